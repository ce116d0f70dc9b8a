import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };

const started = promisify(execFile);
export const project = fileURLToPath(new URL('../..', import.meta.url));
const inModules = (name: string): string => `file:${join(project, 'node_modules', name)}`;

/** A portal's folder that was empty, with the package in it as npm installs it. */
export interface Installed {
  folder: string;
  tarball: string;
  /** The files of the tarball, from the package's folder. */
  packed: string[];
  /** Path of what the portal gets for an import. */
  resolve(specifier: string): string;
  /** Writes a file of the portal's own; gives its name. */
  write(name: string, text: string): Promise<string>;
  remove(): Promise<void>;
}

/** Runs npm; gives what it says. */
async function npm(args: string[], cwd: string): Promise<string> {
  return (await started('npm', args, { cwd, shell: process.platform === 'win32' })).stdout;
}

/**
 * Packs the package as it was built and installs the tarball. The packages that it names, and the portal's own, are taken
 * from this project, so that no registry is asked.
 */
export async function install(): Promise<Installed> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'onboarding-installed-')));
  const said = await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], project);
  const [pack] = JSON.parse(said) as [{ filename: string; files: { path: string }[] }];
  const portal = {
    private: true,
    type: 'module',
    dependencies: { '@rconnect/onboarding': `file:./${pack.filename}`, msw: inModules('msw') },
    overrides: Object.fromEntries(Object.keys(packageJson.dependencies).map((name) => [name, inModules(name)])),
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(portal));
  await npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  return {
    folder,
    tarball: join(folder, pack.filename),
    packed: pack.files.map(({ path }) => path),
    resolve: createRequire(join(folder, 'package.json')).resolve,
    write: async (name, text) => {
      await writeFile(join(folder, name), text);
      return name;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Runs a module in the portal's folder; gives what it prints, as JSON. */
export async function printedBy(script: string, { folder }: Installed): Promise<unknown> {
  const { stdout } = await started(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder });
  return JSON.parse(stdout);
}

/** Runs a script of an installed package; gives its exit code and what it says. */
export function tool(script: string, args: string[], cwd = project): Promise<{ exitCode: number; said: string }> {
  return started(process.execPath, [join(project, 'node_modules', script), ...args], { cwd }).then(
    ({ stdout }) => ({ exitCode: 0, said: stdout }),
    (failed: unknown) => {
      const { code, stdout, stderr } = failed as { code: number; stdout: string; stderr: string };
      return { exitCode: code, said: stdout + stderr };
    },
  );
}
