import { chromium, firefox, type Browser, type Page } from 'playwright/test';
import { browserFlags } from '../../.ci/browser.mjs';
import { Violations } from '../journeys/violations.ts';
import { patienceMs, type Enter, type Pressed, type Tab, type Visit } from './tab.ts';

/** A tab of a browser that Playwright drives. */
class PlaywrightTab implements Tab {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(path: string): Promise<void> {
    await this.#page.goto(path);
  }

  press(kind: Pressed, name: RegExp): Promise<void> {
    return this.#page.getByRole(kind, { name }).first().click();
  }

  tick(label: RegExp): Promise<void> {
    return this.#page.getByLabel(label).first().check();
  }

  async fill(label: RegExp, text: string): Promise<void> {
    const field = this.#page.getByLabel(label).first();
    // By keys: `fill` selects nothing in an e-mail field of Firefox, and so types behind what stands there.
    await field.press('ControlOrMeta+a');
    await field.pressSequentially(text);
  }

  async choose(label: RegExp, value: string): Promise<void> {
    await this.#page.getByLabel(label).first().selectOption(value);
  }

  run<Result>(inPage: () => Result): Promise<Result> {
    return this.#page.evaluate(inPage);
  }

  async inAnotherTab<Result>(what: (other: Tab) => Promise<Result>): Promise<Result> {
    const page = await this.#page.context().newPage();
    const result = await what(new PlaywrightTab(page));
    await page.close();
    return result;
  }
}

/** Firefox's word for a picture that was on its way through the mocks' service worker when its page was left. */
const pictureLeftBehind = /^Failed to load ‘[^’]+\/assets\/[\w-]+\.svg’\. A ServiceWorker intercepted the request/;

async function visit(browser: Browser, { name, address }: { name: string; address: string }): Promise<Visit> {
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB' });
  context.setDefaultTimeout(patienceMs);
  const violations = new Violations();
  await violations.watch(context);
  const page = await context.newPage();
  return {
    tab: new PlaywrightTab(page),
    engine: `${name} ${browser.version()}`,
    takeWrong: async () => {
      // What the page did wrong before has arrived when the answer has.
      await page.evaluate(() => document.readyState);
      return violations.take().filter(({ text }) => !pictureLeftBehind.test(text));
    },
  };
}

/** @param executablePath of a Chromium, Chrome or Edge */
export const chromiumAt =
  (executablePath: string): Enter =>
  async (address, after) => {
    const browser = await chromium.launch({ args: browserFlags, executablePath });
    after(() => browser.close());
    return visit(browser, { name: 'Chromium', address });
  };

/** @param executablePath of a Firefox as Mozilla or a distribution ships it */
export const firefoxAt =
  (executablePath: string): Enter =>
  async (address, after) => {
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
    after(() => browser.close());
    return visit(browser, { name: 'Firefox', address });
  };
