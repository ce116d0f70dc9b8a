import type { Component } from 'svelte';
import type { Journey, JourneyEvent } from '../core/journey.ts';
import Invitation from '../steps/invitation/Invitation.svelte';
import type { Words } from '../text/text.ts';

/** A screen: a state in, events out. */
export type Step = Component<{ state: never; send: (event: JourneyEvent) => void }>;

/** Which screen shows a state. */
export function stepOf(now: Journey): string {
  const { at } = now;
  // That there is no connection is said with what is there.
  if (at === 'invitation' && (now.notice?.code ?? 'offline') !== 'offline') return 'notice';
  if (at === 'creating') return 'company';
  return /^(reading|returning|signing-in|accepting)$/.test(at) ? 'busy' : at;
}

export const firstSteps: Partial<Record<string, Step>> = { invitation: Invitation };

export const laterSteps: Record<string, () => Promise<{ default: Step }>> = {
  notice: () => import('../steps/invitation/NotSignedIn.svelte'),
  busy: () => import('../steps/sign-in/SignIn.svelte'),
  company: () => import('../steps/company/Company.svelte'),
  problem: () => import('../steps/problem/Problem.svelte'),
  done: () => import('../steps/done/Done.svelte'),
};

/** A step behind the first screen, fetched when it is needed, or before, in the first screen's idle time. */
export async function loadSteps(name: string, words: Words): Promise<Partial<Record<string, Step>>> {
  const [loaded] = await Promise.all([
    laterSteps[name]?.(),
    name === 'busy' ? undefined : words.fetch(name === 'company' ? name : 'problem'),
  ]);
  return loaded ? { [name]: loaded.default } : {};
}
