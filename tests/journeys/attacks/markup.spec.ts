import type { Page } from 'playwright/test';
import { anInvitation } from '../../../mocks/data.ts';
import type { Invitation } from '../../../mocks/platform/records.ts';
import { at, button, change, create, expectHome, openInvitation, world } from '../customer.ts';
import { packages } from '../session.ts';
import { expect, test as walk } from '../walk.ts';
import { test } from './answers.ts';
import { expectOnlyText, payloads } from './markup.ts';

/** The mail of a scenario, and the invitation behind it changed. */
async function openChanged(page: Page, overrides: Partial<Invitation>): Promise<void> {
  await page.goto('/mailbox?scenario=host-signed-in');
  const link = page.getByRole('link', { name: 'Get started Now' });
  await expect(link).toBeVisible();
  const changed = anInvitation(overrides);
  await change(page, { invitations: { [changed.invitationId]: changed } });
  await link.click();
}

const written = (text: string): Partial<Invitation> => ({
  portal: { name: text },
  inviter: { name: text, organization: text, email: text },
  invitee: { name: text, email: 'willy.urs@customer.example' },
  recordedBy: text,
  record: {
    ...{ name: text, street: text, postalCode: text, city: text, state: text },
    ...{ country: text, slogan: text, description: text, website: text, duns: text },
  },
  agreements: [{ id: text, title: text, version: text, url: text }],
});

for (const text of payloads) {
  walk(`${text} is text wherever somebody wrote it: invitation, form, company`, async ({ page }) => {
    await openChanged(page, written(text));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(text);
    await expect(page.getByText(text).nth(2)).toBeVisible();
    await expect(page).toHaveTitle(`Your invitation – ${text}`);
    await expectOnlyText(page);
    await button(page, 'Get started now').click();
    await expect(page.getByLabel(/^Company name/)).toHaveValue(text);
    for (const label of [/^Street/, /^City/, /^State/, /^Slogan/, /^Description/, /^Website/, /^DUNS number/])
      await expect(page.getByLabel(label)).toHaveValue(text);
    await expect(page.getByRole('checkbox', { name: `I accept the ${text}` })).toBeVisible();
    await expectOnlyText(page);
    // The country can be put right, and then the company can be created under any name.
    // The list of countries is made when it is first reached.
    await page.getByLabel(/^Country/).focus();
    await page.getByLabel(/^Country/).selectOption('NL');
    await page.getByLabel(/^Postal code/).fill('3011');
    for (const label of [/^Website/, /^DUNS number/]) await page.getByLabel(label).fill('');
    await create(page);
    await expectHome(page);
    const [{ company } = { company: undefined }] = (await world(page)).companies;
    expect(company).toMatchObject({ name: text, street: text, city: text, slogan: text, description: text });
  });
}

const hidden = '<img src=x onerror="globalThis.ran=1"> {{secret words of the platform}}';
for (const [status, type, code] of [
  [400, 'invalid', 'answer-invalid'],
  [403, 'wrong-account', 'wrong-account'],
  [403, 'other', 'not-allowed'],
  [404, 'invitation-not-found', 'invitation-not-found'],
  [410, 'invitation-revoked', 'invitation-revoked'],
  [418, hidden, 'unexpected'],
  [429, 'rate-limited', 'rate-limited'],
] as const) {
  test(`title and detail of a ${status} ${code} are not shown; what is shown of it is text`, async ({
    page,
    forger,
    violations,
  }) => {
    violations.expectConsole(/^Failed to load resource/);
    const said = { correlationId: '<b>support</b>', expectedEmail: '<i>w</i>@customer.example' };
    const body = JSON.stringify({ type, title: hidden, detail: hidden, instance: hidden, ...said });
    forger.forge = ({ path }) => (path === '/api/InviteUser' ? { status, body } : undefined);
    await openInvitation(page, 'account-known');
    await expect(at(page, 'problem', code)).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('<b>support</b>')).toBeVisible();
    expect(await at(page, 'problem').innerText()).not.toContain('secret words');
    await expectOnlyText(page);
  });
}

for (const way of packages) {
  walk(`${way}: Microsoft's error_description is not shown, and nothing of it runs`, async ({ page }) => {
    await openInvitation(page, `account-known-signed-out&signIn=${way}`);
    await button(page, 'Get started now').click();
    await expect(page.getByLabel('Password')).toBeVisible();
    const state = new URL(page.url()).searchParams.get('state') ?? '';
    const answer = new URLSearchParams({ error: 'server_error', error_description: hidden, error_uri: hidden, state });
    await page.goto(`/onboarding${way === 'msal' ? '#' : '?'}${answer.toString()}`);
    await expect(at(page, 'problem', 'service-down')).toBeVisible();
    expect(await at(page, 'problem').innerText()).not.toContain('secret words');
    await expect(page).toHaveURL(/\/onboarding$/);
    await expectOnlyText(page);
  });
}
