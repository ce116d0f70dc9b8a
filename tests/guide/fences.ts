import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A snippet of the host's guide. Behind its language stand its file, if it is one, then its label, then a note. */
export interface Fence {
  /** Snippets that are used together: their page, and their label if they have one. */
  group: string;
  language: string;
  /** The portal's file that it is, whole; '' for what is typed, asked or said. */
  file: string;
  note: string;
  code: string;
}

/** The snippets of a page of the guide, in order. @param text as MDX */
export function fencesIn(page: string, text: string): Fence[] {
  return [...text.matchAll(/^```(\S*) ?([^\n]*)\n([^]*?)^```$/gm)].map(([, language = '', about = '', code = '']) => {
    const words = about.split(' ').filter(Boolean);
    const file = words[0]?.includes('.') ? (words.shift() ?? '') : '';
    const [label, ...note] = words;
    return { group: label ? `${page} ${label}` : page, language, file, note: note.join(' '), code };
  });
}

const pages = join(import.meta.dirname, '..', '..', 'stories', 'pages');
/** The guide's pages as they are written, by name. */
export const guide: [page: string, text: string][] = globSync('host-*.mdx', { cwd: pages })
  .sort()
  .map((file) => [basename(file, '.mdx'), readFileSync(join(pages, file), 'utf8')]);

/** Every snippet of the guide. */
export const fences: Fence[] = guide.flatMap(([page, text]) => fencesIn(page, text));
export const groups: string[] = [...new Set(fences.map(({ group }) => group))];

export const groupOf = (name: string): Fence[] => fences.filter(({ group }) => group === name);

/** The portal of the first page: what is typed to install it and to start it, and its files. */
export const firstPage = {
  files: groupOf('host-guide').filter(({ file }) => file !== ''),
  ...(([install = '', start = '']) => ({ install, start }))(
    groupOf('host-guide').flatMap(({ language, code }) => (language === 'sh' ? [code] : [])),
  ),
};
