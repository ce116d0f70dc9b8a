import { describe, expect, test } from 'vitest';
import { edit, leave } from '../../src/core/form.ts';
import { aDraft, aForm } from './companies.ts';

describe('a message shows', () => {
  test('at once for recorded data that is wrong, and for no other', () => {
    expect(aForm().shown).toEqual([]);
    expect([...aForm({ website: 'n/a', name: '', duns: '12' }).shown].sort()).toEqual(['duns', 'name', 'website']);
  });

  test('after leaving a field that was changed, not while typing', () => {
    const typing = edit(aForm(), { duns: '12' });
    expect(typing.shown).toEqual([]);
    expect(leave(typing, 'duns').shown).toEqual(['duns']);
  });

  test('not after leaving a field as it was recorded: same form back', () => {
    const form = aForm();
    expect(leave(form, 'duns')).toBe(form);
    const changedBack = edit(edit(form, { duns: '1' }), { duns: '' });
    expect(leave(changedBack, 'duns')).toBe(changedBack);
  });

  test('once for a field that is left again: same form back', () => {
    const left = leave(edit(aForm(), { duns: '12' }), 'duns');
    expect(leave(left, 'duns')).toBe(left);
  });

  test('after a reload, for what had been changed', () => {
    expect(aForm({}, { draft: { ...aDraft({ duns: '12' }) }, agreed: [] }).shown).toEqual(['duns']);
  });
});
