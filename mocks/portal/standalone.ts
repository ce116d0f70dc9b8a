import { readFileSync } from 'node:fs';
import { contentSecurityPolicy } from './policy.mjs';

/** Folder of the standalone portal, a static site; an address without an extension is the file of that name with `.html`. */
export const site: URL = new URL(/* @vite-ignore */ '../standalone/', import.meta.url);

/** The `Content-Security-Policy` that its files are served with. */
export const policy: string = contentSecurityPolicy(readFileSync(new URL('index.html', site), 'utf8'));
