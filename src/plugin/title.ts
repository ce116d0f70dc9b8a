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

/** Titles on this page: the portal's last one, then those of all plugins that stand, of any version, oldest first. */
const standing = ((globalThis as { [key: symbol]: unknown })[Symbol.for('rconnect-onboarding:titles')] ??=
  []) as string[];

const isOurs = (): boolean => standing.lastIndexOf(document.title) > 0;

/**
 * Names the document.
 * @returns takes the name away again: the document is called as the plugin that moved last of those that stay, else as
 * before; a title that the portal has given it meanwhile stays
 */
export function nameDocument(title: string): () => void {
  if (!isOurs()) standing[0] = document.title;
  document.title = title;
  // As the document tells it: without double blanks.
  const told = document.title;
  standing.push(told);
  return () => {
    const ours = isOurs();
    standing.splice(standing.lastIndexOf(told), 1);
    if (ours) document.title = standing.at(-1) ?? '';
  };
}
