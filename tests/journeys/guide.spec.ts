import { at, button, create, expectHome, openForm, openInvitation, world } from './customer.ts';
import { journeys } from './scenarios.ts';
import { expect, test } from './walk.ts';

/** Given to the page: takes what it shows as `data-at`. */
declare function __seen(state: string): void;

/** What GFMS recorded, in the order of the form. */
const recorded: [label: RegExp, value: string][] = [
  [/^Company name/, 'URS Feinmechanik AG'],
  [/^Street/, 'Baan 6'],
  [/^Postal code/, '3011'],
  [/^City/, 'Rotterdam'],
  [/^State/, 'Zuid-Holland'],
  [/^Country/, 'NL'],
  [/^Slogan/, ''],
  [/^Description/, ''],
  [/^Website/, 'www.urs.example'],
  [/^DUNS number/, ''],
];

test('case 1, as in the guide: the mail, the invitation, the form, grey and orange, the home', async ({ page }) => {
  await page.goto('/mailbox?scenario=account-known');
  await expect(page.getByText('Hi, Willy URS!')).toBeVisible();
  await expect(
    page.getByText('Mohamed-Nour, Tamer from GFMS has invited you to use My rConnect (Stag) to collaborate with them.'),
  ).toBeVisible();
  await expect(page.getByText(/having trouble with the button above, copy and paste the URI below/)).toBeVisible();
  await expect(page.getByRole('link', { name: /\/api\/InviteUser\?invitationId=/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /customer success/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /product documentation/ })).toBeVisible();
  await page.getByRole('link', { name: 'Get started Now' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'You are invited to My rConnect (Stag)' })).toBeFocused();
  await expect(page).toHaveTitle('Your invitation – My rConnect (Stag)');
  await expect(page.getByText('willy.urs@customer.example')).toHaveCount(0);
  await button(page, 'Get started now').click();

  for (const [label, value] of recorded) await expect(page.getByLabel(label)).toHaveValue(value);
  const creating = button(page, 'Create company');
  await expect(creating).toHaveAttribute('aria-disabled', 'true');
  await expect(creating).toHaveCSS('background-color', 'rgb(217, 220, 225)');
  await creating.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  expect((await world(page)).companies).toHaveLength(0);
  for (const agreement of await page.getByRole('checkbox', { name: /^I accept the/ }).all()) await agreement.check();
  await expect(creating).not.toHaveAttribute('aria-disabled');
  await expect(creating).toHaveCSS('background-color', 'rgb(245, 155, 0)');
  await creating.click();
  await expect(at(page, 'done')).toBeVisible();
  await expectHome(page);
  await page.goBack();
  await expect(at(page, 'company')).toHaveCount(0);
});

test('case 2, as in the guide: account, password, code by e-mail, terms and "Yes"', async ({ page }) => {
  await journeys['account-new']?.(page);
});

test('a mailbox that is only opened changes nothing; the platform is asked no more often than it must be', async ({
  page,
}) => {
  await openForm(page, 'account-known');
  await create(page);
  await expectHome(page);
  const { requests } = await world(page);
  const calls = requests.map(({ method, path }) => `${method} ${path}`).filter((call) => call.includes('/api/'));
  expect(calls.filter((call) => call.startsWith('GET')).length).toBeLessThanOrEqual(2);
  expect(calls.filter((call) => call.startsWith('POST') && call.includes('InviteUser'))).toHaveLength(1);
  expect(calls.filter((call) => call.startsWith('POST') && call.includes('companies'))).toHaveLength(1);
});

test('every state of the journey is passed on the way', async ({ page }) => {
  const seen = new Set<string>();
  await page.exposeFunction('__seen', (state: string) => seen.add(state));
  await page.addInitScript(() => {
    const look = (): void => {
      for (const host of document.querySelectorAll('main *')) {
        const state = host.shadowRoot?.querySelector<HTMLElement>('[data-at]')?.dataset['at'];
        if (state) __seen(state);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await openInvitation(page, 'account-known-signed-out');
  await button(page, 'Get started now').click();
  await page.getByLabel('Password').fill('Rconnect-2026!');
  await button(page, 'Next').click();
  await expect(at(page, 'company')).toBeVisible();
  await create(page);
  await expectHome(page);
  const passed = ['reading', 'invitation', 'signing-in', 'returning', 'accepting', 'company', 'creating', 'done'];
  expect([...seen].sort()).toEqual(passed.sort());
});
