import { test as base, expect } from 'playwright/test';
import { startPlatform, type APlatform, type Deviation } from './a-platform.ts';
import { contract } from './contract.ts';

/** How the command is called. */
interface Call {
  /** Default: all that it can be told, and `--yes`. */
  args?: (platform: APlatform) => string[];
  deviates?: Deviation;
  /** One that ran before; default: a platform of its own. */
  at?: APlatform;
  /** Whoever sits at the terminal; default: nobody. */
  ask?: (question: string) => Promise<boolean>;
}

export interface Ended {
  code: number;
  output: string;
  platform: APlatform;
}

export const everything = ({ options }: APlatform): string[] => [...Object.values(options).flat(), '--yes'];

/** The names of the checks that a table marks: `✓` fits, `✗` does not, `–` not tried. */
export const marked = (output: string, mark: '✓' | '✗' | '–'): string[] =>
  output.split('\n').flatMap((line) => (line.startsWith(`${mark} `) ? (/^. ([\w-]+)/.exec(line)?.[1] ?? []) : []));

/** Runs the command at a platform of its own. */
export const test = base.extend<{ run: (call?: Call) => Promise<Ended> }>({
  run: async ({ browser }, use) => {
    const platforms = new Set<APlatform>();
    await use(async ({ args = everything, deviates, at, ask } = {}) => {
      const platform = at ?? (await startPlatform(deviates));
      platforms.add(platform);
      let output = '';
      const print = (text: string): void => {
        output += text;
      };
      const code = await contract(args(platform), { print, ask, browser: () => Promise.resolve(browser) });
      return { code, output, platform };
    });
    for (const { line } of platforms) await line.close();
  },
});

export { expect };
