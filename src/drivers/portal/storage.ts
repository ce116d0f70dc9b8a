import * as z from 'zod/mini';

/** HOST.md: every key of the plugin's own storage begins so. */
const key = 'rconnect-onboarding:journey';

const text = z.string();
const perhaps = z.optional(text);
const isTexts = (value: unknown): boolean =>
  typeof value === 'object' && Object.values(value ?? {}).every((member) => typeof member === 'string');
const texts = z.custom<Record<string, string>>(isTexts);

const Memory = z.object({
  version: z.literal(1),
  invitationId: perhaps,
  /** When this tab left for sign-in; milliseconds since 1970. */
  leftAt: z.optional(z.number()),
  /** The invitation for which the page was handed to the platform. */
  handedOver: perhaps,
  draft: z.optional(
    z.object({ invitationId: text, accountId: text, savedAt: z.number(), draft: texts, agreed: z.array(text) }),
  ),
});

/** What the tab remembers across the redirect and a reload. No token, no code. */
export type Memory = z.infer<typeof Memory>;

const nothing: Memory = { version: 1 };

/** What is remembered; nothing when storage is blocked or holds what is not ours. */
export function recall(): Memory {
  try {
    const { success, data } = Memory.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return success ? data : nothing;
  } catch {
    // Blocked storage throws, and damaged storage does not parse: both mean an empty memory.
    return nothing;
  }
}

/** @returns whether it will be remembered: storage may be blocked or full */
export function remember(change: Partial<Memory>): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...recall(), ...change }));
    return true;
  } catch {
    return false;
  }
}

export function forgetAll(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}
