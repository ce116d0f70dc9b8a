import { at } from '../journeys/customer.ts';
import { expect, inside, test, toTheForm } from './in-the-portal.ts';

for (const other of ['first', 'second'] as const) {
  const words = other === 'first' ? 'one version twice' : 'two versions';

  test(`${words}, in English and in Arabic: an update changes one, and what was typed stays in both`, async ({
    page,
    portal,
  }) => {
    await portal.open('/');
    await portal.mount('first', { place: 'one', locale: 'en' });
    await portal.mount(other, { place: 'two', locale: 'ar' });
    const [english, arabic] = [inside(page, 'one'), inside(page, 'two')];
    await expect(at(arabic, 'invitation')).toHaveAttribute('dir', 'rtl');
    await toTheForm(english);
    await arabic.getByRole('button', { name: 'ابدأ الآن' }).click();
    await english.getByLabel('Slogan').fill('Always precise');
    const theirs = arabic.locator('[name="slogan"]');
    await theirs.fill('دقيق دائمًا');
    await expect(at(english, 'company')).toHaveAttribute('lang', 'en');
    await expect(at(arabic, 'company')).toHaveAttribute('lang', 'ar');

    await portal.update('two', { locale: 'de' });
    await expect(at(arabic, 'company')).toHaveAttribute('lang', 'de');
    await expect(at(arabic, 'company')).toHaveAttribute('dir', 'ltr');
    await expect(arabic.getByLabel('Slogan')).toHaveValue('دقيق دائمًا');
    await expect(at(english, 'company')).toHaveAttribute('lang', 'en');
    await expect(english.getByLabel('Slogan')).toHaveValue('Always precise');
  });

  test(`${words}: the page is called as the one that moved last, and as before when both have gone`, async ({
    page,
    portal,
  }) => {
    for (const [goes, stays] of [
      ['one', 'two'],
      ['two', 'one'],
    ] as const) {
      await portal.open('/');
      await portal.mount('first', { place: 'one' });
      await expect(page).toHaveTitle('Your invitation – My rConnect (Stag)');
      await portal.mount(other, { place: 'two', locale: 'de' });
      await expect(page).toHaveTitle('Ihre Einladung – My rConnect (Stag)');
      await toTheForm(inside(page, 'one'));
      await expect(page).toHaveTitle('Your company – My rConnect (Stag)');
      await portal.unmount(goes);
      await expect(page).toHaveTitle(`${stays === 'one' ? 'Your company' : 'Ihre Einladung'} – My rConnect (Stag)`);
      await portal.unmount(stays);
      await expect(page).toHaveTitle('The portal');
    }
  });

  test(`${words}: a title that the portal has set meanwhile outlives both`, async ({ page, portal }) => {
    await portal.open('/');
    await portal.mount('first', { place: 'one' });
    await portal.mount(other, { place: 'two', locale: 'de' });
    await expect(page).toHaveTitle('Ihre Einladung – My rConnect (Stag)');
    await page.evaluate(() => void (document.title = '3 new messages'));
    await portal.unmount('two');
    await expect(page).toHaveTitle('3 new messages');
    await toTheForm(inside(page, 'one'));
    await expect(page).toHaveTitle('Your company – My rConnect (Stag)');
    await portal.unmount('one');
    await expect(page).toHaveTitle('3 new messages');
  });
}
