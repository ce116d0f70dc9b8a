import { parseArgs } from 'node:util';
import type { Target } from './platform.ts';

export const help = `Holds a platform against the contract, in a browser, as the portal would call it.

  npm run contract -- --invite-url <address> --companies-url <address> [options]

  --invite-url <address>     of the invitations, as the portal passes it (ends in /api/InviteUser)
  --companies-url <address>  of the companies (ends in /api/companies)
  --invitation-id <guid>     a pending invitation; without it only refusals are tried
  --token <token>            bearer token of the account that is invited, without the word "Bearer"
  --other-token <token>      the same of an account that is not invited
  --portal-origin <origin>   of the page that calls; default http://localhost:4173. The platform must allow it
  --yes                      accept the invitation and create a company without asking
  --help                     this

First come the checks that change nothing. Then it asks whether it may accept the invitation and create a company.
Exit code: 0 all that was tried fits, 1 something does not, 2 the options are wrong.
`;

/** What was typed. */
export interface Options extends Target {
  /** Writes without asking. */
  yes: boolean;
}

/** Why the options cannot be used, in words. */
export class WrongOptions extends Error {
  override name = 'WrongOptions';
}

const text = { type: 'string' } as const;
const known = {
  'invite-url': text,
  'companies-url': text,
  'invitation-id': text,
  token: text,
  'other-token': text,
  'portal-origin': text,
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: known }).values;
  } catch (error) {
    throw new WrongOptions(error instanceof Error ? error.message : String(error));
  }
}

function address(name: string, value: string | undefined): string {
  if (value === undefined) throw new WrongOptions(`--${name} is missing.`);
  const { protocol = '' } = URL.parse(value) ?? {};
  if (!/^https?:$/.test(protocol)) throw new WrongOptions(`--${name} is not an address that begins with https://`);
  return value;
}

function token(name: string, value: string): string {
  if (/^\S+$/.test(value)) return value;
  throw new WrongOptions(`--${name} has blanks, or is empty: the token alone, without the word "Bearer".`);
}

/** @returns what was typed; `undefined`: for help. @throws `WrongOptions` */
export function readOptions(args: string[]): Options | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  const { token: own, 'other-token': other, 'invitation-id': id } = values;
  const origin = address('portal-origin', values['portal-origin'] ?? 'http://localhost:4173');
  if (new URL(origin).origin !== origin.replace(/\/$/, '')) {
    throw new WrongOptions('--portal-origin has more than scheme, host and port.');
  }
  if (id !== undefined && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) {
    throw new WrongOptions('--invitation-id is not a GUID.');
  }
  return {
    inviteUrl: address('invite-url', values['invite-url']),
    companiesUrl: address('companies-url', values['companies-url']),
    portalOrigin: new URL(origin).origin,
    ...(id !== undefined && { invitationId: id.toLowerCase() }),
    ...(own !== undefined && { token: token('token', own) }),
    ...(other !== undefined && { otherToken: token('other-token', other) }),
    yes: values.yes ?? false,
  };
}
