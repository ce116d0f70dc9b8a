import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { worldWithoutAgreements, id, open } from './a-portal.ts';
import { atTheForm, page, until, type Screen } from './on-the-page.ts';

async function agreeToAll(screen: Screen): Promise<void> {
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
}

test('from the invitation to the home: one click, two ticks, one click', async () => {
  const portal = await open();
  const screen = await atTheForm(portal);
  expect(screen.getByLabelText('Company name')).toHaveValue('URS Feinmechanik AG');
  const create = screen.getByRole('button', { name: 'Create company' });
  expect(create).toHaveAttribute('aria-disabled', 'true');
  await agreeToAll(screen);
  expect(create).not.toHaveAttribute('aria-disabled');
  await userEvent.click(create);
  const welcome = await until(portal, 'done');
  expect(welcome.getByRole('heading', { level: 1 })).toMatchTextContent('Welcome to My rConnect (Stag)');

  const { companies, requests } = await portal.store.read();
  expect(companies).toHaveLength(1);
  expect(companies[0]?.company).toMatchObject({ name: 'URS Feinmechanik AG', website: 'https://www.urs.example/' });
  expect(requests.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['GET', '/api/InviteUser', 200],
    ['POST', '/api/InviteUser', 200],
    ['POST', '/api/companies', 201],
  ]);
  const home = `${location.origin}/home`;
  expect(portal.events).toEqual([
    { type: 'step', step: 'invitation' },
    { type: 'step', step: 'sign-in' },
    { type: 'step', step: 'company' },
    { type: 'step', step: 'done' },
    { type: 'complete', tenantId: companies[0]?.tenantId, homeUrl: home },
  ]);
  await vi.waitFor(() => expect(portal.navigate.mock.calls).toEqual([[home, { replace: true }]]), { timeout: 2000 });
  expect(portal.reported).toEqual([]);
});

test('a button opens the home at once, and then it does not open again by itself', async () => {
  const portal = await open({ world: worldWithoutAgreements() });
  const screen = await atTheForm(portal);
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  screen.getByRole('button', { name: 'Create company' }).click();
  const welcome = await until(portal, 'done');
  expect(portal.navigate).not.toHaveBeenCalled();
  welcome.getByRole('button', { name: 'Open the portal' }).click();
  await vi.waitFor(() => expect(portal.navigate).toHaveBeenCalledTimes(1));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(portal.navigate).toHaveBeenCalledTimes(1);
});

test('the id is out of the address before the first screen stands, and the rest of it stays', async () => {
  const portal = await open({ address: `?lang=de&invitationId=${id}#top` });
  await vi.waitFor(() => page(portal));
  expect(location.href).not.toContain(id);
  await until(portal, 'invitation');
  expect(location.search).toBe('?lang=de');
  expect(location.hash).toBe('#top');
});

test.each([
  ['query', `?invitationId=${id}`],
  ['fragment', `#invitationId=${id}`],
  ['fragment of a hash route', `#/onboarding?invitationId=${id}`],
  ['query in capitals and braces', `?invitationId={${id.toUpperCase()}}`],
])('the id is found in the %s', async (_place, address) => {
  const portal = await open({ address });
  await until(portal, 'invitation');
  expect(location.href.toLowerCase()).not.toContain(id);
});

test('an id from the props goes before the address', async () => {
  const portal = await open({ address: '?', props: { invitationId: id } });
  await until(portal, 'invitation');
});

test.each([
  ['none', '?'],
  ['no GUID', '?invitationId=7ecbaadb'],
  ['two different ones', `?invitationId=${id}&invitationId=0f8fad5b-d9cb-469f-a165-70867728950e`],
  ['over 2,000 characters', `?invitationId=${id}${'%20'.repeat(2000)}`],
])('%s: not a valid link, and no request', async (_what, address) => {
  const portal = await open({ address });
  const screen = await until(portal, 'problem');
  expect(page(portal)).toHaveAttribute('data-problem', 'link-invalid');
  expect(screen.getByRole('heading', { level: 1 })).toMatchTextContent('This is not a valid link');
  expect(portal.requests).toEqual([]);
  expect(portal.events).toEqual([{ type: 'problem', code: 'link-invalid' }]);
});

test('nothing that could be traced to a person is told to the host', async () => {
  const portal = await open();
  await agreeToAll(await atTheForm(portal));
  expect(JSON.stringify(portal.events)).not.toMatch(/7ecbaadb|willy|URS|@/i);
});
