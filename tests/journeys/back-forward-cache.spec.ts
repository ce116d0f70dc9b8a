import { at, button, openInvitation } from './customer.ts';
import { goWhole, test } from './kept-whole.ts';
import { packages } from './session.ts';
import { expect } from './walk.ts';

for (const way of packages) {
  test(`${way}: Back from Microsoft to the page as it was left, and off again`, async ({ page }) => {
    await openInvitation(page, `account-known-signed-out&signIn=${way}`);
    for (const times of [1, 2]) {
      await button(page, 'Get started now').click();
      await expect(page.getByLabel('Password'), `time ${String(times)}`).toBeVisible();
      await goWhole(page, 'goBack');
      await expect(at(page, 'invitation')).toBeVisible();
      await expect(page.getByRole('alert')).toContainText('You are not signed in yet');
    }
  });
}
