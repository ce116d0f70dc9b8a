import { at, button, create } from '../../journeys/customer.ts';
import { expect } from '../../journeys/walk.ts';
import type { Runs } from '../run.ts';

/** The guide's first page, from the folder where its commands were typed. */
export const firstPageRuns: Runs = {
  async 'host-guide'({ page, portal }) {
    await portal.serve();
    await page.goto(portal.link);
    await expect(page.getByRole('heading', { level: 1, name: 'You are invited to My rConnect (Stag)' })).toBeFocused();
    await button(page, 'Get started now').click();
    await expect(page.getByLabel(/^Company name/)).toHaveValue('URS Feinmechanik AG');
    await expect(page.getByRole('link', { name: 'Contact support' })).toHaveAttribute(
      'href',
      /^mailto:support@portal\.example/,
    );
    await expect(at(page, 'company')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await create(page);
    await expect(page).toHaveURL(`${portal.address}/home`);
    await expect(at(page, 'done')).toHaveCount(0);
  },
};
