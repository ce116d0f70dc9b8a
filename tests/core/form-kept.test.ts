import { describe, expect, test } from 'vitest';
import { fill, type Form } from '../../src/core/form.ts';
import { startOver } from '../../src/core/repair/start-over.ts';
import { aDraft, anOffer, dpa, saas } from './companies.ts';

describe('after a reload', () => {
  test('what was typed and ticked is back, the rest is as recorded', () => {
    const form = fill(anOffer({}, [saas, dpa]), { draft: { street: 'Baan 7' }, agreed: ['dpa'] });
    expect(form.draft).toEqual(aDraft({ street: 'Baan 7' }));
    expect(form.record).toEqual(aDraft());
    expect(form.agreed).toEqual(['dpa']);
  });

  test('a field that was emptied stays empty', () => {
    expect(fill(anOffer(), { draft: { state: '' }, agreed: [] }).draft.state).toBe('');
  });

  test('an agreement that the platform no longer offers is forgotten', () => {
    expect(fill(anOffer({}, [saas]), { draft: {}, agreed: ['dpa', 'saas', 'toString'] }).agreed).toEqual(['saas']);
  });

  test.each([
    ['nothing was kept', undefined, false],
    ['what was kept is as recorded', { draft: { city: 'Rotterdam' }, agreed: [] }, false],
    ['what was kept is all as recorded', { draft: aDraft(), agreed: [] }, false],
    ['only what is no longer offered was ticked', { draft: {}, agreed: ['other'] }, false],
    ['a field differs', { draft: { city: 'Delft' }, agreed: [] }, true],
    ['a field is empty now', { draft: { state: '' }, agreed: [] }, true],
    ['an agreement is ticked', { draft: {}, agreed: ['dpa'] }, true],
  ])('%s: it says so only when something differs', (_what, kept, says) => {
    expect(fill(anOffer({}, [saas, dpa]), kept).restored).toBe(says ? true : undefined);
  });

  test('what was changed shows its message, beside what was recorded wrong', () => {
    const form = fill(anOffer({ website: 'n/a' }), { draft: { city: '', duns: '1' }, agreed: [] });
    expect(form.shown).toEqual(['city', 'website', 'duns']);
  });

  test('starting over is the form as recorded: nothing typed, ticked, asked or refused', () => {
    const offer = anOffer({ duns: '12345', country: 'Netherlands' }, [saas, dpa]);
    const restored = fill(offer, { draft: { city: '', duns: '123456789' }, agreed: ['saas'] });
    const worked: Form = { ...restored, asked: 2, unkept: true, refused: [{ field: 'name', code: 'invalid' }] };
    // The notice stays, for it takes the start back.
    expect(startOver(worked)).toEqual({ ...fill(offer), restored: true, unkept: true });
    expect(startOver(worked).draft).toEqual(aDraft({ duns: '12345', country: 'Netherlands' }));
    expect(startOver(worked).shown).toEqual(['country', 'duns']);
    expect(worked.draft).toMatchObject({ city: '', duns: '123456789' });
  });
});
