import { expect, test, vi } from 'vitest';
import { scenarios } from '../../mocks/scenarios.ts';
import type { World } from '../../mocks/world.ts';
import { open, type APortal } from './a-portal.ts';
import { atTheForm, page, until } from './on-the-page.ts';

/** What has the focus inside the plugin. */
const focused = ({ container }: APortal): Element | null =>
  container.firstElementChild?.shadowRoot?.activeElement ?? null;

function worldWithoutName(): World {
  const world = scenarios['host-signed-in'].world();
  for (const invitation of Object.values(world.invitations)) invitation.record.name = '';
  return world;
}

test('each step puts the focus on its heading', async () => {
  const portal = await open();
  const screen = await until(portal, 'invitation');
  expect(focused(portal)).toBe(screen.getByRole('heading', { level: 1 }));
  const form = await atTheForm(portal);
  expect(focused(portal)).toBe(form.getByRole('heading', { level: 1 }));
});

test('the focus stays in the plugin while nothing is there to read, and goes on with what is waited for', async () => {
  let accept: (go: undefined) => void = () => undefined;
  const held = new Promise<undefined>((resolve) => (accept = resolve));
  const portal = await open({ respond: ({ method }) => (method === 'POST' ? held : undefined) });
  const start = (await until(portal, 'invitation')).getByRole('button', { name: 'Get started now' });
  start.focus();
  start.click();
  await vi.waitFor(() => expect(page(portal)).toHaveAttribute('data-at', 'accepting'));
  expect(focused(portal)).toBe(page(portal));
  const loader = await until(portal, 'accepting');
  expect(focused(portal)).toBe(loader.getByRole('heading', { name: 'Accepting your invitation …' }));
  accept(undefined);
  const form = await until(portal, 'company');
  expect(focused(portal)).toBe(form.getByRole('heading', { level: 1 }));
  // What is written is no place for the focus.
  expect(page(portal)).not.toHaveAttribute('tabindex');
});

test('a customer who is busy elsewhere in the portal is not disturbed', async () => {
  const search = document.body.appendChild(document.createElement('input'));
  search.focus();
  const portal = await open();
  await until(portal, 'invitation');
  expect(document.activeElement).toBe(search);
  await atTheForm(portal);
  expect(document.activeElement).toBe(search);
  search.remove();
});

test('what is missing takes the focus each time that grey is activated', async () => {
  const portal = await open({ world: worldWithoutName() });
  const form = await atTheForm(portal);
  const create = form.getByRole('button', { name: 'Create company' });
  for (let time = 0; time < 2; time++) {
    create.focus();
    create.click();
    await vi.waitFor(() => expect(focused(portal)).toHaveAttribute('role', 'alert'));
    expect(focused(portal)).toHaveAccessibleName('3 things are left to do');
  }
  expect(portal.requests.map(({ method }) => method)).toEqual(['GET', 'POST']);
});

test('a line of the summary puts the focus into its field', async () => {
  const portal = await open({ world: worldWithoutName() });
  const form = await atTheForm(portal);
  form.getByRole('button', { name: 'Create company' }).click();
  (await form.findByRole('link', { name: /^Company name/ })).click();
  expect(focused(portal)).toBe(form.getByLabelText('Company name'));
  expect(location.hash).toBe('');
  expect(page(portal)).toHaveAttribute('data-at', 'company');
});
