import { join } from 'node:path';
import { browserPath, programAt, programsNamed } from './browser.mjs';

const windows = ['ProgramFiles', 'ProgramFiles(x86)'].map((variable) => process.env[variable] ?? 'C:');
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...windows.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

/** Where distributions keep the browser that comes with WebKitGTK; none has it on PATH. */
const triplet = `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
const miniBrowsers = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
  [`lib/${triplet}`, 'libexec', 'lib64', 'lib'].map((folder) => join('/usr', folder, version, 'MiniBrowser')),
);

/** What WebKitGTK needs to be driven, on a screen of its own; `undefined` unless all of it is there. */
function webkit() {
  const browser = programAt(miniBrowsers);
  const driver = programAt(programsNamed(['WebKitWebDriver']));
  const screen = programAt(programsNamed(['Xvfb']));
  return browser && driver && screen ? { browser, driver, screen } : undefined;
}

/** Where the engines of this machine are; `undefined` for one that it does not have. */
export const enginesHere = () => ({
  chromium: browserPath(),
  firefox: programAt([...programsNamed(['firefox-esr', 'firefox']), ...firefoxPlaces]),
  webkit: webkit(),
});

/** Debian's packages that bring an engine. @type {Record<string, string[]>} */
export const packagesOf = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Names of the engines that this machine does not have. */
export const missingEngines = () =>
  Object.entries(enginesHere()).flatMap(([name, found]) => (found === undefined ? [name] : []));
