import type { BrowserContext, Page, Route } from 'playwright/test';
import type { OnboardingEvent } from '../../src/index.ts';
import { agree, at, button, create, expectHome, openForm, openInvitation } from './customer.ts';
import { expect, test } from './walk.ts';

/** Files of the plugin that cannot be fetched until `comeBack`: there is no connection, or a deployment took them away. */
async function without(context: BrowserContext, files: string, why: 'connection' | 'deployment' = 'connection') {
  let gone = true;
  await context.route(new RegExp(`onboarding-plugin/(${files})-`), (route) => {
    if (!gone) return route.fallback();
    return why === 'connection' ? route.abort('internetdisconnected') : route.fulfill({ status: 404, body: '' });
  });
  return {
    async comeBack(): Promise<void> {
      gone = false;
      await context.setOffline(false);
    },
  };
}

/** From the mail to the invitation, whose idle time has fetched what is named: without a connection from then on. */
async function invitedThenOffline(page: Page, fetched: string[]): Promise<void> {
  const all = fetched.map((file) => page.waitForResponse(new RegExp(`onboarding-plugin/${file}-`)));
  await openInvitation(page, 'host-signed-in');
  await expect(button(page, 'Get started now')).toBeVisible();
  await Promise.all(all);
  await page.context().setOffline(true);
}

/** What the portal was told, oldest first. */
const told = (page: Page): Promise<OnboardingEvent[]> =>
  page.evaluate(() => (JSON.parse(sessionStorage.getItem('portal:events') ?? '[]') as OnboardingEvent[]).reverse());
const offline = { type: 'problem', code: 'offline' };
const words = 'You are offline';

/** All is right in the form, and the connection ends before the company is created. */
async function createOffline(page: Page): Promise<void> {
  await openForm(page, 'host-signed-in');
  await page.getByLabel('Slogan').fill('Always precise');
  await agree(page);
  await page.context().setOffline(true);
  await button(page, 'Create company').click();
  await expect(at(page, 'company', 'offline').getByRole('alert')).toHaveText(words);
}

test.beforeEach(({ violations }) => {
  violations.expectConsole(/^Failed to load resource/);
});

test.describe('offline before all files have come', () => {
  test('what follows the invitation: it stays, and one click goes on', async ({ page, context }) => {
    const files = await without(context, 'onward|Problem|problem|more');
    await invitedThenOffline(page, []);
    await button(page, 'Get started now').click();
    await expect(at(page, 'invitation').getByRole('alert')).toHaveText(words);
    expect((await told(page)).at(-1)).toEqual(offline);
    await expect(button(page, 'Get started now')).toBeFocused();
    await files.comeBack();
    await expect(at(page, 'invitation').getByRole('alert')).toBeHidden();
    await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();
  });

  test('the way to sign in, and the screen that would say so: one click goes on', async ({ page, context }) => {
    const files = await without(context, 'host|Problem|problem|more');
    await invitedThenOffline(page, ['onward']);
    await button(page, 'Get started now').click();
    const screen = at(page, 'problem', 'offline');
    await expect(screen.getByRole('heading', { level: 1, name: words })).toBeFocused();
    expect((await told(page)).at(-1)).toEqual(offline);
    await button(page, 'Try again').click();
    await expect(screen.getByRole('heading', { name: words })).toBeVisible();
    await files.comeBack();
    await button(page, 'Try again').click();
    await expect(at(page, 'company')).toBeVisible();
  });

  test('the words of the form: one click shows it', async ({ page, context }) => {
    const files = await without(context, 'company');
    const triedAhead = page.waitForEvent('requestfailed', (request) => request.url().endsWith('?again'));
    await openInvitation(page, 'host-signed-in');
    await triedAhead;
    // The connection ends between the acceptance and the form.
    const ending = async (route: Route): Promise<void> => {
      await context.setOffline(true);
      await route.fallback();
    };
    await context.route(/onboarding-plugin\/company-/, ending);
    await button(page, 'Get started now').click();
    await expect(at(page, 'company').getByRole('heading', { level: 1, name: words })).toBeFocused();
    await context.unroute(/onboarding-plugin\/company-/, ending);
    await files.comeBack();
    await button(page, 'Try again').click();
    await expect(page.getByLabel('Company name')).toBeVisible();
  });

  test('what creates the company: the form stays with all that was typed, and one click creates it', async ({
    page,
    context,
  }) => {
    const files = await without(context, 'companies|later|Problem|problem|more');
    await createOffline(page);
    await expect(page.getByLabel('Slogan')).toHaveValue('Always precise');
    expect((await told(page)).at(-1)).toEqual(offline);
    await files.comeBack();
    await button(page, 'Try again').click();
    await expectHome(page);
  });
});

