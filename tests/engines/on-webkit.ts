import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { expect } from 'playwright/test';
import { freePort } from '../../.ci/free-port.mjs';
import { patienceMs, type Enter } from './tab.ts';
import { WebDriverTab } from './webdriver-tab.ts';
import { takeWhatWentWrong, watched } from './watched-portal.ts';

interface Programs {
  /** MiniBrowser, WebKitWebDriver, Xvfb. */
  browser: string;
  driver: string;
  screen: string;
}

/** Ends a process that this one started, and waits until it is gone. */
async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = once(process, 'exit');
  process.kill();
  await gone;
}

/** The number of a screen that nobody sees. The program tells it at a pipe of its own, when it can be used. */
async function displayOf(screen: ChildProcess): Promise<string> {
  const [number] = (await once(screen.stdio[3] ?? screen, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

const startBrowser = (driver: string, program: string): Promise<WebDriver> =>
  new Builder()
    .usingServer(driver)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
      }),
    )
    .build();

/** WebKitGTK, by its own driver, on a screen of its own. */
export const webkitAt =
  (programs: Programs): Enter =>
  async (address, after) => {
    const portal = await watched(address);
    after(() => portal.close());
    const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    after(() => end(screen));
    const port = await freePort();
    const driver = spawn(programs.driver, [`--port=${port}`], {
      stdio: 'ignore',
      // Its language is the machine's otherwise.
      env: { ...process.env, DISPLAY: await displayOf(screen), LC_ALL: 'C.UTF-8' },
    });
    after(() => end(driver));
    const driverAddress = `http://127.0.0.1:${port}`;
    const answering = { timeout: patienceMs, message: 'WebKitWebDriver answers' };
    await expect.poll(() => answers(driverAddress), answering).toBe(true);
    const browser = await startBrowser(driverAddress, programs.browser);
    after(() => browser.quit());
    const tab = new WebDriverTab(browser, portal.address);
    const version = (await browser.getCapabilities()).getBrowserVersion() ?? '';
    return { tab, engine: `WebKitGTK ${version}`, takeWrong: () => tab.run(takeWhatWentWrong) };
  };
