import type { Page } from 'playwright/test';
import { expect } from './walk.ts';

/** The two packages, each with an instance of the plugin's own. */
export const packages = ['msal', 'oidc'] as const;

/** What looks like a token or a code, in what this tab and this browser keep. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [sessionStorage, localStorage].flatMap((storage) =>
      Object.entries(storage)
        .filter(([, value]) => /eyJ|access_token|refresh_token|"secret"|"data":/.test(String(value)))
        .map(([key]) => key),
    ),
  );

/** No session of the plugin's own is left: nothing in storage, nothing in the address. */
export async function expectNoSession(page: Page): Promise<void> {
  expect(await kept(page)).toEqual([]);
  const { search, hash } = new URL(page.url());
  expect(search + hash).toBe('');
}

/** The session that the search above finds when there is one. */
export async function expectSession(page: Page): Promise<void> {
  expect(await kept(page)).not.toEqual([]);
}
