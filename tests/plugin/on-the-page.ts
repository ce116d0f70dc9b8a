import { within, type BoundFunctions, type queries } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { APortal } from './a-portal.ts';

/** What a customer can find on the page. */
export type Screen = BoundFunctions<typeof queries>;

const waiting = { timeout: 4000, interval: 10 };

/** The plugin's outermost element; fails while nothing is drawn. */
export function page({ container }: Pick<APortal, 'container'>): HTMLElement {
  const drawn = container.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('[data-at]');
  if (!drawn) throw new Error('nothing is drawn');
  return drawn;
}

/** Waits until the journey is there, and gives what a customer can find on the page. */
export async function until(portal: APortal, at: string): Promise<Screen> {
  await vi.waitFor(() => {
    const { dataset } = page(portal);
    if (dataset['at'] !== at || !page(portal).querySelector('h1, [role=alert]'))
      throw new Error(JSON.stringify(dataset));
  }, waiting);
  return within(page(portal));
}

/** Waits until the journey stops, on a wall or in the form, and gives the problem's code. */
export async function problem(portal: APortal): Promise<string> {
  return vi.waitFor(() => {
    const code = page(portal).dataset['problem'];
    if (code === undefined) throw new Error('no problem');
    return code;
  }, waiting);
}

/** Goes from the invitation on, by the customer's one click. */
export async function getStarted(portal: APortal): Promise<void> {
  const screen = await until(portal, 'invitation');
  screen.getByRole('button', { name: 'Get started now' }).click();
}

export async function atTheForm(portal: APortal): Promise<Screen> {
  await getStarted(portal);
  return until(portal, 'company');
}

/** Fills in the slogan, and creates the company. */
export async function creating(portal: APortal): Promise<Screen> {
  const form = await atTheForm(portal);
  await userEvent.type(form.getByLabelText('Slogan'), 'Always precise');
  form.getByRole('button', { name: 'Create company' }).click();
  return form;
}
