// Writes pictures of every screen into screenshots/. --languages=en,fr,ar,ja --widths=360,1280 choose; --readme makes the README's.
import './system-node.mjs';
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserFlags, browserPath, installMissingBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { root } from './child.mjs';
import { freePort } from './free-port.mjs';
import { installMissingPackages, projectNode } from './packages.mjs';

const { values: asked } = parseArgs({
  options: {
    languages: { type: 'string', default: 'en,fr,ar,ja' },
    widths: { type: 'string', default: '360,1280' },
    readme: { type: 'boolean', default: false },
  },
});

/** @typedef {{ screen: string, language: string, width: number, height: number, file: string }} Picture */

/** @returns {Picture[]} those that the README shows */
const ofReadme = () =>
  [
    { screen: 'invitation', width: 1280, height: 620 },
    { screen: 'form-grey', width: 780, height: 800 },
    { screen: 'form-orange', width: 780, height: 800 },
  ].map((one) => ({ ...one, language: 'en', file: join(root, 'stories', 'pictures', `${one.screen}.png`) }));

/** @param {string[]} screens @returns {Picture[]} every screen, in every language and width that is asked for */
const all = (screens) =>
  asked.languages.split(',').flatMap((language) =>
    asked.widths.split(',').flatMap((width) =>
      screens.map((screen) => {
        const file = join(root, 'screenshots', language, width, `${screen}.png`);
        return { screen, language, width: Number(width), height: 800, file };
      }),
    ),
  );

await installMissingPackages();
await installMissingBrowser();
await buildIfStale();
const { chromium } = await import('playwright');
const { screens } = await import('../tests/pictures/screens.mjs');

const port = String(await freePort());
const address = `http://localhost:${port}`;
const portal = spawn(projectNode(), ['mocks/portal/serve.mjs'], {
  cwd: root,
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const executablePath = browserPath();
const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });

/** @param {Picture} picture */
async function take({ screen, language, width, height, file }) {
  const context = await browser.newContext({
    baseURL: address,
    locale: language === 'en' ? 'en-GB' : language,
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await screens[screen]?.(page);
    // The panel of the standalone portal is none of the plugin's.
    await page.evaluate(() => {
      document.querySelector('.panel')?.remove();
      scrollTo(0, 0);
    });
    mkdirSync(join(file, '..'), { recursive: true });
    await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  } finally {
    await context.close();
  }
}

let failed = 0;
const pictures = asked.readme ? ofReadme() : all(Object.keys(screens));
try {
  for (let left = 100; left > 0; left--) {
    if (await fetch(address).then(Boolean, () => false)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const picture of pictures) {
    await take(picture).catch((/** @type {unknown} */ error) => {
      failed += 1;
      console.error(`${picture.language} ${picture.width} ${picture.screen}: ${String(error)}`);
    });
  }
} finally {
  await browser.close();
  portal.kill();
}
console.log(
  `${pictures.length - failed} pictures made, ${failed} failed: ${asked.readme ? 'stories/pictures' : 'screenshots'}/`,
);
process.exitCode = failed > 0 ? 1 : 0;
