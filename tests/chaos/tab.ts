import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';
import type { HostProps } from '../../src/plugin/wire.ts';
import { wire } from '../../src/plugin/wire.ts';
import { run, type Run } from '../../src/plugin/run.svelte.ts';
import type { Journey } from '../../src/core/journey.ts';

const origin = 'https://portal.example';
const here = new AsyncLocalStorage<Tab>();
const current = (): Tab => {
  const tab = here.getStore();
  if (!tab) throw new Error('this happens in no tab');
  return tab;
};

interface Behind {
  /** What the host passes. */
  props: Pick<HostProps, 'signIn'>;
  entered(tab: Tab, now: Journey): void;
}

/** One tab of a browser: an address, what it remembers, and the plugin's own machine with all its drivers. */
export class Tab {
  address = new URL(`${origin}/onboarding`);
  readonly storage = new Map<string, string>();
  home = false;
  /** How often "Try again" was needed. */
  triedAgain = 0;
  /** What no journey may do. */
  readonly faults: unknown[] = [];
  #run: Run | undefined;
  readonly #behind: Behind;

  constructor(behind: Behind) {
    this.#behind = behind;
  }

  get now(): Journey | undefined {
    return this.#run?.now;
  }

  /** Opens an address, or the one that stands there once more. */
  load(address = this.address.href): void {
    this.#run?.end();
    this.#run = undefined;
    this.address = new URL(address);
    const props: HostProps = {
      ...this.#behind.props,
      platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
      navigate: () => {
        this.home = true;
        this.#run?.end();
      },
    };
    here.run(this, () => {
      this.#run = run({
        world: wire(() => props),
        entered: (_before, now) => {
          this.#behind.entered(this, now);
        },
      });
    });
  }

  send(...[event]: Parameters<Run['send']>): void {
    here.run(this, () => this.#run?.send(event));
  }

  end(): void {
    this.#run?.end();
  }
}

/** What a page would find around it, for whichever tab asks. */
export function stubPage(): void {
  // Runes without a page to draw: the state is the plain value.
  vi.stubGlobal('$state', { raw: <T>(value: T) => value });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('reportError', (error: unknown) => void current().faults.push(error));
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => current().storage.get(name) ?? null,
    setItem: (name: string, value: string) => void current().storage.set(name, value),
    removeItem: (name: string) => void current().storage.delete(name),
  });
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, address: string) => {
      current().address = new URL(address, current().address);
    },
  });
  vi.stubGlobal('location', {
    origin,
    get href() {
      return current().address.href;
    },
    get pathname() {
      return current().address.pathname;
    },
    get search() {
      return current().address.search;
    },
    get hash() {
      return current().address.hash;
    },
    // The platform sends a page that was handed to it back with the link.
    assign: ({ search }: URL) => {
      const tab = current();
      setTimeout(() => {
        tab.load(`${origin}/onboarding${search}`);
      }, 500);
    },
  });
}
