import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi, type Mock } from 'vitest';
import type { Journey, JourneyEvent } from '../../src/core/journey.ts';
import { loadWords } from '../../src/text/text.ts';
import type { Around } from '../../src/ui/around.ts';
import Stage from './Stage.svelte';

interface Play extends Partial<Omit<Around, 'words'>> {
  locale?: string;
  /** What the journey makes of an event; without it, the state stays. */
  next?: (now: Journey, event: JourneyEvent) => Journey;
}

/** What a component takes; other than Svelte's own, also for one that says nothing of its props. */
type PropsOf<C> = C extends (internals: never, props: infer P) => unknown ? P : never;

/** Shows a component as the plugin does: with words and what the host offers, and with nothing else around it. */
export async function present<C extends Component<never>>(
  component: C,
  props: PropsOf<C>,
  { locale = 'en', support = {}, requestInvitation }: Play = {},
): Promise<{ change: (props: PropsOf<C>) => Promise<void> }> {
  const words = await loadWords(locale);
  await Promise.all([words.fetch('company'), words.fetch('problem')]);
  const around: Around = { words, support, ...(requestInvitation && { requestInvitation }) };
  const { rerender } = render(Stage, { component: component as never, given: props as never, around });
  return { change: (changed) => rerender({ given: changed as never }) };
}

/** A screen: a state in, events out. */
type Step = Component<{ state: never; send: (event: JourneyEvent) => void }>;

interface Shown {
  /** What the step sends, as the journey would hear it. */
  send: Mock<(event: JourneyEvent) => void>;
  /** The journey goes on to another state of the same step. */
  become: (now: Journey) => Promise<void>;
}

/** Shows a step in a state. */
export async function show(step: Step, first: Journey, play: Play = {}): Promise<Shown> {
  let now = first;
  const send = vi.fn((event: JourneyEvent) => {
    const then = play.next?.(now, event) ?? now;
    if (then !== now) void become(then);
  });
  const { change } = await present(step, { state: now as never, send }, play);
  const become = (then: Journey): Promise<void> => {
    now = then;
    return change({ state: then as never, send });
  };
  return { send, become };
}
