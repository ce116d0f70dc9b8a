import type { Page } from 'playwright/test';
import { visits } from '../bench/calls.ts';
import { at, button } from '../journeys/customer.ts';
import { expect, test } from './apart.ts';
import { createCompany, signInAs, willy } from './customer.ts';

const stands = (page: Page) => expect(button(page, 'Get started now')).toBeVisible();

async function toTheForm(page: Page, mail: string): Promise<void> {
  await page.goto(mail);
  await button(page, 'Get started now').click();
  await signInAs(page, willy);
  await button(page, 'Yes').click();
  await expect(button(page, 'Create company')).toBeVisible();
}

test.describe('sign-in of the plugin’s own', () => {
  test.use({ way: 'own-oidc' });

  test('from the mail to the home: two reads, one accept, one create', async ({ page, mail, counts }) => {
    await toTheForm(page, mail);
    await createCompany(page);
    expect(counts()).toEqual(visits['Case 2, new at Microsoft: the same, with an account made there']);
  });

  test('known at the provider already: its pages stay away, the platform is asked the same', async ({
    page,
    context,
    mail,
    counts,
  }) => {
    await toTheForm(page, mail);
    counts();
    const tab = await context.newPage();
    await tab.goto(mail);
    await button(tab, 'Get started now').click();
    await createCompany(tab);
    expect(counts()).toEqual(visits['Case 1, known at Microsoft: the mail, Microsoft and back, the form, the home']);
  });

  test('the form loaded again costs one read and one accept', async ({ page, mail, counts }) => {
    await toTheForm(page, mail);
    counts();
    await page.reload();
    await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();
    expect(counts()).toEqual(visits['the form loaded again: what was typed comes back']);
  });

  test('the mail opened again after the company was created costs one read and one accept', async ({
    page,
    mail,
    counts,
  }) => {
    await toTheForm(page, mail);
    await createCompany(page);
    counts();
    await page.goto(mail);
    await button(page, 'Get started now').click();
    await expect(page).toHaveURL(/\/home$/);
    expect(counts()).toEqual(visits['the mail opened again after the company was created']);
  });

  test('a scanner that follows the link costs the link alone, one that runs scripts a read more', async ({
    page,
    request,
    mail,
    counts,
  }) => {
    for (const method of ['GET', 'HEAD']) {
      await request.fetch(mail, { method, headers: { accept: 'text/html' } });
      expect(counts()).toEqual(visits['a mail scanner that follows the link']);
    }
    await page.goto(mail);
    await stands(page);
    expect(counts()).toEqual(visits['a mail scanner that runs scripts as well']);
  });

  test('nothing is polled: an hour at the invitation, and an hour at the form, ask for nothing', async ({
    page,
    mail,
    counts,
  }) => {
    await page.clock.install();
    await page.goto(mail);
    await stands(page);
    await page.clock.runFor('01:00:00');
    expect(counts()).toEqual(visits['the invitation read, and nothing clicked, for an hour']);
    await button(page, 'Get started now').click();
    await signInAs(page, willy);
    await button(page, 'Yes').click();
    await expect(button(page, 'Create company')).toBeVisible();
    counts();
    await page.clock.runFor('01:00:00');
    expect(counts()).toEqual({});
  });
});

test.describe('sign-in by the portal', () => {
  test.use({ way: 'host-functions' });

  test('signed in at the portal already: one read, one accept, one create', async ({ page, mail, counts }) => {
    await toTheForm(page, mail);
    counts();
    await page.goto(mail);
    await button(page, 'Get started now').click();
    await createCompany(page);
    expect(counts()).toEqual(visits['signed in at the portal already: no way to Microsoft, no second read']);
  });
});
