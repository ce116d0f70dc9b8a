import type { User } from './entra/records.ts';
import type { Mail } from './mailbox/mail.ts';
import type { Agreement, CompanyRecord, Invitation } from './platform/records.ts';

/** An instant so many days from now (negative: ago), ISO 8601. */
export function day(fromNow: number): string {
  return new Date(Date.now() + fromNow * 86_400_000).toISOString();
}

/** The invitation of PLATFORM.md's example: sent three days ago, good for 30 days. */
export function anInvitation(overrides: Partial<Invitation> = {}): Invitation {
  const sentAt = overrides.sentAt ?? day(-3);
  return {
    invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
    portal: { name: 'My rConnect (Stag)' },
    inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS', email: 'tamer.mohamed-nour@gfms.example' },
    invitee: { name: 'Willy URS', email: 'willy.urs@customer.example' },
    emailShown: 'whole',
    sentAt,
    expiresAt: new Date(Date.parse(sentAt) + 30 * 86_400_000).toISOString(),
    revoked: false,
    acceptedBy: undefined,
    recordedBy: 'GFMS',
    record: aCompany(),
    agreements: agreements(),
    ...overrides,
  };
}

/** What the sales company recorded. */
export function aCompany(overrides: CompanyRecord = {}): CompanyRecord {
  return {
    name: 'URS Feinmechanik AG',
    street: 'Baan 6',
    postalCode: '3011',
    city: 'Rotterdam',
    state: 'Zuid-Holland',
    country: 'NL',
    slogan: '',
    description: '',
    website: 'www.urs.example',
    duns: '',
    ...overrides,
  };
}

/** The two agreements that the platform keeps per tenant. */
export function agreements(): Agreement[] {
  const folder = 'https://portal.example/agreements';
  return [
    { id: 'saas', title: 'SaaS Agreement', version: '3.2', url: `${folder}/saas-3.2.pdf` },
    { id: 'dpa', title: 'Data Processing Agreement', version: '1.4', url: `${folder}/dpa-1.4.pdf` },
  ];
}

/** Willy URS as Microsoft knows him: a member with a password who agreed to the terms long ago. */
export function aUser(overrides: Partial<User> = {}): User {
  return {
    id: '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11',
    email: 'willy.urs@customer.example',
    name: 'Willy URS',
    kind: 'member',
    password: 'Rconnect-2026!',
    consented: true,
    ...overrides,
  };
}

/** Somebody of the same company who was not invited. */
export function aColleague(): User {
  const id = '0b7a3f16-3c58-4d5e-8a7e-9d2f4c6b1e22';
  return aUser({ id, email: 'anna.meier@customer.example', name: 'Anna Meier' });
}

/** The mail by which everything begins. */
export function invitationMail(invitation: Invitation): Mail {
  return {
    kind: 'invitation',
    id: `invitation-${invitation.invitationId}`,
    to: invitation.invitee.email,
    at: invitation.sentAt,
    subject: `Invitation to ${invitation.portal.name}`,
    link: `/api/InviteUser?invitationId=${invitation.invitationId}`,
    invitee: invitation.invitee.name,
    inviter: invitation.inviter.name,
    organization: invitation.inviter.organization,
    portal: invitation.portal.name,
  };
}
