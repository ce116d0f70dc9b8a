import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** WCAG 2.2, levels A and AA, and what axe's makers hold to be good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the whole page, the plugin's shadow root included: "axe <rule>: <where>". */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (tags) => (await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations,
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `axe ${id}: ${target.flat().join(' ')}`));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
