import type { Page } from 'playwright/test';
import { agree, at, button, openForm, openInvitation } from '../journeys/customer.ts';
import { expect, test } from '../journeys/walk.ts';

/** What a portal's stylesheet can do to everything that it reaches. */
const hostileStyles = `
  * { all: unset !important; }
  *, *::before, *::after { box-sizing: content-box !important; letter-spacing: 0.4em !important; color: red !important; }
  html { font-size: 40px !important; line-height: 3 !important; text-align: right !important; zoom: 1; }
  div { display: block; float: none; border: 0; background: yellow !important; }
  button, h1, p, label, input, select, textarea, fieldset, a { display: none !important; }
  .onboarding, .field, .notice, .agreement { display: none !important; }`;

/** Nothing but the plugin is left of the page, in a neutral place. */
const alone = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const other of document.querySelectorAll('header, .panel, aside')) other.remove();
    const neutral = new CSSStyleSheet();
    neutral.replaceSync(
      'html, body, main, main div { display: block !important; margin: 0 !important; background: white !important; }',
    );
    document.adoptedStyleSheets = [neutral];
  });

const spoil = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(css);
    document.adoptedStyleSheets = [hostile, ...document.adoptedStyleSheets];
  }, hostileStyles);

/** Nothing that happens below `main` bubbles further. */
const swallow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const type of [
      'click',
      'mousedown',
      'pointerdown',
      'keydown',
      'input',
      'change',
      'submit',
      'focusin',
      'blur',
    ]) {
      document.querySelector('main')?.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
  });

/** Painted on a layer of its own: how a browser tiles a page, and smooths at the seams, depends on what else is there. */
async function picture(page: Page): Promise<Buffer> {
  const plugin = page.locator('.onboarding');
  await plugin.evaluate((element) => {
    (element as HTMLElement).style.willChange = 'transform';
  });
  return plugin.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** How far two pictures of a size are apart where they differ most, 0 to 255; 256: of another size. */
const apart = (page: Page, pictures: [Buffer, Buffer]): Promise<number> =>
  page.evaluate(
    async (encoded) => {
      const [one, other] = await Promise.all(
        encoded.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          canvas?.drawImage(bitmap, 0, 0);
          return canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!one || one.width !== other?.width || one.height !== other.height) return 256;
      return one.data.reduce((most, value, at) => Math.max(most, Math.abs(value - (other.data[at] ?? 0))), 0);
    },
    pictures.map((picture) => picture.toString('base64')),
  );

/** What the same browser makes of the same round corner at another time. */
const smoothing = 8;

const screens: Record<string, (page: Page) => Promise<void>> = {
  invitation: async (page) => {
    await openInvitation(page, 'account-known');
    await expect(at(page, 'invitation').locator('time')).toHaveText(/20\d\d/);
  },
  form: async (page) => {
    await openForm(page, 'messy-record');
    await expect(page.getByRole('link', { name: 'Contact support' })).toBeVisible();
  },
};

for (const [name, open] of Object.entries(screens)) {
  for (const width of [320, 1280]) {
    test(`a hostile page changes no pixel of the ${name}, at ${width} px`, async ({ page }) => {
      // As high as what is shown: a browser that scrolls paints in other tiles.
      await page.setViewportSize({ width, height: 3000 });
      await open(page);
      await alone(page);
      const before = await picture(page);
      await spoil(page);
      await expect(page.locator('main')).toHaveCSS('color', 'rgb(255, 0, 0)');
      expect(await apart(page, [before, await picture(page)])).toBeLessThanOrEqual(smoothing);
      // One line in a slightly other colour would be seen.
      await page.evaluate(() => {
        document.documentElement.style.setProperty('--rc-color-border', '#8d8794');
      });
      expect(await apart(page, [before, await picture(page)])).toBeGreaterThan(smoothing);
    });
  }
}

test('where the page is hostile and lets no event bubble, the journey goes on to its end', async ({ page }) => {
  await openInvitation(page, 'account-known');
  await spoil(page);
  await swallow(page);
  await button(page, 'Get started now').click();
  await expect(at(page, 'company')).toBeVisible();
  await alone(page);
  await spoil(page);
  await swallow(page);
  await page.getByLabel('DUNS number').fill('15048378');
  await page.getByLabel('Slogan').focus();
  await expect(page.getByText('A DUNS number has nine digits.')).toBeVisible();
  await page.getByLabel('DUNS number').fill('150483782');
  await agree(page);
  await button(page, 'Create company').click();
  await expect(page).toHaveURL(/\/home$/);
});
