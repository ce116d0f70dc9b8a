import type { IdTokenFault } from '../../mocks/entra/faults.ts';
import { at, button, create, expectHome, fault, openInvitation, world } from './customer.ts';
import { expectNoSession, expectSession, packages } from './session.ts';
import { expect, test } from './walk.ts';

/** MEASURED.md: what both packages, or one of them, let through. */
const tampered: Record<string, [fault: IdTokenFault, code: string]> = {
  'alg none': ['alg-none', 'sign-in-failed'],
  'a wrong iss': ['wrong-iss', 'sign-in-failed'],
  'a wrong aud': ['wrong-aud', 'sign-in-failed'],
  'no aud': ['no-aud', 'sign-in-failed'],
  'an exp that is over': ['expired', 'clock-wrong'],
  'an nbf that is still to come': ['not-yet-valid', 'clock-wrong'],
  'no iat': ['no-iat', 'sign-in-failed'],
  'no sub': ['no-sub', 'sign-in-failed'],
  'a wrong nonce': ['wrong-nonce', 'sign-in-failed'],
  'no nonce': ['no-nonce', 'sign-in-failed'],
};
/** One more, of Microsoft's: the tenant that the authority or its issuer names. */
const ofMicrosoft: typeof tampered = { "another tenant's tid": ['wrong-tid', 'sign-in-failed'] };

for (const way of packages) {
  for (const [what, [idToken, code]] of Object.entries({ ...tampered, ...ofMicrosoft })) {
    test(`${way}: an ID token with ${what} is refused: ${code}, no session, no loop`, async ({ page }) => {
      await openInvitation(page, `account-known&signIn=${way}`);
      await fault(page, { idToken });
      await button(page, 'Get started now').click();
      await expect(at(page, 'problem', code)).toBeVisible();
      await expectNoSession(page);
      const { requests, invitations } = await world(page);
      expect(requests.filter(({ path }) => path.endsWith('/token'))).toHaveLength(1);
      expect(Object.values(invitations).map(({ acceptedBy }) => acceptedBy)).toEqual([undefined]);
      await fault(page);
      await button(page, 'Try again').click();
      await expect(at(page, 'company')).toBeVisible();
    });
  }

  test(`${way}: a token that is right is kept, and found by the search that finds none above`, async ({ page }) => {
    await openInvitation(page, `account-known&signIn=${way}`);
    await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();
    await expectSession(page);
    await create(page);
    await expectHome(page);
  });

  for (const [what, faults] of Object.entries({
    'another iss': { announceIss: 'on', answerIss: 'wrong' },
    'no iss, where one is announced': { announceIss: 'on', answerIss: 'missing' },
  } as const)) {
    test(`${way}: an answer with ${what} is refused before its code is sent (RFC 9207)`, async ({ page }) => {
      await openInvitation(page, `account-known&signIn=${way}`);
      await fault(page, faults);
      await button(page, 'Get started now').click();
      await expect(at(page, 'problem', 'sign-in-failed')).toBeVisible();
      await expectNoSession(page);
      const { requests } = await world(page);
      expect(requests.filter(({ path }) => path.endsWith('/token'))).toEqual([]);
      await fault(page, { announceIss: 'on' });
      await button(page, 'Try again').click();
      await expect(at(page, 'company')).toBeVisible();
    });
  }
}
