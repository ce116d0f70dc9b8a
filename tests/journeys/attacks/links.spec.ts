import { at, button, openInvitation, world } from '../customer.ts';
import { expect } from '../walk.ts';
import { test } from './answers.ts';
import { expectOnlyText } from './markup.ts';

for (const address of [
  'javascript:globalThis.ran=1',
  'JaVa\tScRiPt:globalThis.ran=1',
  'javascript://portal.example/%0aglobalThis.ran=1',
  'data:text/html,<script>opener.ran=1</script>',
]) {
  test(`${JSON.stringify(address)} as a website or an agreement is no link, and is not sent`, async ({
    page,
    forger,
  }) => {
    const company = { recordedBy: 'GFMS', record: { name: 'URS', street: 'Baan 6', city: 'Rotterdam', country: 'NL' } };
    Object.assign(company.record, { postalCode: '3011', website: address });
    const agreements = [{ id: 'saas', title: 'SaaS Agreement', version: '3.2', url: address }];
    forger.forge = ({ method, path }) =>
      method === 'POST' && path === '/api/InviteUser'
        ? { body: JSON.stringify({ status: 'accepted', company, agreements }) }
        : undefined;
    await openInvitation(page, 'account-known');
    await button(page, 'Get started now').click();
    await expect(page.getByLabel(/^Website/)).toHaveAttribute('aria-invalid', 'true');
    await page.getByRole('checkbox', { name: 'I accept the SaaS Agreement' }).check();
    await expect(page.getByRole('link', { name: 'SaaS Agreement' })).toHaveCount(0);
    await page.getByText('SaaS Agreement').click();
    await button(page, 'Create company').press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(at(page, 'company')).toBeVisible();
    await expectOnlyText(page);
    expect((await world(page)).requests.map(({ path }) => path)).not.toContain('/api/companies');
  });
}
