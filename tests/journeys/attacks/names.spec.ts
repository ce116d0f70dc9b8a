import type { Page } from 'playwright/test';
import { anInvitation } from '../../../mocks/data.ts';
import { button, change } from '../customer.ts';
import { expect, test } from '../walk.ts';

/** Names that would turn round, or pass for, what stands beside them. */
const names = {
  'a Cyrillic GFMS': '\u0413\u0415\u041c\u0405 \u0430\u0440\u0440\u04cf\u0435.example',
  'one that turns everything round behind it': 'GFMS \u202egro.live',
  'one in Arabic': '\u0634\u0631\u0643\u0629 \u0627\u0644\u062e\u0644\u064a\u062c',
  'one that ends an isolation of its own': 'GFMS \u2069\u2067\u202e live',
};

/** Of each text with the name in it: whether it can turn round nothing but itself. */
const setApart = (page: Page, name: string): Promise<string[]> =>
  page.locator('.onboarding').evaluate((screen, wanted) => {
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.includes(wanted) || !node.parentElement) continue;
      // Alone in an element that is isolated from what stands around, or at the very end of a paragraph of its own.
      const { display } = getComputedStyle(node.parentElement);
      const last = display !== 'inline' && node.textContent.endsWith(wanted) && !node.nextSibling?.textContent;
      const alone = node.textContent.trim() === wanted && node.parentElement.closest('bdi');
      found.push(alone || last ? 'isolated' : `${display}: ${node.parentElement.outerHTML}`);
    }
    return found;
  }, name);

for (const [what, name] of Object.entries(names)) {
  test(`${what} is isolated wherever it stands`, async ({ page }) => {
    await page.goto('/mailbox?scenario=host-signed-in');
    const link = page.getByRole('link', { name: 'Get started Now' });
    await expect(link).toBeVisible();
    const [agreement] = anInvitation().agreements;
    const changed = anInvitation({
      portal: { name },
      inviter: { name, organization: name },
      recordedBy: name,
      agreements: [{ id: 'saas', version: '1', url: '', ...agreement, title: name }],
    });
    await change(page, { invitations: { [changed.invitationId]: changed } });
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    const onInvitation = await setApart(page, name);
    expect(onInvitation.length).toBeGreaterThanOrEqual(5);
    expect(new Set(onInvitation)).toEqual(new Set(['isolated']));
    await button(page, 'Get started now').click();
    await expect(page.getByRole('checkbox', { name: /^I accept/ })).toBeVisible();
    const inForm = await setApart(page, name);
    expect(inForm.length).toBeGreaterThanOrEqual(2);
    expect(new Set(inForm)).toEqual(new Set(['isolated']));
  });
}
