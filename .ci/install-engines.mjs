import './system-node.mjs';
import { spawnSync } from 'node:child_process';
import { missingEngines, packagesOf } from './engines.mjs';

// Installs, where it can, the engines that are missing; fails when one is missing still.
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'DPkg::Lock::Timeout=60'];

/** Quietly, and for 4 minutes at most. @param {string[]} what @returns {string} why it failed; '' when it did not */
function aptGet(what) {
  const [command = 'apt-get', ...args] = [...asRoot, 'apt-get', '-qq', ...patience, ...what];
  const { status, error, stderr } = spawnSync(command, args, {
    timeout: 240_000,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0 ? '' : (error?.message ?? stderr.trim().split('\n').slice(-3).join('\n'));
}

const missing = missingEngines();
if (missing.length > 0) {
  console.log(`Installing what this machine lacks for ${missing.join(' and ')} …`);
  const trouble = [aptGet(['update'])];
  for (const name of missing) {
    trouble.push(aptGet(['install', '-y', '--no-install-recommends', ...(packagesOf[name] ?? [])]));
  }
  const still = missingEngines();
  const why =
    trouble.filter(Boolean).join('\n') || 'The packages are there, but the programs are not where they are looked for.';
  if (still.length > 0) {
    console.error(`${still.join(' and ')} could not be installed:\n${why}`);
    process.exitCode = 1;
  }
}
