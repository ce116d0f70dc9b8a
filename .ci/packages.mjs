import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, systemPath } from './child.mjs';

const inModules = (/** @type {string[]} */ ...parts) => join(root, 'node_modules', ...parts);
const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {Record<string, Locked>} LockedPackages
 */

/**
 * The first package that the lock file asks for and that is missing or of another version; `undefined` if all are there.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function firstOutOfStep(wanted, installed) {
  const wrong = Object.entries(wanted).find(([path, { version, optional, devOptional }]) => {
    if (path === '') return false;
    const found = installed[path];
    return found ? found.version !== version : !(optional ?? devOptional);
  });
  return wrong?.[0];
}

function packagesAreThere() {
  const installed = inModules('.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = readJson(join(root, 'package-lock.json'));
  return firstOutOfStep(wanted.packages, readJson(installed).packages) === undefined;
}

/** Installs exactly what the lock file says, if that is not what is there. Ends the process with advice when that fails. */
export async function installMissingPackages() {
  if (!packagesAreThere()) {
    console.log('Installing the packages that the lock file names …');
    // With the machine's own Node: the project's Node is one of the packages that are replaced here.
    const how = { env: { PATH: systemPath() }, shell: process.platform === 'win32' };
    if ((await run('npm', ['ci', '--loglevel=error'], how)) !== 0) {
      console.error('\nThe packages could not be installed (see above). When the reason is gone, type: npm ci');
      process.exit(1);
    }
  }
  projectNode();
}

/** Path of the Node that the project works with, brought by the package `node`. Ends the process with advice when it is not there. */
export function projectNode() {
  const wanted = String(readJson(join(root, 'package.json')).devDependencies.node).split('.')[0];
  const path = ['node.exe', 'node'].map((name) => inModules('node', 'bin', name)).find((file) => existsSync(file));
  const version = path && spawnSync(path, ['-v'], { encoding: 'utf8' }).stdout?.trim();
  if (path && version?.startsWith(`v${wanted}.`)) return path;
  console.error(
    [
      `Node ${wanted}, which this project brings along as the package "node", did not install${version ? ` (found ${version})` : ''}.`,
      'Most often install scripts were switched off. Type:',
      '  npm config get ignore-scripts        (when it says true: npm config set ignore-scripts false)',
      '  npm rebuild node',
      'and then the same command again.',
    ].join('\n'),
  );
  process.exit(1);
}

/**
 * Runs the command-line tool of an installed package with the project's Node.
 * @param {string} name the package, or `package/tool` when it brings several
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(name, args, env = {}) {
  const [packageName = name, tool = packageName] = name.split('/');
  const { bin } = readJson(inModules(packageName, 'package.json'));
  return run(projectNode(), [inModules(packageName, typeof bin === 'string' ? bin : bin[tool]), ...args], { env });
}
