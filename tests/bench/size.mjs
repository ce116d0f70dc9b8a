// What a browser asks for, over HTTP, until the invitation and until the form can be used, and what each way to sign in
// brings. `--gate`: red above the limits.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { crowdTable } from './crowd.mjs';
import { measureJourney } from './journey.mjs';
import { site } from './portal.mjs';
import { brotliBytes, bytesOf } from './served-files.mjs';

const kib = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(2)} KiB`;
const limits = {
  invitation: { aim: 26 * 1024, must: 30 * 1024 },
  form: { aim: 36 * 1024, must: 42 * 1024 },
};

const measured = await measureJourney();
/** @type {string[]} */
const faults = [];

for (const moment of /** @type {const} */ (['invitation', 'form'])) {
  const files = measured[moment];
  const ours = bytesOf(files, 'ours');
  const { aim, must } = limits[moment];
  console.log(
    `\nUntil the ${moment} can be used: ${kib(ours)} of ours, brotli 11 (aim ${kib(aim)}, must ${kib(must)})`,
  );
  for (const { path, bytes } of files.filter((file) => file.owner === 'ours')) {
    console.log(`  ${String(bytes).padStart(7)}  ${path}`);
  }
  for (const owner of /** @type {const} */ (['sign-in', 'single-spa', 'portal and mocks'])) {
    console.log(`  apart: ${owner} ${kib(bytesOf(files, owner))}`);
  }
  if (ours === 0)
    faults.push(`no file of ours was asked for until the ${moment}: is the plugin served below another folder?`);
  if (ours > must) faults.push(`the ${moment} costs ${kib(ours)}, more than ${kib(must)}`);
}
for (const address of measured.signInBeforePaint)
  faults.push(`a sign-in package was asked for before the invitation was painted: ${address}`);

/** Bytes of 1000 a kB: each package with what of ours drives it; what both share. */
const signInLimits = {
  'msal-': 62_000,
  'oidc-': 16_000,
  'msal-instance-': 1000,
  'oidc-manager-': 1000,
  'host-': 1000,
  'attempt-': 1000,
  'claims-': 1000,
  'provider-codes-': 1500,
};
const folder = join(site, 'onboarding-plugin');
console.log('\nWhat a way to sign in brings, brotli 11, each file fetched after the invitation stands:');
for (const [name, most] of Object.entries(signInLimits)) {
  const file = readdirSync(folder).find((entry) => new RegExp(`^${name}[\\w-]{8}\\.js$`).test(entry));
  const bytes = file ? brotliBytes(join(folder, file)) : Infinity;
  console.log(`  ${String(bytes).padStart(7)}  ${file ?? `${name}*.js is missing`} (must ${String(most)})`);
  if (bytes > most) faults.push(`${name}*.js has ${String(bytes)} bytes, more than ${String(most)}`);
}

if (!process.argv.includes('--gate')) console.log(`\n${crowdTable()}`);

for (const fault of faults) console.error(`\nsize: ${fault}`);
if (faults.length > 0 && process.argv.includes('--gate')) process.exitCode = 1;
