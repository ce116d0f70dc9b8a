import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mount, unmount } from '../../src/index.ts';
import { open, worldWithoutAgreements } from './a-portal.ts';
import { atTheForm, creating, getStarted, until } from './on-the-page.ts';

afterEach(() => void vi.restoreAllMocks());

const stored = (): (string | null)[] => Object.keys(sessionStorage).map((key) => sessionStorage.getItem(key));

describe('what was typed comes back', () => {
  test('after the route was left and entered again; the last key counts', async () => {
    const portal = await open({ world: worldWithoutAgreements() });
    const form = await atTheForm(portal);
    await userEvent.type(form.getByLabelText('Slogan'), 'Always precise');
    await unmount(portal.props);
    await mount(portal.props);
    expect((await atTheForm(portal)).getByLabelText('Slogan')).toHaveValue('Always precise');
  });

  test('but not after the company was created', async () => {
    const portal = await open({ world: worldWithoutAgreements() });
    await creating(portal);
    await until(portal, 'done');
    await unmount(portal.props);
    expect(stored().join()).not.toContain('Always precise');
  });

  test.each([{ agreed: null }, { agreed: {} }, { draft: null }, { draft: { name: 7 } }])(
    'damaged (%j), it does no harm',
    async (damage) => {
      const portal = await open();
      const form = await atTheForm(portal);
      await userEvent.type(form.getByLabelText('Slogan'), 'Always precise');
      await unmount(portal.props);
      for (const key of Object.keys(sessionStorage)) {
        const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as object;
        if ('draft' in kept) sessionStorage.setItem(key, JSON.stringify({ ...kept, ...damage }));
      }
      expect(stored().join()).not.toBe('');
      await mount(portal.props);
      await atTheForm(portal);
      expect(portal.reported).toEqual([]);
    },
  );

  test('with storage blocked, the host signs in and the company is created all the same', async () => {
    const blocked = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(blocked);
    const portal = await open({ world: worldWithoutAgreements() });
    await creating(portal);
    await until(portal, 'done');
    expect(portal.reported).toEqual([]);
    vi.restoreAllMocks();
  });
});

test('an account that has created the company already goes straight to the welcome', async () => {
  const portal = await open({ world: worldWithoutAgreements() });
  await creating(portal);
  await until(portal, 'done');
  await unmount(portal.props);
  const again = await open({ world: await portal.store.read() });
  await getStarted(again);
  await until(again, 'done');
  expect(again.events.map((event) => ('step' in event ? event.step : event.type))).toEqual([
    'invitation',
    'sign-in',
    'done',
    'complete',
  ]);
});
