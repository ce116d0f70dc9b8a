import type { ProblemCode } from '../../core/problem.ts';

/** What the ID token of our own sign-in must say. */
export interface Expected {
  clientId: string;
  /** As discovery names it; `{tenantid}` stands for the token's own tenant. */
  issuer: string;
  /** The authority, which may name the tenant by its GUID, as the issuer may. */
  authority: string;
  /** Who was signed in before a renewal. */
  subject?: string | undefined;
}

type Claims = Record<string, unknown>;

const toleranceS = 300;
const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;
/** Signed with a private key; what is signed with nothing, or with a secret that no browser has, is refused. */
const asymmetric = /^((RS|PS|ES)(256|384|512)|EdDSA)$/;

/** A part of a token: base64url of JSON (RFC 7515). What is none has no members. */
function decode(part = ''): Claims {
  try {
    const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The claims of a token, unchecked. */
export const claimsOf = (token: string): Claims => decode(token.split('.')[1]);

const isSameText = (one: unknown, other: string): boolean =>
  typeof one === 'string' && one.toLowerCase() === other.toLowerCase();

/** Whether an issuer is the one that discovery names. */
function isIssuer(issuer: unknown, named: string, tenant: unknown = ''): boolean {
  return named.includes('{tenantid}')
    ? guid.test(String(tenant)) && issuer === named.replace('{tenantid}', String(tenant))
    : issuer === named;
}

/**
 * The check that MSAL and oidc-client-ts do not make (the nonce they check themselves, where one was sent). The signature is left to TLS: the token comes straight from the
 * token endpoint (OpenID Connect Core 3.1.3.7, item 6, and 12.2 for a renewal).
 * @returns why a newly received ID token is refused, if it is: `clock-wrong` when only its times are off by over 300 s
 */
export function claimsProblem(idToken: string, expected: Expected): ProblemCode | undefined {
  const parts = idToken.split('.');
  const { alg } = decode(parts[0]);
  const { iss, aud, azp, sub, tid, iat, exp, nbf } = claimsOf(idToken);
  const audiences = Array.isArray(aud) ? aud : [aud];
  const tenant = (guid.exec(expected.authority) ?? guid.exec(expected.issuer))?.[0];
  const right =
    parts.length === 3 &&
    typeof alg === 'string' &&
    asymmetric.test(alg) &&
    isIssuer(iss, expected.issuer, tid) &&
    audiences.includes(expected.clientId) &&
    (azp === undefined ? audiences.length === 1 : azp === expected.clientId) &&
    typeof sub === 'string' &&
    sub !== '' &&
    (expected.subject === undefined || sub === expected.subject) &&
    (tenant === undefined || tid === undefined || isSameText(tid, tenant)) &&
    typeof iat === 'number' &&
    typeof exp === 'number' &&
    (nbf === undefined || typeof nbf === 'number');
  if (!right) return 'sign-in-failed';
  const now = Date.now() / 1000;
  const inTime = now < exp + toleranceS && now > Math.max(nbf ?? iat, iat) - toleranceS;
  return inTime ? undefined : 'clock-wrong';
}

/** What discovery says of the answers (OpenID Connect Discovery 1.0, RFC 9207). */
export interface Discovered {
  issuer: string;
  authorization_response_iss_parameter_supported?: boolean;
}

/** Whether an answer comes from another provider than was asked (RFC 9207 2.4): to be known before its code is sent. */
export function isForeignAnswer(answer: string, discovered: Discovered): boolean {
  const named = new URLSearchParams(answer.slice(1)).getAll('iss');
  if (named.length === 0) return discovered.authorization_response_iss_parameter_supported === true;
  return !named.every((iss) => isIssuer(iss, discovered.issuer, guid.exec(iss)?.[0]));
}

/** Whether the clock of this device is off, as the `Date` of an answer tells; without one nothing is known. */
export function isClockOff(date: string | null | undefined): boolean {
  return Math.abs(Date.parse(date ?? '') - Date.now()) > toleranceS * 1000;
}
