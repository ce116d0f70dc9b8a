import { emptyDraft, type CompanyDraft, type Field } from '../company-fields.ts';
import { mistakes, obligation, tidyField } from '../company.ts';
import { isPostalForm } from '../postal-code.ts';
import { tidyDuns, tidyLine, webAddress } from '../tidy.ts';
import { countryNamed } from './country-name.ts';
import { reread, withoutEntities } from './entities.ts';
import { postalCodeIn } from './postal-code-in.ts';

/** What would put a field right: the values to take over, for this field and perhaps for others. */
export type Repair = Partial<CompanyDraft>;

/** Whether the field, and every other that is changed, would be without a mistake. */
function helps(draft: CompanyDraft, field: Field, repair: Repair): boolean {
  const left = mistakes({ ...draft, ...repair });
  return ([field, ...Object.keys(repair)] as Field[]).every((changed) => left[changed] === undefined);
}

/** Words that people write where there is nothing to write. */
const nothing = /^(?:n[/.]\s?[av]\.?|none|nil|null|unknown|keine?|tbd|tba|[-–—.?/*x0]+)$/i;

function missing(draft: CompanyDraft): boolean {
  const code = tidyField('postalCode', draft);
  return code === '' || nothing.test(code) || !isPostalForm(code, draft.country);
}

/** The record has the city one field further on, unless that is the country once more, or says that there is none. */
const cityFromState = ({ state, country }: CompanyDraft): Repair | undefined =>
  tidyLine(state) && !nothing.test(tidyLine(state)) && countryNamed(state) !== country
    ? { city: state, state: '' }
    : undefined;

/** "72458 ALBSTADT" in the city, "Alberta T6X 1R2" in the state, "1351 RUD" in the code itself. */
function takeOut(field: 'postalCode' | 'city' | 'state', draft: CompanyDraft): Repair | undefined {
  const found = postalCodeIn(draft[field], draft.country);
  if (!found || obligation('postalCode', draft.country) === 'absent') return undefined;
  const { postalCode, rest } = found;
  if (field === 'postalCode') {
    if (postalCode === tidyField('postalCode', draft)) return undefined;
    return draft.city.trim() || !rest ? { postalCode } : { postalCode, city: rest };
  }
  if (!missing(draft)) return undefined;
  // All fields may have moved by one: the code stands in the city, the city in the state.
  const city = field === 'city' && !rest && !postalCodeIn(draft.state, draft.country) && cityFromState(draft);
  return { postalCode, ...(city || { [field]: rest }) };
}

/** An address inside another text: "http//urs.example", "info@urs.example", "www.urs.example, www.urs.test". */
function addressIn(text: string): string | undefined {
  const parts = text.split(/[\s,;|]+/).map((part) => part.replace(/^h?t{1,2}ps?[:/]+/i, '').replace(/^.*@/, ''));
  return parts.find((part) => /\.[a-z]{2,}/i.test(part) && webAddress(part));
}

/** Nine digits in another text: "DUNS no. 12-345-6789 (head office)". */
function dunsIn(text: string): string | undefined {
  const found = /(?<!\d)\d(?:[\s.\p{Pd}]?\d){8}(?!\d)/u.exec(tidyLine(text).normalize('NFKC'))?.[0];
  return found && tidyDuns(found);
}

function special(field: Field, draft: CompanyDraft): Repair | undefined {
  const value = draft[field];
  switch (field) {
    case 'country': {
      const country = countryNamed(value);
      return country ? { country } : undefined;
    }
    case 'postalCode':
    case 'city':
    case 'state':
      return tidyLine(value) === '' ? cityFromState(draft) : takeOut(field, draft);
    case 'website': {
      const website = addressIn(value);
      return website ? { website } : undefined;
    }
    case 'duns': {
      const duns = dunsIn(value);
      return duns ? { duns } : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * What can be offered in one click for a value that was recorded wrong, or `undefined`. Nothing is ever repaired by
 * itself: the sales company may have meant what it wrote.
 */
export function repairOf(field: Field, draft: CompanyDraft): Repair | undefined {
  const value = draft[field];
  const text = tidyLine(value);
  const wrong = !helps(draft, field, {});
  if (text === '' && !(field === 'city' && wrong)) return undefined;
  const optional = obligation(field, draft.country) === 'optional';
  if (optional && nothing.test(text)) return { [field]: emptyDraft[field] };
  const read = reread(withoutEntities(value));
  if (read !== value && (wrong || helps(draft, field, { [field]: read }))) return { [field]: read };
  const moved = field === 'postalCode' || field === 'city' || field === 'state';
  const offered = wrong || moved ? special(field, draft) : undefined;
  if (offered && helps(draft, field, offered)) return offered;
  return wrong && optional ? { [field]: emptyDraft[field] } : undefined;
}
