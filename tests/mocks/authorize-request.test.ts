import { describe, expect, test } from 'vitest';
import { readAuthorizeRequest } from '../../mocks/entra/authorize-request.ts';
import { authorizeQuery } from './backend.ts';

const registered = ['https://portal.example/onboarding', 'https://portal.example/'];

describe('a request for sign-in', () => {
  test.each([
    ['an unknown client', { client_id: 'somebody' }, 'AADSTS700016'],
    ['an unknown address', { redirect_uri: 'https://evil.example/onboarding' }, 'AADSTS50011'],
    ['an address that only begins as ours', { redirect_uri: 'https://portal.example/onboarding/more' }, 'AADSTS50011'],
    ['no address', { redirect_uri: undefined }, 'AADSTS50011'],
  ])('with %s stays on the page with the error', (_what, wrong, code) => {
    expect(readAuthorizeRequest(authorizeQuery(wrong), registered)).toMatchObject({
      outcome: 'error',
      error: { error_description: expect.stringMatching(new RegExp(`^${code}:`)) as string },
    });
  });

  test.each([
    ['no code_challenge', { code_challenge: undefined }, 'invalid_request'],
    ['a plain code_challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['an implicit response_type', { response_type: 'token' }, 'unsupported_response_type'],
    ['an unknown response_mode', { response_mode: 'form_post' }, 'invalid_request'],
    ['an unknown prompt', { prompt: 'shout' }, 'invalid_request'],
    ['an unknown scope', { scope: 'openid Mail.Read' }, 'invalid_scope'],
  ])('with %s goes back with an error', (_what, wrong, error) => {
    const read = readAuthorizeRequest(authorizeQuery({ response_mode: 'query', ...wrong }), registered);
    const to = new URL(read.outcome === 'leave' ? read.to : 'none:');
    expect([to.pathname, to.searchParams.get('error'), to.searchParams.get('state')]).toEqual([
      '/onboarding',
      error,
      'the-state',
    ]);
  });
});

test('what a request says besides is taken along or left alone, never an error', () => {
  const more = { domain_hint: 'customer.example', ui_locales: 'de-CH en', max_age: '0', invented: 'by somebody' };
  expect(readAuthorizeRequest(authorizeQuery(more), registered)).toMatchObject({
    outcome: 'asked',
    request: {
      domainHint: 'customer.example',
      uiLocales: ['de-CH', 'en'],
      redirectUri: 'https://portal.example/onboarding',
    },
  });
});
