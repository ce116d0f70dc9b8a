import acceptedByOther from './scenarios/accepted-by-other.ts';
import accountGuest from './scenarios/account-guest.ts';
import accountKnown from './scenarios/account-known.ts';
import accountKnownSignedOut from './scenarios/account-known-signed-out.ts';
import accountNew from './scenarios/account-new.ts';
import companyExists from './scenarios/company-exists.ts';
import companyRejected from './scenarios/company-rejected.ts';
import consentDeclined from './scenarios/consent-declined.ts';
import hostSignedIn from './scenarios/host-signed-in.ts';
import invitationAccepted from './scenarios/invitation-accepted.ts';
import invitationExpired from './scenarios/invitation-expired.ts';
import invitationRevoked from './scenarios/invitation-revoked.ts';
import invitationUnknown from './scenarios/invitation-unknown.ts';
import messyRecord from './scenarios/messy-record.ts';
import noAgreements from './scenarios/no-agreements.ts';
import offline from './scenarios/offline.ts';
import rateLimited from './scenarios/rate-limited.ts';
import serviceDown from './scenarios/service-down.ts';
import slow from './scenarios/slow.ts';
import wrongAccount from './scenarios/wrong-account.ts';
import type { World } from './world.ts';

/** Every situation that the standalone portal can start in: what it is in a line, and its world. In HOST.md's order. */
export const scenarios = {
  'account-known': { title: 'Account known and signed in: no question asked', world: accountKnown },
  'account-known-signed-out': {
    title: 'Account known, signed out: asks for the password',
    world: accountKnownSignedOut,
  },
  'account-new': { title: 'No account yet: create one', world: accountNew },
  'account-guest': { title: 'Guest: one-time code by e-mail', world: accountGuest },
  'host-signed-in': { title: 'The portal has its own session', world: hostSignedIn },
  'wrong-account': { title: 'Another account is signed in', world: wrongAccount },
  'consent-declined': { title: 'Terms still open: say "No", then "Yes"', world: consentDeclined },
  'invitation-expired': { title: 'Invitation expired yesterday', world: invitationExpired },
  'invitation-revoked': { title: 'Invitation taken back', world: invitationRevoked },
  'invitation-accepted': { title: 'Accepted before, form unfinished', world: invitationAccepted },
  'invitation-unknown': { title: 'Invitation unknown to the platform', world: invitationUnknown },
  'accepted-by-other': { title: 'Accepted by somebody else', world: acceptedByOther },
  'company-rejected': { title: 'The platform refuses the postal code', world: companyRejected },
  'company-exists': { title: 'A company of this name exists', world: companyExists },
  'no-agreements': { title: 'No agreements to accept', world: noAgreements },
  'messy-record': { title: 'The sales company recorded nonsense', world: messyRecord },
  offline: { title: 'No network', world: offline },
  slow: { title: 'Answers take longer than 8 s', world: slow },
  'service-down': { title: 'The platform is down', world: serviceDown },
  'rate-limited': { title: 'Too many requests', world: rateLimited },
} satisfies Record<string, { title: string; world: () => World }>;

export type ScenarioName = keyof typeof scenarios;

/** Their names, in HOST.md's order. */
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** Whether a text, say from the address, names a scenario. */
export function isScenarioName(text: string | null): text is ScenarioName {
  return text !== null && Object.hasOwn(scenarios, text);
}

/** The world of a scenario, afresh, its name in it. */
export function startScenario(name: ScenarioName): World {
  return { ...scenarios[name].world(), scenario: name };
}
