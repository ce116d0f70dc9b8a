import type { Page } from 'playwright/test';
import { at, openInvitation } from '../customer.ts';
import { expect } from '../walk.ts';
import { test } from './answers.ts';

const wall = async (page: Page): Promise<string> => {
  await expect(
    at(page, 'problem', 'invitation-not-found').getByRole('link', { name: 'Contact support' }),
  ).toBeVisible();
  return at(page, 'problem').evaluate((screen) => screen.innerHTML.replaceAll(/\b[\da-f]{8}-[-\da-f]+/g, 'id'));
};

const unknown = 'We do not know this invitation';

test("an invitation that is somebody else's reads like one that never was, letter for letter", async ({
  page,
  forger,
  violations,
}) => {
  violations.expectConsole(/^Failed to load resource: .* 404/);
  await openInvitation(page, 'invitation-unknown');
  const told = await wall(page);
  const title = await page.title();
  // The platform may name it otherwise, and say more of it than it should.
  const more = { title: 'Not yours', detail: 'This invitation belongs to ACME.', expectedEmail: 'a***@acme.example' };
  const body = JSON.stringify({ type: 'https://platform.example/problems/other-tenant', status: 404, ...more });
  forger.forge = ({ path }) => (path === '/api/InviteUser' ? { status: 404, body } : undefined);
  await openInvitation(page, 'account-known');
  expect(await wall(page)).toBe(told);
  expect(await page.title()).toBe(title);
  expect(told).toContain(unknown);
});
