import { getContext, setContext } from 'svelte';
import type { Words } from '../text/text.ts';

/** What every screen may use of its surroundings. Read it when it is needed: a host may change it. */
export interface Around {
  words: Words;
  support: { url?: string; email?: string };
  /** The host's own way to ask for a new invitation; without it, a mail to the inviter is made ready. */
  requestInvitation?: (invitationId: string) => void;
}

const key = Symbol('around');

export const provideAround = (around: () => Around): void => void setContext(key, around);
export const useAround = (): (() => Around) => getContext<() => Around>(key);
