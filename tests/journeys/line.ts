import type { BrowserContext } from 'playwright/test';
import { test as walk } from './walk.ts';

/** A request of the plugin's about the company. */
export interface Sent {
  method: string;
  /** Its `Idempotency-Key`; '' where it has none. */
  key: string;
}

/** What becomes of a request on its way to the platform, or of an answer on its way back. */
export type Fate = 'arrives' | 'lost' | 'garbled';
type Decide = (sent: Sent) => Fate | Promise<Fate>;

/** Given to every page by `watch`. */
declare function __onTheLine(way: 'there' | 'back', sent: Sent): Promise<Fate>;
declare function __screen(at: string): Promise<void>;

/** Runs in every page before its scripts: asks the test about each request for companies, and about its answer. */
function askOnTheLine(): void {
  const send = window.fetch.bind(window);
  async function through(way: 'there' | 'back', sent: Sent, onward: () => Promise<Response>): Promise<Response> {
    const fate = await __onTheLine(way, sent);
    if (fate === 'lost') throw new TypeError('Failed to fetch');
    return fate === 'garbled' ? new Response('<!doctype html><title>Gateway</title>') : onward();
  }
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname !== '/api/companies') return send(request);
    const sent = { method: request.method, key: request.headers.get('idempotency-key') ?? '' };
    return through('there', sent, async () => {
      const answer = await send(request);
      return through('back', sent, () => Promise.resolve(answer));
    });
  };
}

/** Runs in every page before its scripts: tells the test which states the plugin shows. */
function tellScreens(): void {
  const attachShadow = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')
    ?.value as Element['attachShadow'];
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
    const root = attachShadow.call(this, init);
    let last: string | undefined;
    new MutationObserver(() => {
      const at = root.querySelector<HTMLElement>('[data-at]')?.dataset['at'];
      if (at !== undefined && at !== last) void __screen((last = at));
    }).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-at'] });
    return root;
  };
}

/** The line between the pages of a browser and the platform, as far as the company is concerned. */
export class Line {
  /** What was sent, oldest first, whether it arrived or not. */
  readonly sent: Sent[] = [];
  /** Every state that a page of the plugin showed, oldest first. */
  readonly screens: string[] = [];
  there: Decide = () => 'arrives';
  back: Decide = () => 'arrives';

  /** Call it before the first page is opened. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding('__onTheLine', (_source, way: 'there' | 'back', sent: Sent) => {
      if (way === 'there') this.sent.push(sent);
      return this[way](sent);
    });
    await context.exposeBinding('__screen', (_source, at: string) => void this.screens.push(at));
    await context.addInitScript(askOnTheLine);
    await context.addInitScript(tellScreens);
  }

  get methods(): string[] {
    return this.sent.map(({ method }) => method);
  }

  /** The keys of all creates, each once. */
  get keys(): string[] {
    return [...new Set(this.sent.filter(({ method }) => method === 'POST').map(({ key }) => key))];
  }

  /** Holds everything on its way `there` or `back`, from now on. */
  hold(way: 'there' | 'back', until = 1): { reached: Promise<void>; release: () => void } {
    let release = (): void => undefined;
    const free = new Promise<Fate>((resolve) => {
      release = () => {
        resolve('arrives');
      };
    });
    let waiting = 0;
    const reached = new Promise<void>((resolve) => {
      this[way] = () => {
        waiting += 1;
        if (waiting === until) resolve();
        return free;
      };
    });
    return { reached, release };
  }
}

/** Every journey of these begins with a line that can be held, cut and listened to. */
export const test = walk.extend<{ line: Line }>({
  line: async ({ context }, use) => {
    const line = new Line();
    await line.watch(context);
    await use(line);
  },
});
