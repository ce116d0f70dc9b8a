import { agreements, anInvitation } from '../../../mocks/data.ts';
import { at, button, change, create, expectHome, openForm, openInvitation, world } from '../customer.ts';
import { packages } from '../session.ts';
import { expect } from '../walk.ts';
import { test } from './answers.ts';

const poison = '"__proto__":{"polluted":1,"name":"evil"},"constructor":{"prototype":{"polluted":1}},"prototype":{}';

/** The same JSON, and every object in it has the three members besides its own. */
const poisoned = (json: string): string =>
  json.replace(/\{("|\})/g, (_all, next: string) => `{${poison}${next === '}' ? '' : ','}${next}`);

for (const way of packages) {
  test(`${way}: __proto__, constructor, prototype in every object of every answer change nothing`, async ({
    page,
    forger,
  }) => {
    const paths = new Set<string>();
    forger.forge = ({ path, body }) => {
      paths.add(path.split('/').at(-1) ?? '');
      return way === 'oidc' && path.endsWith('/token') ? undefined : { body: poisoned(body) };
    };
    await openForm(page, `account-known&signIn=${way}`);
    await expect(page.getByLabel(/^Company name/)).toHaveValue('URS Feinmechanik AG');
    await create(page);
    await expect(at(page, 'done')).toBeVisible();
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await expectHome(page);
    expect([...paths].sort()).toEqual(['InviteUser', 'companies', 'openid-configuration', 'token']);
    const [{ company } = { company: undefined }] = (await world(page)).companies;
    expect(Object.keys(company ?? {}).sort()).toEqual(
      ['city', 'country', 'name', 'postalCode', 'state', 'street', 'website'].sort(),
    );
  });
}

// It copies the answer onto an object of its own, whose prototype is then another.
test('oidc-client-ts stumbles over __proto__ in tokens: that sign-in ends, the next one goes on', async ({
  page,
  forger,
}) => {
  forger.forge = ({ path, body }) => (path.endsWith('/token') ? { body: poisoned(body) } : undefined);
  await openInvitation(page, 'account-known&signIn=oidc');
  await button(page, 'Get started now').click();
  await expect(at(page, 'problem', 'sign-in-failed')).toBeVisible();
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  forger.forge = () => undefined;
  await button(page, 'Try again').click();
  await expect(at(page, 'company')).toBeVisible();
});

test('agreements that are called __proto__, constructor, prototype are ticked and sent like any other', async ({
  page,
}) => {
  const ids = ['__proto__', 'constructor', 'prototype'];
  const [like] = agreements();
  const changed = anInvitation({ agreements: ids.map((id) => ({ url: '', version: '1', ...like, id, title: id })) });
  await page.goto('/mailbox?scenario=host-signed-in');
  await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
  await change(page, { invitations: { [changed.invitationId]: changed } });
  await page.getByRole('link', { name: 'Get started Now' }).click();
  await button(page, 'Get started now').click();
  await expect(button(page, 'Create company')).toHaveAttribute('aria-disabled', 'true');
  await create(page);
  await expectHome(page);
  const [made] = (await world(page)).companies;
  expect(made?.agreements.map(({ id }) => id)).toEqual(ids);
});

test('a refusal of fields that are called so is told in the summary, and can be passed', async ({
  page,
  forger,
  violations,
}) => {
  violations.expectConsole(/^Failed to load resource: .* 422/);
  const errors = ['/company/__proto__', '/agreements/constructor', '/prototype', '__proto__'].flatMap((pointer) => [
    { pointer, code: 'invalid' },
    { pointer, code: 'constructor' },
  ]);
  const refused = { status: 422, body: JSON.stringify({ type: '__proto__', errors }) };
  let refusals = 1;
  forger.forge = ({ path }) => (path === '/api/companies' && refusals-- > 0 ? refused : undefined);
  await openInvitation(page, 'no-agreements');
  await button(page, 'Get started now').click();
  await button(page, 'Create company').click();
  await expect(at(page, 'company', 'company-rejected')).toBeVisible();
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await page.getByLabel(/^Street/).fill('Coolsingel 40');
  await button(page, 'Create company').click();
});
