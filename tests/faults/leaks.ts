import type { Page } from 'playwright/test';

/** Given to the page by the portal. */
declare const told: { events: object[] };

const invitationId = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
/** What may be told nobody: addresses, the invitation's id, a code or a token in an address, a JSON Web Token. */
const secrets = [invitationId, 'willy.urs@customer.example', 'anna.meier@customer.example'];
const tellTale = /eyJ[\w-]{10,}|[?&#](code|state|id_token|access_token)=/;

const isLeak = (text: string, more: string[]): boolean =>
  tellTale.test(text) || [...secrets, ...more].some((secret) => secret !== '' && text.includes(secret));

interface Looked {
  console: readonly string[];
  /** Secrets of this test: tokens. */
  more: string[];
  /** Keys that a package of the plugin's own may use in sessionStorage. */
  kept?: RegExp;
}

/** What the page tells, where it may not: on the screen, in the console, in events, in the address, in what it keeps. */
export async function leaks(page: Page, { console, more, kept = /^$/ }: Looked): Promise<string[]> {
  const { screen, events, address, stored, elsewhere } = await page.evaluate(() => ({
    screen: document.querySelector('main > div')?.shadowRoot?.querySelector<HTMLElement>('[data-at]')?.innerText ?? '',
    events: told.events.map((event) => JSON.stringify(event)),
    address: location.search + location.hash,
    stored: Object.entries(sessionStorage) as [string, string][],
    elsewhere: [...Object.keys(localStorage), ...document.cookie.split(';').filter(Boolean)],
  }));
  const foreign = stored.filter(([key]) => !key.startsWith('rconnect-onboarding:') && !kept.test(key));
  // HOST.md: what the tab remembers holds the invitation's id, and nothing else of these.
  const ours = stored.flatMap(([key, value]) => (kept.test(key) ? [] : [value.replaceAll(invitationId, '')]));
  return [
    ...[screen, ...events, ...console, ...ours].filter((text) => isLeak(text, more)),
    ...[address, ...elsewhere].filter(Boolean),
    ...foreign.map(([key]) => key),
  ];
}
