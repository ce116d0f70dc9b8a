import type { OnboardingProps } from '../../src/plugin/face.ts';

/** A request as the page hands it over; an answer, or that none came. */
export interface Handed {
  url: string;
  method: string;
  headers: [string, string][];
  body: string | undefined;
}
export type Handback = { status: number; headers: [string, string][]; body: string } | 'broken' | 'silence';

/** Given to every page. */
declare function __platform(handed: Handed): Promise<Handback>;
declare function __account(): Promise<{ id: string; emails: string[] } | undefined>;
declare function __token(): Promise<string>;
declare function __signIn(): Promise<void>;

/** Runs in every page before its scripts: a host of the built plugin, on a page with nothing else. */
export function host(): void {
  const route = '/entra/privacy';
  // The page was handed to the platform, which sends it back with the link.
  if (location.pathname === '/entra/terms-of-use') location.replace(route + location.search);
  if (location.pathname !== route) return;
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { url, method, signal } = request;
    const body = method === 'POST' ? await request.text() : undefined;
    const ended = new Promise<never>((_answer, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
    const answer = await Promise.race([__platform({ url, method, headers: [...request.headers], body }), ended]);
    if (answer === 'broken') throw new TypeError('Failed to fetch');
    return answer === 'silence' ? ended : new Response(answer.body, answer);
  };
  const props: OnboardingProps & { domElement?: HTMLElement } = {
    platform: { inviteUrl: '/entra/terms-of-use', companiesUrl: '/api/companies' },
    navigate: () => {
      document.documentElement.dataset['home'] = '';
    },
    signIn: {
      with: 'host',
      account: () => __account(),
      token: () => __token(),
      async signIn({ returnTo }) {
        await __signIn();
        location.replace(returnTo);
        return new Promise(() => undefined);
      },
    },
  };
  addEventListener('DOMContentLoaded', () => {
    props.domElement = document.body;
    const plugin = '/onboarding-plugin/index.js';
    void import(plugin).then(({ mount }: { mount: (given: typeof props) => Promise<void> }) => mount(props));
  });
}

/** Where a page stands. */
export interface Standing {
  at: string;
  problem: string | undefined;
  home: boolean;
  slogan: string | undefined;
}

/** Runs in a page: where the plugin stands. */
export function standing(): Standing {
  const shadow = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
  const page = shadow?.querySelector<HTMLElement>('[data-at]');
  return {
    at: page?.dataset['at'] ?? '',
    problem: page?.dataset['problem'],
    home: document.documentElement.dataset['home'] !== undefined,
    slogan: page?.querySelector<HTMLInputElement>('[name="slogan"]')?.value,
  };
}

/** Runs in a page: fills the slogan in, and ticks what is to be ticked. */
export function fillIn(words: string): void {
  const shadow = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
  const field = shadow?.querySelector<HTMLInputElement>('[name="slogan"]');
  if (!field) return;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  for (const box of shadow?.querySelectorAll<HTMLInputElement>('[type="checkbox"]') ?? [])
    if (!box.checked) box.click();
}

/** Runs in a page: clicks the first of these buttons that is there, so often. @returns its words, '' if none */
export function clickOne({ names, clicks }: { names: string[]; clicks: number }): string {
  const shadow = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
  const buttons = [...(shadow?.querySelectorAll('button') ?? [])];
  for (const name of names) {
    const button = buttons.find((one) => one.textContent.trim() === name);
    if (!button) continue;
    for (let click = 0; click < clicks; click++) button.click();
    return name;
  }
  return '';
}
