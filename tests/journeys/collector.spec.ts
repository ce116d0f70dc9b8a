import type { Page } from 'playwright/test';
import { expect, test } from './walk.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types rconnect-onboarding',
].join('; ');

/** A page of its own under the plugin's policy, with a script that does what the test plants. */
async function plant({ page, script = '', html = '' }: { page: Page; script?: string; html?: string }): Promise<void> {
  const headers = { 'content-security-policy': policy };
  await page
    .context()
    .route('**/planted/script.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  // The markup stands on the first page alone: a frame or a page opened by it has the script only.
  await page.context().route('**/planted/*-page', (route) => {
    const markup = route.request().url().endsWith('/first-page') ? html : '';
    const body = `<!doctype html><title>planted</title><body>${markup}<script src="/planted/script.js"></script>`;
    return route.fulfill({ headers, contentType: 'text/html', body });
  });
  await page.goto('/planted/first-page');
}

const planted = [
  { name: 'an inline style', html: '<style>p { color: red }</style>', kind: 'policy', text: /style-src/ },
  { name: 'an inline script', html: '<script>globalThis.ran = true</script>', kind: 'policy', text: /script-src/ },
  {
    name: 'a picture from elsewhere',
    html: '<img src="https://elsewhere.example/a.png">',
    kind: 'policy',
    text: /img-src https:\/\/elsewhere/,
  },
  {
    name: 'markup as a string',
    script: 'document.body.innerHTML = "<b>x</b>"',
    kind: 'policy',
    text: /require-trusted-types-for/,
  },
  {
    name: 'a policy of another name',
    script: 'trustedTypes.createPolicy("svelte-trusted-html", {})',
    kind: 'policy',
    text: /trusted-types/,
  },
  { name: 'a console.error', script: 'console.error("planted", 7)', kind: 'console', text: /^planted 7$/ },
  { name: 'an exception', script: 'throw new Error("planted")', kind: 'exception', text: /planted/ },
  {
    name: 'a rejection that nobody handles',
    script: 'Promise.reject(new Error("planted"))',
    kind: 'exception',
    text: /planted/,
  },
] as const;

for (const { name, kind, text, ...what } of planted) {
  test(`the collector finds ${name}`, async ({ page, violations }) => {
    await plant({ page, ...what });
    await expect
      .poll(() => violations.found)
      .toContainEqual(expect.objectContaining({ kind, text: expect.stringMatching(text) }));
    violations.take();
  });
}

test('the collector looks into frames and pages opened later', async ({ page, violations }) => {
  await plant({
    page,
    script: 'if (self !== top || opener) console.error(self === top ? "opened" : "framed")',
    html: '<iframe src="/planted/framed-page"></iframe>',
  });
  await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void open('/planted/opened-page'))]);
  const texts = (): string[] => violations.found.map(({ text }) => text);
  await expect.poll(texts).toEqual(expect.arrayContaining(['framed', 'opened']));
  violations.take();
});

test('a page that does nothing wrong is left alone', async ({ page, violations }) => {
  await plant({ page, script: 'document.body.append("well"); console.warn("well")' });
  await expect(page.getByText('well')).toBeVisible();
  expect(violations.found).toEqual([]);
});

test('an error that a test expects is none', async ({ page, violations }) => {
  violations.expectConsole(/^Failed to load resource.*404/);
  await page.context().route('**/gone.js', (route) => route.fulfill({ status: 404 }));
  await plant({ page, html: '<script src="/gone.js"></script>' });
  await expect(page).toHaveTitle('planted');
  expect(violations.found).toEqual([]);
});

test('a violation turns a test red', async ({ page }) => {
  test.fail();
  await plant({ page, script: 'console.error("planted")' });
});
