import { describe, expect, test, vi } from 'vitest';
import type { TokenSource } from '../../../src/ports/invitations.ts';
import { failed } from '../../../src/core/problem.ts';
import { calls, platform, problemOf, refusal } from './platform.ts';

const tokens = (...values: string[]) => {
  let at = 0;
  return vi.fn<TokenSource>(() => Promise.resolve({ ok: true, value: values[at++] ?? 'no more' }));
};
const bearers = (requests: Request[]): (string | null)[] => requests.map(({ headers }) => headers.get('authorization'));
const withToken = {
  accept: (token: TokenSource) => calls.accept(token),
  create: (token: TokenSource) => calls.create(undefined, token),
  'look up': (token: TokenSource) => calls.lookUp(token),
};
const created = (): Response => Response.json({ tenantId: 'T', company: { tenantId: 'T' } });

describe.each(Object.entries(withToken))('%s', (_name, call) => {
  test('a token that the platform does not take is renewed once, and the call repeated', async () => {
    const requests = platform((_request, attempt) => (attempt === 1 ? refusal(401) : created()));
    const token = tokens('old', 'new');
    expect(await call(token)).toMatchObject({ ok: true, value: { tenantId: 'T' } });
    expect(bearers(requests)).toEqual(['Bearer old', 'Bearer new']);
    expect(token.mock.calls).toEqual([[{ renew: false }], [{ renew: true }]]);
  });

  test('a new token that is not taken either: the session has ended', async () => {
    const requests = platform(() => refusal(401));
    expect(await problemOf(call(tokens('old', 'new')))).toMatchObject({ code: 'session-expired' });
    expect(requests).toHaveLength(2);
  });

  test('without a token nothing is sent', async () => {
    const requests = platform(created);
    const none: TokenSource = () => Promise.resolve(failed('session-expired'));
    expect(await problemOf(call(none))).toMatchObject({ code: 'session-expired' });
    expect(requests).toEqual([]);
  });

  test('a token that cannot be renewed says why', async () => {
    const requests = platform(() => refusal(401));
    const once: TokenSource = ({ renew }) =>
      Promise.resolve(renew ? failed('service-down') : { ok: true, value: 'old' });
    expect(await problemOf(call(once))).toMatchObject({ code: 'service-down' });
    expect(requests).toHaveLength(1);
  });
});

test('the key stays the same with a new token', async () => {
  const requests = platform((_request, attempt) => (attempt === 1 ? refusal(401) : created()));
  await calls.create(undefined, tokens('old', 'new'));
  expect(new Set(requests.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
});

test('reading is answered with 401: nobody is asked for a token', async () => {
  const requests = platform(() => refusal(401));
  expect(await problemOf(calls.read())).toMatchObject({ code: 'session-expired' });
  expect(requests).toHaveLength(1);
});
