import { anInvitation } from '../data.ts';
import type { CompanyRecord } from '../platform/records.ts';
import { aWorldSignedIn, type World } from '../world.ts';

const record: CompanyRecord = {
  name: `  URS Feinmechanik &amp; S&ouml;hne AG, ${'vormals Gebr. Urs und Nachfolger, '.repeat(5)}Rotterdam `,
  street: 'Baan 6\r\n\u200B2. Stock',
  postalCode: 'NL-3011 GB',
  city: '3011 Rotterdam',
  state: null,
  country: 'Netherlands',
  slogan: 'n/a',
  description: 'Fr\u00C3\u00A4steile\u0007 und mehr',
  website: 'n/a',
  duns: 'D-U-N-S 12-345-678',
};

/** A record as real ones are: entities, over-long, a country by name, fields shifted, a number one digit short. */
export default (): World => aWorldSignedIn(anInvitation({ record }));
