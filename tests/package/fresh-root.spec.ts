import packageJson from '../../package.json' with { type: 'json' };
import { at, button, create } from '../journeys/customer.ts';
import { expect, test as walk } from '../journeys/walk.ts';
import { install, type Installed } from './installed.ts';
import { startRoot, type Loader, type Root } from './root.ts';

interface Fresh {
  loader: Loader;
  root: Root;
  link: string;
}

const test = walk.extend<Fresh, { installed: Installed }>({
  installed: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const installed = await install();
      await use(installed);
      await installed.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  loader: ['modules', { option: true }],
  root: async ({ loader, installed }, use) => {
    const root = await startRoot(loader, installed);
    await use(root);
    await root.close();
    expect(root.faults, 'what is not as dist/openapi.json says').toEqual([]);
  },
  link: async ({ root }, use) => use(`${root.address}/onboarding?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6`),
});

for (const { loader, words } of [
  { loader: 'modules', words: 'a portal with an import map' },
  { loader: 'system', words: 'a portal with SystemJS' },
] as const) {
  test.describe(words, () => {
    test.use({ loader });

    test('the installed package is registered, and walks from the invitation to the home', async ({
      page,
      link,
      root,
    }) => {
      await page.goto(link);
      await button(page, 'Get started now').click();
      await create(page);
      await expect(page).toHaveURL(`${root.address}/home`);
      await expect(at(page, 'done')).toHaveCount(0);
      expect((await root.world()).companies).toMatchObject([
        { company: { name: 'URS Feinmechanik AG', country: 'NL' } },
      ]);
    });

    test('a create whose answer is lost is looked up and repeated, all as the contract says', async ({
      page,
      link,
      root,
      violations,
    }) => {
      violations.expectConsole(/^Failed to load resource/);
      root.loseCreates();
      await page.goto(link);
      await button(page, 'Get started now').click();
      await create(page);
      await expect(page).toHaveURL(`${root.address}/home`);
      expect((await root.world()).companies).toHaveLength(1);
      expect(root.calls.slice(-2)).toEqual(['GET /api/companies', 'POST /api/companies']);
    });

    test('what it exports is the face and nothing else', async ({ page, link }) => {
      await page.goto(link);
      await expect(at(page, 'invitation')).toBeVisible();
      const exported = await page.evaluate(async (by) => {
        const plugin = '@rconnect/onboarding';
        const module = (await (by === 'system' ? System.import(plugin) : import(plugin))) as Record<string, unknown>;
        return {
          names: Object.keys(module)
            .filter((name) => !name.startsWith('__'))
            .sort(),
          version: module['version'],
        };
      }, loader);
      expect(exported).toEqual({
        names: ['bootstrap', 'mount', 'unmount', 'update', 'version'],
        version: packageJson.version,
      });
    });

    test('a file that could not be fetched is asked for once more', async ({ page, link, violations }) => {
      violations.expectConsole(/^Failed to load resource/);
      let asked = 0;
      await page.route(/\/onward-[a-z\d]{8}\.js/, async (route) => {
        asked += 1;
        await (asked === 1 ? route.abort('connectionreset') : route.continue());
      });
      await page.goto(link);
      await button(page, 'Get started now').click();
      await expect(at(page, 'company')).toBeVisible();
      expect(asked).toBeGreaterThan(1);
    });

    test('a file of the plugin that was changed on its way is not run', async ({ page, link, violations }) => {
      violations.expectConsole(/integrity/);
      await page.route(/\/onboarding-[a-z\d]{8}\.js$/, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()}\n// one more line` });
      });
      await page.goto(link);
      const died = { kind: 'exception', text: expect.stringContaining('died in status LOADING_SOURCE_CODE') };
      await expect.poll(() => violations.found[0]).toMatchObject(died);
      await expect(at(page, 'invitation')).toHaveCount(0);
      // SystemJS tries again at every change of the route.
      await page.close();
      for (const violation of violations.take()) expect(violation).toMatchObject(died);
    });
  });
}
