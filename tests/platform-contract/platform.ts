import { idempotencyKey } from '../../src/drivers/http/idempotency-key.ts';
import type { Heard, PortalPage, Sent } from './portal-page.ts';

/** Whom the command was told of. */
export interface Target {
  inviteUrl: string;
  companiesUrl: string;
  /** Of the page that calls. */
  portalOrigin: string;
  /** A pending invitation. */
  invitationId?: string;
  /** Bearer token of the account that is invited. */
  token?: string;
  /** Bearer token of an account that is not. */
  otherToken?: string;
}

/** What checks leave to those that come after them. */
export interface Notes {
  /** Of the invitation, when it was first read. */
  first?: Heard;
  acceptance?: Heard;
  /** The creates that were sent at the same time. */
  creates?: Heard[];
}

interface Call {
  id: string;
  token?: string;
}

const json = 'application/json';

function about(address: string, invitationId: string): string {
  const url = new URL(address);
  url.searchParams.set('invitationId', invitationId);
  return url.href;
}

/** The four calls of PLATFORM.md, made by a script of the portal's; and the line, where nothing is withheld. */
export class Platform {
  readonly target: Target;
  readonly notes: Notes = {};
  /** The answers since the last `takeLog`, in words. */
  #log: string[] = [];
  readonly #page: PortalPage;

  constructor(page: PortalPage, target: Target) {
    this.#page = page;
    this.target = target;
  }

  /** @param accept `text/html`: as by the link in the e-mail */
  async read(id: string, accept = json): Promise<Heard> {
    const heard = await this.#send({ method: 'GET', url: about(this.target.inviteUrl, id), headers: { accept } });
    if (id === this.target.invitationId && accept === json) this.notes.first ??= heard;
    return heard;
  }

  /** @param key another one than the plugin's */
  async accept({ id, token, key }: Call & { key?: string }): Promise<Heard> {
    const url = about(this.target.inviteUrl, id);
    return this.#write({ url, body: {}, token, key: key ?? (await idempotencyKey(id, {})) });
  }

  async create({ id, token, order }: Call & { order: object }): Promise<Heard> {
    const body = { invitationId: id, ...order };
    return this.#write({ url: this.target.companiesUrl, body, token, key: await idempotencyKey(id, body) });
  }

  lookUp({ id, token }: Call): Promise<Heard> {
    const headers = { accept: json, ...bearer(token) };
    return this.#send({ method: 'GET', url: about(this.target.companiesUrl, id), headers });
  }

  /** A read from outside of the browser: with every header, and with the address that a redirect leads to. */
  async line(id: string, accept: string): Promise<Response> {
    const headers = { accept, origin: this.target.portalOrigin };
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(about(this.target.inviteUrl, id), { headers, redirect: 'manual', signal });
    this.#log.push(`GET ${response.status}`);
    return response;
  }

  /** What a browser asks before a call with a token, from outside of it. */
  async preflight(call: 'inviteUrl' | 'companiesUrl', method: 'GET' | 'POST'): Promise<Headers> {
    const headers = {
      origin: this.target.portalOrigin,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type,idempotency-key',
    };
    const signal = AbortSignal.timeout(10_000);
    return (await fetch(this.target[call], { method: 'OPTIONS', headers, redirect: 'manual', signal })).headers;
  }

  takeLog(): string[] {
    const log = this.#log;
    this.#log = [];
    return log;
  }

  #write({ url, body, token, key }: { url: string; body: object; token: string | undefined; key: string }) {
    const headers = { accept: json, 'content-type': json, 'idempotency-key': key, ...bearer(token) };
    return this.#send({ method: 'POST', url, headers, body: JSON.stringify(body) });
  }

  async #send(sent: Sent): Promise<Heard> {
    const heard = await this.#page.send(sent);
    const type = heard.headers['content-type']?.split(';')[0] ?? '';
    const answer = heard.redirect ? 'redirect' : `${heard.status} ${type}`.trim();
    this.#log.push(`${sent.method} ${heard.unread ? 'unread' : answer}`);
    return heard;
  }
}

const bearer = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };
