import { at, button } from '../journeys/customer.ts';
import { expect, ownWays, packageWays, test } from './at-a-provider.ts';
import { create, createCompany, documentsOf, openForm } from './customer.ts';

for (const { way, words } of packageWays) {
  test.describe(words, () => {
    test.use({ way });

    test('the platform takes a token no more: a new one is asked for, once, and the page stays', async ({
      page,
      link,
      platform,
      provider,
      violations,
    }) => {
      violations.expectConsole(/^Failed to load resource.*401/);
      await openForm(page, link);
      const documents = documentsOf(page);
      platform.refuseKnownTokens();
      await createCompany(page);
      expect(documents).toEqual([]);
      expect(provider.asked.grants).toEqual(['authorization_code', 'refresh_token']);
      expect(platform.world.companies).toHaveLength(1);
    });

    test('the whole sign-in ends: one click signs in again, and what was typed is there', async ({
      page,
      link,
      platform,
      provider,
      violations,
    }) => {
      violations.expectConsole(/^Failed to load resource.*40[01]/);
      await openForm(page, link);
      await page.getByLabel(/^Company name/).fill('URS Präzision AG');
      platform.refuseKnownTokens();
      await provider.endGrants();
      await create(page);
      await expect(at(page, 'problem', 'session-expired')).toBeVisible();
      expect(platform.world.companies).toEqual([]);
      await button(page, 'Sign in again').click();
      await button(page, 'Yes').click();
      await expect(page.getByLabel(/^Company name/)).toHaveValue('URS Präzision AG');
      await expect(page.getByRole('checkbox', { name: /SaaS/ })).toBeChecked();
      await createCompany(page);
      expect(platform.world.companies.map(({ company }) => company['name'])).toEqual(['URS Präzision AG']);
    });
  });
}

for (const { way, words } of ownWays) {
  test.describe(words, () => {
    test.use({ way });

    test('the access token ends while the form is read: it is renewed, and the page stays', async ({
      page,
      link,
      platform,
      provider,
    }) => {
      provider.rules.accessTokenS = 4;
      await openForm(page, link);
      const documents = documentsOf(page);
      const before = platform.accepted.length;
      await page.getByLabel(/^Company name/).fill('URS Präzision AG');
      await expect.poll(() => Math.max(...platform.accepted.map(({ expires }) => expires)) < Date.now()).toBe(true);
      await createCompany(page);
      expect(documents).toEqual([]);
      expect(provider.asked.prompts).toEqual(['']);
      expect(provider.asked.grants.at(-1)).toBe('refresh_token');
      expect(platform.accepted.slice(before)).toHaveLength(1);
      expect(platform.world.companies.map(({ company }) => company['name'])).toEqual(['URS Präzision AG']);
    });

    test('a provider that renews nothing: one click signs in again, and what was typed is there', async ({
      page,
      link,
      platform,
      provider,
      violations,
    }) => {
      violations.expectConsole(/^Failed to load resource.*401/);
      provider.rules.refreshTokens = false;
      await openForm(page, link);
      await page.getByLabel(/^Company name/).fill('URS Präzision AG');
      platform.refuseKnownTokens();
      await create(page);
      await expect(at(page, 'problem', 'session-expired')).toBeVisible();
      await button(page, 'Sign in again').click();
      await expect(page.getByLabel(/^Company name/)).toHaveValue('URS Präzision AG');
      await createCompany(page);
      expect(provider.asked.grants).toEqual(['authorization_code', 'authorization_code']);
    });
  });
}
