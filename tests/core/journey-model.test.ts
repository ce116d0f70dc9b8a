import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Journey, JourneyEvent } from '../../src/core/journey.ts';
import { next } from '../../src/core/next.ts';
import { answers, anyJourney, deliberateEnds, formOf, wayOn } from './journey-model.ts';
import { words } from './journey-words.ts';

type Check = (step: { now: Journey; event: JourneyEvent; then: Journey }) => void;

/** Whatever happens, in whatever order. */
function always(check: Check): void {
  fc.assert(
    fc.property(anyJourney, ({ from, happened }) => {
      let now = from;
      for (const event of happened) {
        const then = next(now, event);
        check({ now, event, then });
        now = then;
      }
    }),
    { numRuns: 3000 },
  );
}

test('there is always a way to the home, but at the deliberate ends', () => {
  always(({ then }) => {
    const path = [then];
    for (let step = wayOn(then); step && step.at !== 'done'; step = wayOn(step)) {
      path.push(step);
      if (path.length > 12) expect.fail(`no way on: ${path.map(words).join(' → ')}`);
    }
    const last = path.at(-1);
    if (last?.at === 'problem') expect(deliberateEnds).toContain(last.problem.code);
  });
});

test('whatever a port answers, the state that waits for it moves on', () => {
  always(({ then }) => {
    for (const answer of answers(then)) {
      expect(next(then, answer), `${words(then)} does not hear ${answer.type}`).not.toBe(then);
    }
  });
});

test('at most one create is under way: a second one begins only after the first was looked up', () => {
  always(({ now, event, then }) => {
    if (then === now || then.at !== 'creating' || then.stage !== 'sending') return;
    if (now.at === 'creating') {
      expect(now.stage).toBe('looking-up');
      expect(event.type).toBe('nothing-created');
    } else {
      expect(['create', 'try-again']).toContain(event.type);
      const unknown = now.at === 'company' ? now.problem?.outcomeUnknown : now.at;
      expect(unknown).toBeUndefined();
    }
  });
});

test('what was typed is kept until the company is created or another account signs in', () => {
  always(({ now, event, then }) => {
    const form = formOf(now);
    if (!form || then.at === 'done') return;
    if (then.at === 'problem' && deliberateEnds.includes(then.problem.code)) return;
    if (event.type === 'signed-in' && now.at === 'signing-in' && now.held?.account.id !== event.account.id) {
      // Somebody else signs in: told so, the form waits; let in, it is not theirs to see.
      expect(['problem', 'accepting']).toContain(then.at);
      return;
    }
    const typed = now.at === 'company' && event.type === 'typed' ? event.form : form;
    expect(formOf(then)?.draft).toEqual(typed.draft);
  });
});

test('nothing is created, accepted or sent to sign-in without the customer’s own activation', () => {
  const own = new Set(['create', 'try-again', 'get-started', 'switch-account', 'signed-in', 'nothing-created']);
  always(({ now, event, then }) => {
    const acts = then.at === 'creating' || then.at === 'accepting' || then.at === 'signing-in';
    if (acts && now.at !== then.at && !own.has(event.type)) {
      // Who has come back from sign-in has asked to go on; a token that has ended since then is renewed by signing in.
      if (then.at === 'signing-in' && then.automatic) expect(now.at).toBe('accepting');
      else expect(now.at === 'reading' && now.account).toMatchObject({ id: expect.stringMatching(/^oid-/) as string });
    }
  });
});
