import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const toolPaths = join('node_modules', '.bin');

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopping = false;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    stopping = true;
    for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(130);
  });
}
process.on('exit', () => {
  for (const child of running) child.kill();
});

/** PATH without the project's tools: what the machine itself has. */
export function systemPath() {
  const parts = (process.env['PATH'] ?? '').split(delimiter);
  return parts.filter((part) => !part.replace(/[\\/]+$/, '').endsWith(toolPaths)).join(delimiter);
}

/** PATH with the project's tools, its own Node among them, first. */
export const projectPath = () => join(root, toolPaths) + delimiter + systemPath();

/**
 * Runs a program in the project's folder, its output shown as it comes. Ends with this process; never outlives it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [how]
 * @returns {Promise<number>} its exit code; 1 when it could not be started
 */
export function run(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const inherited = { PATH: projectPath(), ...env };
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...inherited } });
    running.add(child);
    const ended = (/** @type {number} */ code) => {
      running.delete(child);
      if (stopping && running.size === 0) process.exit(130);
      if (!stopping) resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      ended(1);
    });
    child.once('exit', (code) => {
      ended(code ?? 1);
    });
  });
}
