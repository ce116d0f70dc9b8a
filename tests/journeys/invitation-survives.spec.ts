import type { Page } from 'playwright/test';
import { at, button, create, expectHome, openForm, openInvitation, world } from './customer.ts';
import { expectNoSession, packages } from './session.ts';
import { expect, test } from './walk.ts';

const redeemed = async (page: Page): Promise<number> =>
  (await world(page)).requests.filter(({ path }) => path.endsWith('/token')).length;

/** Signs in, and gives the address that Microsoft's page led back to, as a history or a mail program may keep it. */
async function answerOf(page: Page, way: string): Promise<string> {
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  await openForm(page, `account-known&signIn=${way}`);
  const answer = visited.find((url) => /[?#&]code=/.test(url));
  if (answer === undefined) throw new Error(`no answer among ${visited.join(' ')}`);
  return answer;
}

/** A normal screen with the invitation, a clean address, and one click that goes on. */
async function expectAFreshStart(page: Page): Promise<void> {
  await expect(at(page, 'invitation')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('You are not signed in yet');
  const { search, hash } = new URL(page.url());
  expect(search + hash).toBe('');
}

for (const way of packages) {
  for (const part of ['?', '#']) {
    test(`${way}: a forged answer in ${part} ends on the invitation, and one click goes on`, async ({ page }) => {
      await openInvitation(page, `account-known-signed-out&signIn=${way}`);
      await button(page, 'Get started now').click();
      await expect(page.getByLabel('Password')).toBeVisible();
      await page.goto(`/onboarding${part}code=forged&state=forged`);
      await expectAFreshStart(page);
      await expectNoSession(page);
      expect(await redeemed(page)).toBe(0);
      await button(page, 'Get started now').click();
      await expect(page.getByLabel('Password')).toBeVisible();
    });
  }

  test(`${way}: an answer that is replayed in its tab is not redeemed again`, async ({ page }) => {
    const answer = await answerOf(page, way);
    await page.goto('/home');
    await page.goto(answer);
    await expectAFreshStart(page);
    expect(await redeemed(page)).toBe(1);
    await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();
  });

  test(`${way}: another browser that gets the answer recovers the invitation and starts afresh`, async ({
    page,
    browser,
    baseURL,
    violations,
  }) => {
    const answer = await answerOf(page, way);
    const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
    await violations.watch(other);
    const mailProgram = await other.newPage();
    await mailProgram.goto(`/mailbox?scenario=account-known&signIn=${way}`);
    await mailProgram.goto(answer);
    await expectAFreshStart(mailProgram);
    await expectNoSession(mailProgram);
    await button(mailProgram, 'Get started now').click();
    await expect(at(mailProgram, 'company')).toBeVisible();
    await other.close();
  });

  test(`${way}: a code in a bookmarked address, without anything remembered, is cleaned away`, async ({ page }) => {
    await page.goto(`/mailbox?scenario=account-known&signIn=${way}`);
    await page.goto('/onboarding?code=old&state=old&session_state=x');
    await expect(at(page, 'problem', 'sign-in-lost')).toBeVisible();
    await expect(page.getByText('Open the link in your invitation e-mail again')).toBeVisible();
    await expectNoSession(page);
  });

  test(`${way}: two tabs at once, both get through, and make one company`, async ({ page, context }) => {
    await openInvitation(page, `account-known-signed-out&signIn=${way}`);
    const second = await context.newPage();
    await second.goto('/mailbox');
    await second.getByRole('link', { name: 'Get started Now' }).click();
    for (const tab of [page, second]) {
      await button(tab, 'Get started now').click();
      // Whoever comes to Microsoft once the other has signed in is asked for nothing.
      await expect(tab.getByLabel('Password')).toBeVisible();
    }
    for (const tab of [page, second]) {
      await tab.getByLabel('Password').fill('Rconnect-2026!');
      await button(tab, 'Next').click();
      await expect(at(tab, 'company')).toBeVisible();
    }
    await create(page);
    await expectHome(page);
    await create(second);
    await expectHome(second);
  });

  test(`${way}: a reload while the answer is taken up ends on a normal screen`, async ({ page }) => {
    await page.addInitScript(() => {
      // Once, as soon as the page that came back stands.
      if (!/[?#&]code=/.test(location.href) || sessionStorage.getItem('reloaded')) return;
      sessionStorage.setItem('reloaded', 'yes');
      addEventListener('load', () => {
        location.reload();
      });
    });
    await openInvitation(page, `account-known&signIn=${way}`);
    await button(page, 'Get started now').click();
    await page.waitForFunction(
      () => sessionStorage.getItem('reloaded') === 'yes' && document.readyState === 'complete',
    );
    await expect(page.locator('[data-at="invitation"], [data-at="company"]')).toBeVisible();
    if (await at(page, 'invitation').isVisible()) await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();
  });

  test(`${way}: Back from Microsoft, Forward, and finishing there after all`, async ({ page }) => {
    await openInvitation(page, `account-known-signed-out&signIn=${way}`);
    await button(page, 'Get started now').click();
    await expect(page.getByLabel('Password')).toBeVisible();
    await page.goBack();
    await expectAFreshStart(page);
    await page.goForward();
    await page.getByLabel('Password').fill('Rconnect-2026!');
    await button(page, 'Next').click();
    await expect(page.locator('[data-at="invitation"], [data-at="company"]')).toBeVisible();
    if (await at(page, 'invitation').isVisible()) {
      await expectAFreshStart(page);
      await button(page, 'Get started now').click();
    }
    await expect(at(page, 'company')).toBeVisible();
  });

  for (const [how, breakStorage] of Object.entries({
    blocked: () => {
      if (location.pathname !== '/onboarding') return;
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    },
    full: () => {
      if (location.pathname !== '/onboarding') return;
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  })) {
    test(`${way}: with storage that is ${how}, the sign-in does not begin, and the reason is said`, async ({
      page,
    }) => {
      await page.goto(`/mailbox?scenario=account-known&signIn=${way}`);
      await page.addInitScript(breakStorage);
      await page.getByRole('link', { name: 'Get started Now' }).click();
      await button(page, 'Get started now').click();
      await expect(at(page, 'problem', 'sign-in-lost')).toBeVisible();
      await expect(page.getByText('Your browser keeps no data for this page.')).toBeVisible();
      await expect(page).toHaveURL(/\/onboarding$/);
    });
  }
}
