import { at, button } from '../../journeys/customer.ts';
import { expect } from '../../journeys/walk.ts';
import type { Runs } from '../run.ts';

export const lookRuns: Runs = {
  async 'host-look brand'({ page, portal }) {
    await portal.serve();
    await page.goto(portal.link);
    await expect(button(page, 'Get started now')).toHaveCSS('background-color', 'rgb(11, 93, 79)');
    await expect(button(page, 'Get started now')).toHaveCSS('color', 'rgb(255, 255, 255)');
    await expect(button(page, 'Get started now')).toHaveCSS('border-radius', '0px');
    await expect(at(page, 'invitation')).toHaveCSS('background-color', 'rgb(251, 249, 244)');
    await expect(at(page, 'invitation')).toHaveCSS('color', 'rgb(34, 40, 31)');
    await expect(at(page, 'invitation')).toHaveCSS('font-family', 'Georgia, "Noto Serif", serif');
    await expect(at(page, 'invitation')).toHaveCSS('padding-left', '20px');
  },

  async 'host-look dark'({ page, portal }) {
    await portal.serve();
    await page.goto(portal.link);
    await expect(at(page, 'invitation')).toHaveCSS('background-color', 'rgb(21, 26, 33)');
    // Light words follow from the dark surface.
    await expect(at(page, 'invitation')).toHaveCSS('color', /^oklch\(0\.96 /);
  },

  async 'host-look system'({ page, portal }) {
    await portal.serve();
    await page.goto(portal.link);
    await expect(at(page, 'invitation')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(at(page, 'invitation')).toHaveCSS('background-color', 'rgb(16, 32, 43)');
  },

  async 'host-look language'({ page, portal }) {
    const html = await portal.read('public/index.html');
    await portal.write('public/index.html', html.replace('<html lang="en">', '<html lang="ar">'));
    await portal.serve();
    await page.goto(portal.link);
    await expect(at(page, 'invitation')).toHaveAttribute('lang', 'ar');
    await expect(at(page, 'invitation')).toHaveAttribute('dir', 'rtl');
  },
};
