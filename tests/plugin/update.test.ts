import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { mount, unmount, update } from '../../src/index.ts';
import { aPortal, id, open, worldWithoutAgreements } from './a-portal.ts';
import { atTheForm, page, until } from './on-the-page.ts';

const asParcel = { unmountSelf: () => Promise.resolve() };

test('a parcel changes its language, and what was typed stays', async () => {
  const portal = await open({ world: worldWithoutAgreements(), props: asParcel });
  const screen = await atTheForm(portal);
  const name = screen.getByLabelText('Company name');
  await userEvent.type(name, 'Präzision', { initialSelectionStart: 4, initialSelectionEnd: 16 });
  expect(name).toHaveValue('URS Präzision AG');
  expect(await screen.findByText(/^Will be sent as/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Set back to/ })).toBeVisible();
  await update({ ...portal.props, locale: 'de' });
  expect(await screen.findByRole('heading', { level: 1 })).toMatchTextContent('Prüfen Sie Ihre Firmendaten');
  expect(screen.getByLabelText('Firmenname')).toHaveValue('URS Präzision AG');
  expect(screen.getByText(/^Wird als .* gesendet/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Zurück auf/ })).toBeVisible();
  expect(page(portal)).toHaveAttribute('lang', 'de');
  expect(portal.container.children).toHaveLength(1);
});

test("the host's own texts go before ours, at mount and later", async () => {
  const portal = await open({ props: { ...asParcel, texts: { 'invitation.start': 'Los' } } });
  const screen = await until(portal, 'invitation');
  expect(screen.getByRole('button', { name: 'Los' })).toBeVisible();
  await update({ ...portal.props, texts: { 'invitation.start': 'On we go' } });
  expect(await screen.findByRole('button', { name: 'On we go' })).toBeVisible();
});

test('the sentence that names the inviter changes its language too', async () => {
  const portal = await open({ props: asParcel });
  const screen = await until(portal, 'invitation');
  await update({ ...portal.props, locale: 'fr' });
  await screen.findByRole('button', { name: 'Commencer maintenant' });
  expect(screen.getByRole('heading', { level: 1 })).not.toMatchTextContent('You are invited');
  expect(page(portal)).not.toMatchTextContent('has invited you');
});

test('from then on the new functions of the host are called', async () => {
  const portal = await open({ world: worldWithoutAgreements(), props: asParcel });
  await until(portal, 'invitation');
  const onEvent = vi.fn();
  const navigate = vi.fn();
  await update({ ...portal.props, onEvent, navigate });
  const before = portal.events.length;
  (await atTheForm(portal)).getByRole('button', { name: 'Create company' }).click();
  (await until(portal, 'done')).getByRole('button', { name: 'Open the portal' }).click();
  await vi.waitFor(() => expect(navigate).toHaveBeenCalledTimes(1));
  expect(portal.events).toHaveLength(before);
  expect(onEvent).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'complete' }));
  expect(portal.navigate).not.toHaveBeenCalled();
});

test('two parcels of one name stand beside each other, and each goes by itself', async () => {
  const one = await open({ props: { unmountSelf: () => Promise.resolve() } });
  await until(one, 'invitation');
  const other = await open({ props: { unmountSelf: () => Promise.resolve() } });
  await until(other, 'invitation');
  await unmount(one.props);
  expect(one.container).toBeEmptyDOMElement();
  expect(page(other)).toHaveAttribute('data-at', 'invitation');
});

test('an application keeps what was typed until its next mount', async () => {
  const portal = await open({ world: worldWithoutAgreements() });
  const screen = await atTheForm(portal);
  await userEvent.type(screen.getByLabelText('Slogan'), 'Always precise');
  await unmount(portal.props);
  await mount({ ...portal.props, locale: 'de' });
  const again = await until(portal, 'invitation');
  again.getByRole('button', { name: /Jetzt/ }).click();
  expect((await until(portal, 'company')).getByLabelText('Slogan')).toHaveValue('Always precise');
  expect(page(portal)).toHaveAttribute('lang', 'de');
});

test('a language that is not there is English, or the browser’s', async () => {
  const portal = aPortal({ address: `?invitationId=${id}`, props: { locale: 'xx' } });
  await mount(portal.props);
  await until(portal, 'invitation');
  expect(page(portal)).toHaveAttribute('lang', expect.stringMatching(/^(en|fr|de)/));
});

test('of two changes at once the latest counts, whichever language comes first', async () => {
  const portal = await open({ props: asParcel });
  await until(portal, 'invitation');
  await Promise.all([update({ ...portal.props, locale: 'pl' }), update({ ...portal.props, locale: 'en' })]);
  await Promise.all([update({ ...portal.props, locale: 'tr' }), update({ ...portal.props, locale: 'de' })]);
  expect(page(portal)).toHaveAttribute('lang', 'de');
});
