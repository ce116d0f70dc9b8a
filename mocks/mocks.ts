/** The mock backend, for the standalone portal, for stories and for the portal's own tests. */
export { handlers, type Where } from './handlers.ts';
export { indexedDbStore } from './indexed-db-store.ts';
export { memoryStore, type WorldStore } from './store.ts';
export { advanceClock, aWorld, aWorldSignedIn, noFaults, timeIn, type Faults, type World } from './world.ts';
export { aColleague, aCompany, agreements, anInvitation, aUser, day } from './data.ts';
export { isScenarioName, scenarioNames, scenarios, startScenario, type ScenarioName } from './scenarios.ts';
export {
  authority,
  clientId,
  issuer,
  knownAuthorities,
  portalClientId,
  redirectUri,
  scopes,
  tenantId,
} from './entra/tenant.ts';
export { workforceAuthority } from './entra/authorities.ts';
export { entraFaultChoices, noEntraFaults, type EntraFaults } from './entra/faults.ts';
export type { Mail } from './mailbox/mail.ts';
export type { User } from './entra/records.ts';
export type { Agreement, CompanyRecord, Invitation } from './platform/records.ts';
