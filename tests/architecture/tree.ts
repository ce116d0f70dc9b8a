import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** From the project's root, with `/`. */
  path: string;
  text: string;
}

const notOurs = new Set(['node_modules', 'dist', 'storybook-static', 'screenshots', '.git', 'package-lock.json']);
const pictures = /\.(png|jpg|webp|ico|woff2?)$/;

/** The files of the project, those that are installed or built left out. */
export function filesOfTheProject(root: string, folder = ''): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.has(path)) return [];
    if (entry.isDirectory()) return filesOfTheProject(root, path);
    return [{ path, text: pictures.test(path) ? '' : readFileSync(join(root, path), 'utf8') }];
  });
}

const topLevel = new Set(['src', 'mocks', 'stories', 'tests']);
const emptyNames = /(^|\/)(utils?|helpers?|common|shared|misc|lib|hooks|managers?|services?)(\/|\.[a-z.]+$)/i;
const isCode = /\.(ts|js|mjs|svelte|css|html)$/;
const longest = { file: 150, component: 100 };

// Written so that this file does not find itself.
const registry = new RegExp(['registry\\.[\\w-]+\\.\\w+', 'npm' + 'mirror', 'deb\\.' + 'debian'].join('|'), 'i');
const machinePath = /(^|[\s"'`(=])(\/(root|work|Users|mnt)\/[\w.-]|\/home\/[\w.-]+\/|[A-Z]:\\Users)/m;

function* faultsOf({ path, text }: SourceFile): Generator<string> {
  const [top = ''] = path.split('/');
  if (path.includes('/') && !top.startsWith('.') && !topLevel.has(top))
    yield `the folder ${top} has no place at the top`;
  if (emptyNames.test(path)) yield 'the name says nothing';
  if (/(^|\/)index\.(ts|js|mjs)$/.test(path) && path !== 'src/index.ts') yield 'src/index.ts is the only index';
  if (registry.test(text)) yield 'names the address of a registry';
  if (machinePath.test(text)) yield 'names a path of one machine';
  if (/eslint-disable(?!.* -- \S)/.test(text) && isCode.test(path)) yield 'switches a rule off without a reason';
  if (!path.includes('/') || !isCode.test(path)) return;
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines > longest.file && /^(src|mocks)\//.test(path))
    yield `${String(lines)} lines; a file has at most ${String(longest.file)}`;
  else if (path.endsWith('.svelte') && lines >= longest.component) {
    yield `${String(lines)} lines; a component has fewer than ${String(longest.component)}`;
  }
}

/** What is wrong with the names, the places and the sizes of files, a line for each. */
export const treeFaults = (files: SourceFile[]): string[] =>
  files.flatMap((file) => [...faultsOf(file)].map((fault) => `${file.path}: ${fault}`));
