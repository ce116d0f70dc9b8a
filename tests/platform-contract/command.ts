// `npm run contract`, started by .ci/contract.mjs.
import { createInterface } from 'node:readline/promises';
import { chromium, type Browser } from 'playwright';
import { browserFlags, browserPath } from '../../.ci/browser.mjs';
import { contract } from './contract.ts';

let browser: Browser | undefined;

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function start(): Promise<Browser> {
  const executablePath = browserPath();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) });
  return browser;
}

try {
  process.exitCode = await contract(process.argv.slice(2), {
    print: (text) => process.stdout.write(text),
    ask: process.stdin.isTTY ? ask : undefined,
    browser: start,
  });
} finally {
  await browser?.close();
}
