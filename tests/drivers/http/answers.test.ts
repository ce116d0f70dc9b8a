import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTime } from '../faked-time.ts';
import { calls, id, platform, problemOf } from './platform.ts';

const mebibyte = 1024 * 1024;
const invitation = {
  invitationId: id.toUpperCase(),
  status: 'pending',
  portal: { name: 'My rConnect (Stag)' },
  inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS', email: 'tamer.mohamed-nour@gfms.example' },
  invitee: { name: 'Willy URS', email: 'willy.urs@customer.example', account: 'known' },
  sentAt: '2026-11-20T08:00:00Z',
  expiresAt: '2026-12-20T08:00:00Z',
};
/** A right answer of so many bytes. */
const padded = (bytes: number): string => JSON.stringify(invitation).padEnd(bytes);

afterEach(() => void vi.restoreAllMocks());

describe('an invitation', () => {
  test('is read as the platform sent it', async () => {
    platform(() => Response.json({ ...invitation, somethingNew: 7 }));
    expect(await calls.read()).toEqual({
      ok: true,
      value: {
        id,
        status: 'pending',
        portalName: 'My rConnect (Stag)',
        inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS', email: 'tamer.mohamed-nour@gfms.example' },
        invitee: { name: 'Willy URS', email: 'willy.urs@customer.example', account: 'known' },
        expiresAt: 1797753600000,
      },
    });
  });

  const cut = `${'\u{1f3ed}'.repeat(99)}…`;
  test.each([
    ['100 characters stay', '\u{1f3ed}'.repeat(100), '\u{1f3ed}'.repeat(100)],
    ['101 are cut', '\u{1f3ed}'.repeat(101), cut],
    ['400,000 are cut', '\u{1f3ed}'.repeat(200_000), cut],
    ['lines are cut like any other', `\n${'x'.repeat(200_000)}\n`, `\n${'x'.repeat(98)}…`],
  ])('of its names, %s', async (_what, name, shown) => {
    const inviter = { ...invitation.inviter, name };
    platform((_request, attempt) =>
      Response.json(attempt === 1 ? { ...invitation, inviter } : { ...invitation, portal: { name } }),
    );
    expect(await calls.read()).toMatchObject({ value: { inviter: { name: shown, organization: 'GFMS' } } });
    expect(await calls.read()).toMatchObject({ value: { portalName: shown } });
    platform(() => Response.json({ ...invitation, inviter: { ...inviter, name: 'T', organization: name } }));
    expect(await calls.read()).toMatchObject({ value: { inviter: { name: 'T', organization: shown } } });
  });

  test.each([
    ['a byte order mark before it', `\uFEFF${JSON.stringify(invitation)}`],
    ['blanks around it', `\n ${JSON.stringify(invitation)} \n`],
  ])('%s does no harm', async (_what, text) => {
    platform(() => new Response(text));
    expect(await calls.read()).toMatchObject({ ok: true });
  });

  test('of 1 MiB is read', async () => {
    platform(() => new Response(padded(mebibyte)));
    expect(await calls.read()).toMatchObject({ ok: true });
  });

  test('of more than 1 MiB is refused, and not read to its end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
        if (sent > 16 * mebibyte) controller.close();
      },
    });
    platform(() => new Response(endless));
    expect(await problemOf(calls.read())).toMatchObject({ code: 'answer-invalid' });
    expect(sent).toBeLessThan(2 * mebibyte);
  });

  test('that breaks off in the middle is asked for again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const cut = (): Response =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"invitationId":'));
            controller.error(new TypeError('network error'));
          },
        }),
      );
    const requests = platform((_request, attempt) => (attempt === 1 ? cut() : Response.json(invitation)));
    expect(await inTime(calls.read())).toMatchObject({ ok: true });
    expect(requests).toHaveLength(2);
  });

  test.each([204, 205])('an empty answer (%d) is refused', async (status) => {
    platform(() => new Response(null, { status }));
    expect(await problemOf(calls.read())).toMatchObject({ code: 'answer-invalid' });
  });
});

describe('a company', () => {
  test.each([200, 201])('made (%d) is told', async (status) => {
    platform(() => Response.json({ tenantId: 'T', homeUrl: '/home' }, { status }));
    expect(await calls.create()).toEqual({ ok: true, value: { tenantId: 'T', homeUrl: '/home' } });
  });

  test('looked up is told', async () => {
    platform(() => Response.json({ tenantId: 'T', homeUrl: null }));
    const answer = await calls.lookUp();
    expect(answer).toMatchObject({ ok: true, value: { tenantId: 'T' } });
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [7],
    [{}],
    [{ tenantId: 7 }],
    [{ tenantId: '' }],
    [{ tenantId: 'T', homeUrl: {} }],
  ])('looked up and found to be %j is answer-invalid', async (body) => {
    platform(() => Response.json(body));
    expect(await problemOf(calls.lookUp())).toMatchObject({ code: 'answer-invalid' });
  });
});

describe('an answer that is no JSON', () => {
  const right = {
    read: invitation,
    accept: { status: 'accepted', company: { tenantId: 'T' } },
    lookUp: { tenantId: 'T' },
  };
  const called = Object.keys(right) as (keyof typeof right)[];
  const garbled = ['<!doctype html><title>Sign in</title>', '{"tenantId":'];
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

  test.each(called.flatMap((name) => garbled.map((text) => [name, text] as const)))(
    '%s: %s is asked for once more',
    async (name, text) => {
      const requests = platform((_request, attempt) =>
        attempt === 1 ? new Response(text) : Response.json(right[name]),
      );
      expect(await inTime<{ ok: boolean }>(calls[name]())).toMatchObject({ ok: true });
      expect(requests).toHaveLength(2);
    },
  );

  test.each(called)('%s: the second time it is said', async (name) => {
    const requests = platform(() => new Response('<!doctype html><title>Sign in</title>'));
    expect(await problemOf(inTime<Awaited<ReturnType<(typeof calls)[typeof name]>>>(calls[name]()))).toMatchObject({
      code: 'answer-invalid',
    });
    expect(requests).toHaveLength(2);
  });

  test('create: nothing is sent again before the look-up', async () => {
    const requests = platform(() => new Response('{"tenantId":'));
    expect(await problemOf(calls.create())).toMatchObject({ code: 'answer-invalid', outcomeUnknown: true });
    expect(requests).toHaveLength(1);
  });

  test.each(called)('%s: nested 60,000 deep, it is answer-invalid', async (name) => {
    platform(() => new Response(`{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}`));
    expect(await problemOf(inTime<Awaited<ReturnType<(typeof calls)[typeof name]>>>(calls[name]()))).toMatchObject({
      code: 'answer-invalid',
    });
  });

  test('JSON of another shape is not asked for again', async () => {
    const requests = platform(() => Response.json({}));
    expect(await problemOf(calls.read())).toMatchObject({ code: 'answer-invalid' });
    expect(requests).toHaveLength(1);
  });
});

test('an acceptance whose company has an empty id is answer-invalid', async () => {
  platform(() => Response.json({ status: 'accepted', company: { tenantId: '', record: {} }, agreements: [] }));
  expect(await problemOf(calls.accept())).toMatchObject({ code: 'answer-invalid' });
});

test('an acceptance whose company exists already is that company', async () => {
  platform(() => Response.json({ status: 'accepted', company: { tenantId: 'T', homeUrl: '/home' }, agreements: [] }));
  expect(await calls.accept()).toEqual({ ok: true, value: { tenantId: 'T', homeUrl: '/home' } });
});
