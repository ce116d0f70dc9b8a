import type { Asked, Deviation } from '../a-platform.ts';
import { alters, onAnswer, says, withHeaders, type Alteration, type Planted } from './altered.ts';

const read = (how: Alteration): Deviation => onAnswer('GET InviteUser 200', how);
const unknown = (how: Alteration): Deviation => onAnswer('GET InviteUser 404', how);
const navigates = (asked: Asked): boolean => asked.navigates;
const readsJson = ({ call, navigates: page }: Asked): boolean => call === 'GET InviteUser' && !page;
const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const headers = (name: string, value: string | undefined): Alteration => ({ headers: { [name]: value } });
const noOrigin = headers('Access-Control-Allow-Origin', undefined);

/** Once it was answered, the invitation is accepted. */
const accepts =
  (isMeant: (asked: Asked) => boolean): Deviation =>
  async (asked) => {
    const right = await asked.answer();
    if (!isMeant(asked)) return right;
    await asked.store.change(({ invitations }) => {
      for (const invitation of Object.values(invitations)) invitation.acceptedBy = 'whoever reads';
    });
    return right;
  };

const latin1: Deviation = async (asked) => {
  const right = await asked.answer();
  return readsJson(asked) ? new Response(Buffer.from(await right.text(), 'latin1'), right) : right;
};

/** What somebody meets who has no more than the link. */
export const ofReading: Planted = {
  read: {
    'it comes as text': read(headers('Content-Type', 'text/plain')),
    'it is for another origin': read(headers('Access-Control-Allow-Origin', 'https://other.example')),
    'a member is null': read(says({ portal: { name: null } })),
    'an optional member is null': read(says({ inviter: { name: 'Tamer', organization: 'GFMS', email: null } })),
    'a member is missing': read(says({ inviter: { name: 'Tamer' } })),
    'a status has another word': read(says({ status: 'Pending' })),
    'it tells of another invitation': read(says({ invitationId: '11111111-2222-4333-8444-555555555555' })),
    'times are local': read(says({ expiresAt: '2026-12-20T08:00:00+02:00' })),
    'it is Latin-1': latin1,
    'it is over 1 MiB': read(says({ more: 'x'.repeat(1024 * 1024) })),
    'every caller is sent on to a page': (asked) =>
      readsJson(asked) ? withHeaders(asked, { accept: 'text/html' }) : asked.answer(),
  },
  'read-tells-no-more': {
    'it tells where the company is': read(
      says({ invitee: { name: 'Willy', email: 'w***@x.example', city: 'Rotterdam' } }),
    ),
    'it has the whole record': read(says({ company: { record: {} } })),
  },
  'read-changes-nothing': {
    'GET accepts': accepts(readsJson),
    'the link in the e-mail accepts': accepts(navigates),
  },
  'unknown-invitation': {
    'it breaks': unknown({ status: 500 }),
    'it is a page': unknown(headers('Content-Type', 'text/html')),
    'it has no CORS header': unknown(noOrigin),
    'its type is about:blank': unknown(says({ type: 'about:blank' })),
    'it has two ids for the support': unknown(says({ correlationId: 'another' })),
    'it is 200 without an invitation': unknown({ status: 200, body: () => null }),
  },
  navigation: {
    'it gets the JSON': (asked) =>
      asked.navigates ? withHeaders(asked, { accept: 'application/json' }) : asked.answer(),
    'the redirect is for good': alters(navigates, { status: 301 }),
    'the invitation is lost': alters(navigates, headers('Location', 'https://portal.example/onboarding')),
    'it leads to a sign-in': alters(navigates, headers('Location', `https://login.example/?invitationId=${id}`)),
  },
  vary: {
    'the redirect has none': alters(navigates, headers('Vary', 'Origin')),
    'the JSON has none': read(headers('Vary', undefined)),
  },
};
