import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAddress } from '../../../src/drivers/portal/address.ts';
import { aPortal as portal } from './a-portal.ts';

const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const owner = { invitationId: id, accountId: 'willy' };
const typed = { draft: { name: 'URS Feinmechanik AG', city: '' }, agreed: ['saas'] };
const home = location.href;

const begin = () => readAddress({ invitationId: undefined, ownsAnswer: true });
const hourMs = 60 * 60 * 1000;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  sessionStorage.clear();
  history.replaceState(null, '', home);
});

describe('what was typed', () => {
  test('is there again after a reload', () => {
    portal().keep(owner, typed);
    expect(portal().draft(owner)).toMatchObject(typed);
  });

  test.each([
    ['another invitation', { ...owner, invitationId: '0f8fad5b-d9cb-469f-a165-70867728950e' }],
    ['another account', { ...owner, accountId: 'anna' }],
  ])('is not for %s', (_whose, other) => {
    portal().keep(owner, typed);
    expect(portal().draft(other)).toBeUndefined();
    expect(JSON.stringify(Object.values(sessionStorage))).not.toContain('URS');
  });

  test('that cannot be kept is told', () => {
    expect(portal().keep(owner, typed)).toBe(true);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(portal().keep(owner, typed)).toBe(false);
  });

  test.each([
    [23.9, typed],
    [24, undefined],
    [48, undefined],
  ])('after %d hours is %j', (hours, kept) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T10:00:00Z') });
    portal().keep(owner, typed);
    vi.setSystemTime(Date.now() + hours * hourMs);
    const draft = portal().draft(owner);
    if (kept) expect(draft).toMatchObject(kept);
    else expect(draft).toBeUndefined();
  });

  test('is gone when the company exists', () => {
    portal().keep(owner, typed);
    portal().forget();
    expect(portal().draft(owner)).toBeUndefined();
    expect(JSON.stringify(Object.values(sessionStorage))).not.toContain('URS');
  });
});

test('only keys of its own are written, in the tab alone', () => {
  const before = Object.keys(localStorage);
  sessionStorage.setItem('of the host', '7');
  portal().keep(owner, typed);
  portal().leaving(id);
  portal().forget();
  portal().leaving(id);
  const foreign = Object.keys(sessionStorage).filter((key) => !key.startsWith('rconnect-onboarding:'));
  expect(foreign).toEqual(['of the host']);
  expect(Object.keys(localStorage)).toEqual(before);
});

test('a page that stayed after all has not left', () => {
  portal().leaving(id);
  portal().stayed();
  expect(begin()).toMatchObject({ id, left: false });
});

const texts = ['', '{', 'null', '[]', '7', '"text"', '{}', '[null]', '{"version":99}'];
const values = [null, undefined, 7, 'text', true, [], {}, [null], { name: 7 }];

/** Everything that is remembered, with one change made to each of its values in turn. */
function* damages(): Generator<[key: string, change: string]> {
  portal().keep(owner, typed);
  portal().leaving(id);
  for (const key of Object.keys(sessionStorage)) {
    for (const text of texts) yield [key, text];
    const names = Object.keys(JSON.parse(sessionStorage.getItem(key) ?? '{}') as object);
    for (const name of names) for (const value of values) yield [key, `${name}=${JSON.stringify(value)}`];
  }
  sessionStorage.clear();
}

/** Puts another text in place of what is remembered, or another value in place of one of its own. */
function damage(key: string, change: string): void {
  const [, name, value] = /^(\w+)=(.*)$/.exec(change) ?? [];
  const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as object;
  const wrong = value === undefined || value === 'undefined' ? undefined : (JSON.parse(value) as unknown);
  sessionStorage.setItem(key, name === undefined ? change : JSON.stringify({ ...kept, [name]: wrong }));
}

describe('memory that is damaged, or not ours, is no memory', () => {
  test.each([...damages()])('%s: %s', (key, change) => {
    portal().keep(owner, typed);
    portal().leaving(id);
    damage(key, change);
    const draft = portal().draft(owner);
    if (draft) {
      expect(draft.agreed).toEqual(draft.agreed.map(String));
      expect(Object.values(draft.draft).map((value) => typeof value)).not.toContain('object');
    }
    const begun = begin();
    expect([id, undefined]).toContain(begun.id);
    expect([true, false]).toContain(begun.left);
    expect(portal().leaving(id)).toBe(true);
  });
});

describe('storage that is blocked costs nothing but the draft', () => {
  const blocked = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  test.each([
    ['that cannot be reached', () => void vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(blocked)],
    [
      'that can be neither read nor written',
      () => {
        for (const name of ['getItem', 'setItem', 'removeItem'] as const)
          vi.spyOn(Storage.prototype, name).mockImplementation(blocked);
      },
    ],
    ['that is full', () => void vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked)],
  ])('%s', (_how, block) => {
    block();
    history.replaceState(null, '', `?invitationId=${id}`);
    expect(begin()).toMatchObject({ id, left: false });
    expect(location.search).toBe('');
    portal().keep(owner, typed);
    expect(portal().draft(owner)).toBeUndefined();
    expect(portal().leaving(id)).toBe(false);
    portal().stayed();
    portal().forget();
  });
});
