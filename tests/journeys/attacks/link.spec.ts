import { at, world } from '../customer.ts';
import { expect, test } from '../walk.ts';

const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';

/** What may stand in the place of the id, as it stands in the address. */
const forms: [what: string, form: string][] = [
  ['one character', '7'],
  ['two', '7e'],
  ['one too few', id.slice(0, -1)],
  ['one too many', `${id}0`],
  ['100 characters', 'a'.repeat(100)],
  ['2,000 characters behind the id', `${id}${'.'.repeat(2000)}`],
  ['10 kB of one character', 'a'.repeat(10_000)],
  ['10 kB of escapes', '%25'.repeat(3333)],
  ['10 kB of braces', '{'.repeat(10_000)],
  ['a path behind it', `${id}/../../admin`],
  ['an encoded path behind it', `${id}%2f..%2fadmin`],
  ['a path before it', `../../${id}`],
  ['a path alone', '../../../etc/passwd'],
  ['back-slashes', `..\\..\\${id}`],
  ['dots', '....//....//'],
  ['a NUL behind it', `${id}%00`],
  ['a line break and a header', `${id}%0d%0aX-Evil:%201`],
  ['a query inside', `${id}?x=1`],
  ['another host', `//evil/${id}`],
  ['markup', `<script>globalThis.ran=1</script>${id}`],
  ['a statement', "' OR 1=1 --"],
  ['two ids', `${id}&invitationId=0f8fad5b-d9cb-469f-a165-70867728950e`],
];

for (const part of ['?', '#']) {
  test(`no wrong id in ${part} is asked for, whatever it is and however long`, async ({ page }) => {
    await page.goto('/mailbox?scenario=account-known');
    await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
    for (const [what, form] of forms) {
      await page.goto('about:blank');
      await page.goto(`/onboarding${part}invitationId=${form}`);
      await expect(at(page, 'problem', 'link-invalid'), what).toBeVisible();
      expect(page.url(), what).toMatch(/\/onboarding$/);
    }
    expect((await world(page)).requests).toEqual([]);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });
}
