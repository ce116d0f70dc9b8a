import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { project } from '../package/installed.ts';

const started = promisify(execFile);
interface Place {
  folder: string;
  env?: NodeJS.ProcessEnv;
}

/** The package of this project, by name and version as the guide names them, in place of the registry's. */
function fromHere(wanted: string): string {
  const [, name = '', version = ''] = /^(.+)@(.+)$/.exec(wanted) ?? [];
  const folder = join(project, 'node_modules', name);
  const installed = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  if (installed.version !== version) throw new Error(`the guide installs ${wanted}; here is ${installed.version}`);
  return `file:${folder}`;
}

/** What is typed, but no registry is asked: packages come from this project. */
const offline = (commands: string): string =>
  commands.replace(/^npm install (.+)$/gm, (_, packages: string) => {
    const named = packages.split(' ').map((one) => (one.startsWith('./') ? one : fromHere(one)));
    return `npm install --offline --ignore-scripts --no-audit --no-fund ${named.join(' ')}`;
  });

/** Without colours: what is said is read. */
const plain = { ...process.env, FORCE_COLOR: '0' };

/** Types the commands; the first that fails ends it. @returns what they say */
export async function type(commands: string, { folder, env }: Place): Promise<string> {
  const { stdout } = await started('sh', ['-ec', offline(commands)], { cwd: folder, env: { ...plain, ...env } });
  return stdout;
}

/** A command that goes on running. */
export interface Running {
  /** Its first line. */
  said: string;
  end(): Promise<void>;
}

/** Types a command that goes on running; resolves with its first line. */
export async function keepRunning(command: string, { folder, env }: Place): Promise<Running> {
  const child = spawn('sh', ['-ec', command], {
    cwd: folder,
    env: { ...plain, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = once(lines, 'line').then(([line]) => String(line));
  const said = await Promise.race([first, ended.then(() => Promise.reject(new Error(`"${command}" ended at once`)))]);
  return {
    said,
    async end() {
      // The shell, and what it started.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
      await ended;
    },
  };
}
