import type { Page } from 'playwright/test';
import type { Account } from '../../src/core/account.ts';
import type { Answer } from '../../src/core/problem.ts';
import { expect } from './at-a-provider.ts';
import type { AskedOnPage, PortOnPage } from './page/port.ts';
import type { ProviderHere } from './providers.ts';

/** On the page, once it is ready. */
declare const port: PortOnPage;

export const invitationId = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
export const willy = 'willy.urs@customer.example';

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready]')).toBeAttached();
}

export async function open(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await ready(page);
}

const asked = (route: string, more: Partial<AskedOnPage> = {}): AskedOnPage => ({
  loginHint: willy,
  returnTo: route,
  switchAccount: false,
  invitationId,
  remembered: true,
  gone: false,
  ...more,
});

/** Asks for a sign-in for which the page is left. */
export async function leave(page: Page, route: string, more?: Partial<AskedOnPage>): Promise<void> {
  await leaveBy(page, () => page.evaluate((hint) => void port.signIn(hint), asked(route, more)));
}

/** Does what leaves the page. */
export async function leaveBy(page: Page, act: () => Promise<void>): Promise<void> {
  const left = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await act();
  await left;
}

/** Asks for a sign-in for which the page stays. */
export const stay = (page: Page, route: string, more?: Partial<AskedOnPage>): Promise<Answer<void>> =>
  page.evaluate((hint) => port.signIn(hint), asked(route, more));

/** What the plugin took out of the address when it came back. */
export const answerIn = (page: Page): Promise<string | undefined> => page.evaluate(() => port.answer);

/** Takes the sign-in up again, as the plugin does when it begins. */
export const resume = (page: Page): Promise<Answer<Account | undefined>> =>
  page.evaluate(() => port.resume({ answer: port.answer }));

/** The same later on: what came back has been taken up. */
export const resumeLater = (page: Page): Promise<Answer<Account | undefined>> => page.evaluate(() => port.resume({}));

export const token = (page: Page, how: { renew: boolean }): Promise<Answer<string>> =>
  page.evaluate((asks) => port.token(asks), how);

/** From nobody to somebody, who has come back from the provider. */
export async function signIn(page: Page, route: string, provider: ProviderHere): Promise<void> {
  await open(page, route);
  await leave(page, route);
  await provider.signIn(page);
  await expect(page).toHaveURL(route);
  await ready(page);
}
