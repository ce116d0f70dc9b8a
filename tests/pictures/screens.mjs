/** @typedef {import('playwright').Page} Page */

const start = '[data-at="invitation"] .actions button >> nth=0';
const create = 'button[data-kind="create"]';

/** From the mail to the plugin. Nothing here is found by a word: the page may speak any language. @param {Page} page @param {string} scenario */
async function open(page, scenario) {
  await page.goto(`/mailbox?scenario=${scenario}`);
  await page.locator('a[href*="invitationId"]').first().click();
}

/** @param {Page} page @param {string} scenario */
async function form(page, scenario) {
  await open(page, scenario);
  await page.locator(start).click();
  await page.locator(create).waitFor();
  await page.locator('.onboarding a[href*="documentation"]').waitFor();
}

/** @param {Page} page */
async function agree(page) {
  for (const box of await page.locator('.agreement input').all()) await box.check();
}

/** @param {Page} page @param {string} [scenario] */
async function send(page, scenario = 'account-known') {
  await form(page, scenario);
  await agree(page);
  await page.locator(create).click();
}

/** @param {Page} page @param {string} duns */
async function typeDuns(page, duns) {
  await form(page, 'account-known');
  await page.locator('#field-duns').fill(duns);
  await page.locator('#field-duns').blur();
}

/** A screen by the scenario alone. @param {string} scenario @returns {(page: Page) => Promise<void>} */
const at = (scenario) => async (page) => {
  await open(page, scenario);
  await page.locator('.onboarding h1').waitFor({ timeout: 25_000 });
};

/** A screen behind the first button. @param {string} scenario @returns {(page: Page) => Promise<void>} */
const behind = (scenario) => async (page) => {
  await open(page, scenario);
  await page.locator(start).click();
  await page.locator('[data-at="problem"] h1').waitFor();
};

/** Every screen, and how it is reached. @type {Record<string, (page: Page) => Promise<void>>} */
export const screens = {
  reading: at('slow'),
  invitation: async (page) => {
    await open(page, 'account-known');
    await page.locator(start).waitFor();
    await page.waitForFunction(() => {
      const plugin = [...document.querySelectorAll('main *')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
      return plugin?.querySelector('time')?.textContent?.trim();
    });
  },
  notice: async (page) => {
    await open(page, 'consent-declined');
    await page.locator(start).click();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.locator('.onboarding .notice').waitFor();
  },
  'form-grey': (page) => typeDuns(page, '15-048-378'),
  'form-missing': async (page) => {
    await form(page, 'account-known');
    await page.locator(create).press('Enter');
    await page.locator('.summary').waitFor();
  },
  'form-orange': async (page) => {
    await typeDuns(page, '15-048-3782');
    await agree(page);
    await page.mouse.move(0, 0);
  },
  'form-restored': async (page) => {
    await typeDuns(page, '15-048-3782');
    await page.reload();
    await page.locator(start).click();
    await page.locator('.onboarding .notice').waitFor();
  },
  'form-messy': async (page) => {
    await form(page, 'messy-record');
    await page.locator('.help button').first().waitFor();
  },
  'company-exists': async (page) => {
    await send(page, 'company-exists');
    await page.locator('[data-problem="company-exists"] .notice').waitFor();
  },
  'company-rejected': async (page) => {
    await send(page, 'company-rejected');
    await page.locator('[data-problem="company-rejected"] .notice').waitFor();
  },
  done: async (page) => {
    await send(page);
    await page.locator('[data-at="done"] h1').waitFor();
  },
  'link-invalid': async (page) => {
    await page.goto('/onboarding?invitationId=nonsense');
    await page.locator('.onboarding h1').waitFor();
  },
  'wrong-account': behind('wrong-account'),
  'accepted-by-other': behind('accepted-by-other'),
  ...Object.fromEntries(['expired', 'revoked', 'unknown'].map((why) => [`invitation-${why}`, at(`invitation-${why}`)])),
  ...Object.fromEntries(['offline', 'service-down', 'rate-limited'].map((fault) => [fault, at(fault)])),
};
