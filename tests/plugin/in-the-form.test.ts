import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { open, willy, worldWithoutAgreements } from './a-portal.ts';
import { creating, page, problem, until } from './on-the-page.ts';

/** Refuses to create, as RFC 9457 wants it; everything else is the mock platform's. */
const refusing =
  (status: number, type: string, more: object = {}) =>
  ({ method, url }: Request): Response | undefined =>
    method === 'POST' && url.endsWith('/api/companies')
      ? Response.json({ type: `https://platform.example/${type}`, correlationId: 'c-1', ...more }, { status })
      : undefined;

describe('a problem of the moment stays in the form, and nothing typed is lost', () => {
  test.each([
    [409, 'company-exists', 'company-exists'],
    [422, 'invalid', 'company-rejected'],
    [400, 'not-json', 'company-rejected'],
    [413, 'too-large', 'company-rejected'],
  ])('%d %s: %s', async (status, type, code) => {
    const portal = await open({ world: worldWithoutAgreements(), respond: refusing(status, type) });
    const form = await creating(portal);
    expect(await problem(portal)).toBe(code);
    expect(page(portal)).toHaveAttribute('data-at', 'company');
    expect(form.getByLabelText('Slogan')).toHaveValue('Always precise');
    expect(portal.events.at(-1)).toEqual({ type: 'problem', code, correlationId: 'c-1' });
  });

  test("the platform's objections land on their fields, the others are said all the same", async () => {
    const errors = [
      { pointer: '/company/postalCode', code: 'invalid' },
      { pointer: '/company/taxNumber', code: 'required' },
      { pointer: '/company/city', code: 'something-new' },
    ];
    const portal = await open({ world: worldWithoutAgreements(), respond: refusing(422, 'invalid', { errors }) });
    const form = await creating(portal);
    await problem(portal);
    expect(form.getByLabelText('Postal code')).toBeInvalid();
    expect(form.getByLabelText('City')).toBeInvalid();
    expect(form.getByLabelText('Street')).toBeValid();
    expect(await form.findByText('The company was not accepted')).toBeVisible();
    await userEvent.type(form.getByLabelText('Postal code'), '1');
    await vi.waitFor(() => expect(form.getByLabelText('Postal code')).toBeValid());
  });
});

describe('a problem that the form cannot solve replaces it', () => {
  test.each([
    [403, 'not-allowed', 'not-allowed'],
    [403, 'wrong-account', 'wrong-account'],
    [410, 'invitation-expired', 'invitation-expired'],
    [410, 'invitation-revoked', 'invitation-revoked'],
    [418, 'teapot', 'unexpected'],
  ])('%d %s: %s', async (status, type, code) => {
    const portal = await open({ world: worldWithoutAgreements(), respond: refusing(status, type) });
    await creating(portal);
    const screen = await until(portal, 'problem');
    expect(page(portal)).toHaveAttribute('data-problem', code);
    expect(screen.getByText(/^Reference for support:/)).toMatchTextContent('Reference for support: c-1');
    expect(screen.getByText('Mohamed-Nour, Tamer')).toBeVisible();
  });

  test('a session that has ended: sign in again, back to the filled form, and nothing is sent by itself', async () => {
    let ended = true;
    const portal = await open({
      world: worldWithoutAgreements(),
      respond: (request) => (ended ? refusing(401, 'unauthorized')(request) : undefined),
    });
    await creating(portal);
    expect(await problem(portal)).toBe('session-expired');
    ended = false;
    const before = portal.requests.length;
    const wall = await until(portal, 'problem');
    expect(wall.getByText('All that you typed is kept.')).toBeVisible();
    wall.getByRole('button', { name: 'Sign in again' }).click();
    const form = await until(portal, 'company');
    expect(form.getByLabelText('Slogan')).toHaveValue('Always precise');
    expect(portal.requests).toHaveLength(before);
  });

  test('signed in again as another one, the form of the first is not shown', async () => {
    const account = vi.fn(() => Promise.resolve(willy));
    const portal = await open({
      world: worldWithoutAgreements(),
      signIn: { account },
      respond: refusing(401, 'unauthorized'),
    });
    await creating(portal);
    account.mockResolvedValue({ id: 'anna', emails: ['anna.meier@customer.example'] });
    (await until(portal, 'problem')).getByRole('button', { name: 'Sign in again' }).click();
    await vi.waitFor(() => expect(page(portal)).toHaveAttribute('data-problem', 'wrong-account'));
  });
});
