import * as z from 'zod/mini';
import type { FormDraft } from '../../core/form.ts';
import type { DraftOwner } from '../../ports/portal.ts';
import { forget, load, save } from './storage.ts';

export const draftKey = 'rconnect-onboarding:draft-1';
const dayMs = 24 * 60 * 60 * 1000;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);

const KeptDraft = z.object({
  invitationId: z.string(),
  accountId: z.string(),
  /** Milliseconds since 1970. */
  savedAt: z.unknown(),
  draft: z.unknown(),
  agreed: z.unknown(),
});

/** What was typed before, for this invitation and account, at most 24 h ago; what is not theirs is forgotten. */
export function keptDraft({ invitationId, accountId }: DraftOwner): FormDraft | undefined {
  const kept = load(draftKey, KeptDraft);
  const own = kept?.invitationId === invitationId && kept.accountId === accountId;
  if (!own || !(Date.now() - Number(kept.savedAt) < dayMs) || !isTexts(kept.draft)) {
    forget(draftKey);
    return undefined;
  }
  return { draft: kept.draft, agreed: Array.isArray(kept.agreed) ? kept.agreed.filter(isText) : [] };
}

/** @returns whether it is kept: storage that is blocked or full costs nothing but the draft */
export const keepDraft = (owner: DraftOwner, { draft, agreed }: FormDraft): boolean =>
  save(draftKey, { ...owner, savedAt: Date.now(), draft, agreed });
