import type { Page } from 'playwright/test';
import { at, button } from '../journeys/customer.ts';
import { expect, inside, test, toTheForm, type Portal } from './in-the-portal.ts';

/** Presses the neighbour's button once more and finds its state as it was left. */
async function svelteGoesOn(page: Page, times: number): Promise<void> {
  await button(page, 'Svelte’s button').click();
  await expect(page.getByRole('list', { name: 'Svelte’s presses' }).getByRole('listitem')).toHaveCount(times);
  await expect(page.getByLabel('Svelte’s note')).toHaveValue('kept by Svelte');
}

async function reactGoesOn(page: Page, times: number): Promise<void> {
  await button(page, 'React’s button').click();
  await expect(page.getByLabel('React’s presses')).toHaveText(String(times));
  await expect(page.getByLabel('React’s note')).toHaveValue('kept by React');
}

const noted = async (page: Page): Promise<void> => {
  await page.getByLabel('Svelte’s note').fill('kept by Svelte');
  await page.getByLabel('React’s note').fill('kept by React');
};

async function beginsAt(portal: Portal, place: string): Promise<void> {
  await portal.mount('first', { place });
  await portal.mount('second', { place: 'two' });
}

test('a Svelte and a React of the portal’s go on while the plugin comes, goes and comes again', async ({
  page,
  portal,
}) => {
  await portal.open('/neighbours');
  await noted(page);
  await svelteGoesOn(page, 1);
  await reactGoesOn(page, 1);
  await beginsAt(portal, 'one');
  await toTheForm(inside(page, 'one'));
  await svelteGoesOn(page, 2);
  await reactGoesOn(page, 2);
  await portal.unmount('one');
  await svelteGoesOn(page, 3);
  await reactGoesOn(page, 3);
  await portal.mount('first', { place: 'one' });
  await toTheForm(inside(page, 'one'));
  await svelteGoesOn(page, 4);
  await reactGoesOn(page, 4);
  await portal.unmount('two');
  await expect(at(inside(page, 'one'), 'company')).toBeVisible();
});

test('they come after the plugin and go before it: its form stays, and so does what was typed', async ({
  page,
  portal,
}) => {
  await portal.open('/');
  await beginsAt(portal, 'one');
  const form = inside(page, 'one');
  await toTheForm(form);
  await form.getByLabel('Slogan').fill('Always precise');
  await portal.go('/neighbours');
  await noted(page);
  await svelteGoesOn(page, 1);
  await reactGoesOn(page, 1);
  await portal.go('/');
  await expect(page.getByRole('button', { name: /^(Svelte|React)’s button$/ })).toHaveCount(0);
  await form.getByLabel('Slogan').press('End');
  await form.getByLabel('Slogan').pressSequentially(' and quiet');
  await expect(form.getByLabel('Slogan')).toHaveValue('Always precise and quiet');
});

test('inside an element of the other Svelte’s, one click is heard once by each', async ({ page, portal }) => {
  await portal.open('/neighbours');
  await noted(page);
  await beginsAt(portal, 'in-svelte');
  await toTheForm(inside(page, 'in-svelte'));
  await expect(page.getByLabel('Svelte heard')).toHaveText('1');
  await svelteGoesOn(page, 1);
  await expect(page.getByLabel('Svelte heard')).toHaveText('2');
  await portal.unmount('in-svelte');
  await svelteGoesOn(page, 2);
});

test('inside an element of React’s that lets no click through, every button of the plugin works', async ({
  page,
  portal,
}) => {
  await portal.open('/neighbours');
  await noted(page);
  await beginsAt(portal, 'in-react');
  const plugin = inside(page, 'in-react');
  await toTheForm(plugin);
  await expect(page.getByLabel('React heard')).toHaveText('1');
  await plugin.getByLabel('DUNS number').fill('12');
  // A click as the keyboard makes it.
  await button(plugin, 'Create company').press('Enter');
  await expect(plugin.getByLabel('DUNS number')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('React heard')).toHaveText('2');
  await reactGoesOn(page, 1);
  await portal.unmount('in-react');
  await reactGoesOn(page, 2);
});

test('three Sveltes and React make two policies for Trusted Types, each once', async ({ page, portal }) => {
  await page.addInitScript(() => {
    const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };
    if (!trustedTypes) throw new Error('a browser without Trusted Types');
    const create = trustedTypes.createPolicy.bind(trustedTypes);
    const names: string[] = [];
    trustedTypes.createPolicy = (name, rules) => {
      names.push(name);
      return create(name, rules);
    };
    Object.assign(globalThis, { policies: names });
  });
  await portal.open('/neighbours');
  await beginsAt(portal, 'one');
  await toTheForm(inside(page, 'one'));
  await toTheForm(inside(page, 'two'));
  expect(await page.evaluate('policies')).toEqual(['svelte-trusted-html', 'rconnect-onboarding']);
});
