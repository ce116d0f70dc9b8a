import type { Asked, Deviation } from '../a-platform.ts';
import { instead, onAnswer, says, withHeaders, type Alteration, type Planted } from './altered.ts';

const accept = (how: Alteration): Deviation => onAnswer('POST InviteUser 200', how);
const refusal = (how: Alteration): Deviation => onAnswer('POST InviteUser 403', how);
const record = { name: 'URS' };

/** Whoever calls, it is taken for the account that called first with a good token: the one that is invited. */
export function takesAnyToken(call: string): Deviation {
  let first = '';
  return (asked) => {
    const token = asked.request.headers.get('Authorization') ?? '';
    if (!token.startsWith('Bearer eyJ')) return asked.answer();
    first ||= token;
    return asked.call === call ? withHeaders(asked, { authorization: first }) : asked.answer();
  };
}

const isAccepted = async ({ store }: Asked): Promise<boolean> =>
  Object.values((await store.read()).invitations).some(({ acceptedBy }) => acceptedBy !== undefined);

const conflict = { type: 'https://x.example/conflict' };

/** Refuses an accept of what is accepted, by its own account as well. */
const acceptsOnce: Deviation = async (asked) => {
  const again = asked.call === 'POST InviteUser' && (await isAccepted(asked));
  return again ? instead(asked, { status: 409, body: conflict }) : asked.answer();
};

/** Knows an accept by its key alone. */
function acceptsOneKey(): Deviation {
  let first: string | null = null;
  return async (asked) => {
    const key = asked.request.headers.get('Idempotency-Key');
    const again = asked.call === 'POST InviteUser' && (await isAccepted(asked));
    first ??= key;
    return again && key !== first ? instead(asked, { status: 409, body: conflict }) : asked.answer();
  };
}

const onceAccepted =
  (deviates: (asked: Asked) => Promise<Response>): Deviation =>
  async (asked) =>
    asked.call === 'GET InviteUser' && (await isAccepted(asked)) ? deviates(asked) : asked.answer();

export const ofAccepting: Planted = {
  'wrong-account': {
    'any account may accept': takesAnyToken('POST InviteUser'),
    'the address is told whole': refusal(says({ expectedEmail: 'willy.urs@customer.example' })),
    'the address is not told': refusal(says({ expectedEmail: undefined })),
    'it is of another type': refusal(says({ type: 'https://x.example/not-allowed' })),
  },
  accept: {
    'the record is null': accept(says({ company: { recordedBy: 'GFMS', record: null } })),
    'agreements are null': accept(says({ agreements: null })),
    'an agreement has no version': accept(
      says({ agreements: [{ id: 'saas', title: 'SaaS', url: 'https://x.example/' }] }),
    ),
    'it is 202': accept({ status: 202 }),
  },
  'accept-again': {
    'once and no more': acceptsOnce,
    'only with the same key': acceptsOneKey(),
    'with another answer': accept({ body: (body) => ({ ...body, at: crypto.randomUUID() }) }),
  },
  'read-accepted': {
    'what was accepted is gone': onceAccepted((asked) =>
      Promise.resolve(instead(asked, { status: 410, body: { type: 'https://x.example/accepted' } })),
    ),
    'it stays pending': onAnswer('GET InviteUser 200', says({ status: 'pending' })),
  },
  'accepted-by-other': {
    'it is 403': onAnswer('POST InviteUser 409', { status: 403 }),
    'it is 409 of another type': onAnswer('POST InviteUser 409', says(conflict)),
  },
};

/** A company that was created is still told as a record. */
export const recordForEver: Deviation = accept(says({ company: { recordedBy: 'GFMS', record } }));
