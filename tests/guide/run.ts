import type { Page } from 'playwright/test';
import type { Violations } from '../journeys/violations.ts';
import type { Installed } from '../package/installed.ts';
import type { Fence } from './fences.ts';
import type { GuidePortal } from './portal.ts';

/** What a run has at hand. */
export interface Here {
  /** The snippets that are used together. */
  snippets: Fence[];
  /** The guide's portal with the files among them in it; not served yet. */
  portal: GuidePortal;
  page: Page;
  violations: Violations;
  installed: Installed;
}

/** Uses snippets as the guide says, and holds them to what it promises. */
export type Run = (here: Here) => Promise<void>;

/** By group. */
export type Runs = Record<string, Run>;

/** The one of these snippets that is in this language, or has this file or this note. */
export function part(snippets: Fence[], name: string): string {
  const found = snippets.filter(({ language, file, note }) => [language, file, note].includes(name));
  if (found.length !== 1) throw new Error(`${found.length} snippets are ${name}`);
  return found[0]?.code ?? '';
}
