import { describe, expect, test } from 'vitest';
import { entraError, errorInRedirect } from '../../mocks/entra/entra-error.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { askForTokens, backendWith } from './backend.ts';

const at = Date.parse('2026-11-25T08:00:00.123Z');
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('an error in the form of Entra', () => {
  test('has number, words, ids, time, address, and what the application should do', () => {
    const error = entraError('refresh-expired', { at, correlationId: 'mine' });
    expect(error).toEqual({
      error: 'invalid_grant',
      error_description: `AADSTS700084: The refresh token was issued to a single page app (SPA), and has a fixed, limited lifetime. Trace ID: ${error.trace_id} Correlation ID: mine Timestamp: 2026-11-25 08:00:00Z`,
      error_codes: [700084],
      timestamp: '2026-11-25 08:00:00Z',
      trace_id: expect.stringMatching(guid) as string,
      correlation_id: 'mine',
      error_uri: 'https://login.microsoftonline.com/error?code=700084',
      suberror: 'bad_token',
    });
  });

  test.each([
    ['AADSTS65001', 'consent_required'],
    ['AADSTS50140', 'basic_action'],
    ['AADSTS50105', 'message_only'],
    ['AADSTS50173', 'bad_token'],
    ['AADSTS50055', 'user_password_expired'],
    ['AADSTS50057', undefined],
  ] as const)('%s has the suberror %s', (code, suberror) => {
    expect(entraError(code, { at }).suberror).toBe(suberror);
  });

  test('has no number where the error is one of OAuth alone', () => {
    const error = entraError('temporarily_unavailable', { at });
    expect([error.error_codes, error.error_uri]).toEqual([[], undefined]);
    expect(error.error_description).toMatch(/^The server is temporarily too busy\. Trace ID: /);
  });

  test('says in a redirect that the customer did it', () => {
    expect(errorInRedirect('consent-declined', { at })).toMatchObject({
      error: 'access_denied',
      error_subcode: 'cancel',
      error_uri: 'https://login.microsoftonline.com/error?code=65004',
    });
    expect(errorInRedirect('login-required', { at })).not.toHaveProperty('error_subcode');
  });
});

describe('the token endpoint', () => {
  const tokenUrl =
    'https://b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90.ciamlogin.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90/oauth2/v2.0/token';

  test('lets the page read an error, and nobody keep it', async () => {
    backendWith(aWorldSignedIn());
    const { status, headers } = await fetch(tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'password' }),
      headers: { Origin: 'https://portal.example' },
    });
    expect(status).toBe(400);
    expect(headers.get('access-control-allow-origin')).toBe('https://portal.example');
    expect([headers.get('cache-control'), headers.get('pragma')]).toEqual(['no-store', 'no-cache']);
  });

  test.each([tokenUrl, 'https://login.microsoftonline.com/common/oauth2/v2.0/token'])(
    'answers a preflight at %s',
    async (url) => {
      backendWith(aWorldSignedIn());
      const { status, headers } = await fetch(url, {
        method: 'OPTIONS',
        headers: { Origin: 'https://portal.example' },
      });
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-headers')).toContain('client-request-id');
    },
  );

  test('gives a code of a single-page application to no page of another origin', async () => {
    backendWith(aWorldSignedIn());
    const redeem = (origin: string): Promise<Response> =>
      fetch(tokenUrl, {
        method: 'POST',
        body: new URLSearchParams({
          client_id: '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f',
          grant_type: 'authorization_code',
          code: 'any',
          code_verifier: 'any',
          redirect_uri: 'https://portal.example/onboarding',
        }),
        headers: { Origin: origin },
      });
    expect(await (await redeem('https://evil.example')).json()).toMatchObject({ error_codes: [9002326] });
    expect(await (await redeem('https://portal.example')).json()).toMatchObject({ error_codes: [70000] });
  });

  test('names the request by the id that the application gave it', async () => {
    backendWith(aWorldSignedIn());
    const answer = await askForTokens({ code: 'no', 'client-request-id': 'mine' });
    expect(await answer.json()).toMatchObject({ correlation_id: 'mine' });
  });
});
