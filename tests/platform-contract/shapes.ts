import * as z from 'zod';

/** PLATFORM.md's answers, read once more and on their own: a slip in the plugin's own schemas is not repeated here. */

const words = z.string().regex(/\S/, 'is empty');
const instant = z
  .string()
  .refine((text) => /^\d{4}-\d\d-\d\dT.+(Z|\+00:00)$/.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'is not ISO 8601 in UTC',
  });
const home = z.string().refine((text) => /^(\/(?!\/)|https?:\/\/)/.test(text), {
  error: 'is neither a path of the portal nor an address',
});

/** 1. Read. @param asked the id that was asked for */
export const invitation = (asked: string) =>
  z.object({
    invitationId: z.string().refine((id) => id.toLowerCase() === asked.toLowerCase(), { error: 'is another one' }),
    status: z.enum(['pending', 'accepted', 'expired', 'revoked']),
    portal: z.object({ name: words }),
    inviter: z.object({ name: words, organization: words, email: z.string().optional() }),
    invitee: z.object({ name: words, email: words, account: z.enum(['known', 'new']).optional() }),
    sentAt: instant,
    expiresAt: instant,
  });

/** 3. and 4. A company that was created. */
export const created = z.object({ tenantId: words, homeUrl: home.optional() });

const agreement = z.object({ id: words, title: words, version: words, url: z.url() });

/** 2. Accepted, and no company yet. The sales company typed the record: any member of it may be anything. */
export const acceptance = z.object({
  status: z.literal('accepted'),
  company: z.object({ recordedBy: words, record: z.record(z.string(), z.unknown()) }),
  agreements: z.array(agreement),
});

/** 2. Accepted, and this account created the company already. */
export const acceptedWithCompany = z.object({ status: z.literal('accepted'), company: created });

/** RFC 9457, and what PLATFORM.md adds for support. */
export const problem = z.object({ type: words, correlationId: z.string().optional() });

/** 403 of 2.: whom the invitation is for, not told whole. */
export const wrongAccount = z.object({ expectedEmail: z.string().regex(/\*/, 'is not masked') });

/** 422 of 3. */
export const refusedFields = z.object({
  errors: z.array(z.object({ pointer: z.string().regex(/^\//, 'is no JSON Pointer'), code: words })),
});
