import { describe, expect, test } from 'vitest';
import { agree, edit, fill, formMistakes, order, type Form } from '../../src/core/form.ts';
import type { Refusal } from '../../src/core/problem.ts';
import { refusalAt } from '../../src/core/refusal.ts';
import { aForm, anOffer, dpa, saas } from './companies.ts';

const refusing = (form: Form, ...refused: Refusal[]): Form => ({ ...form, refused });
const both = (form: Form): Form => agree(agree(form, 'saas', true), 'dpa', true);

describe('what the platform refused', () => {
  const refusal: Refusal = { field: 'postalCode', code: 'invalid' };

  test('keeps the button grey until that field changes', () => {
    const form = refusing(aForm(), refusal);
    expect(formMistakes(form).fields).toEqual({ postalCode: 'invalid' });
    expect(order(form)).toBeUndefined();
    expect(order(edit(form, { city: 'Delft' }))).toBeUndefined();
    expect(order(edit(form, { postalCode: '3012' }))?.company.postalCode).toBe('3012');
  });

  test('goes for one field and stays for another', () => {
    const form = refusing(aForm(), refusal, { field: 'name', code: 'too-long' });
    expect(formMistakes(edit(form, { postalCode: '3012' })).fields).toEqual({ name: 'too-long' });
  });

  test('gives way to what the form itself finds wrong', () => {
    expect(formMistakes(refusing(aForm({ postalCode: '' }), refusal)).fields).toEqual({ postalCode: 'required' });
  });

  test('at an agreement goes when it is ticked again', () => {
    const form = refusing(both(fill(anOffer({}, [saas, dpa]))), { agreement: 'saas', code: 'not-accepted' });
    expect(formMistakes(form).agreements).toEqual({ saas: 'not-accepted' });
    expect(order(agree(form, 'saas', true))?.agreements).toHaveLength(2);
    expect(order(agree(form, 'dpa', true))).toBeUndefined();
  });

  test('of the whole, or at a field that the country does not have, leaves the button orange', () => {
    expect(order(refusing(aForm(), { code: 'invalid' }))?.company.name).toBe('URS Feinmechanik AG');
    expect(order(refusing(aForm({ country: 'AE' }), refusal))?.company.country).toBe('AE');
  });
});

test.each([
  ['/company/postalCode', 'invalid', { field: 'postalCode', code: 'invalid' }],
  ['/company/name', 'too-long', { field: 'name', code: 'too-long' }],
  ['/company/name', 'required', { field: 'name', code: 'required' }],
  ['/agreements/saas', 'not-accepted', { agreement: 'saas', code: 'not-accepted' }],
  ['/agreements/__proto__', 'not-accepted', { agreement: '__proto__', code: 'not-accepted' }],
  ['/company/name', 'profane', { field: 'name', code: 'invalid' }],
  ['/company/turnover', 'required', { code: 'required' }],
  ['/company/constructor', 'required', { code: 'required' }],
  ['/company', 'invalid', { code: 'invalid' }],
  ['/agreements', 'not-accepted', { code: 'not-accepted' }],
  ['/invitationId', 'invalid', { code: 'invalid' }],
  ['name', 'invalid', { code: 'invalid' }],
  ['', '', { code: 'invalid' }],
])('the platform refuses %s as %s: what it names is marked, the rest goes to the summary', (pointer, code, refusal) => {
  expect(refusalAt({ pointer, code })).toEqual(refusal);
});
