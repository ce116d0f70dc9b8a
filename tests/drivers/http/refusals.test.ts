import { afterEach, describe, expect, test, vi } from 'vitest';
import { inTime } from '../faked-time.ts';
import { calls, platform, problemOf, refusal } from './platform.ts';

type Call = keyof typeof calls;
const everyCall = ['read', 'accept', 'create', 'lookUp'] as const satisfies Call[];
afterEach(() => void vi.restoreAllMocks());

/** The problem that a platform gets which always gives this answer; time is no object. */
async function problemAfter(call: Call, answer: () => Response): Promise<Record<string, unknown>> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  platform(answer);
  return { ...(await inTime(problemOf(calls[call]()))) };
}

describe('from answer to problem code', () => {
  test.each<[Call, string, string]>([
    ['read', '404 invitation-not-found', 'invitation-not-found'],
    ['read', '404', 'invitation-not-found'],
    ['accept', '404 invitation-not-found', 'invitation-not-found'],
    ['accept', '403 wrong-account', 'wrong-account'],
    ['accept', '403 not-allowed', 'not-allowed'],
    ['create', '403 not-allowed', 'not-allowed'],
    ['create', '403 something-new', 'not-allowed'],
    ['accept', '409 accepted-by-other', 'accepted-by-other'],
    ['accept', '409 something-new', 'accepted-by-other'],
    ['create', '409 company-exists', 'company-exists'],
    ['accept', '410 invitation-expired', 'invitation-expired'],
    ['accept', '410 invitation-revoked', 'invitation-revoked'],
    ['accept', '410 something-new', 'invitation-expired'],
    ['read', '410', 'invitation-expired'],
    ['create', '410 invitation-revoked', 'invitation-revoked'],
    ['create', '400 not-json', 'company-rejected'],
    ['create', '413 too-large', 'company-rejected'],
    ['create', '422 invalid', 'company-rejected'],
    ['read', '400', 'answer-invalid'],
    ['accept', '400', 'answer-invalid'],
    ['accept', '413', 'answer-invalid'],
    ['accept', '422', 'answer-invalid'],
    ['lookUp', '422', 'answer-invalid'],
    ['read', '402', 'unexpected'],
    ['accept', '405', 'unexpected'],
    ['create', '404 invitation-not-found', 'unexpected'],
    ['create', '418', 'unexpected'],
    ['read', '429', 'rate-limited'],
    ['create', '429', 'rate-limited'],
    ['read', '500', 'service-down'],
    ['accept', '501', 'service-down'],
    ['create', '502', 'service-down'],
    ['lookUp', '503', 'service-down'],
    ['read', '504', 'service-down'],
    ['read', '599', 'service-down'],
  ])('%s: %s is %s', async (call, answer, code) => {
    const [status, type] = answer.split(' ');
    expect(await problemAfter(call, () => refusal(Number(status), type))).toMatchObject({ code });
  });

  test.each(everyCall)('%s: an answer that is no problem+json has a code all the same', async (call) => {
    const gateway = (): Response => new Response('<html>Bad gateway</html>', { status: 502 });
    expect(await problemAfter(call, gateway)).toMatchObject({ code: 'service-down' });
  });

  test.each([['null'], ['[]'], ['"text"'], ['7'], ['{"type":7}'], ['{"type":null,"correlationId":{}}'], ['{']])(
    'a refusal that says %s does no harm',
    async (body) => {
      const answer = (): Response => new Response(body, { status: 403 });
      expect(await problemAfter('accept', answer)).toMatchObject({ code: 'not-allowed' });
    },
  );
});

describe('what a problem brings along', () => {
  test('the id for the support, from the answer', async () => {
    const answer = (): Response => refusal(403, '', { body: { correlationId: 'c-1' } });
    expect(await problemAfter('accept', answer)).toMatchObject({ correlationId: 'c-1' });
  });

  test('the id for the support, from the header', async () => {
    const answer = (): Response => refusal(403, '', { headers: { 'x-correlation-id': 'c-2' } });
    expect(await problemAfter('accept', answer)).toMatchObject({ correlationId: 'c-2' });
  });

  test("never the platform's own words", async () => {
    expect(JSON.stringify(await problemAfter('accept', () => refusal(403)))).not.toContain('secret');
  });

  test('the address that was invited', async () => {
    const answer = (): Response => refusal(403, 'wrong-account', { body: { expectedEmail: 'w***@customer.example' } });
    expect(await problemAfter('accept', answer)).toMatchObject({ expectedEmail: 'w***@customer.example' });
  });

  test.each([404, 409, 410])('never an address with a %i: it is not about the account', async (status) => {
    const answer = (): Response => refusal(status, '', { body: { expectedEmail: 'a***@other.example' } });
    expect(await problemAfter('accept', answer)).not.toHaveProperty('expectedEmail');
  });

  test('the company that exists', async () => {
    const existing = { name: 'URS Feinmechanik AG', city: 'Rotterdam', country: 'NL' };
    const answer = (): Response => refusal(409, 'company-exists', { body: { existing } });
    expect(await problemAfter('create', answer)).toMatchObject({ existing });
  });

  test('a company that exists has names of 100 characters at most', async () => {
    const existing = { name: 'N'.repeat(400_000), city: 'C'.repeat(400_000), country: 'NL' };
    const answer = (): Response => refusal(409, 'company-exists', { body: { existing } });
    expect(await problemAfter('create', answer)).toMatchObject({
      existing: { name: `${'N'.repeat(99)}…`, city: `${'C'.repeat(99)}…`, country: 'NL' },
    });
  });

  test.each([null, 'text', {}, { name: 7 }])('a company that exists, but is %j, does no harm', async (existing) => {
    const answer = (): Response => refusal(409, 'company-exists', { body: { existing } });
    expect(await problemAfter('create', answer)).toEqual({ code: 'company-exists' });
  });

  test.each([null, 'text', {}, [null], [{}], [{ pointer: 7, code: 'invalid' }]])(
    'errors that are %j do no harm',
    async (errors) => {
      const answer = (): Response => refusal(422, 'invalid', { body: { errors } });
      expect(await problemAfter('create', answer)).toMatchObject({ code: 'company-rejected' });
    },
  );
});

describe('no answer', () => {
  const nothing = (): never => {
    throw new TypeError('Failed to fetch');
  };

  test.each(everyCall)('%s: online, the service is down', async (call) => {
    expect(await problemAfter(call, nothing)).toMatchObject({ code: 'service-down' });
  });

  test.each(everyCall)('%s: offline, the customer is', async (call) => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const problem = await problemAfter(call, nothing);
    expect(problem).toMatchObject({ code: 'offline' });
    expect(problem).not.toHaveProperty('handOver');
  });

  test('an invitation that cannot be read for want of CORS may be handed over', async () => {
    expect(await problemAfter('read', nothing)).toMatchObject({ code: 'service-down', handOver: true });
  });

  test('an invitation that is answered by a redirect may be handed over', async () => {
    const redirect = (): Response => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    expect(await problemAfter('read', redirect)).toMatchObject({ handOver: true });
  });
});

test('no company found is an answer, not a problem', async () => {
  platform(() => refusal(404, 'company-not-found'));
  expect(await calls.lookUp()).toEqual({ ok: true, value: undefined });
});
