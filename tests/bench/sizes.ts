// What a browser asks for, over HTTP, until the invitation and until the form can be used, and what each way to sign in
// brings.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureJourney } from './journey.mjs';
import { site } from './portal.mjs';
import type { Row } from './rows.ts';
import { brotliBytes, bytesOf, type ServedFile } from './served-files.mjs';

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(2)} KiB`;
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

const limits = {
  invitation: { aim: 26 * 1024, must: 30 * 1024 },
  form: { aim: 36 * 1024, must: 42 * 1024 },
  withOidc: { aim: 52 * 1024, must: 58 * 1024 },
};

/** Bytes of 1000 a kB: each package with what of ours drives it; what both share. */
const signInLimits = {
  'msal-': 62_000,
  'oidc-': 12_000,
  'msal-instance-': 1000,
  'oidc-manager-': 1000,
  'host-': 1000,
  'attempt-': 1000,
  'claims-': 1000,
  'provider-codes-': 1500,
};

interface Sizes {
  /** What a reader sees. */
  report: string[];
  /** What is over its limit. */
  faults: string[];
  figures: Pick<Record<Row, string>, SizeRow>;
}
type SizeRow =
  | Extract<Row, `until ${string}` | `… with ${string}` | `${string}drives it` | `${string}UserManager`>
  | 'the portal’s own session'
  | 'the check of claims';

const wholeOf = (files: ServedFile[]): number => bytesOf(files, 'ours') + bytesOf(files, 'sign-in');
const inFiles = (files: ServedFile[]): string => {
  const ours = files.filter(({ owner }) => owner === 'ours');
  return `${kib(bytesOf(files, 'ours'))} in ${ours.length} files`;
};

/** Each way's own file. */
function signInFiles(): { name: string; file: string | undefined; bytes: number; most: number }[] {
  const folder = join(site, 'onboarding-plugin');
  return Object.entries(signInLimits).map(([name, most]) => {
    const file = readdirSync(folder).find((entry) => new RegExp(`^${name}[\\w-]{8}\\.js$`).test(entry));
    return { name, file, bytes: file === undefined ? Infinity : brotliBytes(join(folder, file)), most };
  });
}

export async function measureSizes(): Promise<Sizes> {
  const [measured, withOidc] = [await measureJourney('msal'), await measureJourney('oidc')];
  const [report, faults]: [string[], string[]] = [[], []];
  for (const moment of ['invitation', 'form'] as const) {
    const files = measured[moment];
    const ours = bytesOf(files, 'ours');
    const { aim, must } = limits[moment];
    report.push(
      `\nUntil the ${moment} can be used: ${kib(ours)} of ours, brotli 11 (aim ${kib(aim)}, must ${kib(must)})`,
      ...files
        .filter(({ owner }) => owner === 'ours')
        .map(({ path, bytes }) => `  ${String(bytes).padStart(7)}  ${path}`),
      ...(['sign-in', 'single-spa', 'portal and mocks'] as const).map(
        (owner) => `  apart: ${owner} ${kib(bytesOf(files, owner))}`,
      ),
    );
    if (ours === 0)
      faults.push(`no file of ours was asked for until the ${moment}: is the plugin served below another folder?`);
    if (ours > must) faults.push(`the ${moment} costs ${kib(ours)}, more than ${kib(must)}`);
  }
  const whole = wholeOf(withOidc.form);
  if (whole > limits.withOidc.must)
    faults.push(`the form with oidc-client-ts costs ${kib(whole)}, more than ${kib(limits.withOidc.must)}`);
  for (const address of [...measured.signInBeforePaint, ...withOidc.signInBeforePaint])
    faults.push(`a sign-in package was asked for before the invitation was painted: ${address}`);

  report.push('\nWhat a way to sign in brings, brotli 11, each file fetched after the invitation stands:');
  const signIn = signInFiles();
  for (const { name, file, bytes, most } of signIn) {
    report.push(`  ${String(bytes).padStart(7)}  ${file ?? `${name}*.js is missing`} (must ${most})`);
    if (bytes > most) faults.push(`${name}*.js has ${bytes} bytes, more than ${most}`);
  }
  const sizeOf = (wanted: keyof typeof signInLimits): string =>
    kb(signIn.find(({ name }) => name === wanted)?.bytes ?? NaN);
  const figures = {
    'until the invitation': inFiles(measured.invitation),
    'until the form': inFiles(measured.form),
    '… with oidc-client-ts': kib(whole),
    '… with MSAL': kib(wholeOf(measured.form)),
    'MSAL, with what drives it': `${sizeOf('msal-')} kB`,
    'oidc-client-ts, with what drives it': `${sizeOf('oidc-')} kB`,
    'an instance of MSAL’s, of a UserManager': `${sizeOf('msal-instance-')}, ${sizeOf('oidc-manager-')} kB`,
    'the portal’s own session': `${sizeOf('host-')} kB`,
    'the check of claims': `${sizeOf('claims-')} kB`,
  };
  return { report, faults, figures };
}
