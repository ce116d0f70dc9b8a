import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run } from './child.mjs';
import { runTool } from './packages.mjs';

/** For a browser that only tests: no sandbox (root in a container), nothing fetched in the background. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const usualPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'].flatMap((folder) =>
    [...names, 'chrome', 'msedge'].map((name) => join(folder, name)),
  ),
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome', 'Microsoft\\Edge', 'Chromium'].map((product) => {
      const program = product === 'Microsoft\\Edge' ? 'msedge.exe' : 'chrome.exe';
      return `${process.env[variable] ?? 'C:'}\\${product}\\Application\\${program}`;
    }),
  ),
};

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The first of these files that is a program. @param {string[]} files */
export const programAt = (files) => files.find(isProgram);

/** Where programs of these names would be on PATH. @param {string[]} wanted */
export const programsNamed = (wanted) =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => wanted.map((name) => join(folder, name)));

/** A Chromium, Chrome or Edge of this machine, in the order: named by CHROMIUM or CHROME_PATH, on PATH, in the usual places. */
function browserOfThisMachine() {
  for (const variable of ['CHROMIUM', 'CHROME_PATH']) {
    const named = process.env[variable];
    if (named && isProgram(named)) return named;
    if (named) throw new Error(`${variable} names ${named}, which is not a program. Correct it, or take it away.`);
  }
  const platform = /** @type {keyof typeof usualPlaces} */ (process.platform);
  return programAt([...programsNamed(names), ...(usualPlaces[platform] ?? [])]);
}

function browserOfPlaywright() {
  const { chromium } = createRequire(import.meta.url)('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? String(path) : undefined;
}

/** Path of the browser to test with: one of this machine, else the one that Playwright downloaded; `undefined` if there is none. */
export const browserPath = () => browserOfThisMachine() ?? browserOfPlaywright();

/** Makes sure of a browser: looks, downloads, installs. Ends the process with advice when nothing helps. */
export async function installMissingBrowser() {
  if (browserPath()) return;
  console.log('No Chromium, Chrome or Edge found on this machine. Trying the download of Playwright …');
  await runTool('playwright', ['install', 'chromium']);
  if (browserPath()) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Trying the package of Debian …');
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    if (browserPath()) return;
  }
  console.error(
    [
      '',
      'The tests need a Chromium, Chrome or Edge, and none could be found, downloaded or installed. One of these helps:',
      '  sudo apt-get install chromium                      (Debian, Ubuntu)',
      '  npx playwright install --with-deps chromium',
      '  CHROMIUM=<path of a browser> npm test              (when it stands in an unusual place)',
    ].join('\n'),
  );
  process.exit(1);
}
