import type { Page } from 'playwright/test';
import { brand } from '../../stories/themes.ts';

/** A theme: the properties of HOST.md's that a portal sets. */
export type Theme = Record<string, string>;

/** What three portals might set. The first names all colours, the second those of its brand, the third its surface alone. */
export const themes: Record<string, Theme> = {
  'a dark one, in full': {
    '--rc-color-action': '#ffb74d',
    '--rc-color-on-action': '#201400',
    '--rc-color-muted': '#3a424d',
    '--rc-color-on-muted': '#dfe5eb',
    '--rc-color-text': '#eef2f6',
    '--rc-color-surface': '#151a21',
    '--rc-color-border': '#8d98a5',
    '--rc-color-problem': '#ffb4ab',
  },
  'a brand': brand,
  'a deep blue surface': { '--rc-color-surface': '#10204a' },
};

/** What the standalone portal sets itself. */
const own: Theme = Object.fromEntries(
  ['surface', 'text', 'muted', 'on-muted', 'border', 'problem'].map((name) => [`--rc-color-${name}`, 'initial']),
);

/** Sets a theme on the portal's page, in the place of its own. */
export const setTheme = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate(
    (properties) => {
      for (const [name, value] of Object.entries(properties)) document.documentElement.style.setProperty(name, value);
    },
    { ...own, ...theme },
  );

/** A colour and what it stands upon, as `rgb(…)`. */
export type Pair = [what: string, colour: string, ground: string];

/** Every colour that the plugin shows, of words (4.5:1) and of what is no word (3:1). */
export const pairs = (page: Page): Promise<{ words: Pair[]; shapes: Pair[] }> =>
  page.locator('.onboarding').evaluate((plugin) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    /** As it is painted: whatever the notation, and half of it transparent or not. */
    const painted = (colours: string[]): string => {
      for (const colour of canvas ? colours : []) {
        if (canvas) canvas.fillStyle = colour;
        canvas?.fillRect(0, 0, 1, 1);
      }
      const [red, green, blue] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
      return `rgb(${red}, ${green}, ${blue})`;
    };
    const all = [...plugin.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
    const groundOf = (element: HTMLElement): string => {
      const grounds: string[] = [];
      for (let up: HTMLElement | null = element; up && plugin.contains(up); up = up.parentElement) {
        grounds.unshift(getComputedStyle(up).backgroundColor);
      }
      return painted(grounds);
    };
    const named = (element: HTMLElement): string => `${element.localName} "${element.innerText.trim() || element.id}"`;
    const speaks = (element: HTMLElement): boolean =>
      element.matches('input:not([type=checkbox]), select, textarea') ||
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    const words = all.filter(speaks).map((element): Pair => {
      const { color } = getComputedStyle(element);
      return [named(element), painted([groundOf(element), color]), groundOf(element)];
    });
    const controls = all.filter((element) => element.matches('input:not([type=checkbox]), select, textarea'));
    const shapes = controls.map((element): Pair => {
      const { borderTopColor } = getComputedStyle(element);
      const around = groundOf(element.parentElement ?? element);
      return [`edge of ${named(element)}`, painted([around, borderTopColor]), around];
    });
    const focused = all.filter((element) => element.matches(':focus-visible'));
    const rings = focused.map((element): Pair => {
      const around = groundOf(element.parentElement ?? element);
      return [`ring of ${named(element)}`, painted([around, getComputedStyle(element).outlineColor]), around];
    });
    return { words, shapes: [...shapes, ...rings] };
  });
