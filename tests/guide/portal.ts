import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../../.ci/free-port.mjs';
import type { Installed } from '../package/installed.ts';
import { firstPage, type Fence } from './fences.ts';
import { keepRunning, type, type Running } from './shell.ts';

/** A portal made of the guide's snippets. */
export interface GuidePortal {
  folder: string;
  /** Origin; '' until it is served. */
  address: string;
  /** The link of the mock invitation, as the server prints it. */
  link: string;
  read(file: string): Promise<string>;
  write(file: string, text: string): Promise<void>;
  /** Types what the guide says; npm installs into the folder that all portals have their packages from. */
  type(commands: string): Promise<void>;
  /** Starts the guide's server. */
  serve(how?: { scenario?: string }): Promise<void>;
  end(): Promise<void>;
}

/** The folders that the guide's commands made, used by every portal. */
const made = ['onboarding-0.1.0', 'single-spa-6.0.3.js'];

/**
 * The portal of the guide's first page, in a folder of its own.
 * @param snippets files that take the place of those of the first page, or come beside them
 */
export async function aGuidePortal(installed: Installed, snippets: Fence[]): Promise<GuidePortal> {
  const folder = await mkdtemp(join(tmpdir(), 'onboarding-guide-'));
  await mkdir(join(folder, 'public'));
  await symlink(join(installed.folder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const name of made) {
    await cp(join(installed.folder, 'public', name), join(folder, 'public', name), { recursive: true });
  }
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const { file, code } of [...firstPage.files, ...snippets.filter(({ file }) => file !== '')])
    await write(file, code);

  let running: Running | undefined;
  const portal: GuidePortal = {
    folder,
    address: '',
    link: '',
    read: (file) => readFile(join(folder, file), 'utf8'),
    write,
    async type(commands) {
      const lines = commands.split('\n');
      const [byNpm, others] = [true, false].map((npm) => lines.filter((line) => line.startsWith('npm ') === npm));
      await type(byNpm?.join('\n') ?? '', { folder: installed.folder });
      await type(others?.join('\n') ?? '', { folder });
    },
    async serve({ scenario } = {}) {
      const env = { PORT: String(await freePort()), ...(scenario !== undefined && { SCENARIO: scenario }) };
      running = await keepRunning(firstPage.start, { folder, env });
      portal.link = running.said;
      portal.address = new URL(portal.link).origin;
    },
    async end() {
      await running?.end();
      await rm(folder, { recursive: true });
    },
  };
  return portal;
}
