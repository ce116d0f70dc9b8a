import * as z from 'zod/mini';

/** HOST.md: every key of the plugin's own storage begins with `rconnect-onboarding:`; this one ends with the shape's version. */
const key = 'rconnect-onboarding:journey-1';

const Memory = z.object({
  invitationId: z.optional(z.string()),
  /** The invitation for which this tab left for sign-in. */
  left: z.optional(z.string()),
  /** The invitation for which the page was handed to the platform. */
  handedOver: z.optional(z.string()),
});

/** What the tab remembers across the redirect and a reload. No token, no code. */
export type Memory = z.infer<typeof Memory>;

/** A stored value of ours; `undefined` when storage is blocked, or holds what is not of the shape. */
export function load<T>(name: string, schema: z.ZodMiniType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(sessionStorage.getItem(name) ?? 'null')).data;
  } catch {
    // Blocked storage throws, and damaged storage does not parse: both mean that nothing is remembered.
    return undefined;
  }
}

/** @returns whether it will be remembered: storage may be blocked or full */
export function save(name: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export const recall = (): Memory => load(key, Memory) ?? {};
export const remember = (change: Partial<Memory>): boolean => save(key, { ...recall(), ...change });

export function forget(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}
