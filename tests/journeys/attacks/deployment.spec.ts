import { at, button, create, expectHome, openInvitation } from '../customer.ts';
import { expect, test } from '../walk.ts';

test('files that a deployment has taken away are said, and fetched at "Try again" once they are there', async ({
  page,
  context,
  violations,
}) => {
  violations.expectConsole(/^Failed to load resource/);
  let gone = true;
  const refused: string[] = [];
  await context.route(/onboarding-plugin\/(onward|SignIn|Problem|fault|problem|more)-/, (route) => {
    if (!gone) return route.fallback();
    refused.push(route.request().url());
    return route.fulfill({ status: 404, body: '' });
  });
  await openInvitation(page, 'account-known');
  await button(page, 'Get started now').click();
  await expect(at(page, 'problem', 'unexpected').getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('You are offline')).toBeHidden();
  expect(refused.length).toBeGreaterThan(0);
  // What was wanted, and the screen that would say so.
  await expect(() => {
    expect(violations.found).toHaveLength(2);
  }).toPass();
  violations.take();
  gone = false;
  await button(page, 'Try again').click();
  await button(page, 'Get started now').click();
  await expect(at(page, 'company')).toBeVisible();
});

test('a file that is missing at the first try is there at the second: nothing is said', async ({
  page,
  context,
  violations,
}) => {
  violations.expectConsole(/^Failed to load resource/);
  const refused: string[] = [];
  await context.route(/onboarding-plugin\/(onward|msal|companies|first|company|later|Done)-[\w-]{8}\.js$/, (route) => {
    const url = route.request().url();
    if (refused.includes(url)) return route.fallback();
    refused.push(url);
    return route.fulfill({ status: 404, body: '' });
  });
  await openInvitation(page, 'account-known');
  await button(page, 'Get started now').click();
  await create(page);
  await expectHome(page);
  expect(refused.length).toBeGreaterThan(5);
});

test('"Try again" that fails again and again is one step back once it works, not one for each', async ({
  page,
  context,
  violations,
}) => {
  let gone = true;
  await context.route(/onboarding-plugin\/onward-/, (route) =>
    gone ? route.fulfill({ status: 404, body: '' }) : route.fallback(),
  );
  await openInvitation(page, 'host-signed-in');
  await button(page, 'Get started now').click();
  const id = page.getByText(/^Reference for support/);
  for (let tried = 0; tried < 3; tried++) {
    const before = await id.textContent();
    await button(page, 'Try again').click();
    await expect(id).not.toHaveText(before ?? '');
  }
  expect(violations.take().length).toBeGreaterThan(3);
  gone = false;
  await button(page, 'Try again').click();
  await expect(at(page, 'invitation')).toBeVisible();
});
