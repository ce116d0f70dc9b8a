import type { Page } from 'playwright/test';
import { contrast } from '../journeys/contrast.ts';

/** Where the Tab key has led. */
interface Stop {
  name: string;
  /** Its place among what can be reached, in the order of the document; -1: outside of the plugin. */
  place: number;
  top: number;
  bottom: number;
  outline: { style: string; widthPx: number; colour: string; around: string };
  /** Nothing lies upon the middle of what the window shows of it. */
  seen: boolean;
}

/** What can be reached by Tab inside of the plugin, in the order of the document. Runs in the page. */
const reachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = [...document.querySelectorAll('main *')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])];
    return all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
      .map((element, place) => {
        element.dataset['place'] = String(place);
        return `${element.localName} "${(element.innerText || (element as HTMLInputElement).name || element.id).trim()}"`;
      });
  });

const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const outer = document.activeElement as HTMLElement;
    const element = (outer.shadowRoot?.activeElement ?? outer) as HTMLElement;
    const inside = element !== outer;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const upon = (element.getRootNode() as ShadowRoot).elementFromPoint(
      (left + right) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    );
    const plugin = element.closest('.onboarding');
    return {
      name: `${element.localName} "${(element.innerText || element.id).trim()}"`,
      place: inside ? Number(element.dataset['place'] ?? Number.NaN) : -1,
      top: top + scrollY,
      bottom: bottom + scrollY,
      outline: {
        style: outlineStyle,
        widthPx: Number.parseFloat(outlineWidth),
        colour: outlineColor,
        around: plugin ? getComputedStyle(plugin).backgroundColor : '',
      },
      seen: upon === element || element.contains(upon) || (upon?.contains(element) ?? false),
    };
  });

function faultsAt({ name, outline, seen }: Stop): string[] {
  const { style, widthPx, colour, around } = outline;
  const faults: string[] = [];
  if (style === 'none' || widthPx < 2) faults.push(`tab ${name}: has the focus, and nothing shows it`);
  else if (contrast(colour, around) < 3) faults.push(`tab ${name}: the ring has less than 3:1`);
  if (!seen) faults.push(`tab ${name}: has the focus, covered by something else`);
  return faults;
}

/** Walks through the plugin with the Tab key, from before it until after it. */
export async function tabFaults(page: Page): Promise<string[]> {
  const expected = await reachable(page);
  // Everything before the plugin is passed by: from the heading, or from the plugin's beginning where it has none.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    const before = document.createElement('div');
    before.tabIndex = -1;
    document.querySelector('main')?.prepend(before);
    before.focus();
    before.remove();
  });
  const stops: Stop[] = [];
  for (let presses = 0; presses < expected.length + 3; presses++) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    if (here.place === -1) break;
    stops.push(here);
  }
  const faults = stops.flatMap(faultsAt);
  if (stops.length > expected.length) faults.push(`tab ${stops.at(-1)?.name ?? ''}: Tab does not lead out`);
  stops.forEach(({ name, place, top }, at) => {
    const before = stops[at - 1];
    if (before && place < before.place) faults.push(`tab ${name}: is reached after what follows it`);
    if (before && top < before.top - 300) faults.push(`tab ${name}: Tab leads up again`);
  });
  expected.forEach((name, place) => {
    if (!stops.some((one) => one.place === place)) faults.push(`tab ${name}: is never reached`);
  });
  return faults;
}
