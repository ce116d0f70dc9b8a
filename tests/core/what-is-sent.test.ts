import { expect, test } from 'vitest';
import { edit, fill, formMistakes, order } from '../../src/core/form.ts';
import type { AtCompany } from '../../src/core/journey.ts';
import { next } from '../../src/core/next.ts';

const saas = { id: 'saas', title: 'SaaS Agreement', version: '1' };
const record = {
  name: 'URS Feinmechanik AG',
  street: 'Baan 6\n2. Stock',
  postalCode: '3011',
  city: 'Rotterdam',
  country: 'NL',
};
const invitation = {
  id: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
  status: 'pending' as const,
  portalName: 'My rConnect',
  inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS' },
  invitee: {},
  expiresAt: 0,
};

test('a recorded street with a line break is shown as it will be sent', () => {
  const form = fill({ recordedBy: 'GFMS', record, agreements: [] });
  expect(form.draft.street).toBe('Baan 6 2. Stock');
  expect(order(form)?.company.street).toBe('Baan 6 2. Stock');
});

test('an agreement that comes twice is asked for once, in its last version', () => {
  const form = fill({ recordedBy: 'GFMS', record, agreements: [saas, { ...saas, version: '2' }] });
  expect(form.agreements.map(({ id, version }) => [id, version])).toEqual([['saas', '2']]);
});

test('a refusal of an agreement that was not offered does not stand in the way', () => {
  const form = fill({ recordedBy: 'GFMS', record, agreements: [] });
  const refused = { ...form, refused: [{ agreement: 'terms', code: 'not-accepted' as const }] };
  expect(Object.keys(formMistakes(refused).agreements)).toEqual([]);
  expect(order(refused)).toMatchObject({ agreements: [] });
});

test('"Try again" never sends what is no longer on the screen', () => {
  const form = fill({ recordedBy: 'GFMS', record, agreements: [] });
  const sent = order(form);
  const silent: AtCompany = {
    at: 'company',
    id: invitation.id,
    invitation,
    account: { id: 'willy', emails: [] },
    form,
    problem: { code: 'service-down', outcomeUnknown: true },
    ...(sent && { order: sent }),
  };
  const edited = next(silent, { type: 'typed', form: edit(form, { name: 'Edited AG' }) });
  expect(edited).not.toHaveProperty('order');
  expect(next(edited, { type: 'try-again' })).toBe(edited);
  const again = order(edit(form, { name: 'Edited AG' }));
  expect(again && next(edited, { type: 'create', order: again })).toMatchObject({
    at: 'creating',
    stage: 'looking-up',
    order: { company: { name: 'Edited AG' } },
  });
});
