import { afterEach, describe, expect, test, vi } from 'vitest';
import { meaningOf } from '../../../src/drivers/auth/provider-codes.ts';

const correlation = '0b7a3f16-3c58-4d5e-8a7e-9d2f4c6b1e22';
const said = (code: string): string =>
  `${code}: Some words of Microsoft's. Trace ID: 5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11 Correlation ID: ${correlation} Timestamp: 2026-11-25 10:00:00Z`;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Of Microsoft's: which problem, who can mend it, and what exactly is wrong. */
test.each([
  ['AADSTS50011', 'sign-in-failed', 'portal', 'set-up-wrong'],
  ['AADSTS50020', 'not-allowed', 'you', 'account-unknown'],
  ['AADSTS50034', 'sign-in-failed', 'you', 'account-unknown'],
  ['AADSTS50053', 'sign-in-failed', 'you', 'account-locked'],
  ['AADSTS50055', 'sign-in-failed', 'you', 'password-expired'],
  ['AADSTS50057', 'sign-in-failed', 'administrator', 'account-disabled'],
  ['AADSTS50058', 'session-expired', undefined, undefined],
  ['AADSTS50105', 'not-allowed', 'administrator', 'not-assigned'],
  ['AADSTS50126', 'sign-in-failed', 'you', 'password-wrong'],
  ['AADSTS50140', 'sign-in-failed', 'you', undefined],
  ['AADSTS50173', 'session-expired', undefined, undefined],
  ['AADSTS50196', 'redirect-loop', 'you', undefined],
  ['AADSTS54005', 'sign-in-failed', 'you', undefined],
  ['AADSTS65001', 'not-allowed', 'administrator', 'consent-missing'],
  ['AADSTS65004', 'consent-declined', 'you', undefined],
  ['AADSTS65005', 'sign-in-failed', 'portal', 'set-up-wrong'],
  ['AADSTS70003', 'sign-in-failed', 'portal', 'set-up-wrong'],
  ['AADSTS70011', 'sign-in-failed', 'portal', 'set-up-wrong'],
  ['AADSTS90072', 'not-allowed', 'you', 'account-unknown'],
  ['AADSTS501481', 'sign-in-failed', 'you', undefined],
  ['AADSTS700084', 'session-expired', undefined, undefined],
  ['AADB2B_0001', 'not-allowed', 'administrator', 'not-assigned'],
  ['AADB2C90091', 'sign-in-cancelled', undefined, undefined],
  ['AADB2C90118', 'sign-in-failed', 'you', 'password-wrong'],
])('%s: %s, %s, %s', (...[own, code, mender, reason]) => {
  // The provider's own code goes before the OAuth error around it.
  expect(meaningOf({ error: 'invalid_request', description: said(own) })).toEqual({
    code,
    providerCode: own,
    correlationId: correlation,
    ...(mender && { mender }),
    ...(reason && { reason }),
  });
});

test.each([
  ['access_denied', 'sign-in-cancelled'],
  ['user_cancelled', 'sign-in-cancelled'],
  ['interaction_in_progress', 'sign-in-cancelled'],
  ['login_required', 'session-expired'],
  ['interaction_required', 'session-expired'],
  ['consent_required', 'session-expired'],
  ['no_tokens_found', 'session-expired'],
  ['timed_out', 'service-down'],
  ['endpoints_resolution_error', 'service-down'],
  ['server_error', 'service-down'],
  ['temporarily_unavailable', 'service-down'],
  ['no_network_connectivity', 'offline'],
  ['invalid_scope', 'sign-in-failed'],
  ['invalid_grant', 'sign-in-failed'],
  ['nonce_mismatch', 'sign-in-failed'],
  ['state_mismatch', 'sign-in-failed'],
])('%s, of OAuth or of MSAL: %s', (error, code) => {
  expect(meaningOf({ error })).toMatchObject({ code, providerCode: error });
});

test('a suberror says more than the error', () => {
  expect(meaningOf({ error: 'access_denied', suberror: 'consent_declined' })).toMatchObject({
    code: 'consent-declined',
  });
});

describe('a code that is not known', () => {
  test('of Microsoft keeps its number, and the id for the support', () => {
    expect(meaningOf({ error: 'invalid_grant', description: said('AADSTS12345678') })).toEqual({
      code: 'sign-in-failed',
      mender: 'you',
      providerCode: 'AADSTS12345678',
      correlationId: correlation,
    });
  });
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'is no member of an object: %s',
    (error) => {
      expect(meaningOf({ error, suberror: error })).toMatchObject({ code: 'sign-in-failed' });
    },
  );
  test.each(['<script>alert(1)</script>', 'javascript:alert(1)', 'x'.repeat(65), 'a b', '', '\u202Eevil'])(
    'that is no code is not shown: %j',
    (error) => {
      expect(meaningOf({ error })).toEqual({ code: 'sign-in-failed' });
    },
  );
});

test.each([
  ["the client's own", { error: 'x', correlationId: correlation.toUpperCase() }, correlation],
  ["the provider's, in its words", { error: 'x', description: said('AADSTS50105') }, correlation],
  ['none that is no GUID', { error: 'x', correlationId: 'willy.urs@customer.example' }, undefined],
  ['none from other words', { error: 'x', description: 'Correlation ID: willy.urs@customer.example' }, undefined],
])('the id for the support is %s', (_whose, about, id) => {
  expect(meaningOf(about).correlationId).toBe(id);
});

test('a provider that does not answer while the browser is offline is the connection', () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(meaningOf({ error: 'timed_out' })).toMatchObject({ code: 'offline' });
});

test("no word of the provider's is in what is told", () => {
  const told = JSON.stringify(meaningOf({ error: 'invalid_grant', description: said('AADSTS50105') }));
  expect(told).not.toMatch(/words|Trace|Timestamp|5f0c2a52/);
});
