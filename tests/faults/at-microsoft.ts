import type { Page } from 'playwright/test';
import { test as atAProvider, expect } from '../providers/at-a-provider.ts';
import type { RunningProvider } from '../providers/provider.ts';
import { faults } from './faults.ts';
import type { Alike, Step } from './microsoft-cells.ts';
import { nameOf } from './platform.ts';
import { Traffic } from './traffic.ts';
import { settled, type Quiet } from './waiting.ts';

const paths: Record<Step, string> = {
  discovery: '/.well-known/openid-configuration',
  authorize: '/auth',
  token: '/token',
  renewal: '/token',
};

/** What is wrong at the provider. */
export class Breakage {
  /** The requests that nobody will answer any more, as `nameOf` says. */
  readonly held: string[] = [];
  readonly #page: Page;
  readonly #provider: RunningProvider;
  readonly #traffic: Traffic;
  #hungUp = false;

  constructor(page: Page, { provider, traffic }: { provider: RunningProvider; traffic: Traffic }) {
    this.#page = page;
    this.#provider = provider;
    this.#traffic = traffic;
  }

  /** From the next request of that kind on, it fails so. */
  at(step: Step, fault: Alike): void {
    this.#provider.rules.instead = async (path, response) => {
      if (path !== paths[step]) return false;
      const play = faults[fault];
      if (typeof play !== 'function') {
        await settled(() => this.#traffic.moving.length <= 1);
        const offline = fault === 'offline' ? this.#page.context().setOffline(true) : undefined;
        // A page that is about to leave tells nothing before it has left.
        if (step !== 'authorize') await offline;
        this.#hungUp = true;
        await this.#provider.close();
        await offline;
        return true;
      }
      response.setHeader('Access-Control-Allow-Origin', '*');
      const hold = (): void => {
        const name = nameOf(response.req.method ?? '', this.#provider.address + path);
        this.held.push(name);
        response.once('close', () => this.held.splice(this.held.indexOf(name), 1));
      };
      const reset = (): void => {
        this.#provider.reset(response);
      };
      play({ response, right: { issuer: this.#provider.address, access_token: 'of-nobody' }, hold, reset });
      return true;
    };
  }

  /** As by the browser's own button: a page that waits to be left stays. */
  async stop(): Promise<void> {
    await expect.poll(() => this.held).toHaveLength(1);
    const session = await this.#page.context().newCDPSession(this.#page);
    await session.send('Page.stopLoading');
  }

  /** All is well again. */
  async mend(): Promise<void> {
    delete this.#provider.rules.instead;
    if (this.#hungUp) await this.#provider.listenAgain();
    await this.#page.context().setOffline(false);
  }
}

/** A provider whose calls can be broken, and a browser whose clock is the test's. */
export const test = atAProvider.extend<{ traffic: Traffic; breakage: Breakage; quiet: Quiet }>({
  traffic: async ({ page }, use) => {
    await page.clock.install();
    await use(new Traffic(page));
  },
  breakage: async ({ page, provider, traffic }, use) => use(new Breakage(page, { provider, traffic })),
  quiet: async ({ traffic, breakage }, use) => use(() => traffic.moving.every((name) => breakage.held.includes(name))),
});

export { expect };
