import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Done as AtDone } from '../../src/core/journey.ts';
import Done from '../../src/steps/done/Done.svelte';
import { show } from './stage.ts';
import { invitation } from './states.ts';

const done: AtDone = {
  at: 'done',
  created: { tenantId: 'T', homeUrl: 'https://portal.example/home' },
  invitation,
  atOnce: false,
};

test('the customer is welcomed to the portal by its name', async () => {
  await show(Done, done);
  const heading = screen.getByRole('heading', { level: 1, name: 'Welcome to My rConnect (Stag)' });
  expect(heading).toHaveFocus();
  expect(screen.getByText('Your company is ready. The portal opens by itself.')).toBeVisible();
});

test('the portal is opened by a button too', async () => {
  const { send } = await show(Done, done);
  await userEvent.click(screen.getByRole('button', { name: 'Open the portal' }));
  expect(send.mock.calls).toEqual([[{ type: 'open-home' }]]);
});

test('markup in the name of the portal is text', async () => {
  const portalName = '<img src=x onerror="alert(1)">\u202E';
  await show(Done, { ...done, invitation: { ...invitation, portalName } });
  expect(screen.getByText(portalName).tagName).toBe('BDI');
  expect(screen.queryByRole('img')).toBeNull();
});
