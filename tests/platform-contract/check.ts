import type { Platform, Target } from './platform.ts';

/** What the command must have been told for a check. */
export type Need = 'invitationId' | 'token' | 'otherToken';

/** Something that PLATFORM.md asks for, and how it is tried. */
export interface Check {
  id: string;
  /** In words for the platform's team. */
  asks: string;
  /** @returns what is amiss, in words; nothing when all fits. @throws `NotTried` */
  amiss(this: void, platform: Platform): Promise<string[]> | string[];
}

export interface Finding {
  id: string;
  asks: string;
  outcome: 'fits' | 'differs' | 'untried';
  /** What the platform did, or why it was not asked. */
  did: string;
}

/** Why a check says nothing. */
export class NotTried extends Error {
  override name = 'NotTried';
}

const options: Record<Need, string> = {
  invitationId: '--invitation-id',
  token: '--token',
  otherToken: '--other-token',
};

/** What the command was told. @throws `NotTried` when it was not */
export function told({ target }: { target: Target }, need: Need): string {
  const value = target[need];
  if (value === undefined) throw new NotTried(`needs ${options[need]}`);
  return value;
}

/** Tries one. What breaks on the way is a finding too: the platform could not be asked. */
export async function findingOf({ id, asks, amiss }: Check, platform: Platform): Promise<Finding> {
  platform.takeLog();
  try {
    const words = await amiss(platform);
    const log = [...new Set(platform.takeLog())].join(', ');
    return {
      id,
      asks,
      outcome: words.length > 0 ? 'differs' : 'fits',
      did: words.join('; ') || log || 'as it did above',
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const outcome = error instanceof NotTried ? 'untried' : 'differs';
    return { id, asks, outcome, did: outcome === 'untried' ? why : `could not be asked: ${why}` };
  }
}
