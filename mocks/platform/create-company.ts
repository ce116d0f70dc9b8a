import type { User } from '../entra/records.ts';
import { timeIn, type World } from '../world.ts';
import { agreementErrors, companyErrors, companyFields, type Needs } from './company-rules.ts';
import { statusOf } from './read-invitation.ts';
import type { CreatedCompany, Invitation } from './records.ts';
import { problem, type Reply } from './reply.ts';
import { objectIn, textIn } from './request-body.ts';

/** A create that has not answered for so long (its tab was closed) no longer holds its key. */
const givenUpAfterMs = 20_000;

export interface Create {
  user: User;
  key: string;
  bodyHash: string;
  body: Record<string, unknown>;
  needs: Needs;
}

/** First half of call 3: answers what needs no work, else takes the key and comes back with `undefined`. */
export function beginCreate(world: World, create: Create): Reply | undefined {
  const { user, key, bodyHash } = create;
  const invitation = invitationOf(world, create);
  if (!invitation) return problem(404, 'invitation-not-found');
  const status = statusOf(world, invitation);
  if (status === 'revoked' || status === 'expired') return problem(410, `invitation-${status}`);
  if (invitation.acceptedBy !== user.id) return problem(403, 'not-allowed');
  const memory = world.keys[key];
  if (memory?.bodyHash === bodyHash && memory.answer) return { ...memory.answer };
  const made = companyFor(world, invitation);
  if (made) return made; // one company for an invitation, whatever the key
  // As in the IETF's draft on the Idempotency-Key header, 2.7.
  if (memory && memory.bodyHash !== bodyHash) return problem(422, 'idempotency-key-reused');
  const { runningSince } = memory ?? {};
  if (runningSince !== undefined && timeIn(world) - runningSince < givenUpAfterMs) {
    return problem(409, 'in-progress', { headers: { 'Retry-After': '1' } });
  }
  world.keys[key] = { bodyHash, runningSince: timeIn(world), answer: undefined };
  return undefined;
}

/**
 * Second half: checks and makes the company, unless it `failed` on the way.
 * Only a good answer is remembered: what failed may be tried again.
 */
export function finishCreate(world: World, create: Create, failed?: Reply): Reply {
  const { key, bodyHash, body, needs } = create;
  world.keys[key] = { bodyHash, runningSince: undefined, answer: undefined };
  if (failed) return failed;
  const invitation = invitationOf(world, create);
  if (!invitation) return problem(404, 'invitation-not-found');
  const made = companyFor(world, invitation);
  if (made) return made;
  const company = objectIn(body, 'company');
  const errors = [...companyErrors(company, needs), ...agreementErrors(invitation.agreements, body['agreements'])];
  if (world.refusedPostalCodes.includes(textIn(company, 'postalCode'))) {
    errors.push({ pointer: '/company/postalCode', code: 'invalid' });
  }
  if (errors.length > 0) return problem(422, 'invalid', { body: { errors } });
  const name = textIn(company, 'name').toLowerCase();
  const existing = world.registeredCompanies.find((registered) => registered.name.toLowerCase() === name);
  if (existing && body['confirmDuplicate'] !== true) return problem(409, 'company-exists', { body: { existing } });
  const answer = { status: 201, body: { tenantId: crypto.randomUUID(), homeUrl: '/home' } };
  world.companies.push({ ...answer.body, ...recordOf(world, create) });
  world.keys[key] = { bodyHash, runningSince: undefined, answer };
  return answer;
}

/** The reply that tells of the company which an invitation has already. */
export function companyFor(world: World, { invitationId }: Invitation): Reply | undefined {
  const made = world.companies.find((company) => company.invitationId === invitationId);
  return made && { status: 200, body: { tenantId: made.tenantId, homeUrl: made.homeUrl } };
}

function invitationOf(world: World, { body }: Create): Invitation | undefined {
  return world.invitations[textIn(body, 'invitationId').toLowerCase()];
}

function recordOf(world: World, { body, user }: Create): Omit<CreatedCompany, 'tenantId' | 'homeUrl'> {
  const typed = objectIn(body, 'company');
  const known = companyFields.flatMap((field) => (textIn(typed, field) ? [[field, textIn(typed, field)]] : []));
  const asked = world.invitations[textIn(body, 'invitationId').toLowerCase()]?.agreements ?? [];
  return {
    invitationId: textIn(body, 'invitationId').toLowerCase(),
    createdBy: user.id,
    createdAt: new Date(timeIn(world)).toISOString(),
    company: Object.fromEntries(known) as CreatedCompany['company'],
    agreements: asked.map(({ id, version }) => ({ id, version })),
  };
}
