import type { APlatform } from './a-platform.ts';
import { everything, expect, marked, test } from './at-a-platform.ts';

const withoutYes = ({ options }: APlatform): string[] => Object.values(options).flat();
const writes = ['accept', 'accept-again', 'create', 'look-up', 'accept-with-company'];

/** What a platform remembers of the one invitation. */
async function remembered({ store }: APlatform): Promise<{ accepted: boolean; companies: number }> {
  const { invitations, companies } = await store.read();
  return {
    accepted: Object.values(invitations).some(({ acceptedBy }) => acceptedBy !== undefined),
    companies: companies.length,
  };
}

test('all that PLATFORM.md asks fits the platform of the mocks, and one company is made', async ({ run }) => {
  const { code, output, platform } = await run();
  expect(marked(output, '✗')).toEqual([]);
  expect(marked(output, '–')).toEqual([]);
  expect(output).toContain('\n30 fit, 0 do not, 0 were not tried.\n');
  expect(code).toBe(0);
  expect(await remembered(platform)).toEqual({ accepted: true, companies: 1 });
});

test('it fits from the origin of the portal as well, which nobody serves', async ({ run }) => {
  const { code, output } = await run({
    args: (platform) => [...everything(platform), '--portal-origin', 'https://portal.example/'],
  });
  expect(output).toContain('called from https://portal.example\n');
  expect(marked(output, '✗')).toEqual([]);
  expect(code).toBe(0);
});

test('a second run finds the company of the first, and fits', async ({ run }) => {
  const { platform } = await run();
  const { code, output } = await run({ at: platform });
  expect(marked(output, '✗')).toEqual([]);
  expect(marked(output, '–')).toEqual(['read-changes-nothing', 'wrong-account', 'create-invalid']);
  expect(code).toBe(0);
  expect(await remembered(platform)).toEqual({ accepted: true, companies: 1 });
});

test('without a terminal and without --yes nothing is written, and it says so', async ({ run }) => {
  const { code, output, platform } = await run({ args: withoutYes });
  expect(output).toContain('Nothing was written: nobody is at a terminal to be asked, and --yes was not given.');
  expect(marked(output, '–')).toEqual([]);
  expect(output).toContain('\n17 fit, 0 do not, 13 were not tried.\n');
  expect(code).toBe(0);
  expect(await remembered(platform)).toEqual({ accepted: false, companies: 0 });
});

test('whoever says no at the terminal has nothing written; the reads stand in the table', async ({ run }) => {
  const questions: string[] = [];
  const { output, platform } = await run({
    args: withoutYes,
    ask: (question) => Promise.resolve(questions.push(question) === 0),
  });
  const [host = ''] = platform.options.addresses.slice(-1);
  expect(questions).toEqual([`This accepts the invitation 7ecbaadb… and creates a company at ${host}. Go on? (y/N) `]);
  expect(marked(output, '✓')).toHaveLength(17);
  expect(output).toContain('Nothing was written: you did not want it.');
  expect(await remembered(platform)).toEqual({ accepted: false, companies: 0 });
});

test('whoever says yes has it written', async ({ run }) => {
  const { output, platform } = await run({ args: withoutYes, ask: () => Promise.resolve(true) });
  expect(marked(output, '✓')).toEqual(expect.arrayContaining(writes));
  expect(await remembered(platform)).toEqual({ accepted: true, companies: 1 });
});

test('with the two addresses alone, the refusals are tried, and the rest says what it needs', async ({ run }) => {
  const { code, output } = await run({ args: ({ options }) => options.addresses });
  expect(marked(output, '✓')).toEqual([
    'unknown-invitation',
    'exposed',
    'preflight-accept',
    'preflight-create',
    'preflight-look-up',
    'accept-unauthorized',
    'create-unauthorized',
    'look-up-unauthorized',
    'accept-without-token',
  ]);
  expect(output).toContain('not tried: needs --invitation-id');
  expect(output).toContain('Nothing was written: needs --invitation-id and --token.');
  expect(code).toBe(0);
});

test('no token and no id is printed whole, not even one that the platform says', async ({ run }) => {
  const { output, platform } = await run({
    deviates: ({ request }) => {
      const sent = request.headers.get('Authorization') ?? '';
      const said = `${sent} 7ecbaadb-3c74-4d57-90aa-7d0678fd81f6 willy.urs@customer.example`;
      const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*, authorization' };
      return Promise.resolve(
        Response.json({ type: said }, { status: request.method === 'OPTIONS' ? 200 : 418, headers }),
      );
    },
  });
  const { token, otherToken } = platform.options;
  expect(output).toContain('status 418');
  expect(output).toContain('7ecbaadb…');
  for (const secret of [token, otherToken].map(([, value = '']) => value)) {
    expect(secret).toMatch(/^eyJ/);
    expect(output).not.toContain(secret.slice(0, 40));
    expect(output).not.toContain(secret.slice(-40));
  }
  expect(output).not.toContain('3c74-4d57');
  expect(output).not.toContain('willy.urs@');
});

test('a platform that is not there is said in words, for every check', async ({ run }) => {
  const nobody = 'http://localhost:9';
  const { code, output } = await run({
    args: () => ['--invite-url', `${nobody}/api/InviteUser`, '--companies-url', nobody],
  });
  expect(marked(output, '✓')).toEqual([]);
  expect(output).toContain('Failed to fetch');
  expect(code).toBe(1);
});
