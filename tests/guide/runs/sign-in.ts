import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { countryTable } from '../../../.ci/country-table.mjs';
import { bundle } from '../../contract/bundle.ts';
import { at, button } from '../../journeys/customer.ts';
import { expect } from '../../journeys/walk.ts';
import { project } from '../../package/installed.ts';
import { groupOf } from '../fences.ts';
import { part, type Here, type Run, type Runs } from '../run.ts';

let scripts: ReturnType<typeof bundle> | undefined;
const bundled = (): ReturnType<typeof bundle> =>
  (scripts ??= bundle({ entry: 'tests/guide/page/emulation.ts', base: '/emulation/', plugins: [countryTable()] }));

/** What a portal that has the packages of its own finds them by. */
const packages = {
  '@azure/msal-browser': '/msal-browser/index.mjs',
  '@azure/msal-common/browser': '/msal-common/index-browser.mjs',
  'oidc-client-ts': '/oidc-client-ts/oidc-client-ts.js',
  'jwt-decode': '/jwt-decode/index.js',
};
const folders = {
  'msal-browser': '@azure/msal-browser/dist',
  'msal-common': '@azure/msal-common/dist-browser',
  'oidc-client-ts': 'oidc-client-ts/dist/esm',
  'jwt-decode': 'jwt-decode/build/esm',
};

/** The emulated Entra beside the guide's portal: its pages, its worker, and what the worker needs of the policy. */
async function withEntra({ portal, snippets }: Here): Promise<void> {
  for (const [name, script] of await bundled()) await portal.write(`public/emulation/${name}`, script);
  for (const [from, to] of [
    ['assets', 'assets'],
    ['mockServiceWorker.js', 'mockServiceWorker.js'],
    ['mailbox.html', 'mailbox'],
    ['entra/authorize.html', 'entra/authorize'],
  ] as const) {
    await cp(join(project, 'dist', 'standalone', from), join(portal.folder, 'public', to), { recursive: true });
  }
  for (const [name, folder] of Object.entries(folders)) {
    await symlink(join(project, 'node_modules', folder), join(portal.folder, 'public', name), 'junction');
  }
  const html = await portal.read('public/index.html');
  const mapped = Object.entries(packages).map(([name, path]) => `"${name}": "${path}",`);
  await portal.write(
    'public/index.html',
    html.replace('/portal.js', '/emulation/page.js').replace('"imports": {', `$& ${mapped.join(' ')}`),
  );
  const lines = snippets.some(({ file }) => file === 'allow.mjs') ? snippets : groupOf('host-sign-in msal-ciam');
  await portal.write('allow-guide.mjs', part(lines, 'allow.mjs'));
  await portal.write(
    'allow.mjs',
    `import { allow as guide } from './allow-guide.mjs';
    export const allow = { ...guide, 'worker-src': "'self'", 'trusted-types': 'default' };`,
  );
}

interface Way {
  /** The application that signs in. */
  client: string;
  /** The package whose session is kept. */
  by: 'msal' | 'oidc';
  /** Whose door is asked; the emulated CIAM's is at the portal's own origin. */
  door?: string;
}

/** Through Entra's pages to the form. */
const through =
  ({ client, by, door }: Way): Run =>
  async (here) => {
    const { page, portal } = here;
    await withEntra(here);
    await portal.serve();
    await page.goto(`${portal.address}/mailbox?scenario=account-known-signed-out`);
    await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
    // MSAL knows this host's endpoints by heart: the page that it leaves for is not one of the portal's.
    await page.route('https://login.microsoftonline.com/*/oauth2/v2.0/authorize?*', (route) => {
      const { search, host } = new URL(route.request().url());
      const location = `${portal.address}/entra/authorize${search}&authority=${host}`;
      return route.fulfill({ status: 302, headers: { location } });
    });
    const asked: URL[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (request.isNavigationRequest() && url.searchParams.has('response_type')) asked.push(url);
    });
    await page.goto(portal.link);
    await button(page, 'Get started now').click();
    await page.getByLabel('Password').fill('Rconnect-2026!');
    await button(page, 'Next').click();
    await expect(at(page, 'company')).toBeVisible();
    await expect(page).toHaveURL(`${portal.address}/onboarding`);
    expect(asked[0]?.origin).toBe(door ?? portal.address);
    expect(asked[0]?.searchParams.get('client_id')).toBe(client);
    const kept = await page.evaluate(() => Object.keys(sessionStorage).map((key) => key.split('.')[0]));
    expect([...new Set(kept)].filter((key) => key === 'msal' || key === 'oidc')).toEqual([by]);
  };

const plugins = '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f';
const portals = '9a4e1d70-6c3b-4f58-a2e1-5b8c7d6f0a3e';

export const signInRuns: Runs = {
  'host-sign-in msal-ciam': through({ client: plugins, by: 'msal' }),
  'host-sign-in msal-workforce': through({ client: plugins, by: 'msal', door: 'https://login.microsoftonline.com' }),
  'host-sign-in msal-instance': through({ client: portals, by: 'msal' }),
  'host-sign-in oidc': through({ client: plugins, by: 'oidc' }),
  'host-sign-in user-manager': through({ client: portals, by: 'oidc' }),

  async 'host-sign-in host-codes'({ page, portal, violations }) {
    violations.expectConsole(/^Failed to load resource/);
    await portal.serve();
    await page.goto(portal.link);
    await page.route('**/sign-in', (route) => route.fulfill({ status: 403 }));
    const asked = page.waitForRequest('**/sign-in');
    await button(page, 'Get started now').click();
    expect((await asked).postDataJSON()).toEqual({ loginHint: 'willy.urs@customer.example' });
    await expect(at(page, 'problem', 'not-allowed')).toBeVisible();
  },
};
