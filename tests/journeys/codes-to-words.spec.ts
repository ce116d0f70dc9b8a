import { noEntraFaults, type EntraFaults } from '../../mocks/entra/faults.ts';
import { at, button, fault, openInvitation } from './customer.ts';
import { packages } from './session.ts';
import { expect, test } from './walk.ts';

const guid = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/;

interface Told {
  faults: Partial<EntraFaults>;
  code: string;
  /** What is said of it, and who can mend it. */
  words?: RegExp;
  mender?: RegExp;
  /** The code of Microsoft's that is there to be copied. */
  shown?: string;
}

const administrator = /^Whoever looks after your Microsoft accounts can fix this/;
const portal = /^Only the portal’s support can fix this/;
const customer = /^You can fix this yourself/;

/** What Microsoft says, and what the customer reads. */
const told: Record<string, Told> = {
  'the account may not use the portal': {
    faults: { signIn: 'AADSTS50105' },
    code: 'not-allowed',
    words: /^Your organisation has not allowed this account/,
    mender: administrator,
    shown: 'AADSTS50105',
  },
  'the account is locked': {
    faults: { signIn: 'AADSTS50053' },
    code: 'sign-in-failed',
    words: /^Microsoft has locked this account/,
    mender: customer,
    shown: 'AADSTS50053',
  },
  'the redirect URI is not registered': {
    faults: { signIn: 'AADSTS50011' },
    code: 'sign-in-failed',
    words: /^The sign-in at Microsoft is not set up correctly/,
    mender: portal,
    shown: 'AADSTS50011',
  },
  'the code was redeemed before': {
    faults: { redemption: 'AADSTS54005' },
    code: 'sign-in-failed',
    mender: customer,
    shown: 'AADSTS54005',
  },
  'the consent of the organisation is missing': {
    faults: { redemption: 'AADSTS65001' },
    code: 'not-allowed',
    words: /^Your organisation must first let the portal use its accounts/,
    mender: administrator,
    shown: 'AADSTS65001',
  },
  'the sign-in goes round': { faults: { signIn: 'AADSTS50196' }, code: 'redirect-loop', shown: 'AADSTS50196' },
  'Microsoft has a fault of its own': { faults: { signIn: 'temporarily_unavailable' }, code: 'service-down' },
  'tokens do not come': { faults: { redemption: 'unreachable' }, code: 'service-down' },
  'tokens end in a fault': { faults: { redemption: 'status-500' }, code: 'service-down' },
  'a page comes instead of tokens': { faults: { redemption: 'html' }, code: 'service-down' },
  'the configuration does not come': { faults: { discovery: 'unreachable' }, code: 'service-down' },
  'the configuration ends in a fault': { faults: { discovery: 'status-500' }, code: 'service-down' },
  'a page comes instead of the configuration': { faults: { discovery: 'html' }, code: 'service-down' },
};

for (const way of packages) {
  for (const [what, { faults, code, words, mender, shown }] of Object.entries(told)) {
    test(`${way}: ${what}: ${code}, in words, and one way on`, async ({ page, violations }) => {
      // The browser itself tells planned refusals and broken connections.
      violations.expectConsole(/^Failed to load resource/);
      await openInvitation(page, `account-known&signIn=${way}`);
      await fault(page, faults);
      await button(page, 'Get started now').click();
      await expect(at(page, 'problem', code)).toBeVisible();
      if (code !== 'service-down') await expect(page.getByText('Mohamed-Nour, Tamer').first()).toBeVisible();
      if (words) await expect(page.getByText(words)).toBeVisible();
      if (mender) await expect(page.getByText(mender)).toBeVisible();
      if (shown) {
        await expect(page.getByText(shown)).toHaveText(new RegExp(`^${shown} ${guid.source}$`));
        await expect(button(page, 'Copy')).toBeVisible();
      }
      const screen = await at(page, 'problem').innerText();
      expect(screen).not.toMatch(/Trace ID|Timestamp|error_description|https?:|undefined|\bAADSTS\d+:/);
      await expect(page).toHaveURL(/\/onboarding$/);
      await fault(page, noEntraFaults);
      const on = code === 'not-allowed' ? 'Use another account' : 'Try again';
      await button(page, on).click();
      if (code === 'not-allowed') await expect(page.getByLabel('Email')).toBeVisible();
      else {
        // What is a matter of the connection begins at the invitation, all else at the sign-in.
        if (code === 'service-down' && !faults.discovery) await button(page, 'Get started now').click();
        await expect(at(page, 'company')).toBeVisible();
      }
    });
  }
}
