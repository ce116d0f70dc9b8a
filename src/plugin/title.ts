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

/** Titles on this page: the portal's own, then those of all plugins that stand, of any version, oldest first. */
const standing = ((globalThis as { [key: symbol]: unknown })[Symbol.for('rconnect-onboarding:titles')] ??=
  []) as string[];

/**
 * Names the document.
 * @returns takes the name away again: the document is called as the plugin that moved last of those that stay, else as
 * before
 */
export function nameDocument(title: string): () => void {
  if (!standing[1]) standing[0] = document.title;
  standing.push(title);
  document.title = title;
  return () => {
    standing.splice(standing.lastIndexOf(title), 1);
    document.title = standing.at(-1) ?? '';
  };
}
