import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimsOf, claimsProblem, isClockOff, isForeignAnswer } from '../../../src/drivers/auth/claims.ts';

const now = Date.parse('2026-11-25T10:00:00Z');
const nowS = now / 1000;
const tenant = 'b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90';
const otherTenant = '11111111-2222-4333-8444-555555555555';
const expected = { clientId: 'portal', issuer: 'https://id.example/', authority: 'https://id.example/' };
const right = { iss: 'https://id.example/', aud: 'portal', sub: 'willy', iat: nowS, nbf: nowS, exp: nowS + 3600 };

const part = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const binary = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};
/** A token with these claims besides, or instead of, the right ones; `undefined` takes one away. */
const token = (claims: Record<string, unknown> = {}, alg: unknown = 'RS256'): string =>
  `${part({ alg })}.${part({ ...right, ...claims })}.signature`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a right token is not refused', () => {
  test.each(['RS256', 'PS256', 'ES256', 'RS512', 'EdDSA'])('signed with %s', (alg) => {
    expect(claimsProblem(token({}, alg), expected)).toBeUndefined();
  });
  test.each([
    ['for this client among others, to which it was issued', { aud: ['other', 'portal'], azp: 'portal' }],
    ['for this client in a list', { aud: ['portal'] }],
    ['without nbf', { nbf: undefined }],
    ['five minutes old by a slow clock', { iat: nowS + 299, nbf: nowS + 299, exp: nowS + 3899 }],
    ['just over by a fast clock', { iat: nowS - 3899, nbf: nowS - 3899, exp: nowS - 299 }],
    ['with names of any script', { name: '田中 – Łukasz' }],
  ])('%s', (_what, claims) => {
    expect(claimsProblem(token(claims), expected)).toBeUndefined();
  });
});

test('claims are read in UTF-8', () => {
  expect(claimsOf(token({ name: '田中 – Łukasz' }))).toMatchObject({ name: '田中 – Łukasz' });
});

describe('a token that is wrong, whatever its time, is a failed sign-in', () => {
  test.each<[what: string, claims: Record<string, unknown>]>([
    ['another issuer', { iss: 'https://evil.example/' }],
    ['an issuer with another slash', { iss: 'https://id.example' }],
    ['no issuer', { iss: undefined }],
    ['an issuer that is no text', { iss: ['https://id.example/'] }],
    ['another audience', { aud: 'other' }],
    ['no audience', { aud: undefined }],
    ['an empty list of audiences', { aud: [] }],
    ['several audiences, and nobody to whom it was issued', { aud: ['other', 'portal'] }],
    ['issued to another', { aud: ['other', 'portal'], azp: 'other' }],
    ['issued to another, for us alone', { azp: 'other' }],
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a subject that is a number', { sub: 7 }],
    ['no iat', { iat: undefined }],
    ['an iat that is a text', { iat: String(nowS) }],
    ['no exp', { exp: undefined }],
    ['an nbf that is no number', { nbf: 'now' }],
    ['wrong, and expired as well', { iss: 'https://evil.example/', exp: nowS - 3600 }],
  ])('%s', (_what, claims) => {
    expect(claimsProblem(token(claims), expected)).toBe('sign-in-failed');
  });
  test.each([['RS256'], 'none', 'None', '', undefined, null, 7, 'HS256', 'HS512', 'RS1', 'xRS256'])(
    'signed with %j',
    (alg) => {
      expect(claimsProblem(token({}, alg ?? null), expected)).toBe('sign-in-failed');
    },
  );
  test('with more parts than a signed token has', () => {
    expect(claimsProblem(`${token()}.more`, expected)).toBe('sign-in-failed');
  });
  test.each(['', 'a.b.c', '..', 'x', `${part('null')}.${part('null')}.`, `${part('[1]')}.${part('7')}.s`, 'undefined'])(
    'no token at all: %j',
    (text) => {
      expect(claimsProblem(text, expected)).toBe('sign-in-failed');
      expect(claimsOf(text)).toEqual(expect.any(Object));
    },
  );
  test.each(['__proto__', 'constructor', 'toString'])('members of %s are no claims', (name) => {
    expect(claimsProblem(token({ sub: undefined, [name]: { sub: 'willy' } }), expected)).toBe('sign-in-failed');
  });
});

test.each([
  ['expired by more than five minutes', { exp: nowS - 301 }],
  ['not yet valid for more than five minutes', { nbf: nowS + 301 }],
  ['issued in the future', { iat: nowS + 301, nbf: undefined }],
])('a token whose time alone is off is the clock: %s', (_what, claims) => {
  expect(claimsProblem(token(claims), expected)).toBe('clock-wrong');
});

