import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { install, printedBy, project, tool, type Installed } from './installed.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const right = `
import type { OnboardingEvent, OnboardingProps } from '@rconnect/onboarding';
import { mount, version } from '@rconnect/onboarding';
import { aWorld, handlers, memoryStore, type WorldStore } from '@rconnect/onboarding/mocks';
import { policy, site } from '@rconnect/onboarding/standalone';
const store: WorldStore = memoryStore(aWorld());
export const count: number = handlers(store, { origin: site.origin }).length;
const told: OnboardingEvent[] = [];
export const props: OnboardingProps = {
  signIn: { with: 'msal', clientId: version, authority: policy, scopes: ['openid'] },
  platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
  onEvent: (event) => void told.push(event),
};
export const mounted: Promise<void> = mount({ ...props, name: 'onboarding' });
`;
const wrong = `import type { SignIn } from '@rconnect/onboarding';
export const signIn: SignIn = { with: 'saml' };
`;

let installed: Installed;
beforeAll(async () => {
  installed = await install();
});
afterAll(() => installed.remove());

test('a portal gets the plugin, the mocks, the standalone portal and the contract, and no other file of ours', () => {
  const dist = join(installed.folder, 'node_modules', '@rconnect', 'onboarding', 'dist');
  const imports = ['', '/mocks', '/standalone', '/openapi.json', '/integrity.json'];
  expect(imports.map((name) => installed.resolve(`@rconnect/onboarding${name}`))).toEqual([
    join(dist, 'index.js'),
    join(dist, 'mocks', 'mocks.js'),
    join(dist, 'mocks', 'standalone.js'),
    join(dist, 'openapi.json'),
    join(dist, 'integrity.json'),
  ]);
  expect(installed.packed.filter((path) => !path.startsWith('dist/'))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
  ]);
  expect(installed.packed).toContain('dist/system/index.js');
  expect(() => installed.resolve('@rconnect/onboarding/dist/index.js')).toThrow(/not defined by "exports"/);
});

test("the mocks answer in the portal's own tests", async () => {
  const script = `
    import { getResponse } from 'msw';
    import { handlers, memoryStore, scenarioNames, startScenario } from '@rconnect/onboarding/mocks';
    const backend = handlers(memoryStore(startScenario('invitation-expired')), { origin: 'https://portal.example' });
    const link = 'https://portal.example/api/InviteUser?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
    const { status } = await (await getResponse(backend, new Request(link))).json();
    console.log(JSON.stringify({ status, scenarios: scenarioNames.length }));`;
  expect(await printedBy(script, installed)).toEqual({ status: 'expired', scenarios: 20 });
});

test("the mocks' exports are those that were agreed on", async () => {
  const script = `
    import * as mocks from '@rconnect/onboarding/mocks';
    console.log(JSON.stringify(Object.keys(mocks).join(' ')));`;
  expect(await printedBy(script, installed)).toBe(
    [
      'aColleague aCompany aUser aWorld aWorldSignedIn advanceClock agreements anInvitation authority clientId day',
      'entraFaultChoices handlers indexedDbStore isScenarioName issuer knownAuthorities memoryStore noEntraFaults noFaults',
      'portalClientId redirectUri scenarioNames scenarios scopes startScenario tenantId timeIn workforceAuthority',
    ].join(' '),
  );
});

test('the standalone portal can be found, and the policy that it is served with', async () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { policy, site } from '@rconnect/onboarding/standalone';
    const title = /<title>(.*)<\\/title>/.exec(readFileSync(new URL('mailbox.html', site), 'utf8'))[1];
    console.log(JSON.stringify({ title, policy }));`;
  expect(await printedBy(script, installed)).toEqual({
    title: 'Mailbox',
    policy: expect.stringMatching(
      /^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}='; style-src 'self';/,
    ) as string,
  });
});

test('publint finds nothing to say', async () => {
  const packed = await readFile(installed.tarball);
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(packed).buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('attw: every entry has types, wherever modules are understood', async () => {
  const { exitCode, said } = await tool('@arethetypeswrong/cli/dist/index.js', [
    installed.tarball,
    '--profile',
    'esm-only',
    '--no-color',
  ]);
  expect(exitCode, said).toBe(0);
});

test("a portal's code is checked against the types", async () => {
  const flags = '--noEmit --strict --module nodenext --target es2023 --lib es2023,dom,dom.iterable --types node';
  const typeRoots = ['--typeRoots', join(project, 'node_modules', '@types')];
  const compile = (file: string): Promise<{ exitCode: number; said: string }> =>
    tool('typescript/bin/tsc', [...flags.split(' '), ...typeRoots, file], installed.folder);
  const { exitCode, said } = await compile(await installed.write('right.ts', right));
  expect(said).toBe('');
  expect(exitCode).toBe(0);
  expect((await compile(await installed.write('wrong.ts', wrong))).said).toMatch(
    /^wrong\.ts\(2,\d+\): error TS2322: Type '"saml"' is not assignable/,
  );
});
