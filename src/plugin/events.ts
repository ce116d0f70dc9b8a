import type { Journey } from '../core/journey.ts';
import type { Problem } from '../core/problem.ts';
import type { OnboardingEvent } from './face.ts';

const steps = { invitation: 'invitation', 'signing-in': 'sign-in', company: 'company', done: 'done' } as const;

const problemIn = (state: Journey | undefined): Problem | undefined =>
  state && 'problem' in state ? state.problem : state && 'notice' in state ? state.notice : undefined;

/** What the host is told when the journey goes from one state to the next. */
export function eventsBetween(before: Journey | undefined, now: Journey): OnboardingEvent[] {
  const told: OnboardingEvent[] = [];
  const entered = before?.at !== now.at;
  if (entered && now.at in steps) told.push({ type: 'step', step: steps[now.at as keyof typeof steps] });
  const problem = problemIn(now);
  if (problem && problem !== problemIn(before)) {
    const { code, correlationId } = problem;
    told.push({ type: 'problem', code, ...(correlationId && { correlationId }) });
  }
  if (entered && now.at === 'done') {
    told.push({ type: 'complete', ...now.created });
  }
  return told;
}
