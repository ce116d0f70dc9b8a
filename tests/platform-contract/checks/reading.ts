import { isDeepStrictEqual } from 'node:util';
import { NotTried, told, type Check } from '../check.ts';
import { answers, bodyOf, member, refuses } from '../demands.ts';
import { invitation } from '../shapes.ts';

/** What a browser asks for when somebody follows a link. */
const page = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/** Members that would tell of the company, and not of the invitation. */
const ofTheCompany = ['company', 'record', 'tenantId', 'street', 'postalCode', 'city', 'duns', 'agreements'];

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

/** An invitation that no platform has. */
export const unknownId = (): string => crypto.randomUUID();

export const reading: Check[] = [
  {
    id: 'read',
    asks: '1. GET of an invitation, without a token and for every Accept but text/html: 200, application/json in UTF-8, the members of the contract, times in UTC.',
    async amiss(platform) {
      const id = told(platform, 'invitationId');
      return answers(await platform.read(id), { status: 200, shape: invitation(id) });
    },
  },
  {
    id: 'read-tells-no-more',
    asks: '1. Whoever has the link may read it: it tells of the invitation, the inviter and the invitee, and nothing of the company.',
    async amiss(platform) {
      const heard = await platform.read(told(platform, 'invitationId'));
      const body = bodyOf(heard);
      if (heard.status !== 200) throw new NotTried('the invitation could not be read');
      const tells = ofTheCompany.filter((name) => namesIn(body).includes(name));
      return tells.length > 0 ? [`it tells of ${tells.join(', ')}`] : [];
    },
  },
  {
    id: 'read-changes-nothing',
    asks: '1. GET changes nothing, however often it is called: neither as JSON nor as the link in the e-mail (scanners of mail follow it).',
    async amiss(platform) {
      const id = told(platform, 'invitationId');
      const before = bodyOf(platform.notes.first ?? (await platform.read(id)));
      if (member(before, 'status') !== 'pending') throw new NotTried('the invitation is not pending');
      await platform.read(id);
      await platform.line(id, page);
      await platform.read(id, page);
      const after = bodyOf(await platform.read(id));
      if (isDeepStrictEqual(before, after)) return [];
      const [was, is] = [member(before, 'status'), member(after, 'status')];
      return [was === is ? 'the answer became another one' : `the status went from ${was} to ${is || 'none'}`];
    },
  },
  {
    id: 'unknown-invitation',
    asks: '1. An unknown invitation: 404 invitation-not-found, as application/problem+json (RFC 9457) that the portal may read.',
    async amiss(platform) {
      return refuses(await platform.read(unknownId()), { status: 404, types: ['invitation-not-found'] });
    },
  },
  {
    id: 'navigation',
    asks: "1. A browser's navigation (Accept: text/html): 302 to <portal>/onboarding?invitationId={guid}.",
    async amiss(platform) {
      const id = told(platform, 'invitationId');
      const { status, headers } = await platform.line(id, page);
      if (status !== 302) return [`status ${status} instead of 302`];
      const to = new URL(headers.get('location') ?? '', platform.target.inviteUrl);
      const amiss = to.pathname.endsWith('/onboarding') ? [] : [`it leads to ${to.origin}${to.pathname}`];
      const same = to.searchParams.get('invitationId')?.toLowerCase() === id.toLowerCase();
      return same ? amiss : [...amiss, 'the address does not name the invitation'];
    },
  },
  {
    id: 'vary',
    asks: '1. Both answers of the address, JSON and redirect, carry Vary: Accept: a cache must not give one for the other.',
    async amiss(platform) {
      const id = told(platform, 'invitationId');
      const lacking: string[] = [];
      for (const accept of ['application/json', page]) {
        const vary = (await platform.line(id, accept)).headers.get('vary') ?? '';
        if (!/(^|,)\s*(accept|\*)\s*(,|$)/i.test(vary)) lacking.push(accept === page ? 'the redirect' : 'the JSON');
      }
      return lacking.length > 0 ? [`not on ${lacking.join(' and ')}`] : [];
    },
  },
];
