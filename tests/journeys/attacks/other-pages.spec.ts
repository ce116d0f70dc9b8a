import type { Page } from 'playwright/test';
import { at, button, create, expectHome, openInvitation, world } from '../customer.ts';
import { packages } from '../session.ts';
import { expect, test } from '../walk.ts';

const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';

/** A page of another origin: the same machine by another name. */
async function openElsewhere(
  page: Page,
  { baseURL = '', html = '' }: { baseURL: string | undefined; html?: string },
): Promise<void> {
  const elsewhere = baseURL.replace('localhost', '127.0.0.1');
  await page
    .context()
    .route(`${elsewhere}/elsewhere`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>elsewhere</title><body>${html}` }),
    );
  await page.goto(`${elsewhere}/elsewhere`);
}

/** What an attacker may say: the words of the packages, of single-spa, of the plugin, and nonsense. */
const messages = [
  { type: 'complete', tenantId: 'T', homeUrl: 'https://evil.example/' },
  { type: 'signed-in', account: { id: 'evil', emails: ['evil@evil.example'] } },
  { source: 'oidc-client', messageType: 'authorization_response', url: '/onboarding?code=evil&state=evil' },
  { payload: '#code=evil&state=evil', v: 1, source: 'msal' },
  'error:login_required',
  `?invitationId=0f8fad5b-d9cb-469f-a165-70867728950e`,
  JSON.stringify({ __proto__: null, token: 'evil' }),
];

for (const way of packages) {
  test(`${way}: whatever a page of another origin says to this window, the journey goes its way`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(`/mailbox?scenario=account-known&signIn=${way}`);
    await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
    const evil = await context.newPage();
    await openElsewhere(evil, { baseURL });
    const [portal] = await Promise.all([
      evil.waitForEvent('popup'),
      evil.evaluate(
        ({ url, said }) => {
          const opened = open(url);
          // At every moment of the journey.
          setInterval(() => {
            for (const message of said) opened?.postMessage(message, '*');
          }, 20);
        },
        { url: `${baseURL ?? ''}/onboarding?invitationId=${id}`, said: messages },
      ),
    ]);
    await button(portal, 'Get started now').click();
    await expect(portal.getByLabel(/^Company name/)).toHaveValue('URS Feinmechanik AG');
    await create(portal);
    await expectHome(portal);
    const { requests } = await world(page);
    expect(requests.filter(({ path }) => path.endsWith('/token'))).toHaveLength(1);
  });
}

test('in a frame of another page, nothing is drawn and nothing is asked', async ({ page, baseURL, violations }) => {
  violations.expectConsole(/frame-ancestors|Refused to frame|chrome-error/);
  await page.goto('/mailbox?scenario=account-known');
  await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('/onboarding'));
  await openElsewhere(page, {
    baseURL,
    html: `<iframe src="${baseURL ?? ''}/onboarding?invitationId=${id}"></iframe>`,
  });
  await refused;
  expect(asked).toEqual(['/elsewhere', '/onboarding']);
  await page.goto('/mailbox');
  expect((await world(page)).requests).toEqual([]);
});

test('a mail scanner opens the link five times, scripts and all: nothing is written before the person comes', async ({
  page,
  context,
}) => {
  await page.goto('/mailbox?scenario=account-known');
  await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
  for (let visit = 0; visit < 5; visit += 1) {
    const scanner = await context.newPage();
    await scanner.goto(`/api/InviteUser?invitationId=${id}`);
    await expect(button(scanner, 'Get started now')).toBeVisible();
    // It stays for as long as what is fetched ahead of need may take.
    await scanner.waitForLoadState('networkidle');
    await scanner.close();
  }
  const scanned = await world(page);
  expect(scanned.requests.filter(({ path }) => path === '/api/InviteUser').map(({ method }) => method)).toEqual(
    Array(5).fill('GET'),
  );
  expect(scanned.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(Object.values(scanned.invitations).map(({ acceptedBy }) => acceptedBy)).toEqual([undefined]);
  await page.getByRole('link', { name: 'Get started Now' }).click();
  await button(page, 'Get started now').click();
  await create(page);
  await expectHome(page);
});

test('names and ids that a page gives its elements take nothing over', async ({ page }) => {
  const names = ['onboarding', 'rconnect', 'config', 'settings', 'msal', 'ky', 'next', 'run', 'platform', 'signIn'];
  const builtIn = ['location', 'history', 'navigator', 'sessionStorage', 'crypto', 'fetch', 'requestIdleCallback'];
  // These two do replace what stands on `document`.
  const ofDocument = ['title', 'activeElement'];
  await page.addInitScript(
    (all) => {
      addEventListener('DOMContentLoaded', () => {
        for (const name of all) {
          const form = document.createElement('form');
          const link = document.createElement('a');
          form.setAttribute('name', name);
          form.id = name;
          link.id = name;
          link.setAttribute('name', name);
          link.href = 'https://evil.example/';
          document.body.append(form, link);
        }
      });
    },
    [...names, ...builtIn, ...ofDocument, '__svelte', 'single-spa-application:x', 'field-name', 'next'],
  );
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  await openInvitation(page, 'account-known');
  await expect(page.getByRole('heading', { level: 1, name: 'You are invited to My rConnect (Stag)' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('FORM');
  await button(page, 'Get started now').click();
  await expect(at(page, 'company')).toBeVisible();
  await create(page);
  await expectHome(page);
  expect([...hosts].filter((host) => host.includes('evil'))).toEqual([]);
});
