import { describe, expect, test } from 'vitest';
import { entraFaultChoices } from '../../mocks/mocks.ts';
import { begin } from '../../mocks/entra/sign-in.ts';
import { aWorld, aWorldSignedIn } from '../../mocks/world.ts';
import { answerIn, askForTokens, authorizeRequest, backendWith, newCode } from './backend.ts';
import { refresh, refused, tokensFor } from './token-answers.ts';

const issuer = 'https://b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90.ciamlogin.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90/v2.0';
const discovery = `${issuer}/.well-known/openid-configuration`;

describe('a sign-in comes back with', () => {
  test.each([
    ['AADSTS50011', 'invalid_request', 50011],
    ['AADSTS50020', 'interaction_required', 50020],
    ['AADSTS50034', 'invalid_grant', 50034],
    ['AADSTS50053', 'invalid_grant', 50053],
    ['AADSTS50055', 'invalid_grant', 50055],
    ['AADSTS50057', 'invalid_grant', 50057],
    ['AADSTS50058', 'login_required', 50058],
    ['AADSTS50105', 'interaction_required', 50105],
    ['AADSTS50126', 'invalid_grant', 50126],
    ['AADSTS50140', 'interaction_required', 50140],
    ['AADSTS50173', 'invalid_grant', 50173],
    ['AADSTS50196', 'invalid_grant', 50196],
    ['AADSTS54005', 'invalid_grant', 54005],
    ['AADSTS65001', 'interaction_required', 65001],
    ['AADSTS65004', 'access_denied', 65004],
    ['AADSTS65005', 'invalid_client', 65005],
    ['AADSTS70003', 'unsupported_grant_type', 70003],
    ['AADSTS70011', 'invalid_scope', 70011],
    ['AADSTS90072', 'interaction_required', 90072],
    ['AADSTS501481', 'invalid_grant', 501481],
    ['AADSTS700084', 'invalid_grant', 700084],
    ['AADB2C90091', 'access_denied', 90091],
    ['AADB2C90118', 'access_denied', 90118],
  ] as const)('%s: %s, until that is switched off', (code, error, number) => {
    const world = aWorldSignedIn();
    world.entraFaults.signIn = code;
    const answer = answerIn(begin(world, authorizeRequest()));
    expect([answer.get('error'), answer.get('state')]).toEqual([error, 'the-state']);
    expect(answer.get('error_uri')).toBe(`https://login.microsoftonline.com/error?code=${number}`);
    const words = new RegExp(`^${code}: .+ Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} Timestamp: .+Z$`);
    expect(answer.get('error_description')).toMatch(words);
    world.entraFaults.signIn = 'off';
    expect(answerIn(begin(world, authorizeRequest())).has('code')).toBe(true);
  });

  test.each([
    ['AADB2C_0001', 'server_error'],
    ['access_denied', 'access_denied'],
    ['login_required', 'login_required'],
    ['interaction_required', 'interaction_required'],
    ['consent_required', 'consent_required'],
    ['temporarily_unavailable', 'temporarily_unavailable'],
    ['server_error', 'server_error'],
  ] as const)('%s: %s', (code, error) => {
    const world = aWorld();
    world.entraFaults.signIn = code;
    expect(answerIn(begin(world, authorizeRequest())).get('error')).toBe(error);
  });
});

describe('the token endpoint', () => {
  test.each([
    ['AADSTS54005', [400, 'invalid_grant', [54005], 'AADSTS54005']],
    ['AADSTS65005', [401, 'invalid_client', [65005], 'AADSTS65005']],
    ['server_error', [500, 'server_error', [], 'The server encountered an unexpected error. Trace ID']],
    ['temporarily_unavailable', [503, 'temporarily_unavailable', [], 'The server is temporarily too busy. Trace ID']],
  ] as const)('answers %s to a code, which stays good', async (code, answer) => {
    const store = backendWith(aWorldSignedIn());
    const asked = await newCode(store);
    await store.change((world) => (world.entraFaults.redemption = code));
    expect(await refused(await askForTokens({ code: asked }))).toEqual(answer);
    await store.change((world) => (world.entraFaults.redemption = 'off'));
    expect((await askForTokens({ code: asked })).status).toBe(200);
  });

  test('answers with an error to a refresh token, while codes go on', async () => {
    const store = backendWith(aWorldSignedIn());
    await store.change((world) => (world.entraFaults.refresh = 'AADSTS700084'));
    const { refresh_token } = await tokensFor(store);
    expect(await refused(await refresh(refresh_token))).toEqual([400, 'invalid_grant', [700084], 'AADSTS700084']);
  });

  test('is broken: a bare 500, a page instead of JSON, no answer at all', async () => {
    const store = backendWith(aWorldSignedIn());
    await store.change((world) => (world.entraFaults.refresh = 'status-500'));
    const broken = await refresh('any');
    expect([broken.status, await broken.text()]).toEqual([500, '']);
    await store.change((world) => (world.entraFaults.refresh = 'html'));
    const page = await refresh('any');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
    await store.change((world) => (world.entraFaults.refresh = 'unreachable'));
    await expect(refresh('any')).rejects.toThrow(TypeError);
    expect((await store.read()).requests.at(-1)).toMatchObject({ method: 'POST', status: 0 });
  });
});

test('discovery is broken, gone, or speaks for another issuer', async () => {
  const store = backendWith(aWorldSignedIn());
  const turn = (fault: 'unreachable' | 'status-500' | 'html' | 'other-issuer') =>
    store.change((world) => (world.entraFaults.discovery = fault));
  await turn('status-500');
  expect((await fetch(discovery)).status).toBe(500);
  await turn('html');
  expect((await fetch(discovery)).headers.get('content-type')).toBe('text/html');
  await turn('unreachable');
  await expect(fetch(discovery)).rejects.toThrow(TypeError);
  await turn('other-issuer');
  expect(await (await fetch(discovery)).json()).toMatchObject({
    issuer: 'https://login.elsewhere.example/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90/v2.0',
  });
});

test('an answer names its issuer only where that is announced, or wrongly on purpose', async () => {
  const store = backendWith(aWorldSignedIn());
  const iss = async (): Promise<string | null> =>
    answerIn(await store.change((world) => begin(world, authorizeRequest()))).get('iss');
  const announced = async (): Promise<unknown> =>
    ((await (await fetch(discovery)).json()) as Record<string, unknown>)[
      'authorization_response_iss_parameter_supported'
    ];
  expect([await iss(), await announced()]).toEqual([null, undefined]);
  await store.change((world) => (world.entraFaults.announceIss = 'on'));
  expect([await iss(), await announced()]).toEqual([issuer, true]);
  await store.change((world) => (world.entraFaults.answerIss = 'wrong'));
  expect([await iss(), await announced()]).toEqual(['https://login.elsewhere.example/v2.0', true]);
  await store.change((world) => (world.entraFaults.answerIss = 'missing'));
  expect([await iss(), await announced()]).toEqual([null, true]);
});

test('the answer for login.microsoftonline.com names that issuer', () => {
  const world = aWorldSignedIn();
  world.entraFaults.announceIss = 'on';
  const request = authorizeRequest({ authority: 'login.microsoftonline.com' });
  expect(answerIn(begin(world, request)).get('iss')).toBe(
    'https://login.microsoftonline.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90/v2.0',
  );
});

test('every fault can be switched off, and starts so', () => {
  expect(Object.values(aWorld().entraFaults).filter((fault) => fault !== 'off')).toEqual([]);
  expect(Object.values(entraFaultChoices).map(([first]) => first)).toEqual(Array.from({ length: 10 }, () => 'off'));
});
