import type { Component } from 'svelte';
import type { Journey, JourneyEvent } from '../core/journey.ts';
import Invitation from '../steps/invitation/Invitation.svelte';
import SignIn from '../steps/sign-in/SignIn.svelte';

/** A screen: a state in, events out. */
export type Step = Component<{ state: never; send: (event: JourneyEvent) => void }>;

/** Which screen shows a state. */
export function stepOf({ at }: Journey): string {
  if (at === 'creating') return 'company';
  return at === 'reading' || at === 'returning' || at === 'accepting' ? 'signing-in' : at;
}

export const firstSteps: Partial<Record<string, Step>> = { invitation: Invitation, 'signing-in': SignIn };

const laterSteps: Record<string, () => Promise<{ default: Step }>> = {
  company: () => import('../steps/company/Company.svelte'),
  problem: () => import('../steps/problem/Problem.svelte'),
  done: () => import('../steps/done/Done.svelte'),
};

/** A step behind the first screen, fetched when it is needed, or before, in the first screen's idle time. */
export async function loadSteps(name: string): Promise<Partial<Record<string, Step>>> {
  const loaded = await laterSteps[name]?.();
  return loaded ? { [name]: loaded.default } : {};
}
