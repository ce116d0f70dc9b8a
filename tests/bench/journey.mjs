import { servedFiles, signIn } from './served-files.mjs';
import { site, withPortal } from './portal.mjs';

/**
 * What a customer waited for, at two moments of the journey: the invitation and the form can be used.
 * @typedef {{ invitation: import('./served-files.mjs').ServedFile[], form: import('./served-files.mjs').ServedFile[],
 *   signInBeforePaint: string[] }} Measured
 */

/** Runs in the page: notes the frame that first shows the invitation, and lists what was asked for before it. */
function noteInvitationFrame() {
  const look = (/** @type {number} */ frame) => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
    const shown = roots.some((root) => root.querySelector('[data-at="invitation"] h1'));
    if (shown) performance.mark('invitation-frame', { startTime: frame });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @param {import('playwright').Page} page @returns {Promise<string[]>} addresses of a sign-in's files asked for before that frame */
const signInBeforeInvitation = (page) =>
  page.evaluate((ours) => {
    const painted = performance.getEntriesByName('invitation-frame')[0]?.startTime ?? Infinity;
    const early = performance.getEntriesByType('resource').filter((entry) => entry.startTime < painted);
    return early.map((entry) => entry.name).filter((name) => new RegExp(ours).test(name.split('/').at(-1) ?? ''));
  }, signIn.source);

/**
 * Walks the journey of somebody who is known and signed in, from the mail to the form.
 * @param {'msal' | 'oidc'} signIn the package that the portal asks for
 * @returns {Promise<Measured>}
 */
export async function measureJourney(signIn) {
  /** @type {Measured | undefined} */
  let measured;
  await withPortal(async (context, address) => {
    /** @type {string[]} */
    const asked = [];
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin === address) asked.push(url.pathname);
    });
    const page = await context.newPage();
    await page.goto(`/mailbox?scenario=account-known&signIn=${signIn}`);
    await page.addInitScript(noteInvitationFrame);
    await page
      .getByRole('link', { name: 'Get started Now' })
      .or(page.getByRole('button', { name: 'Get started Now' }))
      .click();

    const start = page.locator('[data-at="invitation"]').getByRole('button', { name: 'Get started now' });
    await start.click({ trial: true });
    const invitation = servedFiles(asked, site);
    const signInBeforePaint = await signInBeforeInvitation(page);

    await start.click();
    await page
      .locator('[data-at="company"]')
      .getByLabel(/^Company name/)
      .click({ trial: true });
    measured = { invitation, form: servedFiles(asked, site), signInBeforePaint };
  });
  if (!measured) throw new Error('the journey was not measured');
  return measured;
}
