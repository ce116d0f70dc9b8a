import { at } from '../journeys/customer.ts';
import { expect, inside, test } from './in-the-portal.ts';
import { settled, watch } from './left-behind.ts';

test('an application that came and went 200 times leaves no node, listener, style, timer or request', async ({
  page,
  portal,
}) => {
  test.setTimeout(120_000);
  const held = await watch(page);
  await portal.open('/');
  await portal.rounds(20);
  const before = await settled(held);
  await portal.rounds(200);
  const grown = async (): Promise<unknown> => {
    const after = await held();
    return { ...after, nodes: after.nodes > before.nodes, listeners: after.listeners > before.listeners };
  };
  await expect.poll(grown).toEqual({ nodes: false, listeners: false, sheets: 0, timers: 0, requests: 0 });

  // What stands is seen by the same look.
  await portal.mount('first', { place: 'one' });
  await expect(at(inside(page, 'one'), 'invitation')).toBeVisible();
  const standing = await held();
  expect(standing.nodes).toBeGreaterThan(before.nodes);
  expect(standing.listeners).toBeGreaterThan(before.listeners);
});
