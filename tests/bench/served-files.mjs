import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Folder of the standalone site that holds the plugin's own files, as a portal would serve them. */
const ownFolder = '/onboarding-plugin/';

/** @typedef {'ours' | 'sign-in' | 'single-spa' | 'portal and mocks'} Owner */
/** @typedef {{ path: string, owner: Owner, bytes: number }} ServedFile */

/** What a way to sign in brings, warm before it is clicked for: it has limits of its own. */
export const signIn = /^(msal|oidc|attempt|claims|provider-codes|host)\b/;

/**
 * Whose bytes a file is: the plugin's, or somebody's that the budget does not count.
 * @param {string} path of the URL
 * @returns {Owner}
 */
function ownerOf(path) {
  if (path.startsWith(ownFolder)) return signIn.test(basename(path)) ? 'sign-in' : 'ours';
  return /single-?spa/i.test(basename(path)) ? 'single-spa' : 'portal and mocks';
}

/** @param {string} file @returns {number} bytes after brotli 11 */
export const brotliBytes = (file) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * The files behind the paths that a browser asked for, each once, with its bytes after brotli 11.
 * @param {Iterable<string>} paths of URLs
 * @param {string} site folder that is served
 * @returns {ServedFile[]}
 */
export function servedFiles(paths, site) {
  return [...new Set(paths)].flatMap((path) => {
    const owner = ownerOf(path);
    try {
      return [{ path, owner, bytes: brotliBytes(join(site, path)) }];
    } catch (error) {
      // A page without a file name; the portal's and the mocks' are not in the budget.
      if (owner === 'portal and mocks') return [];
      throw error;
    }
  });
}

/**
 * @param {ServedFile[]} files
 * @param {Owner} owner
 */
export const bytesOf = (files, owner) =>
  files.filter((file) => file.owner === owner).reduce((sum, file) => sum + file.bytes, 0);
