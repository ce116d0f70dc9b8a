import type { Page, Request } from 'playwright/test';
import { callOf, nameOf } from './platform.ts';

const letters = { read: 'R', accept: 'A', create: 'C', 'look up': 'L' } as const;

/** What leaves a page, and what it writes to the console. */
export class Traffic {
  /** Our calls as they were tried, a letter each, oldest first. */
  sent = '';
  /** Idempotency keys, each once. */
  readonly keys = { accept: new Set<string>(), create: new Set<string>() };
  /** Documents that the tab loaded. */
  documents = 0;
  /** What stands in the console, the browser's own lines among them. */
  readonly console: string[] = [];
  /** Since when; ms since the epoch. */
  readonly #moving = new Map<Request, number>();

  constructor(page: Page) {
    page.on('request', (request) => {
      this.#note(request);
    });
    page.on('requestfinished', (request) => this.#moving.delete(request));
    page.on('requestfailed', (request) => this.#moving.delete(request));
    page.on('console', (message) => this.console.push(message.text()));
  }

  /** What has left and not ended, as `nameOf` says. What takes longer than this on loopback is held, or its page is gone. */
  get moving(): string[] {
    const longestMs = 5000;
    return [...this.#moving]
      .filter(([, since]) => Date.now() - since < longestMs)
      .map(([request]) => nameOf(request.method(), request.url()));
  }

  #note(request: Request): void {
    if (request.isNavigationRequest()) this.documents += 1;
    this.#moving.set(request, Date.now());
    const call = callOf(request.method(), request.url());
    if (!call || request.isNavigationRequest()) return;
    this.sent += letters[call];
    if (call === 'accept' || call === 'create') this.keys[call].add(request.headers()['idempotency-key'] ?? '');
  }
}
