import type { Journey } from '../core/journey.ts';
import type { TextKey } from '../text/text-key.ts';
import type { Words } from '../text/text.ts';

const titles: Record<Journey['at'], TextKey> = {
  reading: 'reading.title',
  returning: 'signing-in.title',
  invitation: 'invitation.title',
  'signing-in': 'signing-in.title',
  accepting: 'reading.title',
  company: 'company.title',
  creating: 'company.title',
  done: 'done.title',
  problem: 'problem.title',
};

/** "<step> – <portal's name>", as each step names the document. */
export function titleOf(now: Journey, words: Words): string {
  const { portalName = 'My rConnect' } = ('invitation' in now && now.invitation) || {};
  return `${words(titles[now.at])} – ${portalName}`;
}
