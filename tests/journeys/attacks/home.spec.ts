import { button, openInvitation } from '../customer.ts';
import { expect } from '../walk.ts';
import { test } from './answers.ts';

for (const homeUrl of [
  'https://evil',
  '//evil',
  String.raw`/\evil`,
  'javascript:globalThis.ran=1',
  '%2f%2fevil',
  '/%2f%2fevil',
  '/..//evil',
  'https://portal@evil',
  'https://localhost@evil',
  '/\t/evil',
  'data:text/html,<script>globalThis.ran=1</script>',
]) {
  test(`a platform whose home is ${JSON.stringify(homeUrl)}: the portal's own home opens`, async ({ page, forger }) => {
    const company = { tenantId: 'T-1', homeUrl };
    forger.forge = ({ method, path }) =>
      method === 'POST' && path === '/api/InviteUser'
        ? { body: JSON.stringify({ status: 'accepted', company, agreements: [] }) }
        : undefined;
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
    await openInvitation(page, 'host-signed-in');
    await button(page, 'Get started now').click();
    await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/home$/);
    await expect(page.getByRole('link', { name: /Machines/ }).first()).toBeVisible();
    expect([...hosts]).toEqual(['localhost']);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });
}
