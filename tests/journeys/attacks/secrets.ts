import type { BrowserContext, Page } from 'playwright/test';

/** Where a secret was found, and which. */
interface Find {
  place: string;
  secret: string;
}

/** Runs in the page: all that a script, an extension or whoever stands behind the customer can read there. */
async function readable(): Promise<[place: string, text: string][]> {
  const { navigation } = window as { navigation?: { entries(): { url: string | null; getState(): unknown }[] } };
  const kept = (storage: Storage): string => JSON.stringify(Object.entries(storage));
  const visited = navigation?.entries() ?? [];
  return [
    ['address', location.href],
    ['history', JSON.stringify([visited.map((entry) => [entry.url, entry.getState()]), history.state])],
    ['title', document.title],
    ['referrer', document.referrer],
    ['cookies', document.cookie + JSON.stringify(await window.cookieStore.getAll())],
    ['localStorage', kept(localStorage)],
    ['window.name', window.name],
    // The portal of the mocks keeps there what the plugin has told it.
    ['events', sessionStorage.getItem('portal:events') ?? ''],
    // All that the tab keeps but for what HOST.md allows, MSAL's and oidc-client-ts's own.
    [
      'sessionStorage',
      JSON.stringify(Object.entries(sessionStorage).filter(([key]) => !/^(rconnect-onboarding:|msal|oidc)/.test(key))),
    ],
  ];
}

/** Looks for secrets wherever they do not belong. */
export class Search {
  readonly #said: string[] = [];
  readonly #referrers: string[] = [];

  /** Listens to all pages of a context. Call it before the first page is opened. */
  watch(context: BrowserContext): void {
    context.on('console', (message) => this.#said.push(message.text()));
    // What a page loads before any script of ours runs is the portal's and its Referrer-Policy's business.
    context.on('request', (request) => {
      if (request.resourceType() === 'fetch') this.#referrers.push(request.headers()['referer'] ?? '');
    });
  }

  /** Each place of the page that holds one of the secrets, in whatever encoding an address gives it. */
  async find(page: Page, secrets: readonly string[]): Promise<Find[]> {
    const places = await page.evaluate(readable);
    const all = [...places, ['console', this.#said.join('\n')], ['sent referrer', this.#referrers.join('\n')]] as const;
    const forms = (secret: string): string[] =>
      [secret, encodeURIComponent(secret), btoa(secret)].map((form) => form.toLowerCase());
    return all.flatMap(([place, text]) =>
      secrets
        .filter((secret) => forms(secret).some((form) => text.toLowerCase().includes(form)))
        .map((secret) => ({ place, secret })),
    );
  }
}
