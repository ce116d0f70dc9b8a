import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './walk.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const snippet = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';

const [singleSpa = ''] = readdirSync(new URL('../../dist/standalone/vendor/', import.meta.url));
const importMap = JSON.stringify({
  imports: { 'single-spa': `/vendor/${singleSpa}`, '@rconnect/onboarding': '/onboarding-plugin/index.js' },
});
const page = `<!doctype html><html lang="en"><title>A portal</title>
<script type="importmap">${importMap}</script><main id="single-spa-application:@rconnect/onboarding"></main>
<script type="module" src="/readme-snippet.js"></script></html>`;

test('the registration in the README is fifteen lines, and works as it stands', async ({ context, page: tab }) => {
  expect(snippet.trim().split('\n').length).toBe(15);
  const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
  await context.route('**/onboarding?*', (route) => route.fulfill({ contentType: 'text/html', body: page }));
  await context.route('**/readme-snippet.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: snippet }),
  );
  await context.route('**/api/InviteUser?*', (route) =>
    route.fulfill({
      json: {
        invitationId: id,
        status: 'pending',
        portal: { name: 'A portal' },
        inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS' },
        invitee: {},
        sentAt: '2026-11-20T08:00:00Z',
        expiresAt: '2026-12-20T08:00:00Z',
      },
    }),
  );
  await tab.goto(`/onboarding?invitationId=${id}`);
  await expect(tab.getByRole('heading', { level: 1, name: 'You are invited to A portal' })).toBeFocused();
  await expect(tab.getByRole('button', { name: 'Get started now' })).toBeVisible();
  expect(new URL(tab.url()).search).toBe('');
});
