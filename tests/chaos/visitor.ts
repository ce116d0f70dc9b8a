import type { BrowserContext, Page } from 'playwright/test';
import { clickOne, fillIn, host, standing, type Handback, type Handed, type Standing } from './in-browser.ts';
import { SimulatedPlatform } from './platform.ts';
import type { Happening, Story } from './story.ts';

const link = '/entra/privacy?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const willy = { id: '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11', emails: ['willy.urs@customer.example'] };
const forward = ['Try again', 'Sign in again', 'Get started now', 'Create company'];
/** So much time passes between two looks at a page. */
const stepMs = 1500;
const mostSteps = 300;

/** One browser, and whoever sits before it: a story after another, each with a platform of its own. */
export class Visitor {
  readonly #context: BrowserContext;
  #story: Story | undefined;
  #platform: SimulatedPlatform | undefined;
  #pending: Happening[] = [];
  #signedIn = true;
  #token = '';
  #waiting = 0;

  constructor(context: BrowserContext) {
    this.#context = context;
  }

  /** Call it before the first page is opened. */
  async sitDown(): Promise<void> {
    await this.#context.clock.install();
    await this.#context.exposeFunction('__platform', (handed: Handed) => this.#ask(handed));
    await this.#context.exposeFunction('__account', () => (this.#signedIn ? willy : undefined));
    await this.#context.exposeFunction('__token', () => this.#giveToken());
    await this.#context.exposeFunction('__signIn', () => {
      this.#signedIn = true;
      this.#token = this.#platform?.token ?? '';
    });
    await this.#context.addInitScript(host);
  }

  /** Lives through a story. @returns how often "Try again" was needed, in each tab */
  async live(story: Story): Promise<number[]> {
    this.#story = story;
    this.#platform = new SimulatedPlatform(story, 1 / 100);
    this.#pending = [...story.happenings];
    this.#signedIn = !story.signedOut;
    this.#token = this.#platform.token;
    const [first = await this.#context.newPage()] = this.#context.pages();
    const visits = [new Visit(first)];
    await first.clock.setSystemTime(Date.now() + story.clockAheadMs);
    await first.goto(link);
    for (let step = 0; step < mostSteps && visits.some(({ home }) => !home); step++) {
      for (const visit of visits.filter(({ home }) => !home)) await this.#goOn(visit, visits);
    }
    const { companies } = this.#platform.world;
    const trouble = visits.flatMap(({ home, last, wrong }) => [
      ...(home ? [] : [`not home, but at ${last}`]),
      ...wrong,
    ]);
    if (companies.length !== 1) trouble.push(`${String(companies.length)} companies`);
    for (const { page } of visits) await page.evaluate(() => sessionStorage.clear());
    for (const { page } of visits.slice(1)) await page.close();
    if (trouble.length > 0) throw new Error(trouble.join(', '));
    return visits.map(({ triedAgain }) => triedAgain);
  }

  async #goOn(visit: Visit, visits: Visit[]): Promise<void> {
    const { page } = visit;
    const now = await between(page.evaluate(standing));
    if (!now) return;
    visit.look(now, this.#platform?.world.companies.length ?? 0);
    if (now.home) return;
    if (await this.#befall(visit, { now, visits })) return;
    if (now.at === 'company' && now.problem === undefined && now.slogan !== words)
      await between(page.evaluate(fillIn, words));
    else if (['invitation', 'company', 'problem'].includes(now.at)) {
      const clicked = await between(page.evaluate(clickOne, { names: forward, clicks: this.#story?.clicks ?? 1 }));
      if (clicked === 'Try again') visit.triedAgain += 1;
    }
    // What is on its way arrives before more time passes.
    while (this.#waiting > 0) await new Promise((resolve) => setImmediate(resolve));
    await between(page.clock.fastForward(stepMs));
  }

  /** @returns whether the page is another one now */
  async #befall({ page }: Visit, { now, visits }: { now: Standing; visits: Visit[] }): Promise<boolean> {
    const due = this.#pending.find((happening) => happening.in === now.at);
    if (!due) return false;
    this.#pending = this.#pending.filter((happening) => happening !== due);
    if (due.what === 'token ends' && this.#platform) this.#platform.token += '+';
    if (due.what === 'session ends') this.#signedIn = false;
    if (due.what === 'second tab') {
      const tab = new Visit(await this.#context.newPage());
      visits.push(tab);
      await tab.page.goto(link);
    }
    if (due.what === 'reload') await between(page.reload());
    return due.what === 'reload';
  }

  #giveToken(): string {
    if (!this.#signedIn) return '';
    const given = this.#token;
    this.#token = this.#platform?.token ?? '';
    return given;
  }

  async #ask({ url, method, headers, body }: Handed): Promise<Handback> {
    const given = body === undefined ? {} : { body };
    this.#waiting += 1;
    try {
      const answer = await this.#platform?.answer(new Request(url, { method, headers, ...given }));
      if (!answer || answer === 'silence') return 'silence';
      return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
    } catch {
      return 'broken';
    } finally {
      this.#waiting -= 1;
    }
  }
}

const words = 'Always precise';

/** What a page says; nothing while it is between two documents. */
const between = <T>(said: Promise<T>): Promise<T | undefined> =>
  said.catch((error: unknown) => {
    if (/navigation|navigating|destroyed|ERR_ABORTED/.test(String(error))) return undefined;
    throw error;
  });

/** One tab, as somebody sees it. */
class Visit {
  home = false;
  last = '';
  triedAgain = 0;
  readonly wrong: string[] = [];
  #typed = false;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Holds what is shown against what is true. */
  look({ at, home, problem, slogan }: Standing, companies: number): void {
    this.last = `${at} ${problem ?? ''}`;
    this.home = home;
    if (this.#typed && slogan !== undefined && slogan !== words) this.wrong.push('what was typed is gone');
    this.#typed ||= slogan === words;
    if (companies > 1) this.wrong.push(`${String(companies)} companies`);
    if ((home || at === 'done') && companies !== 1) this.wrong.push('a welcome to no company');
  }
}
