import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { freePort } from '../../../.ci/free-port.mjs';
import { at, button } from '../../journeys/customer.ts';
import { expect } from '../../journeys/walk.ts';
import type { GuidePortal } from '../portal.ts';
import { part, type Run, type Runs } from '../run.ts';
import { keepRunning } from '../shell.ts';

/** What the plugin calls itself on the page as it stands. */
const version = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const plugin = '@rconnect/onboarding';
    return ((await import(plugin)) as { version: string }).version;
  });

/** The file of the first screen. */
async function chunk({ folder }: GuidePortal): Promise<string> {
  const files = await readdir(join(folder, 'public', 'onboarding-0.1.0'));
  return files.find((file) => /^onboarding-[a-z\d]{8}\.js$/.test(file)) ?? 'there is none';
}

/** The same plugin, but it calls itself another version, in the folder of that. */
async function release({ folder }: GuidePortal, named: string): Promise<void> {
  const [from, to] = ['0.1.0', named].map((one) => join(folder, 'public', `onboarding-${one}`)) as [string, string];
  await cp(from, to, { recursive: true });
  for (const file of await readdir(to)) {
    const text = await readFile(join(to, file), 'utf8');
    const changed = text.replace(/"0\.1\.0"(?=;export)/, `"${named}"`);
    if (changed !== text) await writeFile(join(to, file), changed);
  }
}

/** Asks the guide's server as the snippet says, and finds every header that it says. */
const answered: Run = async ({ snippets, portal }) => {
  await portal.serve();
  const [call = '', ...headers] = part(snippets, 'http').trim().split('\n');
  const file = await chunk(portal);
  const path = call.replace('GET ', '').replace('onboarding-<hash>.js', file);
  const answer = await fetch(portal.address + path);
  expect(answer.status).toBe(200);
  const told = headers.map((line) => {
    const [name = ''] = line.split(': ');
    return `${name}: ${answer.headers.get(name)?.replace(/'sha256-[\w+/]{43}='/, '<hash>')}`;
  });
  expect(told).toEqual(headers);
};

export const deliveryRuns: Runs = {
  'host-delivery page': answered,
  'host-delivery entry': answered,
  'host-delivery chunk': answered,

  async 'host-delivery next'({ snippets, portal, page }) {
    await release(portal, '0.2.0');
    await portal.serve();
    await page.goto(portal.link);
    await button(page, 'Get started now').click();
    await page.getByLabel('Slogan').fill('Always precise');
    const before = await portal.read('public/index.html');
    const script = `<script type="importmap">${part(snippets, 'json')}</script>`;
    await portal.write('public/index.html', before.replace(/<script type="importmap">[^]*?<\/script>/, script));
    // The page that stands goes on with what it has.
    expect(await version(page)).toBe('0.1.0');

    for (const [html, named] of [
      [undefined, '0.2.0'],
      [before, '0.1.0'],
    ] as const) {
      if (html !== undefined) await portal.write('public/index.html', html);
      await page.reload();
      await button(page, 'Get started now').click();
      await expect(page.getByLabel('Slogan')).toHaveValue('Always precise');
      expect(await version(page)).toBe(named);
    }
  },

  async 'host-delivery integrity'({ snippets, portal, page, violations }) {
    violations.expectConsole(/integrity|^Failed to load resource/);
    await portal.type(part(snippets, 'sh'));
    await portal.serve();
    const again: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('?again')) again.push(new URL(request.url()).pathname);
    });
    await page.route(/\/onward-[a-z\d]{8}\.js$/, (route) => route.abort('connectionreset'));
    await page.goto(portal.link);
    await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();
    expect(again).toEqual([expect.stringMatching(/\/onward-[a-z\d]{8}\.js$/)]);

    // What was changed on its way is run neither the first time nor the second.
    await page.route(/\/onward-[a-z\d]{8}\.js\?again$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}\n// one more line` });
    });
    await page.goto(portal.link);
    await button(page, 'Get started now').click();
    await expect.poll(() => violations.found.length).toBe(1);
    expect(violations.take()[0]?.text).toMatch(/Failed to fetch dynamically imported module: .*\?again/);
    await expect(at(page, 'company')).toHaveCount(0);
  },

  async 'host-delivery overrides'({ snippets, portal, page }) {
    // Another portal of this machine may have the port of the guide.
    const port = String(await freePort());
    const here = (text: string): string => text.replaceAll('4181', port);
    await portal.type(part(snippets, 'install'));
    await portal.write('allow.mjs', here(part(snippets, 'allow.mjs')));
    await portal.serve();
    await page.goto(portal.link);
    await expect(at(page, 'invitation')).toBeVisible();
    expect(await version(page)).toBe('0.1.0');

    // The build of one's own lies where the guide's command is typed.
    const own = await keepRunning(here(part(snippets, 'own-build')), { folder: portal.folder });
    const changed = new RegExp(`^http://localhost:${port}/onboarding-0\\.1\\.0/`);
    const loaded = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await page.evaluate(here(part(snippets, 'console')));
    await page.reload();
    await expect(at(page, 'invitation')).toBeVisible();
    expect((await loaded()).filter((name) => changed.test(name)).length).toBeGreaterThan(1);
    await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();

    await page.evaluate('importMapOverrides.resetOverrides()');
    await page.reload();
    await expect(at(page, 'invitation')).toBeVisible();
    expect((await loaded()).filter((name) => changed.test(name))).toEqual([]);
    await own.end();
  },
};
