import { describe, expect, test } from 'vitest';
import { atTheForm, body, company, made } from './at-the-form.ts';

describe('a company is refused', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['/company/name', { name: '' }, 'required'],
    ['/company/name', { name: 'x'.repeat(161) }, 'too-long'],
    ['/company/name', { name: 7 }, 'invalid'],
    ['/company/name', { name: 'A\u0007B' }, 'invalid'],
    ['/company/street', { street: undefined }, 'required'],
    ['/company/street', { street: 'x'.repeat(256) }, 'too-long'],
    ['/company/postalCode', { postalCode: '1'.repeat(17) }, 'too-long'],
    ['/company/city', { city: 'x'.repeat(101) }, 'too-long'],
    ['/company/state', { state: 'x'.repeat(101) }, 'too-long'],
    ['/company/country', { country: undefined }, 'required'],
    ['/company/country', { country: 'QQ' }, 'invalid'],
    ['/company/country', { country: 'Netherlands' }, 'too-long'],
    ['/company/slogan', { slogan: 'x'.repeat(161) }, 'too-long'],
    ['/company/description', { description: 'x'.repeat(2001) }, 'too-long'],
    ['/company/website', { website: 'www.urs.example' }, 'invalid'],
    ['/company/website', { website: 'ftp://urs.example/' }, 'invalid'],
    ['/company/website', { website: 'https://user@urs.example/' }, 'invalid'],
    ['/company/website', { website: 'https://127.0.0.1/' }, 'invalid'],
    ['/company/website', { website: 'https://localhost/' }, 'invalid'],
    ['/company/website', { website: `https://urs.example/${'x'.repeat(240)}` }, 'too-long'],
    ['/company/duns', { duns: '12345678' }, 'invalid'],
    ['/company/duns', { duns: '000000000' }, 'invalid'],
  ])('with a wrong field: %s %o is %s', async (pointer, wrong, code) => {
    const { create, store } = await atTheForm();
    const response = await create({ ...body, company: { ...company, ...wrong } });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer, code }] });
    expect(await made(store)).toBe(0);
  });

  test('with an agreement left out, or accepted in another version', async () => {
    const { create } = await atTheForm();
    expect(await (await create({ ...body, agreements: [{ id: 'saas', version: '3.1' }] })).json()).toMatchObject({
      errors: [
        { pointer: '/agreements/saas', code: 'not-accepted' },
        { pointer: '/agreements/dpa', code: 'not-accepted' },
      ],
    });
  });

  test('without a city where the country needs one', async () => {
    const needs = (country: string, field: string): boolean => country === 'NL' && field === 'city';
    const { create } = await atTheForm({}, { needs });
    expect(await (await create({ ...body, company: { ...company, city: '', postalCode: '' } })).json()).toMatchObject({
      errors: [{ pointer: '/company/city', code: 'required' }],
    });
  });
});

test('fields at their limit, and every good website and DUNS number, are taken', async () => {
  const { create } = await atTheForm();
  const full = {
    ...company,
    name: 'n'.repeat(160),
    street: 's'.repeat(255),
    description: `${'d'.repeat(999)}\n${'d'.repeat(1000)}`,
    website: 'https://xn--mller-kva.example/',
    duns: '012345678',
  };
  expect((await create({ ...body, company: full })).status).toBe(201);
});
