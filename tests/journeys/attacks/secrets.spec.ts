import type { Page } from 'playwright/test';
import { signInWays } from '../../../mocks/portal/sign-in-ways.ts';
import { at, button, create, openInvitation, world } from '../customer.ts';
import { expect, test as walk } from '../walk.ts';
import { Search } from './secrets.ts';

const invitation = ['7ecbaadb-3c74-4d57-90aa-7d0678fd81f6', 'willy.urs@customer.example'];

const test = walk.extend<{ search: Search }>({
  search: async ({ context }, use) => {
    const search = new Search();
    search.watch(context);
    await use(search);
  },
});

/** Every code and every token that this sign-in has brought. */
async function tokensOf(page: Page): Promise<string[]> {
  const { authorizationCodes, refreshTokens, portal } = await world(page);
  const kept = await page.evaluate(() => JSON.stringify(Object.values(sessionStorage)));
  const signed = kept.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? [];
  const session = portal.session ? [portal.session.token] : [];
  return [...signed, ...session, ...authorizationCodes.map(({ code }) => code), ...refreshTokens.map((t) => t.token)];
}

for (const way of Object.keys(signInWays)) {
  test(`${way}: from the first paint to the welcome, no id, address, code or token lies about`, async ({
    page,
    search,
  }) => {
    await openInvitation(page, `account-known&signIn=${way}`);
    await expect(button(page, 'Get started now')).toBeVisible();
    expect(await search.find(page, invitation)).toEqual([]);
    await button(page, 'Get started now').click();
    if (way === 'host') await button(page, 'Next').click();
    await expect(at(page, 'company')).toBeVisible();
    const secrets = [...invitation, ...(await tokensOf(page))];
    expect(secrets.length).toBeGreaterThan(2);
    expect(await search.find(page, secrets)).toEqual([]);
    await create(page);
    await expect(at(page, 'done')).toBeVisible();
    expect(await search.find(page, secrets)).toEqual([]);
  });
}

/** Leaves the secret in one place, as a careless script would. */
const plants: Record<string, (secret: string) => void> = {
  address: (secret) => history.replaceState(null, '', `/onboarding#${secret}`),
  history: (secret) => {
    history.replaceState(null, '', `/onboarding?x=${secret}`);
    history.pushState(null, '', '/onboarding');
  },
  title: (secret) => (document.title = secret),
  cookies: (secret) => (document.cookie = `x=${encodeURIComponent(secret)}`),
  localStorage: (secret) => localStorage.setItem('x', secret),
  'window.name': (secret) => (window.name = secret),
  events: (secret) => sessionStorage.setItem('portal:events', JSON.stringify([{ type: 'problem', code: secret }])),
  sessionStorage: (secret) => sessionStorage.setItem('x', btoa(secret)),
  console: (secret) => console.warn(secret.toUpperCase()),
};

for (const [place, plant] of Object.entries(plants)) {
  test(`the search finds a secret in ${place}`, async ({ page, search }) => {
    await openInvitation(page, 'account-known');
    await expect(button(page, 'Get started now')).toBeVisible();
    await page.evaluate(plant, 'planted@customer.example');
    const places = (await search.find(page, ['planted@customer.example'])).map((find) => find.place);
    expect(places).toContain(place);
  });
}

test('the search finds a secret in the referrer, of the page and of a request', async ({ page, search }) => {
  await page.goto('/mailbox?scenario=account-known&x=planted');
  await page.evaluate(async () => {
    history.replaceState(null, '', '?x=planted');
    await fetch('/home');
    location.assign('/home');
  });
  await page.waitForURL(/\/home$/);
  const places = (await search.find(page, ['planted'])).map((find) => find.place);
  expect(places).toEqual(expect.arrayContaining(['referrer', 'sent referrer']));
});
