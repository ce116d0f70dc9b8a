import { describe, expect, test, vi } from 'vitest';
import { scenarios } from '../../mocks/scenarios.ts';
import { open, worldWithoutAgreements } from './a-portal.ts';
import { atTheForm, page, until } from './on-the-page.ts';

const ways: [how: string, broken: () => void][] = [
  [
    'throws',
    () => {
      throw new Error('broken');
    },
  ],
  ['rejects', vi.fn<() => Promise<void>>(() => Promise.reject(new Error('broken')))],
];

describe("what the host's functions throw is reported and breaks nothing", () => {
  test.each(ways)('onEvent %s', async (_how, onEvent) => {
    const portal = await open({ props: { onEvent } });
    await atTheForm(portal);
    expect(portal.reported.map(String)).toEqual(Array(3).fill('Error: broken'));
  });

  test.each(ways)('navigate %s: the welcome stays', async (_how, navigate) => {
    const portal = await open({ world: worldWithoutAgreements(), props: { navigate } });
    (await atTheForm(portal)).getByRole('button', { name: 'Create company' }).click();
    (await until(portal, 'done')).getByRole('button', { name: 'Open the portal' }).click();
    await vi.waitFor(() => expect(portal.reported.map(String)).toEqual(['Error: broken']));
    expect(page(portal)).toHaveAttribute('data-at', 'done');
  });

  test.each(ways)('onRequestNewInvitation %s', async (_how, onRequestNewInvitation) => {
    const expired = scenarios['invitation-expired'].world();
    const portal = await open({ world: expired, props: { onRequestNewInvitation } });
    const screen = await until(portal, 'problem');
    screen.getByRole('button', { name: /^Ask Mohamed-Nour, Tamer/ }).click();
    await vi.waitFor(() => expect(portal.reported.map(String)).toEqual(['Error: broken']));
    expect(page(portal)).toHaveAttribute('data-problem', 'invitation-expired');
  });
});
