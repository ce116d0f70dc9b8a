import { By, type WebDriver, type WebElement } from 'selenium-webdriver';
import { expect } from 'playwright/test';
import type { Pressed, Tab } from './tab.ts';

const selectors = {
  button: 'button',
  link: 'a[href]',
  checkbox: 'input[type="checkbox"]',
  field: 'input, textarea',
  list: 'select',
};
type Kind = keyof typeof selectors;

/** Runs in the page: all that can be seen of a kind, in shadow roots as well. */
function visible(selector: string): Element[] {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }));
}

/** Runs in the page: a click at a place that the element is about to leave would be lost. */
async function standsStill(element: Element): Promise<boolean> {
  const place = (): string => JSON.stringify(element.getBoundingClientRect());
  const before = place();
  // Two frames: the first may have been on its way already.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return element.isConnected && place() === before;
}

/** A tab of a browser that speaks WebDriver (W3C). */
export class WebDriverTab implements Tab {
  readonly #driver: WebDriver;
  readonly #address: string;

  constructor(driver: WebDriver, address: string) {
    this.#driver = driver;
    this.#address = address;
  }

  async open(path: string): Promise<void> {
    await this.#driver.get(this.#address + path);
  }

  press(kind: Pressed, name: RegExp): Promise<void> {
    return this.#with({ kind, name }, (element) => element.click());
  }

  tick(label: RegExp): Promise<void> {
    return this.#with({ kind: 'checkbox', name: label }, async (box) => {
      if (!(await box.isSelected())) await box.click();
      expect(await box.isSelected(), 'it is ticked').toBe(true);
    });
  }

  fill(label: RegExp, text: string): Promise<void> {
    return this.#with({ kind: 'field', name: label }, async (field) => {
      await field.clear();
      await field.sendKeys(text);
    });
  }

  choose(label: RegExp, value: string): Promise<void> {
    return this.#with({ kind: 'list', name: label }, async (list) => {
      await list.findElement(By.css(`option[value="${value}"]`)).click();
    });
  }

  run<Result>(inPage: () => Result): Promise<Result> {
    return this.#driver.executeScript<Result>(inPage);
  }

  async inAnotherTab<Result>(what: (other: Tab) => Promise<Result>): Promise<Result> {
    const here = await this.#driver.getWindowHandle();
    await this.#driver.switchTo().newWindow('tab');
    const result = await what(this);
    await this.#driver.close();
    await this.#driver.switchTo().window(here);
    return result;
  }

  /** Pages come and go: whatever fails before the element is reached is tried again. */
  async #with(wanted: { kind: Kind; name: RegExp }, act: (element: WebElement) => Promise<void>) {
    await expect(async () => {
      const candidates = await this.#driver.executeScript<WebElement[]>(visible, selectors[wanted.kind]);
      const names: string[] = [];
      for (const element of candidates) {
        const name = await element.getAccessibleName();
        if (wanted.name.test(name)) {
          expect(await this.#driver.executeScript(standsStill, element), 'it stands still').toBe(true);
          return act(element);
        }
        names.push(name);
      }
      throw new Error(`no ${wanted.kind} ${wanted.name.source} among ${names.join(', ')}`);
    }).toPass();
  }
}
