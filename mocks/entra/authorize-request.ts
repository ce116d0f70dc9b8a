import { issuerFor } from './authorities.ts';
import { entraError, errorInRedirect, type EntraError, type EntraErrorName } from './entra-error.ts';
import { redirectUrl } from './redirect-url.ts';
import { isClient, scopes } from './tenant.ts';

const prompts = ['none', 'login', 'select_account', 'consent', 'create'] as const;

/** A sign-in as an application asked for it, checked. */
export interface AuthorizeRequest {
  issuer: string; // of the door through which the customer came
  clientId: string;
  redirectUri: string;
  responseMode: 'query' | 'fragment';
  scope: string;
  state: string | undefined;
  nonce: string | undefined;
  codeChallenge: string; // S256
  prompt: (typeof prompts)[number] | undefined;
  loginHint: string | undefined;
  domainHint: string | undefined; // the part of the address after the @ that serves where no login hint does
  uiLocales: string[]; // BCP 47, the best first
  clientInfo: boolean; // MSAL asks for `client_info` in the answer
  correlationId: string | undefined;
}

/** `error` is for the page to show: an unknown client or address gets no redirect (RFC 6749, 4.1.2.1). */
export type ReadRequest =
  | { outcome: 'asked'; request: AuthorizeRequest }
  | { outcome: 'error'; error: EntraError }
  | { outcome: 'leave'; to: string };

/** Reads the query of `/entra/authorize`; `registered` are the client's redirect URIs, compared exactly. */
export function readAuthorizeRequest(params: URLSearchParams, registered: readonly string[]): ReadRequest {
  const get = (name: string) => params.get(name) ?? undefined;
  const correlationId = get('client-request-id');
  const error = (name: EntraErrorName) => entraError(name, { at: Date.now(), correlationId });

  const clientId = params.get('client_id');
  if (!isClient(clientId)) return { outcome: 'error', error: error('client-unknown') };
  const redirectUri = get('redirect_uri');
  if (!redirectUri || !registered.includes(redirectUri)) return { outcome: 'error', error: error('redirect-unknown') };

  const responseMode = get('response_mode') ?? 'query';
  const knownMode = responseMode === 'query' || responseMode === 'fragment';
  const answerTo = { redirectUri, responseMode: knownMode ? responseMode : 'query', state: get('state') } as const;
  const refuse = (name: EntraErrorName): ReadRequest => {
    const members = errorInRedirect(name, { at: Date.now(), correlationId });
    return { outcome: 'leave', to: redirectUrl(answerTo, members) };
  };

  if (!knownMode) return refuse('response-mode');
  if (get('response_type') !== 'code') return refuse('response-type');
  const codeChallenge = get('code_challenge');
  if (!codeChallenge || get('code_challenge_method') !== 'S256') return refuse('pkce-missing');
  const prompt = prompts.find((one) => one === get('prompt'));
  if (get('prompt') && !prompt) return refuse('prompt-unknown');
  const scope = get('scope') ?? '';
  if (!scope.includes('openid') || !scope.split(' ').every((one) => scopes.includes(one)))
    return refuse('scope-unknown');

  const uiLocales = get('ui_locales')?.split(' ') ?? [];
  const hints = { loginHint: get('login_hint'), domainHint: get('domain_hint'), uiLocales, prompt };
  const asked = { clientId, scope, codeChallenge, nonce: get('nonce'), clientInfo: get('client_info') === '1' };
  return { outcome: 'asked', request: { ...answerTo, ...hints, ...asked, issuer: issuerFor(params), correlationId } };
}
