import { anInvitation, aUser, invitationMail } from './data.ts';
import { noEntraFaults, type EntraFaults } from './entra/faults.ts';
import type { Mail } from './mailbox/mail.ts';
import type {
  Attempt,
  AuthorizationCode,
  EmailedCode,
  MicrosoftSession,
  RefreshToken,
  User,
  WrongPasswords,
} from './entra/records.ts';
import type { SignInWay } from './portal/sign-in-ways.ts';
import type { CreatedCompany, Invitation, KeyMemory, RegisteredCompany } from './platform/records.ts';

/** Changes whenever `World` changes its shape: a stored world of another shape is thrown away. */
export const worldShape = 3;

/** What can be wrong with the network or the platform; the panel switches it, the handlers act on it. */
export interface Faults {
  /** Platform and Entra cannot be reached. */
  offline: boolean;
  /** The platform answers late: see `slowAnswerMs`. */
  slow: boolean;
  /** The platform answers 503 without `Retry-After`. */
  serviceDown: boolean;
  /** The platform answers 429 with `Retry-After: 120`. */
  rateLimited: boolean;
}

/** All is well. */
export const noFaults: Faults = { offline: false, slow: false, serviceDown: false, rateLimited: false };

/** The portal's own session, for portals that sign in themselves (`with: 'host'`). */
export interface PortalSession {
  userId: string;
  token: string; // a bearer token that the platform accepts
}

/** One line of the panel's "Requests": no query, no ids, no tokens. `status` 0: no answer (offline). */
export interface LoggedRequest {
  method: string;
  path: string;
  status: number;
  at: number; // ms since the epoch, backend's time
}

/** The whole backend behind platform, Microsoft, mailbox and portal: one plain, structured-clonable object. */
export interface World {
  shape: typeof worldShape;
  scenario: string;
  /** How far the backend's clock is ahead of the browser's. */
  clockOffsetMs: number;
  /** How far the standalone pages set the browser's clock ahead of the machine's, and the backend's with it. */
  browserAheadMs: number;
  faults: Faults;
  entraFaults: EntraFaults;
  invitations: Record<string, Invitation>; // by id
  companies: CreatedCompany[];
  registeredCompanies: RegisteredCompany[];
  /** Postal codes that the platform refuses although they look right. */
  refusedPostalCodes: string[];
  keys: Record<string, KeyMemory>; // by idempotency key
  mails: Mail[]; // newest last
  users: User[];
  session: MicrosoftSession | undefined;
  attempts: Record<string, Attempt>; // by the sign-in's `state` and `code_challenge`
  wrongPasswords: Record<string, WrongPasswords>; // by the account's id
  emailedCodes: EmailedCode[];
  codesSent: { email: string; at: number }[]; // of late, in lower case
  authorizationCodes: AuthorizationCode[];
  refreshTokens: RefreshToken[];
  portal: { signIn: SignInWay; session: PortalSession | undefined };
  requests: LoggedRequest[]; // newest last, 200 at most
}

/** A world with this invitation and its mail in the mailbox; nobody has an account, nobody is signed in. */
export function aWorld(invitation: Invitation = anInvitation(), overrides: Partial<World> = {}): World {
  return {
    shape: worldShape,
    scenario: '',
    clockOffsetMs: 0,
    browserAheadMs: 0,
    faults: { ...noFaults },
    entraFaults: { ...noEntraFaults },
    invitations: { [invitation.invitationId]: invitation },
    companies: [],
    registeredCompanies: [],
    refusedPostalCodes: [],
    keys: {},
    mails: [invitationMail(invitation)],
    users: [],
    session: undefined,
    attempts: {},
    wrongPasswords: {},
    emailedCodes: [],
    codesSent: [],
    authorizationCodes: [],
    refreshTokens: [],
    portal: { signIn: 'msal', session: undefined },
    requests: [],
    ...overrides,
  };
}

/** The same, and Willy URS is known and signed in at Microsoft: none of its pages is seen. */
export function aWorldSignedIn(invitation: Invitation = anInvitation(), overrides: Partial<World> = {}): World {
  const user = aUser();
  return aWorld(invitation, { users: [user], session: { userId: user.id, sid: crypto.randomUUID() }, ...overrides });
}

/** The backend's time, in ms since the epoch: the machine's clock plus what the panel advanced. */
export function timeIn(world: World): number {
  return Date.now() + world.clockOffsetMs;
}

/** Lets time pass at the backend. */
export function advanceClock(world: World, byMs: number): void {
  world.clockOffsetMs += byMs;
}
