import { journeys } from './scenarios.ts';
import { expect, test } from './walk.ts';

/** HOST.md, "Standalone". */
const named =
  'account-known account-known-signed-out account-new account-guest host-signed-in wrong-account consent-declined invitation-expired invitation-revoked invitation-accepted invitation-unknown accepted-by-other company-rejected company-exists no-agreements messy-record offline slow service-down rate-limited';

test('every scenario that HOST.md names has a journey, and no other', () => {
  expect(Object.keys(journeys)).toEqual(named.split(' '));
});

for (const [scenario, journey] of Object.entries(journeys)) {
  test(`scenario ${scenario}`, async ({ page, violations }) => {
    // The browser itself tells planned refusals and broken connections.
    violations.expectConsole(/^Failed to load resource/);
    await journey(page);
  });
}
