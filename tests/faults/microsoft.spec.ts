import type { Page } from 'playwright/test';
import { at, button } from '../journeys/customer.ts';
import { signInAs, willy } from '../providers/customer.ts';
import { expect, test } from './at-microsoft.ts';
import { expectTyped, fillIn } from './customer.ts';
import { leaks } from './leaks.ts';
import { alike, cells, type Step } from './microsoft-cells.ts';
import { expectWords, stands } from './screen.ts';
import { pass } from './waiting.ts';

/** Where MSAL keeps what it knows. */
const kept = /^msal\./;
const accountId = '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11';

const getStarted = (page: Page): Promise<void> => button(page, 'Get started now').click();

/** At the provider's pages. */
async function signIn(page: Page): Promise<void> {
  await signInAs(page, willy);
  await button(page, 'Yes').click();
}

/** Back from a page that failed: the invitation says that nobody is signed in, and nothing more. */
async function expectInvitationAgain(page: Page): Promise<void> {
  await expect(at(page, 'invitation')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('You are not signed in yet');
  await expect(page.getByRole('heading', { level: 1, name: /^You are invited to / })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Contact support' })).toBeVisible();
}

/** To the moment before the call, and what makes the call. */
const begin: Record<Step, (page: Page) => Promise<() => Promise<void>>> = {
  async discovery(page) {
    await expect(button(page, 'Get started now')).toBeVisible();
    // While it is read, what comes next is fetched.
    await page.clock.runFor(2000);
    return () => getStarted(page);
  },
  authorize: (page) => begin.discovery(page),
  async token(page) {
    await getStarted(page);
    await signInAs(page, willy);
    return () => button(page, 'Yes').click();
  },
  async renewal(page) {
    await getStarted(page);
    await signIn(page);
    await expect(at(page, 'company')).toBeVisible();
    await fillIn(page);
    await page.clock.runFor(2000);
    return () => button(page, 'Create company').click();
  },
};

for (const step of ['discovery', 'authorize', 'token', 'renewal'] as const) {
  for (const fault of alike) {
    const outcome = cells[step][fault];
    const [screen, problem, , wayOn] = outcome;

    test(`${step} · ${fault}`, async ({ page, link, breakage, provider, platform, traffic, quiet, violations }) => {
      // The browser's own line on each failed request.
      violations.expectConsole(/^Failed to load resource: /);
      // Soon over: the company is created with a token that must be renewed first.
      if (step === 'renewal') provider.rules.accessTokenS = 30;
      await page.goto(link);
      const start = await begin[step](page);
      breakage.at(step, fault);
      await start();
      if (step === 'authorize' && screen === 'invitation') {
        await expect.poll(() => page.url()).not.toContain('/own-msal/onboarding');
        await breakage.mend();
        // What has just come is not always ready to be left.
        await expect(() => page.goBack()).toPass();
        await expectInvitationAgain(page);
      } else {
        // While a page is about to leave, nothing can be asked of it.
        if (step === 'authorize') await breakage.stop();
        await pass(page, { until: () => stands(page, outcome), quiet, withinS: 26 });
        const bare = screen === 'problem' && problem === 'offline';
        await expectWords(page, outcome, { bare });
        if (screen === 'company') await expectTyped(page);
        expect(await leaks(page, { console: traffic.console, more: [], kept })).toEqual([]);
        await breakage.mend();
      }
      await button(page, wayOn).click();
      if (step === 'renewal') {
        await pass(page, {
          until: () => page.getByRole('heading', { name: 'Home of the portal' }).isVisible(),
          quiet,
          withinS: 10,
        });
      } else {
        if (step === 'token') await getStarted(page);
        else await signIn(page);
        await expect(at(page, 'company')).toBeVisible();
      }
      expect(await leaks(page, { console: traffic.console, more: [], kept })).toEqual([]);
      const { companies, invitations } = platform.world;
      expect(companies).toHaveLength(step === 'renewal' ? 1 : 0);
      expect(Object.values(invitations).map(({ acceptedBy }) => acceptedBy)).toEqual([accountId]);
      expect(traffic.keys.accept.size).toBe(1);
      expect(traffic.keys.create.size).toBe(step === 'renewal' ? 1 : 0);
    });
  }
}
