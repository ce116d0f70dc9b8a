import * as z from 'zod/mini';
import type { MadeCompany } from '../../core/company-fields.ts';
import type { Offer } from '../../core/form.ts';
import { findInvitationId, type Invitation } from '../../core/invitation.ts';
import type { Problem } from '../../core/problem.ts';

/** PLATFORM.md's answers, checked and turned into the core's words. Nothing else knows their shape. */

const text = z.string();
const perhaps = z.optional(text);

export const InvitationAnswer = z.object({
  invitationId: text,
  status: text.check(z.refine((status) => /^(pending|accepted|expired|revoked)$/.test(status))),
  portal: z.object({ name: text }),
  inviter: z.object({ name: text, organization: text, email: perhaps }),
  invitee: z.object({ name: perhaps, email: perhaps, account: perhaps }),
  expiresAt: text,
});
export const CreatedAnswer = z.object({ tenantId: text.check(z.refine(Boolean)), homeUrl: perhaps });
export const AgreementAnswer = z.object({ id: text, title: text, version: text, url: perhaps });
export const AcceptAnswer = z.object({
  company: z.object({ recordedBy: perhaps, record: z.optional(z.object({})), tenantId: perhaps, homeUrl: perhaps }),
  agreements: z.optional(z.unknown()),
});
export const Existing = z.object({ name: text, city: text, country: text });
export const FieldError = z.object({ pointer: text, code: text });

/** An answer of another shape than PLATFORM.md's: `answer-invalid`. */
export class WrongShape extends Error {
  override name = 'WrongShape';
}

function read<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const { success, data } = schema.safeParse(body);
  if (!success) throw new WrongShape();
  return data;
}

/** An optional member that is `null` counts as missing: many platforms write it so. */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json, function (this: unknown, _name, value: unknown) {
      return value === null && !Array.isArray(this) ? undefined : value;
    });
  } catch {
    // Nested too deep, each engine throws something else.
    throw new SyntaxError();
  }
}

/** A list, each member of the shape. */
function readList<T>(schema: z.ZodMiniType<T>, members: unknown): T[] {
  if (!Array.isArray(members)) throw new WrongShape();
  return members.map((member) => read(schema, member));
}

/** A name as far as a screen shows it: 100 characters at most. */
export const short = (name: string): string => name.replace(/^(.{99})..+/su, '$1…');

/** @param asked the id that was asked for: another invitation's answer is a wrong one */
export function readInvitation(body: unknown, asked: string): Invitation {
  const { invitationId, status, portal, inviter, invitee, ...answer } = read(InvitationAnswer, body);
  const expiresAt = Date.parse(answer.expiresAt);
  if (findInvitationId(invitationId) !== asked || Number.isNaN(expiresAt)) throw new WrongShape();
  const { name, organization } = inviter;
  return {
    id: asked,
    status,
    portalName: short(portal.name),
    inviter: { ...inviter, name: short(name), organization: short(organization) },
    invitee,
    expiresAt,
  } as Invitation;
}

export const readCreated = (body: unknown): MadeCompany => read(CreatedAnswer, body) as MadeCompany;

export function readAcceptance(body: unknown): Offer | MadeCompany {
  const { company, agreements } = read(AcceptAnswer, body);
  if (company.tenantId !== undefined) return readCreated(company);
  const { recordedBy = '', record } = company;
  if (!record) throw new WrongShape();
  // The schema has dropped what it does not know: the record is taken as it came.
  const recorded = (body as { company: { record: Record<string, unknown> } }).company.record;
  return { recordedBy, record: recorded, agreements: readList(AgreementAnswer, agreements) };
}

/** What an RFC 9457 answer says; what of it is unreadable says nothing. */
export function readProblem(body: unknown): { type: string } & Omit<Problem, 'code'> {
  const said = (typeof body === 'object' ? (body ?? {}) : {}) as Record<string, unknown>;
  const word = (name: string): string => (typeof said[name] === 'string' ? said[name] : '');
  const existing = Existing.safeParse(said['existing']).data;
  const expectedEmail = word('expectedEmail');
  const correlationId = word('correlationId');
  return {
    type: word('type').split('/').at(-1) ?? '',
    refused: Array.isArray(said['errors']) ? said['errors'].flatMap((one) => FieldError.safeParse(one).data ?? []) : [],
    ...(existing && { existing }),
    ...(expectedEmail && { expectedEmail }),
    ...(correlationId && { correlationId }),
  };
}
