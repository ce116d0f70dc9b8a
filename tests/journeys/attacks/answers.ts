import type { BrowserContext } from 'playwright/test';
import { test as walk } from '../walk.ts';

/** An answer of the platform's or of Microsoft's, before a page gets it. */
interface Given {
  method: string;
  path: string;
  status: number;
  body: string;
}
type Forge = (given: Given) => Partial<Pick<Given, 'status' | 'body'>> | undefined;

/** Given to every page by `watch`. */
declare function __answered(given: Given): Promise<ReturnType<Forge>>;

/** Runs in every page before its scripts: lets the test change each answer to a `fetch`. */
function forgeAnswers(): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method } = request;
    const answer = await send(request);
    if (answer.type === 'opaqueredirect') return answer;
    const { status, headers } = answer;
    const body = await answer.text();
    const forged = await __answered({ method, path: new URL(request.url).pathname, status, body });
    return new Response(forged?.body ?? body, { status: forged?.status ?? status, headers });
  };
}

/** Somebody who writes what the platform and Microsoft answer. */
export class Forger {
  forge: Forge = () => undefined;

  /** Call it before the first page is opened. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding('__answered', (_source, given: Given) => this.forge(given));
    await context.addInitScript(forgeAnswers);
  }
}

/** Every journey of these meets answers that are not what they should be. */
export const test = walk.extend<{ forger: Forger }>({
  forger: async ({ context }, use) => {
    const forger = new Forger();
    await forger.watch(context);
    await use(forger);
  },
});
