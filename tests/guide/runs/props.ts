import type { Page, Route } from 'playwright/test';
import { at, button, create } from '../../journeys/customer.ts';
import { expect } from '../../journeys/walk.ts';
import { tool, project } from '../../package/installed.ts';
import { part, type Here, type Runs } from '../run.ts';

async function open({ page, portal }: Here, scenario?: string): Promise<void> {
  await portal.serve(scenario === undefined ? {} : { scenario });
  await page.goto(portal.link);
}

async function toTheEnd(page: Page): Promise<void> {
  await button(page, 'Get started now').click();
  await create(page);
}

/** What the platform answers to a create, with another home. */
const homeNamed =
  (homeUrl?: string) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const { tenantId } = (await response.json()) as { tenantId: string };
    await route.fulfill({ response, json: { tenantId, homeUrl } });
  };

export const propsRuns: Runs = {
  async 'host-props types'({ snippets, installed }) {
    const flags = '--noEmit --strict --module nodenext --target es2023 --lib es2023,dom,dom.iterable --types node';
    const compile = ['typescript/bin/tsc', flags, `--typeRoots ${project}/node_modules/@types`].join(' ').split(' ');
    const [tsc = '', ...args] = compile;
    const file = await installed.write('props.ts', part(snippets, 'ts'));
    expect(await tool(tsc, [...args, file], installed.folder)).toEqual({ exitCode: 0, said: '' });
  },

  async 'host-props platform'(here) {
    const { page, portal } = here;
    const calls: string[] = [];
    await page.route('https://platform.example/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      calls.push(`${route.request().method()} ${pathname}`);
      const response = await route.fetch({ url: portal.address + pathname + search });
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
    });
    await open(here);
    await toTheEnd(page);
    await expect(page).toHaveURL(`${portal.address}/home`);
    expect(calls).toEqual(['GET /api/InviteUser', 'POST /api/InviteUser', 'POST /api/companies']);
  },

  async 'host-props homeUrl'(here) {
    await here.page.route('**/api/companies', homeNamed());
    await open(here);
    await toTheEnd(here.page);
    await expect(here.page).toHaveURL(`${here.portal.address}/machines`);
  },

  async 'host-props allowedOrigins'(here) {
    const { page } = here;
    await page.route('**/api/companies', homeNamed('https://machines.portal.example/start'));
    await page.route('https://machines.portal.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Machines</title>' }),
    );
    await open(here);
    await toTheEnd(page);
    await expect(page).toHaveURL('https://machines.portal.example/start');
  },

  async 'host-props invitationId'({ page, portal }) {
    await portal.serve();
    await page.goto(`${portal.address}/onboarding/7ecbaadb-3c74-4d57-90aa-7d0678fd81f6`);
    await expect(at(page, 'invitation')).toBeVisible();
    await page.goto(`${portal.address}/onboarding/nonsense`);
    await expect(at(page, 'problem', 'link-invalid')).toBeVisible();
  },

  async 'host-props support'(here) {
    await open(here, 'invitation-revoked');
    await expect(at(here.page, 'problem', 'invitation-revoked')).toBeVisible();
    const link = here.page.getByRole('link', { name: 'Contact support' });
    await expect(link).toHaveAttribute('href', 'https://portal.example/help');
  },

  async 'host-props locale'(here) {
    await open(here);
    await expect(here.page.getByRole('heading', { name: 'Sie sind zu My rConnect (Stag) eingeladen' })).toBeVisible();
  },

  async 'host-props texts'(here) {
    await open(here);
    await expect(here.page.getByRole('heading', { name: 'My rConnect (Stag) is waiting for you' })).toBeVisible();
    await button(here.page, 'Let us begin').click();
    await expect(at(here.page, 'company')).toBeVisible();
  },

  async 'host-props navigate'(here) {
    const { page, portal } = here;
    await open(here);
    const documents: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) documents.push(request.url());
    });
    await toTheEnd(page);
    await expect.poll(() => documents).toEqual([`${portal.address}/home`]);
    await expect(page).toHaveURL(`${portal.address}/home`);
    expect(await page.evaluate(() => history.length)).toBe(2);
  },

  async 'host-props onEvent'(here) {
    const { page } = here;
    const told: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('onboarding ')) told.push(message.text());
    });
    await open(here);
    await toTheEnd(page);
    await expect(page).toHaveURL(/\/home$/);
    expect(told).toEqual([
      'onboarding {"type":"step","step":"invitation"}',
      'onboarding {"type":"step","step":"sign-in"}',
      'onboarding {"type":"step","step":"company"}',
      'onboarding {"type":"step","step":"done"}',
      expect.stringMatching(/^onboarding \{"type":"complete","tenantId":"[^"]+","homeUrl":"[^"]*\/home"\}$/),
    ]);
  },

  async 'host-props onRequestNewInvitation'(here) {
    const { page } = here;
    await open(here, 'invitation-expired');
    const asked = page.waitForRequest('**/invitation-requests');
    await button(page, 'Ask Mohamed-Nour, Tamer for a new invitation').click();
    expect((await asked).postDataJSON()).toEqual({ invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6' });
  },

  async 'host-props domElement'(here) {
    const { page, portal } = here;
    const html = await portal.read('public/index.html');
    await portal.write('public/index.html', html.replace(' id="single-spa-application:@rconnect/onboarding"', ''));
    await open(here);
    await expect(at(page.getByRole('main'), 'invitation')).toBeVisible();
  },

  async 'host-props domElementGetter'(here) {
    const { page } = here;
    await open(here);
    const place = page.getByRole('region', { name: 'Onboarding', includeHidden: true });
    await expect(at(place, 'invitation')).toBeVisible();
    await page.evaluate(() => {
      history.pushState(null, '', '/');
    });
    await expect(at(page, 'invitation')).toHaveCount(0);
    await page.goBack();
    await expect(at(page, 'invitation')).toBeVisible();
    await expect(place).toHaveCount(1);
  },

  async 'host-props wrong'(here) {
    const { page, violations } = here;
    await open(here);
    await expect(page.getByRole('heading', { name: 'This page cannot be shown' })).toBeVisible();
    await expect.poll(() => violations.found.length).toBe(1);
    expect(violations.take()[0]?.text).toContain(
      '@rconnect/onboarding: the prop homeUrl must be a URL, absolute or root-relative',
    );
  },
};
