import { emptyDraft, type CompanyDraft } from '../../src/core/company-fields.ts';
import { fill, type Form, type FormDraft, type Offer } from '../../src/core/form.ts';
import type { CompanyRow } from './rows.ts';

/** A company with nothing wrong: the one of PLATFORM.md. */
export const aDraft = (changed: Partial<CompanyDraft> = {}): CompanyDraft => ({
  name: 'URS Feinmechanik AG',
  street: 'Baan 6',
  postalCode: '3011',
  city: 'Rotterdam',
  state: 'Zuid-Holland',
  country: 'NL',
  slogan: '',
  description: '',
  website: 'https://www.urs.example/',
  duns: '',
  ...changed,
});

export const saas = { id: 'saas', title: 'SaaS Agreement', version: '3.2', url: 'https://portal.example/saas-3.2.pdf' };
export const dpa = { id: 'dpa', title: 'Data Processing Agreement', version: '1.4' };

/** What the platform offers: the recorded company and, unless told otherwise, no agreement. */
export const anOffer = (recorded: Partial<CompanyDraft> = {}, agreements: Offer['agreements'] = []): Offer => ({
  recordedBy: 'GFMS',
  record: aDraft(recorded),
  agreements,
});

/** The form in its first moment. */
export const aForm = (recorded: Partial<CompanyDraft> = {}, kept?: FormDraft): Form => fill(anOffer(recorded), kept);

/** A register's row as the sales company recorded it. */
export const recorded = ({ region, name, street, postalCode, city, country }: CompanyRow): Offer => ({
  recordedBy: 'GFMS',
  record: { ...emptyDraft, name, street, postalCode, city, country, state: region },
  agreements: [],
});