test('the browser tells of a connection before it carries anything: the form stays, and one click goes on', async ({
  page,
  context,
}) => {
  const files = await without(context, 'companies|later|Problem|problem|more');
  await createOffline(page);
  const failedAgain = page.waitForEvent('requestfailed', (request) => /later-.*\?again$/.test(request.url()));
  await context.setOffline(false);
  await failedAgain;
  await expect(at(page, 'company', 'offline').getByRole('alert')).toHaveText(words);
  await expect(page.getByLabel('Slogan')).toHaveValue('Always precise');
  await files.comeBack();
  await button(page, 'Create company').click();
  await expectHome(page);
});

test('a bad moment of the network, with a connection: nothing is said, and one click goes on', async ({
  page,
  context,
}) => {
  const begun: number[] = [];
  await context.route(/onboarding-plugin\/(onward|host|company|companies|later|problem)-/, (route) => {
    begun.push(Date.now());
    return Date.now() - (begun[0] ?? 0) < 500 ? route.abort('connectionreset') : route.fallback();
  });
  await openInvitation(page, 'host-signed-in');
  await button(page, 'Get started now').click();
  await expect(page.getByLabel('Company name')).toBeVisible();
  expect(begun.length).toBeGreaterThan(2);
});

test('nothing follows, not even the fault screen: it is said in the language of the customer', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'de-DE', ...(baseURL && { baseURL }) });
  await without(context, 'onward|fault|Problem|problem|more', 'deployment');
  const page = await context.newPage();
  await page.goto('/mailbox?scenario=host-signed-in');
  await page.getByRole('link', { name: 'Get started Now' }).click();
  await button(page, 'Jetzt beginnen').click();
  await expect(at(page, 'problem', 'unexpected').getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Erneut versuchen' })).toBeVisible();
  await context.close();
});

test.describe('files that are missing for good, with a connection', () => {
  const faultId = async (page: Page): Promise<string> => {
    await expect(at(page, 'problem', 'unexpected').getByRole('heading', { level: 1 })).toBeFocused();
    return /[\da-z]{4,8}(?=$|Try again$)/.exec((await at(page, 'problem').textContent()) ?? '')?.[0] ?? 'none';
  };

  for (const [what, files] of [
    ['the words of the form', 'company'],
    ['the words of the form, and the fault screen', 'company|fault'],
  ] as const) {
    test(`${what}: a fault with an id that the portal is told, and "Try again" asks again`, async ({
      page,
      context,
      violations,
    }) => {
      const missing = await without(context, files, 'deployment');
      await openInvitation(page, 'host-signed-in');
      await button(page, 'Get started now').click();
      const id = await faultId(page);
      expect((await told(page)).at(-1)).toEqual({ type: 'problem', code: 'unexpected', correlationId: id });
      expect(violations.take().map(({ text }) => text.slice(-id.length - 2))).toEqual([`[${id}]`]);
      await expect(page.getByText(words)).toBeHidden();
      await missing.comeBack();
      await button(page, 'Try again').click();
      await button(page, 'Get started now').click();
      await expect(page.getByLabel('Company name')).toBeVisible();
    });
  }

  test('what the form says beyond its fields: without it the form goes on', async ({ page, context }) => {
    await without(context, 'later', 'deployment');
    await openForm(page, 'host-signed-in');
    await page.getByLabel('Company name').fill('');
    await button(page, 'Create company').press('Enter');
    await expect(page.getByText('Company name: please fill this in.')).toBeVisible();
    await expect(page.getByText(words)).toBeHidden();
    await page.getByLabel('Company name').fill('URS AG');
    await create(page);
    await expectHome(page);
  });

  test('what the platform says of a company: a fault, and what was typed is there again', async ({
    page,
    context,
    violations,
  }) => {
    const missing = await without(context, 'later', 'deployment');
    await openForm(page, 'company-exists');
    await page.getByLabel('Slogan').fill('Always precise');
    await create(page);
    await faultId(page);
    expect(violations.take()).toHaveLength(1);
    await missing.comeBack();
    await button(page, 'Try again').click();
    await button(page, 'Get started now').click();
    await expect(page.getByLabel('Slogan')).toHaveValue('Always precise');
  });
});
