import type { Browser, Page } from 'playwright';

/** A request of a script of the portal's. */
export interface Sent {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** What the script learns: no more than the browser lets the portal read. */
export interface Heard {
  /** 0: a redirect, or nothing that may be read. */
  status: number;
  redirect: boolean;
  headers: Record<string, string>;
  /** `undefined`: not UTF-8. */
  text: string | undefined;
  /** Why the browser does not let the script read the answer; empty: it does. */
  unread: string;
}

/** Runs in the page, with `fetch` as the plugin calls it (PLATFORM.md, 1). */
async function fetchAsThePlugin({ method, url, headers, body = null }: Omit<Sent, 'body'> & { body?: string | null }) {
  const nothing = { status: 0, redirect: false, headers: {}, text: '', unread: '' };
  try {
    const response = await fetch(url, {
      method,
      headers,
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
    });
    const bytes = await response.arrayBuffer();
    const read = { status: response.status, headers: Object.fromEntries(response.headers), unread: '' };
    const redirect = response.type === 'opaqueredirect';
    try {
      return { ...read, redirect, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { ...read, redirect, text: undefined };
    }
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    return { ...nothing, unread: late ? 'no answer within 10 s' : String(error) };
  }
}

/** An empty page at the portal's origin, for scripts that call the platform. */
export class PortalPage {
  readonly #page: Page;
  /** What the browser last said on an answer that it withheld. */
  #reason = '';

  private constructor(page: Page) {
    this.#page = page;
    page.on('console', (message) => {
      this.#reason = /blocked by CORS policy: (.+)/s.exec(message.text())?.[1] ?? this.#reason;
    });
  }

  /** @param origin the portal's; nothing there is asked for the page */
  static async open(browser: Browser, origin: string): Promise<PortalPage> {
    // Without the permission, Chromium keeps a page that came from nowhere off loopback and the local network.
    const permissions = ['local-network-access'];
    const page = await (await browser.newContext({ permissions, serviceWorkers: 'block' })).newPage();
    const address = `${origin}/`;
    const body = '<!doctype html><title>Portal</title><link rel="icon" href="data:,">';
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(address);
    // As long as anything is routed, Playwright answers the preflights in the platform's place.
    await page.unroute(address);
    return new PortalPage(page);
  }

  async send(sent: Sent): Promise<Heard> {
    this.#reason = '';
    const heard = await this.#page.evaluate(fetchAsThePlugin, sent);
    return heard.unread && this.#reason ? { ...heard, unread: this.#reason } : heard;
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }
}
