import type { Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { pageFaults } from './on-the-page.ts';
import { spokenFaults } from './spoken.ts';
import { tabFaults } from './tab-walk.ts';

/** The gate: all that is wrong with what stands, a line each. The focus is somewhere else afterwards. */
export async function faultsOf(page: Page): Promise<string[]> {
  const [axe, spoken, onPage] = await Promise.all([axeFaults(page), spokenFaults(page), pageFaults(page)]);
  return [...axe, ...spoken, ...onPage, ...(await tabFaults(page))];
}
