import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { aForm, agreements, atCompany, filling } from '../states.ts';

const create = (): HTMLElement => screen.getByRole('button', { name: 'Create company' });
const box = (title: string): HTMLElement => screen.getByRole('checkbox', { name: `I accept the ${title}` });

test('each agreement is a required tick, and none is ticked beforehand', async () => {
  await show(Company, atCompany(aForm({ agreements })));
  for (const title of ['SaaS Agreement', 'Data Processing Agreement']) {
    expect(box(title)).not.toBeChecked();
    expect(box(title)).toBeRequired();
  }
  expect(create()).toHaveAttribute('aria-disabled', 'true');
});

test('its title is a link that opens beside the form and tells nobody where it was', async () => {
  await show(Company, atCompany(aForm({ agreements })));
  const link = screen.getByRole('link', { name: 'SaaS Agreement' });
  expect(link).toHaveAttribute('href', 'https://portal.example/agreements/saas-3.2.pdf');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link.getAttribute('rel')?.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
});

test('the last tick turns the button orange, and the versions shown are sent', async () => {
  const { send } = await show(Company, atCompany(aForm({ agreements })), { next: filling });
  await userEvent.click(box('SaaS Agreement'));
  expect(create()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(box('Data Processing Agreement'));
  expect(create()).not.toHaveAttribute('aria-disabled');
  await userEvent.click(create());
  const accepted = [
    { id: 'saas', version: '3.2' },
    { id: 'dpa', version: '1.4' },
  ];
  expect(send.mock.lastCall?.[0]).toMatchObject({ type: 'create', order: { agreements: accepted } });
});

test('a tick taken back turns it grey', async () => {
  await show(Company, atCompany(aForm({ agreements }, { agreed: ['saas', 'dpa'] })), { next: filling });
  expect(create()).not.toHaveAttribute('aria-disabled');
  await userEvent.click(box('SaaS Agreement'));
  expect(create()).toHaveAttribute('aria-disabled', 'true');
});

test('the space bar ticks', async () => {
  await show(Company, atCompany(aForm({ agreements })), { next: filling });
  box('SaaS Agreement').focus();
  await userEvent.keyboard(' ');
  expect(box('SaaS Agreement')).toBeChecked();
});

test('none sent, none shown', async () => {
  await show(Company, atCompany());
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  expect(screen.queryByText('Agreements')).toBeNull();
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a data address', 'data:text/html,x'],
  ['a relative address', '/agreements/saas.pdf'],
  ['nonsense', 'http://'],
])('a link that is %s is no link', async (_what, url) => {
  const [first] = agreements;
  await show(Company, atCompany(aForm({ agreements: first ? [{ ...first, url }] : [] })));
  expect(box('SaaS Agreement')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'SaaS Agreement' })).toBeNull();
});

test('a title with markup is text', async () => {
  const title = '<img src=x onerror="alert(1)">';
  await show(Company, atCompany(aForm({ agreements: [{ id: 'x', title, version: '1', url: 'https://a.example/' }] })));
  expect(screen.getByRole('link', { name: title })).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});

test.each(['__proto__', 'constructor', 'a b"c', 'toString'])('an agreement may be called %j', async (id) => {
  const agreement = { id, title: 'Terms', version: '1', url: 'https://a.example/' };
  const { send } = await show(Company, atCompany(aForm({ agreements: [agreement] })), { next: filling });
  expect(create()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByText(/^I accept the/));
  expect(box('Terms')).toBeChecked();
  await userEvent.click(create());
  expect(send.mock.lastCall?.[0]).toMatchObject({ type: 'create', order: { agreements: [{ id, version: '1' }] } });
});

test('an id with a blank is one id all the same: tick, name and message belong together', async () => {
  const agreement = { id: 'saas 2026', title: 'SaaS Agreement', version: '1', url: 'https://a.example/' };
  await show(Company, atCompany(aForm({ agreements: [agreement] })), { next: filling });
  await userEvent.click(create());
  expect(box('SaaS Agreement')).toHaveAccessibleDescription('Please accept the SaaS Agreement to go on. required');
});
