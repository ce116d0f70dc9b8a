import type { Journey } from '../../src/core/journey.ts';
import { agree, edit, order, type Form } from '../../src/core/form.ts';
import { SimulatedPlatform } from './platform.ts';
import type { Happening, Story } from './story.ts';
import { Tab } from './tab.ts';

const link = 'https://portal.example/onboarding?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const willy = { id: '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11', emails: ['willy.urs@customer.example'] };
/** Somebody reads before they click. */
const thinkingMs = 1200;

/** Somebody who wants to arrive, in up to three tabs, whatever befalls. */
export class Customer {
  readonly platform: SimulatedPlatform;
  readonly tabs: Tab[] = [];
  /** What ought never to be; the first is enough. */
  wrong: string | undefined;
  readonly #story: Story;
  #pending: Happening[];
  #signedIn: boolean;
  #token = 'token-1';

  constructor(story: Story) {
    this.#story = story;
    this.#pending = [...story.happenings];
    this.#signedIn = !story.signedOut;
    this.platform = new SimulatedPlatform(story);
  }

  get home(): boolean {
    return this.tabs.every((tab) => tab.home);
  }

  /** Opens the link of the mail. */
  openTab(): void {
    // Two companies in other words are two to a platform that knows no more than keys.
    const words = this.#story.knowsBy === 'invitation' ? `Tab ${String(this.tabs.length + 1)}` : 'Always precise';
    const typed = new WeakSet<Tab>();
    const tab: Tab = new Tab({
      props: {
        signIn: {
          with: 'host',
          account: () => Promise.resolve(this.#signedIn ? willy : undefined),
          token: () => this.#giveToken(),
          signIn: ({ returnTo }) => {
            setTimeout(() => {
              this.#signedIn = true;
              this.#token = this.platform.token;
              tab.load(returnTo);
            }, 800);
            return new Promise(() => undefined);
          },
        },
      },
      entered: (_tab, now) => {
        this.#look(now, { words, typed: typed.has(tab) });
        if ((now.at === 'company' || now.at === 'creating') && now.form.draft.slogan === words) typed.add(tab);
        this.#befall(tab, now);
        setTimeout(() => {
          if (tab.now === now) this.#act(tab, { now, words });
        }, thinkingMs);
      },
    });
    this.tabs.push(tab);
    tab.load(link);
  }

  #giveToken(): Promise<string> {
    if (!this.#signedIn) return Promise.reject(Object.assign(new Error('signed out'), { code: 'session-expired' }));
    const given = this.#token;
    // The portal learns from the refusal: asked once more, it has a new one.
    this.#token = this.platform.token;
    return Promise.resolve(given);
  }

  /** Holds what is shown against what is true. */
  #look(now: Journey, { words, typed }: { words: string; typed: boolean }): void {
    const { companies } = this.platform.world;
    if (companies.length > 1) this.wrong ??= `${String(companies.length)} companies`;
    if (now.at === 'done' && companies[0]?.tenantId !== now.created.tenantId) this.wrong ??= 'a welcome to no company';
    if (now.at === 'company' && typed && now.form.draft.slogan !== words) this.wrong ??= 'what was typed is gone';
    if (now.at === 'problem' && !now.again) this.wrong ??= `no way on: ${now.problem.code}`;
  }

  #befall(tab: Tab, now: Journey): void {
    const due = this.#pending.find((happening) => happening.in === now.at);
    if (!due) return;
    this.#pending = this.#pending.filter((happening) => happening !== due);
    setTimeout(() => {
      if (due.what === 'reload' && !tab.home) tab.load();
      if (due.what === 'second tab') this.openTab();
      if (due.what === 'token ends') this.platform.token += '+';
      if (due.what === 'session ends') this.#signedIn = false;
    }, due.afterMs);
  }

  #act(tab: Tab, { now, words }: { now: Journey; words: string }): void {
    const often = (event: Parameters<Tab['send']>[0]): void => {
      for (let click = 0; click < this.#story.clicks; click++) tab.send(event);
    };
    if (now.at === 'invitation') often({ type: 'get-started' });
    if (now.at === 'problem' || (now.at === 'company' && now.problem)) {
      // Of a session that has ended, the button says "Sign in again".
      if (now.problem?.code !== 'session-expired') tab.triedAgain += 1;
      often({ type: 'try-again' });
    } else if (now.at === 'company') {
      const form = written(now.form, words);
      const ready = form === now.form ? order(form) : undefined;
      if (ready) often({ type: 'create', order: ready });
      else tab.send({ type: 'typed', form });
    }
  }
}

/** The form with these words and every tick; the same object where they are there already. */
function written(form: Form, words: string): Form {
  if (form.draft.slogan === words && form.agreed.length === form.agreements.length) return form;
  return form.agreements.reduce((now, { id }) => agree(now, id, true), edit(form, { slogan: words }));
}
