import { AuthError, type INetworkModule, type NetworkRequestOptions } from '@azure/msal-browser';
import type { ProblemCode } from '../../core/problem.ts';
import { claimsProblem, isClockOff, isForeignAnswer, type Discovered } from './claims.ts';

type NetworkResponse<T> = Awaited<ReturnType<INetworkModule['sendGetRequestAsync']>> & { body: T };

interface NetworkOptions {
  clientId: string;
  authority: string;
  /** Who is signed in: a renewal may not change that. */
  subject: () => string | undefined;
}

/** MSAL's way to the provider, which looks at what comes before MSAL stores it. */
export interface CheckedNetwork extends INetworkModule {
  /** The provider's answer in the address, before its code is redeemed. */
  answer: string;
  /** Whether the provider answered the last question at all. */
  answered: boolean;
  /** Whether it answered that it is asked too often. */
  limited: boolean;
  /** Whether the last answer's `Date` says that this device's clock is off. */
  clockOff: boolean;
}

const timeoutMs = 10_000;
const refuse = (code: ProblemCode): AuthError => new AuthError(code, '');

/** Every call ends within 10 s; what fails is an `AuthError`, whose code is one of ours or one of MSAL's. */
export function checkedNetwork({ clientId, authority, subject }: NetworkOptions): CheckedNetwork {
  // What MSAL knows of Microsoft's own clouds without asking.
  let discovered: Discovered = { issuer: `${new URL(authority).origin}/{tenantid}/v2.0` };

  async function ask<T>(url: string, init: RequestInit): Promise<NetworkResponse<T>> {
    network.answered = network.limited = false;
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
      const { status, headers } = response;
      network.clockOff = isClockOff(headers.get('date'));
      // Kept from MSAL, which would refuse to ask again for a minute.
      network.limited = status === 429;
      if (network.limited) throw refuse('rate-limited');
      if (status >= 500) throw refuse('service-down');
      const body: unknown = await response.json();
      if (typeof body !== 'object' || body === null) throw refuse('service-down');
      network.answered = true;
      return { status, headers: Object.fromEntries(headers), body: body as T };
    } catch (error) {
      throw error instanceof AuthError ? error : refuse(navigator.onLine ? 'service-down' : 'offline');
    }
  }

  const network: CheckedNetwork = {
    answer: '',
    answered: false,
    limited: false,
    clockOff: false,
    async sendGetRequestAsync<T>(url: string, { headers = {} }: NetworkRequestOptions = {}) {
      const response = await ask<T>(url, { headers });
      const { issuer, authorization_endpoint: page } = response.body as Record<string, unknown>;
      if (typeof page === 'string' && !/^https?:/.test(page)) throw refuse('sign-in-failed');
      if (typeof issuer === 'string') discovered = response.body as Discovered;
      return response;
    },
    async sendPostRequestAsync<T>(url: string, { headers = {}, body = '' }: NetworkRequestOptions = {}) {
      const renewing = new URLSearchParams(body).get('grant_type') === 'refresh_token';
      if (!renewing && isForeignAnswer(network.answer, discovered)) throw refuse('sign-in-failed');
      const response = await ask<T>(url, { method: 'POST', headers, body });
      const { id_token: idToken, access_token: accessToken } = response.body as Record<string, unknown>;
      if (response.status >= 400) return response;
      // Without one MSAL would go back to the provider again and again.
      if (typeof accessToken !== 'string' || !accessToken) throw refuse('sign-in-failed');
      if (renewing && idToken === undefined) return response;
      const { issuer } = discovered;
      const expected = { clientId, authority, issuer, subject: renewing ? subject() : undefined };
      const problem = claimsProblem(String(idToken), expected);
      if (problem) throw refuse(problem);
      return response;
    },
  };
  return network;
}
