import type { Page } from 'playwright/test';
import { at, button, create, expectHome, openForm, openInvitation } from './customer.ts';
import { expect, test } from './walk.ts';

const ways = ['msal', 'msal-instance', 'oidc', 'oidc-manager'];

async function enterPassword(page: Page): Promise<void> {
  await page.getByLabel('Password').fill('Rconnect-2026!');
  await button(page, 'Next').click();
}

/** Notes the first frame in which the invitation stands. */
function noteInvitation(): void {
  const look = (): void => {
    const hosts = [...document.querySelectorAll('div')];
    const stands = hosts.some(({ shadowRoot }) => shadowRoot?.querySelector('[data-at="invitation"] h1'));
    if (stands) performance.mark('invitation');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

for (const [way, file] of Object.entries({ msal: 'msal-', oidc: 'oidc-' })) {
  test(`${way}: the package comes while the customer reads: after the invitation stands, before any click`, async ({
    page,
  }) => {
    await page.addInitScript(noteInvitation);
    const fetched = page.waitForResponse((response) => response.url().includes(`/onboarding-plugin/${file}`));
    await openInvitation(page, `account-known&signIn=${way}`);
    const address = (await fetched).url();
    const began = (name: string): Promise<number | undefined> =>
      page.evaluate((entry) => performance.getEntriesByName(entry)[0]?.startTime, name);
    await expect.poll(() => began(address)).toBeGreaterThan((await began('invitation')) ?? Infinity);
  });
}

for (const way of ways) {
  test(`${way}: a password at Microsoft leads to the company and home`, async ({ page }) => {
    await openInvitation(page, `account-known-signed-out&signIn=${way}`);
    await button(page, 'Get started now').click();
    await enterPassword(page);
    await expect(at(page, 'company')).toBeVisible();
    const { search, hash } = new URL(page.url());
    expect(search + hash).toBe('');
    await create(page);
    await expectHome(page);
  });

  test(`${way}: signed in already with the invited address, no page of Microsoft's is seen`, async ({ page }) => {
    const seen: string[] = [];
    await openForm(page, `account-known&signIn=${way}`);
    page.on('framenavigated', (frame) => seen.push(frame.url()));
    await page.reload();
    await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();
    expect(seen.filter((url) => url.includes('/entra/'))).toEqual([]);
  });

  test(`${way}: the wrong account is exchanged, and the same invitation goes on`, async ({ page, violations }) => {
    // The browser itself tells the planned refusal.
    violations.expectConsole(/^Failed to load resource: .* 403/);
    await openInvitation(page, `wrong-account&signIn=${way}`);
    await button(page, 'Get started now').click();
    await expect(at(page, 'problem', 'wrong-account')).toBeVisible();
    await expect(page.getByText('anna.meier@customer.example')).toBeVisible();
    await expect(page.getByText(/^w\*+@customer\.example$/)).toBeVisible();
    const asked = page.waitForRequest((request) => request.url().includes('/entra/authorize'));
    await button(page, 'Use another account').click();
    expect(new URL((await asked).url()).searchParams.get('prompt')).toBe('select_account');
    await page.getByLabel('Email').fill('willy.urs@customer.example');
    await button(page, 'Next').click();
    await enterPassword(page);
    await expect(at(page, 'company')).toBeVisible();
    await create(page);
    await expectHome(page);
  });

  test(`${way}: after "No" at Microsoft the invitation is there, and "Yes" goes on`, async ({ page }) => {
    await openInvitation(page, `consent-declined&signIn=${way}`);
    await button(page, 'Get started now').click();
    await button(page, 'No').click();
    await expect(at(page, 'invitation')).toBeVisible();
    // Why, the provider tells only who takes up its answer: the owner of the instance.
    const why = way.includes('-') ? 'You are not signed in yet' : 'You answered “No” at Microsoft';
    await expect(page.getByRole('alert')).toContainText(why);
    await button(page, 'Get started now').click();
    await button(page, 'Yes').click();
    await expect(at(page, 'company')).toBeVisible();
  });
}
