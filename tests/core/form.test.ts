import { describe, expect, test } from 'vitest';
import { agree, edit, fill, formMistakes, order, type Form } from '../../src/core/form.ts';
import { aDraft, aForm, anOffer, dpa, saas } from './companies.ts';

const both = (form: Form): Form => agree(agree(form, 'saas', true), 'dpa', true);

describe('the form in its first moment', () => {
  test('holds all that the sales company recorded', () => {
    const form = fill(anOffer({ slogan: 'Precise', description: 'One\nTwo' }));
    expect(form.draft).toEqual(aDraft({ slogan: 'Precise', description: 'One\nTwo' }));
    expect(form.record).toEqual(form.draft);
    expect(form.recordedBy).toBe('GFMS');
  });

  test('keeps recorded values as they came, right or wrong', () => {
    const form = aForm({ name: ' Urs\u00a0 AG\u200b ', website: 'n/a', country: 'Netherlands' });
    expect(form.draft).toMatchObject({ name: ' Urs\u00a0 AG\u200b ', website: 'n/a', country: 'Netherlands' });
  });

  test.each([
    ['missing', {}],
    ['null', { name: null, city: null }],
    ['of another type', { name: ['x'], city: { x: 1 }, country: true, duns: undefined }],
    ["another object's", Object.create({ name: 'x' }) as Record<string, unknown>],
  ])('counts as not recorded what is %s', (_what, record) => {
    const form = fill({ ...anOffer(), record });
    expect(Object.values(form.draft).join('')).toBe('');
    expect(form.shown).toEqual(['name', 'street', 'city', 'country']);
  });

  test('takes a number as its digits, a country in small letters as its code, and leaves all else aside', () => {
    const form = fill({ ...anOffer(), record: { ...aDraft(), postalCode: 3011, country: ' nl ', other: 'x' } });
    expect(form.draft).toEqual(aDraft());
  });

  test('has no agreement ticked', () => {
    expect(fill(anOffer({}, [saas, dpa])).agreed).toEqual([]);
  });
});

describe('typing', () => {
  test('changes several fields at once, and takes back what was refused of these alone', () => {
    const refused: Form['refused'] = [
      { field: 'city', code: 'invalid' },
      { field: 'name', code: 'invalid' },
      { agreement: 'saas', code: 'not-accepted' },
      { code: 'invalid' },
    ];
    const typed = edit({ ...fill(anOffer({}, [saas])), refused }, { postalCode: '2611 AB', city: 'Delft', state: '' });
    expect(typed.draft).toEqual(aDraft({ postalCode: '2611 AB', city: 'Delft', state: '' }));
    expect(typed.record).toEqual(aDraft());
    expect(typed.refused).toEqual([
      { field: 'name', code: 'invalid' },
      { agreement: 'saas', code: 'not-accepted' },
      { code: 'invalid' },
    ]);
  });

  test('changes one field, and nothing of the form before', () => {
    const form = aForm();
    const typed = edit(form, { city: 'Delft' });
    expect(typed.draft).toEqual(aDraft({ city: 'Delft' }));
    expect(typed.record.city).toBe('Rotterdam');
    expect(form.draft.city).toBe('Rotterdam');
  });
});

describe('Create company is', () => {
  test('orange when all is right, and sends only what is filled', () => {
    expect(order(aForm({ state: '', website: ' www.urs.example ' }))).toEqual({
      company: {
        name: 'URS Feinmechanik AG',
        street: 'Baan 6',
        postalCode: '3011',
        city: 'Rotterdam',
        country: 'NL',
        website: 'https://www.urs.example/',
      },
      agreements: [],
    });
  });

  test('grey while a field is wrong, orange when the last one is right', () => {
    const wrong = edit(edit(aForm(), { duns: '12345' }), { name: '' });
    expect(order(wrong)).toBeUndefined();
    const better = edit(wrong, { name: 'URS AG' });
    expect(order(better)).toBeUndefined();
    expect(order(edit(better, { duns: '123456789' }))?.company).toMatchObject({ name: 'URS AG', duns: '123456789' });
  });

  test('grey until every agreement is ticked, and sends the versions that were shown', () => {
    const form = fill(anOffer({}, [saas, dpa]));
    expect(formMistakes(form).agreements).toEqual({ saas: 'not-accepted', dpa: 'not-accepted' });
    expect(order(agree(form, 'saas', true))).toBeUndefined();
    expect(order(both(form))?.agreements).toEqual([
      { id: 'saas', version: '3.2' },
      { id: 'dpa', version: '1.4' },
    ]);
    expect(order(agree(both(form), 'dpa', false))).toBeUndefined();
  });

  test('not turned orange by a tick for what was not offered', () => {
    expect(agree(fill(anOffer({}, [saas])), 'other', true).agreed).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('grey for an agreement called %s', (id) => {
    const form = fill(anOffer({}, [{ ...saas, id }]));
    expect(order(form)).toBeUndefined();
    expect(order(agree(form, id, true))?.agreements).toEqual([{ id, version: '3.2' }]);
    const refused: Form = { ...agree(form, id, true), refused: [{ agreement: id, code: 'not-accepted' }] };
    expect(order(refused)).toBeUndefined();
  });
});
