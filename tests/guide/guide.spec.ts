import { test as walk, expect } from '../journeys/walk.ts';
import { install, type Installed } from '../package/installed.ts';
import { fences, fencesIn, firstPage, groupOf, groups, guide, type Fence } from './fences.ts';
import { aGuidePortal, type GuidePortal } from './portal.ts';
import { deliveryRuns } from './runs/delivery.ts';
import { firstPageRuns } from './runs/first-page.ts';
import { loadingRuns } from './runs/loading.ts';
import { lookRuns } from './runs/look.ts';
import { platformRuns } from './runs/platform.ts';
import { propsRuns } from './runs/props.ts';
import { signInRuns } from './runs/sign-in.ts';
import type { Runs } from './run.ts';
import { type } from './shell.ts';

const runs: Runs = {
  ...firstPageRuns,
  ...loadingRuns,
  ...propsRuns,
  ...signInRuns,
  ...lookRuns,
  ...deliveryRuns,
  ...platformRuns,
};

const test = walk.extend<{ snippets: Fence[]; portal: GuidePortal }, { installed: Installed }>({
  installed: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const installed = await install();
      await type(firstPage.install, { folder: installed.folder });
      await use(installed);
      await installed.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  snippets: [[], { option: true }],
  portal: [
    async ({ installed, snippets }, use) => {
      const portal = await aGuidePortal(installed, snippets);
      await use(portal);
      await portal.end();
    },
    // Begins before the browser and ends after it: a page may fetch ahead until it is closed.
    { auto: true },
  ],
});

const withoutRun = (snippets: Fence[]): string[] => snippets.map(({ group }) => group).filter((group) => !runs[group]);

test('every snippet of the guide has a run, and every run a snippet', () => {
  expect(guide.map(([page]) => page)).toContain('host-guide');
  expect(withoutRun(fences)).toEqual([]);
  expect(Object.keys(runs).filter((group) => !groups.includes(group))).toEqual([]);
  expect(withoutRun(fencesIn('host-props', '```js public/props.js another\nexport const props = {};\n```\n'))).toEqual([
    'host-props another',
  ]);
});

test('nothing on its pages looks like a snippet and is none', () => {
  for (const [page, text] of guide) {
    const fenceLines = text.match(/^\s*(```|~~~)/gm) ?? [];
    expect(fenceLines.length, page).toBe(2 * fencesIn(page, text).length);
    expect(text, page).not.toMatch(/<(Source|pre)\b/);
  }
});

for (const group of groups) {
  const snippets = groupOf(group);
  test.describe(`${group} (${snippets.length})`, () => {
    test.use({ snippets: [snippets, { scope: 'test' }] });
    test('does what the guide says', async ({ page, portal, violations, installed }) => {
      await runs[group]?.({ snippets, page, portal, violations, installed });
    });
  });
}

/** A slip in a snippet that the page that shows it must not survive. */
const slips: [group: string, right: string, wrong: string][] = [
  ['host-guide', 'start();', ''],
  ['host-guide', "'trusted-types': 'rconnect-onboarding'", "'trusted-types': 'another'"],
  ['host-loading system', "'trusted-types': 'default'", "'trusted-types': 'another'"],
  ['host-loading layout', 'props="signIn,platform', 'props="platform'],
  ['host-loading parcel', 'locale: detail', 'local: detail'],
  ['host-props types', 'OnboardingEvent)', 'ProblemCode)'],
  ['host-props locale', "'de'", "'fr'"],
  ['host-props onEvent', 'onEvent(event)', 'onevent(event)'],
  ['host-sign-in msal-ciam', '3d9c7f4e', '3d9c7f4f'],
  ['host-look brand', '--rc-color-action', '--rc-colour-action'],
  ['host-delivery chunk', 'immutable', 'must-revalidate'],
  ['host-delivery integrity', "['', '?again']", "['']"],
  ['host-delivery overrides', '4181/onboarding-0.1.0/index.js', '4181/onboarding-0.1.0/entry.js'],
  ['host-platform tests', "'expired'", "'pending'"],
];

for (const [group, right, wrong] of slips) {
  const snippets = groupOf(group).map((one) => ({ ...one, code: one.code.replace(right, wrong) }));
  test.describe(`a slip in ${group}: ${right}`, () => {
    test.use({ snippets: [snippets, { scope: 'test' }], actionTimeout: 2000 });
    test('is found', async ({ page, portal, violations, installed }) => {
      expect(snippets).not.toEqual(groupOf(group));
      const run = runs[group]?.({ snippets, page, portal, violations, installed });
      await expect(run).rejects.toThrow();
      violations.take();
    });
  });
}
