import { enginesHere, packagesOf } from '../../.ci/engines.mjs';
import { chromiumAt, firefoxAt } from './on-playwright.ts';
import { webkitAt } from './on-webkit.ts';
import type { Enter } from './tab.ts';

const { chromium, firefox, webkit } = enginesHere();

/** The engines that this machine has, by the name that a test's title begins with. */
export const engines: Record<string, Enter> = {
  ...(chromium === undefined ? {} : { Chromium: chromiumAt(chromium) }),
  ...(firefox === undefined ? {} : { Firefox: firefoxAt(firefox) }),
  ...(webkit === undefined ? {} : { WebKit: webkitAt(webkit) }),
};

const has = (name: string): boolean => Object.keys(engines).some((engine) => engine.toLowerCase() === name);

/** Engines that must be here and are not, each with the way to get it. REQUIRE_ENGINES: names, between commas. */
export const lacking: [name: string, cure: string][] = (process.env['REQUIRE_ENGINES'] ?? '')
  .split(',')
  .filter((name) => name !== '' && !has(name))
  .map((name) => [name, `sudo apt-get install ${(packagesOf[name] ?? [`<no engine is called ${name}>`]).join(' ')}`]);
