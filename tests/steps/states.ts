import { emptyDraft, type CompanyDraft } from '../../src/core/company-fields.ts';
import { fill, type Form, type Offer } from '../../src/core/form.ts';
import type { Invitation } from '../../src/core/invitation.ts';
import type { AtCompany, AtInvitation, Journey, JourneyEvent } from '../../src/core/journey.ts';

export const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
export const account = { id: 'willy', emails: ['willy.urs@customer.example'] };

export const invitation: Invitation = {
  id,
  status: 'pending',
  portalName: 'My rConnect (Stag)',
  inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS', email: 'tamer.mohamed-nour@gfms.example' },
  invitee: { name: 'Willy URS', email: 'willy.urs@customer.example' },
  expiresAt: Date.parse('2026-12-20T12:00:00Z'),
};

export const atInvitation = (more: Partial<AtInvitation> = {}): AtInvitation => ({
  at: 'invitation',
  id,
  invitation,
  ...more,
});

export const record: CompanyDraft = {
  ...emptyDraft,
  name: 'URS Feinmechanik AG',
  street: 'Baan 6',
  postalCode: '3011',
  city: 'Rotterdam',
  state: 'Zuid-Holland',
  country: 'NL',
  slogan: 'Precision since 1962',
  description: 'Fine mechanics',
  website: 'www.urs.example',
  duns: '150483782',
};

export const agreements = [
  { id: 'saas', title: 'SaaS Agreement', version: '3.2', url: 'https://portal.example/agreements/saas-3.2.pdf' },
  { id: 'dpa', title: 'Data Processing Agreement', version: '1.4', url: 'https://portal.example/agreements/dpa.pdf' },
];

/** The form as it is filled after acceptance. Without agreements, unless a test asks for them. */
export function aForm(offer: Partial<Offer> = {}, more: Partial<Form> = {}): Form {
  return { ...fill({ recordedBy: 'GFMS', record, agreements: [], ...offer }), ...more };
}

export const atCompany = (form: Form = aForm(), more: Partial<AtCompany> = {}): AtCompany => ({
  at: 'company',
  id,
  invitation,
  account,
  form,
  ...more,
});

/** The journey as far as the form itself needs it: what is typed is in the next state, and creating has begun. */
export function filling(now: Journey, event: JourneyEvent): Journey {
  if (now.at !== 'company') return now;
  if (event.type === 'typed') return { ...now, form: event.form };
  if (event.type !== 'create') return now;
  const { form } = now;
  return { at: 'creating', id, invitation, account, form, order: event.order, stage: 'sending', repeated: false };
}
