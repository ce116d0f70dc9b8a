import { screen, within, type BoundFunctions, type queries } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Order } from '../../../src/core/form.ts';
import type { AtCompany } from '../../../src/core/journey.ts';
import type { Problem } from '../../../src/core/problem.ts';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { aForm, agreements, atCompany, filling } from '../states.ts';

const order: Order = { company: { name: 'URS Feinmechanik AG', country: 'NL' }, agreements: [] };
const stopped = (problem: Problem, more: Partial<AtCompany> = {}): AtCompany =>
  atCompany(aForm(), { problem, order, ...more });
const create = (): HTMLElement => screen.getByRole('button', { name: 'Create company' });
const notice = async (): Promise<BoundFunctions<typeof queries>> => within(await screen.findByRole('alert'));

afterEach(() => void vi.useRealTimers());

describe('a company that exists already', () => {
  const existing = { name: 'URS Feinmechanik AG', city: 'Rotterdam', country: 'NL' };
  const problem: Problem = { code: 'company-exists', existing };

  test('is named with its town', async () => {
    await show(Company, stopped(problem));
    expect(await screen.findByRole('alert')).toMatchTextContent(
      /A company of this name exists already: URS Feinmechanik AG, Rotterdam\./,
    );
  });

  test('"Create anyway" sends the same again, and says that it was seen', async () => {
    const { send } = await show(Company, stopped(problem));
    await userEvent.click((await notice()).getByRole('button', { name: 'Create anyway' }));
    expect(send.mock.calls).toEqual([[{ type: 'create', order: { ...order, confirmDuplicate: true } }]]);
  });

  test('"That is us" sends nothing, and shows how to be let in', async () => {
    const { send, become } = await show(Company, stopped(problem));
    await userEvent.click((await notice()).getByRole('button', { name: 'That is us' }));
    expect(send.mock.calls).toEqual([[{ type: 'that-is-us' }]]);
    await become(stopped(problem, { ours: true }));
    const said = await notice();
    expect(document.activeElement).toMatchTextContent(
      /^\s*Ask Mohamed-Nour, Tamer to let you in to URS Feinmechanik AG\./,
    );
    const mail = said.getByRole('link', { name: 'Write to Mohamed-Nour, Tamer' });
    expect(mail).toHaveAttribute('href', expect.stringMatching(/^mailto:tamer\.mohamed-nour@gfms\.example\?/));
    const body = new URL(mail.getAttribute('href') ?? '').searchParams.get('body') ?? '';
    expect(body).toMatch(/^Hello Mohamed-Nour, Tamer,\r\n\r\nI was invited to My rConnect \(Stag\)/);
    expect(body.match(/URS Feinmechanik AG/g)).toHaveLength(2);
    expect(said.queryByRole('button')).toBeNull();
    expect(screen.queryByText(/You can create the company/)).toBeNull();
  });

  test('that the platform does not name can be answered all the same', async () => {
    await show(Company, stopped({ code: 'company-exists' }));
    const said = await notice();
    expect(said.getAllByRole('button').map(({ textContent }) => textContent.trim())).toEqual([
      'That is us',
      'Create anyway',
    ]);
  });

  test('with markup in its name is text', async () => {
    await show(Company, stopped({ code: 'company-exists', existing: { ...existing, name: '<img src=x>' } }));
    expect(await screen.findByRole('alert')).toMatchTextContent(/<img src=x>, Rotterdam/);
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('a company that was rejected', () => {
  test('shows it on its fields, until they are changed', async () => {
    const form = aForm(
      { agreements },
      { refused: [{ field: 'postalCode', code: 'invalid' }], agreed: ['saas', 'dpa'] },
    );
    const problem: Problem = {
      code: 'company-rejected',
      refused: [{ pointer: '/company/postalCode', code: 'invalid' }],
    };
    await show(Company, atCompany(form, { problem, order }), { next: filling });
    expect((await notice()).getByText('Correct what is marked, then create it again.')).toBeVisible();
    const postalCode = screen.getByLabelText(/^Postal code/);
    expect((await notice()).getByText('The company was not accepted')).toBeVisible();
    expect(postalCode).toHaveAccessibleDescription(/^Postal code: the platform did not accept this value/);
    expect(create()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(postalCode, ' GB');
    expect(postalCode).not.toHaveAttribute('aria-invalid');
    expect(create()).not.toHaveAttribute('aria-disabled');
  });

  test('wants another value where there is one: nobody is asked to fill in what is filled in', async () => {
    const form = aForm({}, { refused: [{ field: 'city', code: 'required' }] });
    await show(Company, atCompany(form, { problem: { code: 'company-rejected' }, order }));
    expect(screen.getByLabelText(/^City/)).toHaveAccessibleDescription(/^City: the platform did not accept this value/);
  });

  test('shows it on its agreements', async () => {
    const form = aForm(
      { agreements },
      { refused: [{ agreement: 'saas', code: 'not-accepted' }], agreed: ['saas', 'dpa'] },
    );
    await show(Company, atCompany(form, { problem: { code: 'company-rejected' }, order }));
    expect(screen.getByRole('checkbox', { name: /SaaS/ })).toBeInvalid();
  });

  test('for a reason that is on no field, leaves the button orange', async () => {
    const form = aForm({}, { refused: [{ code: 'invalid' }] });
    await show(Company, atCompany(form, { problem: { code: 'company-rejected' }, order }));
    const said = await notice();
    expect(said.getByText('The company was not accepted')).toBeVisible();
    expect(said.getByText(/^The service does not say which of these details it means\./)).toBeVisible();
    expect(said.queryByText(/what is marked/)).toBeNull();
    expect(create()).not.toHaveAttribute('aria-disabled');
  });
});

describe('any other problem stands in the form, and what was typed is kept', () => {
  test.each([
    ['offline', 'You are offline'],
    ['service-down', 'The service does not answer'],
    ['rate-limited', 'There are too many requests just now'],
    ['answer-invalid', 'The service gave an answer that we cannot read'],
  ] as const)('%s', async (code, title) => {
    const { send } = await show(Company, stopped({ code, correlationId: 'c-1' }));
    const said = await notice();
    expect(said.getByText(title)).toBeVisible();
    expect(said.getByText('Reference for support: c-1')).toBeVisible();
    expect(screen.getByLabelText(/^Company name/)).toHaveValue('URS Feinmechanik AG');
    await userEvent.click(said.getByRole('button', { name: 'Try again' }));
    expect(send.mock.calls).toEqual([[{ type: 'try-again' }]]);
  });

  test('until when to wait is said in local time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 10, 0) });
    await show(Company, stopped({ code: 'rate-limited', waitUntil: new Date(2026, 10, 24, 10, 2).getTime() }));
    expect((await notice()).getByText(/^Please wait until 10:02\sAM\.$/)).toBeVisible();
  });

  test('until when to wait has the day too, when it is another one', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 23, 59) });
    await show(Company, stopped({ code: 'rate-limited', waitUntil: new Date(2026, 10, 25, 0, 1).getTime() }));
    expect((await notice()).getByText(/November 25, 2026.*12:01\sAM/)).toBeVisible();
  });
});
