// What a browser asks for, over HTTP, until the invitation and until the form can be used. `--gate`: red above the limits.
import { measureJourney } from './journey.mjs';
import { bytesOf } from './served-files.mjs';

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
  for (const owner of /** @type {const} */ (['msal', 'single-spa', 'portal and mocks'])) {
    console.log(`  apart: ${owner} ${kib(bytesOf(files, owner))}`);
  }
  if (ours === 0)
    faults.push(`no file of ours was asked for until the ${moment}: is the plugin served below another folder?`);
  if (ours > must) faults.push(`the ${moment} costs ${kib(ours)}, more than ${kib(must)}`);
}
for (const address of measured.msalBeforePaint)
  faults.push(`MSAL was asked for before the invitation was painted: ${address}`);

for (const fault of faults) console.error(`\nsize: ${fault}`);
if (faults.length > 0 && process.argv.includes('--gate')) process.exitCode = 1;
