import { isDeepStrictEqual } from 'node:util';
import { NotTried, told, type Check } from '../check.ts';
import { answers, bodyOf, member, misshapen, refuses } from '../demands.ts';
import type { Platform } from '../platform.ts';
import { acceptance, acceptedWithCompany, invitation, wrongAccount } from '../shapes.ts';

/** The invitation and the token of the account that accepted it. @throws `NotTried` when none did */
export function accepted(platform: Platform): { id: string; token: string; body: unknown } {
  const body = platform.notes.acceptance && bodyOf(platform.notes.acceptance);
  const called = { id: told(platform, 'invitationId'), token: told(platform, 'token') };
  if (member(body, 'status') !== 'accepted') throw new NotTried('the invitation was not accepted');
  return { ...called, body };
}

/** Whether an answer to accept names a company that is made already, by a former run say. */
export const hasCompany = (body: unknown): boolean => acceptedWithCompany.safeParse(body).success;

async function readNow(platform: Platform): Promise<string> {
  return member(bodyOf(await platform.read(told(platform, 'invitationId'))), 'status');
}

export const accepting: Check[] = [
  {
    id: 'wrong-account',
    asks: '2. Accept by an account that is not the invited one: 403 wrong-account with expectedEmail, masked; the invitation stays pending.',
    async amiss(platform) {
      const call = { id: told(platform, 'invitationId'), token: told(platform, 'otherToken') };
      if ((await readNow(platform)) !== 'pending') throw new NotTried('the invitation is not pending');
      const heard = await platform.accept(call);
      const amiss = refuses(heard, { status: 403, types: ['wrong-account'] });
      const now = await readNow(platform);
      return [
        ...(amiss.length > 0 ? amiss : misshapen(bodyOf(heard), wrongAccount)),
        ...(now === 'pending' ? [] : [`the invitation is ${now} now`]),
      ];
    },
  },
  {
    id: 'accept',
    asks: '2. Accept: 200 with what the sales company recorded and the agreements; or with tenantId and homeUrl when this account created the company already.',
    async amiss(platform) {
      const call = { id: told(platform, 'invitationId'), token: told(platform, 'token') };
      const now = await readNow(platform);
      if (now === 'expired' || now === 'revoked') throw new NotTried(`the invitation is ${now}: name a pending one`);
      const heard = (platform.notes.acceptance = await platform.accept(call));
      const shape = hasCompany(bodyOf(heard)) ? acceptedWithCompany : acceptance;
      return answers(heard, { status: 200, shape });
    },
  },
  {
    id: 'accept-again',
    asks: '2. Accept: the same account may repeat it and gets the same answer, with the same key or with another.',
    async amiss(platform) {
      const { body, ...call } = accepted(platform);
      const repeated = { 'the same key': {}, 'another key': { key: crypto.randomUUID() } };
      const amiss: string[] = [];
      for (const [with_, key] of Object.entries(repeated)) {
        const heard = await platform.accept({ ...call, ...key });
        if (heard.status !== 200) amiss.push(`with ${with_}: status ${heard.status}`);
        else if (!isDeepStrictEqual(bodyOf(heard), body)) amiss.push(`with ${with_}: another answer`);
      }
      return amiss;
    },
  },
  {
    id: 'read-accepted',
    asks: '1. An accepted invitation is still read with 200, its status accepted, so that the screen can name the inviter.',
    async amiss(platform) {
      const { id } = accepted(platform);
      const heard = await platform.read(id);
      const amiss = answers(heard, { status: 200, shape: invitation(id) });
      const status = member(bodyOf(heard), 'status');
      return amiss.length > 0 || status === 'accepted' ? amiss : [`its status is ${status}`];
    },
  },
  {
    id: 'accepted-by-other',
    asks: '2. Accept by another account of an accepted invitation: 409 accepted-by-other.',
    async amiss(platform) {
      const { id } = accepted(platform);
      const heard = await platform.accept({ id, token: told(platform, 'otherToken') });
      return refuses(heard, { status: 409, types: ['accepted-by-other'] });
    },
  },
];
