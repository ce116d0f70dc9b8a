import { isDeepStrictEqual } from 'node:util';
import { NotTried, told, type Check } from '../check.ts';
import { answers, bodyOf, member, misshapen, refuses } from '../demands.ts';
import type { Platform } from '../platform.ts';
import type { Heard } from '../portal-page.ts';
import { acceptance, acceptedWithCompany, created, refusedFields } from '../shapes.ts';
import { accepted, hasCompany } from './accepting.ts';

/** A company whose name no platform has yet. @param name what its name begins with */
function order(platform: Platform, name: string): object {
  const asked = acceptance.safeParse(accepted(platform).body).data?.agreements ?? [];
  return {
    company: {
      name: `${name} ${told(platform, 'invitationId').slice(0, 8)}`,
      street: 'Coolsingel 40',
      postalCode: '3011 AD',
      city: 'Rotterdam',
      country: 'NL',
    },
    agreements: asked.map(({ id, version }) => ({ id, version })),
  };
}

const tenantOf = (heard: Heard): string => member(bodyOf(heard), 'tenantId');

/** The company that the first creates made. @throws `NotTried` when they made none */
function company(platform: Platform): { id: string; token: string; tenantId: string } {
  const { id, token } = accepted(platform);
  const tenantId = platform.notes.creates?.map(tenantOf).find(Boolean);
  if (tenantId === undefined) throw new NotTried('no company was created');
  return { id, token, tenantId };
}

/** What is amiss with an answer that should name the company that there is. */
function namesIt(heard: Heard, { tenantId, status }: { tenantId: string; status: number[] }): string[] {
  const amiss = answers(heard, { status, shape: created });
  return amiss.length > 0 || tenantOf(heard) === tenantId ? amiss : ['it names another company (tenantId)'];
}

export const creating: Check[] = [
  {
    id: 'create-invalid',
    asks: '3. Create without a name and with a wrong DUNS number: 422 invalid; errors with pointer and code, among them /company/name required.',
    async amiss(platform) {
      const { body, ...call } = accepted(platform);
      if (hasCompany(body)) throw new NotTried('the invitation has its company already');
      const { company: typed, ...rest } = order(platform, 'Contract check') as { company: object };
      const heard = await platform.create({ ...call, order: { ...rest, company: { ...typed, name: '', duns: '12' } } });
      const amiss = refuses(heard, { status: 422, types: ['invalid'] });
      if (amiss.length > 0) return amiss;
      const { data } = refusedFields.safeParse(bodyOf(heard));
      if (!data) return misshapen(bodyOf(heard), refusedFields);
      const found = data.errors.some((one) =>
        isDeepStrictEqual({ ...one }, { pointer: '/company/name', code: 'required' }),
      );
      return found ? [] : ['no error is /company/name required'];
    },
  },
  {
    id: 'create-at-once',
    asks: '3. Three creates at the same time, two with one key: at most one company; a create that finds the first still running gets 409 in-progress with Retry-After.',
    async amiss(platform) {
      const { id, token } = accepted(platform);
      const orders = ['Contract check', 'Contract check', 'Corrected check'].map((name) => order(platform, name));
      const heard = await Promise.all(orders.map((one) => platform.create({ id, token, order: one })));
      platform.notes.creates = heard;
      const tenants = new Set(heard.map(tenantOf).filter(Boolean));
      return [
        ...(tenants.size > 1 ? [`${tenants.size} companies for one invitation`] : []),
        ...heard.flatMap((one) => {
          if (one.status === 200 || one.status === 201) return [];
          const amiss = refuses(one, { status: 409, types: ['in-progress'] });
          return amiss.length > 0 || one.headers['retry-after'] ? amiss : ['in-progress without a Retry-After to read'];
        }),
      ];
    },
  },
  {
    id: 'create',
    asks: '3. Create: 201 with tenantId and homeUrl; 200 when the invitation has its company already.',
    amiss(platform) {
      const { body } = accepted(platform);
      const made = (platform.notes.creates ?? []).filter(({ status }) => status === 200 || status === 201);
      if (made.length === 0) throw new NotTried('no company was created');
      const amiss = made.flatMap((heard) => answers(heard, { status: [200, 201], shape: created }));
      const fresh = hasCompany(body) || made.some(({ status }) => status === 201);
      return fresh ? [...new Set(amiss)] : [...new Set(amiss), 'nobody was told 201'];
    },
  },
  {
    id: 'create-again',
    asks: '3. The same create once more, with the same Idempotency-Key: the first answer again (200 or 201), no second company.',
    async amiss(platform) {
      const { tenantId, ...call } = company(platform);
      const heard = await platform.create({ ...call, order: order(platform, 'Contract check') });
      return namesIt(heard, { tenantId, status: [200, 201] });
    },
  },
  {
    id: 'create-other-key',
    asks: '3. At most one company for an invitation: another create, with another key, answers 200 with the company that there is.',
    async amiss(platform) {
      const { tenantId, ...call } = company(platform);
      const heard = await platform.create({ ...call, order: order(platform, 'Another check') });
      return namesIt(heard, { tenantId, status: [200] });
    },
  },
  {
    id: 'look-up',
    asks: '4. Look-up after the create: 200 with the same tenantId.',
    async amiss(platform) {
      const { tenantId, ...call } = company(platform);
      return namesIt(await platform.lookUp(call), { tenantId, status: [200] });
    },
  },
  {
    id: 'look-up-of-other',
    asks: '4. Look-up by another account: it does not learn of the company (404 company-not-found, or 403).',
    async amiss(platform) {
      const { id } = company(platform);
      const heard = await platform.lookUp({ id, token: told(platform, 'otherToken') });
      if (heard.status === 403) return refuses(heard, { status: 403 });
      return refuses(heard, { status: 404, types: ['company-not-found'] });
    },
  },
  {
    id: 'accept-with-company',
    asks: '2. Accept after the create: company has tenantId and homeUrl instead of record.',
    async amiss(platform) {
      const { tenantId, ...call } = company(platform);
      const heard = await platform.accept(call);
      const amiss = answers(heard, { status: 200, shape: acceptedWithCompany });
      if (amiss.length > 0) return amiss;
      const named = member((bodyOf(heard) as { company: unknown }).company, 'tenantId');
      return named === tenantId ? [] : ['it names another company (tenantId)'];
    },
  },
];
