import type { Journey } from '../../src/core/journey.ts';
import type { Problem } from '../../src/core/problem.ts';

const told = (...facts: [word: string, fact: unknown][]): string =>
  facts.map(([word, fact]) => (fact ? word : '')).join('');
const said = (problem: Problem | undefined): string =>
  problem ? ` !${problem.code}${told([', unknown', problem.outcomeUnknown])}` : '';

/** A state in a few words: where, which stage, what is said there, and for a wall where its buttons lead. */
export function words(now: Journey): string {
  switch (now.at) {
    case 'reading':
      return `reading${said(now.notice)}${now.stopped ? `, stopped ${now.stopped.code}` : ''}${told([', signed in', now.account], [', handed over', now.handedOver])}`;
    case 'invitation':
      return `invitation${said(now.notice)}${told([', unread', !now.invitation], [', held', now.held])}`;
    case 'signing-in': {
      const unread = !now.invitation && now.stage !== 'handing-over';
      const who = told([', unread', unread], [', other account', now.switchAccount], [', held', now.held]);
      return `signing-in/${now.stage}${who}${told([', automatic', now.automatic])}`;
    }
    case 'returning':
      return `returning${told([', answered', now.answer])}`;
    case 'accepting':
      return 'accepting';
    case 'company':
      return `company${said(now.problem)}${told([', ours', now.ours])}`;
    case 'creating':
      return `creating/${now.stage}${told([' again', now.repeated])}`;
    case 'done':
      return `done${told([' at once', now.atOnce])}`;
    case 'problem': {
      const again = now.again ? ` > ${words(now.again)}` : '';
      const held = told([', held', now.switchAccount?.held]);
      return `problem ${now.problem.code}${again}${now.switchAccount ? ` > other account${held}` : ''}`;
    }
  }
}
