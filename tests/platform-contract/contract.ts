import type { Browser } from 'playwright';
import { findingOf, type Check, type Finding } from './check.ts';
import { readingChecks, writingChecks } from './checks.ts';
import { help, readOptions, WrongOptions, type Options } from './options.ts';
import { Platform } from './platform.ts';
import { PortalPage } from './portal-page.ts';
import { hidden, summary, table } from './table.ts';

/** The terminal, and the browser once it is needed. */
export interface Surroundings {
  print: (text: string) => void;
  /** Whether the answer is yes; `undefined`: nobody is there to be asked. */
  ask: ((question: string) => Promise<boolean>) | undefined;
  browser: () => Promise<Browser>;
}

/** One after the other: later ones build on what earlier ones did. */
async function tryAll(checks: Check[], platform: Platform): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) findings.push(await findingOf(check, platform));
  return findings;
}

/** Why nothing is to be written; empty: it may be. */
async function whyNotWrite(options: Options, ask: Surroundings['ask']): Promise<string> {
  const { invitationId, token, companiesUrl, yes } = options;
  if (invitationId === undefined || token === undefined) return 'needs --invitation-id and --token';
  if (yes) return '';
  if (!ask) return 'nobody is at a terminal to be asked, and --yes was not given';
  const question = `This accepts the invitation ${invitationId} and creates a company at ${companiesUrl}. Go on? (y/N) `;
  return (await ask(hidden(question, [token]))) ? '' : 'you did not want it';
}

async function hold(options: Options, { print, ask, browser }: Surroundings): Promise<number> {
  const secrets = [options.token, options.otherToken].flatMap((secret) => secret ?? []);
  const say = (text: string): void => {
    print(`${hidden(text, secrets)}\n`);
  };
  const page = await PortalPage.open(await browser(), options.portalOrigin);
  try {
    const platform = new Platform(page, options);
    say(`${options.inviteUrl} and ${options.companiesUrl}, called from ${options.portalOrigin}`);
    const read = await tryAll(readingChecks, platform);
    say(`Without changing anything\n\n${table(read)}\n`);
    const why = await whyNotWrite(options, ask);
    const written = why
      ? writingChecks.map(({ id, asks }): Finding => ({ id, asks, outcome: 'untried', did: why }))
      : await tryAll(writingChecks, platform);
    say(why ? `Nothing was written: ${why}.\n` : `Accepting, and creating a company\n\n${table(written)}\n`);
    say(summary([...read, ...written]));
    return [...read, ...written].some(({ outcome }) => outcome === 'differs') ? 1 : 0;
  } finally {
    await page.close();
  }
}

/** The whole command. @returns its exit code: 0 all that was tried fits, 1 something does not, 2 wrong options */
export async function contract(args: string[], surroundings: Surroundings): Promise<number> {
  try {
    const options = readOptions(args);
    if (options) return await hold(options, surroundings);
    surroundings.print(help);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongOptions)) throw error;
    surroundings.print(`${error.message}\nType: npm run contract -- --help\n`);
    return 2;
  }
}
