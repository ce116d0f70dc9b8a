import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from './at-a-platform.ts';
import { startPlatform } from './a-platform.ts';

const addresses = [
  '--invite-url',
  'https://p.example/api/InviteUser',
  '--companies-url',
  'https://p.example/api/companies',
];
const wrong: [words: string, args: string[], said: string][] = [
  ['no address', [], '--invite-url is missing.'],
  ['one address', addresses.slice(0, 2), '--companies-url is missing.'],
  [
    'an address without a scheme',
    ['--invite-url', 'p.example', '--companies-url', 'x'],
    '--invite-url is not an address',
  ],
  ['an option that is none', [...addresses, '--tokn', 'x'], "Unknown option '--tokn'"],
  ['an option without its value', [...addresses, '--token'], "'--token <value>' argument missing"],
  ['a word of no option', [...addresses, 'go'], 'Unexpected argument'],
  ['a token with "Bearer"', [...addresses, '--token', 'Bearer x'], 'without the word "Bearer"'],
  ['an empty token', [...addresses, '--other-token', ''], '--other-token has blanks, or is empty'],
  ['an id that is no GUID', [...addresses, '--invitation-id', '42'], '--invitation-id is not a GUID.'],
  [
    'an origin with a path',
    [...addresses, '--portal-origin', 'https://p.example/home'],
    'more than scheme, host and port',
  ],
];

for (const [words, args, said] of wrong) {
  test(`${words}: said in words, exit code 2`, async ({ run }) => {
    const { code, output } = await run({ args: () => args });
    expect(output).toContain(said);
    expect(output).toContain('Type: npm run contract -- --help');
    expect(code).toBe(2);
  });
}

test('--help names every option and asks nobody', async ({ run }) => {
  const { code, output } = await run({ args: () => ['--help'] });
  for (const option of [
    'invite-url',
    'companies-url',
    'invitation-id',
    'token',
    'other-token',
    'portal-origin',
    'yes',
  ]) {
    expect(output).toContain(`  --${option} `);
  }
  expect(code).toBe(0);
});

/** The command as it is typed, without a terminal. */
function typed(args: string[]): Promise<{ code: number; output: string }> {
  const script = fileURLToPath(new URL('../../.ci/contract.mjs', import.meta.url));
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], (_error, output) => {
      resolve({ code: child.exitCode ?? -1, output });
    });
  });
}

test('as it is typed: the table, and an exit code of 0, 1 or 2', async () => {
  const right = await startPlatform();
  const deviating = await startPlatform(async ({ answer }) => new Response((await answer()).body));
  const fits = await typed(right.options.addresses);
  const differs = await typed(deviating.options.addresses);
  await Promise.all([right.line.close(), deviating.line.close()]);
  expect(fits.output).toContain('✓ unknown-invitation');
  expect(fits.output).toContain('Nothing was written');
  expect(differs.output).toContain('✗ unknown-invitation');
  const codes = [fits.code, differs.code, (await typed(['--yes'])).code];
  expect(codes).toEqual([0, 1, 2]);
});
