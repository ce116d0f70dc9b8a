import type { Page } from 'playwright/test';
import { at, button, openInvitation } from '../journeys/customer.ts';
import type { Line } from '../journeys/line.ts';
import { expect } from '../journeys/walk.ts';

/** A tab, and its line to the platform. */
export interface Browser {
  page: Page;
  line: Line;
}

/** Something that the customer can see, reached as a customer reaches it. */
export interface State {
  /** The document's title while it stands. */
  title: string;
  /** The words that hold the focus when it begins; none: the focus is left alone. */
  focus?: string;
  open: (browser: Browser) => Promise<void>;
}

const wall = (scenario: string, heading: string): State => ({
  title: 'There is a problem – My rConnect (Stag)',
  focus: heading,
  async open({ page }) {
    await openInvitation(page, scenario);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  },
});

/** A portal whose developer has forgotten the props. */
const aPortal = `<!doctype html><html lang="en"><title>A portal</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><main id="single-spa-application:a-portal"></main>
<script type="module" src="/a-portal.js"></script></html>`;
const wrongly = `import { mount } from '/onboarding-plugin/index.js';
self.reportError = () => undefined;
await mount({ name: 'a-portal' });`;

/** The states in which the customer cannot go on without somebody's help. */
export const walls: Record<string, State> = {
  'no valid link': {
    title: 'There is a problem – My rConnect',
    focus: 'This is not a valid link',
    async open({ page }) {
      await page.goto('/onboarding?invitationId=nonsense');
      await expect(at(page, 'problem', 'link-invalid')).toBeVisible();
    },
  },
  expired: wall('invitation-expired', 'This invitation has expired'),
  'wrong account': {
    ...wall('wrong-account', 'This invitation is for another address'),
    async open({ page }) {
      await openInvitation(page, 'wrong-account');
      await button(page, 'Get started now').click();
      await expect(at(page, 'problem', 'wrong-account')).toBeVisible();
    },
  },
  'accepted by another': {
    ...wall('accepted-by-other', 'This invitation was accepted with another account'),
    async open({ page }) {
      await openInvitation(page, 'accepted-by-other');
      await button(page, 'Get started now').click();
      await expect(at(page, 'problem', 'accepted-by-other')).toBeVisible();
    },
  },
  'too many requests': {
    title: 'There is a problem – My rConnect',
    focus: 'There are too many requests just now',
    async open({ page }) {
      await openInvitation(page, 'rate-limited');
      await expect(at(page, 'problem', 'rate-limited')).toBeVisible({ timeout: 20_000 });
    },
  },
  'service down': {
    title: 'There is a problem – My rConnect',
    focus: 'The service does not answer',
    async open({ page }) {
      await openInvitation(page, 'service-down');
      await expect(at(page, 'problem', 'service-down')).toBeVisible({ timeout: 20_000 });
    },
  },
  'wrong props': {
    title: 'A portal',
    focus: 'This page cannot be shown',
    async open({ page }) {
      await page.route('**/a-portal*', (route) => {
        const script = route.request().url().endsWith('.js');
        return route.fulfill({
          contentType: `text/${script ? 'javascript' : 'html'}`,
          body: script ? wrongly : aPortal,
        });
      });
      await page.goto('/a-portal');
      await expect(at(page, 'problem', 'unexpected')).toBeVisible();
    },
  },
};