describe('the tenant', () => {
  const common = {
    ...expected,
    issuer: 'https://login.example/{tenantid}/v2.0',
    authority: 'https://login.example/common',
  };
  const named = { ...common, authority: `https://login.example/${tenant}` };
  const from = (tid: unknown, inIssuer = tid): string =>
    token({ tid, iss: `https://login.example/${String(inIssuer)}/v2.0` });

  test('of any organisation, where the authority is for all', () => {
    expect(claimsProblem(from(tenant), common)).toBeUndefined();
    expect(claimsProblem(from(otherTenant), common)).toBeUndefined();
  });
  test.each([
    ['which is not the one in the issuer', from(tenant, otherTenant)],
    ['which is none', from('common')],
    ['which is missing', from(undefined, tenant)],
  ])('%s', (_what, text) => {
    expect(claimsProblem(text, common)).toBe('sign-in-failed');
  });
  test('is the one that the authority names, in any case', () => {
    expect(claimsProblem(from(tenant), named)).toBeUndefined();
    expect(claimsProblem(from(tenant), { ...named, authority: named.authority.toUpperCase() })).toBeUndefined();
    expect(claimsProblem(from(otherTenant), named)).toBe('sign-in-failed');
  });
  test('is the one that the issuer names', () => {
    const ciam = { ...expected, issuer: `https://${tenant}.login.example/${tenant}/v2.0` };
    expect(claimsProblem(token({ iss: ciam.issuer, tid: tenant }), ciam)).toBeUndefined();
    expect(claimsProblem(token({ iss: ciam.issuer, tid: otherTenant }), ciam)).toBe('sign-in-failed');
  });
  test('is no claim of other providers', () => {
    const realm = { ...expected, issuer: `https://id.example/realms/${tenant}` };
    expect(claimsProblem(token({ iss: realm.issuer }), realm)).toBeUndefined();
  });
});

test('a renewal speaks of the same person', () => {
  expect(claimsProblem(token(), { ...expected, subject: 'willy' })).toBeUndefined();
  expect(claimsProblem(token(), { ...expected, subject: 'anna' })).toBe('sign-in-failed');
});

describe('the issuer of an answer (RFC 9207)', () => {
  const issuer = 'https://id.example/';
  const announced = { issuer, authorization_response_iss_parameter_supported: true };
  const answer = (iss?: string): string =>
    `#code=1&state=2${iss === undefined ? '' : `&iss=${encodeURIComponent(iss)}`}`;

  test('that is right', () => {
    expect(isForeignAnswer(answer(issuer), { issuer })).toBe(false);
    expect(isForeignAnswer(answer(issuer), announced)).toBe(false);
  });
  test('that is missing, is missed only where it was announced', () => {
    expect(isForeignAnswer(answer(), { issuer })).toBe(false);
    expect(isForeignAnswer(answer(), announced)).toBe(true);
  });
  test('that is named twice, once wrong', () => {
    expect(isForeignAnswer(`${answer(issuer)}&iss=https%3A%2F%2Fevil.example%2F`, announced)).toBe(true);
  });
  test.each(['https://evil.example/', '', 'http://[', 'https://id.example'])('that is another: %j', (iss) => {
    expect(isForeignAnswer(answer(iss), { issuer })).toBe(true);
    expect(isForeignAnswer(answer(iss), announced)).toBe(true);
  });
  test.each([
    [`https://login.example/${tenant}/v2.0`, false],
    ['https://login.example/common/v2.0', true],
    [`https://evil.example/${tenant}/v2.0`, true],
  ])('of a tenant, where discovery leaves it open: %s', (iss, foreign) => {
    expect(isForeignAnswer(answer(iss), { issuer: 'https://login.example/{tenantid}/v2.0' })).toBe(foreign);
  });
});

test.each([
  ['Wed, 25 Nov 2026 10:04:59 GMT', false],
  ['Wed, 25 Nov 2026 10:05:01 GMT', true],
  ['Wed, 25 Nov 2026 09:54:00 GMT', true],
  ['Thu, 25 Nov 2027 10:00:00 GMT', true],
  ['yesterday', false],
  [null, false],
  [undefined, false],
])('the clock, by an answer of %s, is off: %s', (date, off) => {
  expect(isClockOff(date)).toBe(off);
});
