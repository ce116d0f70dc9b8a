import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInvited } from '../../src/core/account.ts';
import { rows } from './rows.ts';

const invited = 'willy.urs@customer.example';
const account = (...emails: string[]) => ({ id: 'oid-1', emails });

describe('the person invited is recognised', () => {
  test.each([
    ['the same spelling', invited, invited],
    ['another case', 'Willy.URS@Customer.Example', invited],
    ['blanks around it', ' willy.urs@customer.example\t', invited],
    ['blanks around the invited one', invited, ' willy.urs@customer.example '],
    ['a guest in another directory', 'willy.urs_customer.example#EXT#@gfms.onmicrosoft.com', invited],
    [
      'a guest whose name has an underscore',
      'willy_urs_customer.example#EXT#@gfms.example',
      'willy_urs@customer.example',
    ],
    ['a guest, in lower case', 'willy.urs_customer.example#ext#@gfms.onmicrosoft.com', invited],
    ['a mail# form', 'mail#willy.urs@customer.example', invited],
    ['a live.com# form', 'live.com#willy.urs@customer.example', invited],
    ['a live.com# form of a guest', 'live.com#willy.urs_customer.example#EXT#@gfms.onmicrosoft.com', invited],
    ['a domain in Unicode, invited in Punycode', 'jo@m\u00fcller.example', 'jo@xn--mller-kva.example'],
    ['a domain in Punycode, invited in Unicode', 'jo@XN--MLLER-KVA.example', 'jo@M\u00dcLLER.example'],
    ['a decomposed letter', 'jo\u0308rg@x.example', 'j\u00f6rg@x.example'],
    ['full-width letters', '\uff57illy.urs@customer.example', invited],
  ])('%s', (_form, email, invitee) => {
    expect(isInvited(account(email), invitee)).toBe('yes');
  });

  test('by any of the addresses that the provider vouches for', () => {
    expect(isInvited(account('willy@private.example', 'not an address', invited), invited)).toBe('yes');
  });
});

describe('somebody else is told so', () => {
  test.each([
    ['another person', 'tamer@customer.example'],
    ['another domain', 'willy.urs@customer.example.evil'],
    ['a sub-domain', 'willy.urs@mail.customer.example'],
    ['a plus address', 'willy.urs+x@customer.example'],
    ['a name without its dot', 'willyurs@customer.example'],
    ['a look-alike letter', 'w\u0456lly.urs@customer.example'],
    ['a domain with something behind it', 'willy.urs@customer.example/evil'],
    ['a domain with a port', 'willy.urs@customer.example:443'],
    ['a domain with a query', 'willy.urs@customer.example?evil'],
    ['a domain with an escape', 'willy.urs@customer%2eexample'],
    ['the address in front of another domain', 'willy.urs@customer.example@evil.example'],
    ['a guest of the same name from elsewhere', 'willy.urs_other.example#EXT#@customer.example'],
    ['an address behind a name and #', 'eve#willy.urs@customer.example'],
  ])('%s', (_form, email) => {
    expect(isInvited(account(email), invited)).toBe('no');
  });
});

describe('where it cannot be told, the platform decides', () => {
  test.each([
    ['the invited address is masked', [invited], 'w***@customer.example'],
    ['the platform tells none', [invited], undefined],
    ['the platform tells an empty one', [invited], ''],
    ['the platform tells something else', [invited], 'Willy URS'],
    ['the provider tells none', [], invited],
    ['the provider tells only a name', ['willy.urs'], invited],
  ])('%s', (_why, emails, invitee) => {
    expect(isInvited(account(...emails), invitee)).toBe('cannot-tell');
  });
});

const emails = rows<{ value: string; expect: 'accept' | 'reject' }>('emails.json').filter(
  (row) => row.expect === 'accept',
);

test('every good address is recognised in capitals, as a guest, and never taken for another', () => {
  expect(emails).toHaveLength(10);
  const mailboxes = new Set(emails.map(({ value }) => value.trim().toLowerCase()));
  expect(mailboxes.size).toBe(9);
  for (const { value } of emails) {
    const guest = `${value.trim().replace('@', '_')}#EXT#@gfms.onmicrosoft.com`;
    expect(isInvited(account(value.toUpperCase()), value)).toBe('yes');
    expect(isInvited(account(guest), value)).toBe('yes');
    const twins = [...mailboxes].filter((mailbox) => isInvited(account(mailbox), value) === 'yes');
    expect(twins).toEqual([value.trim().toLowerCase()]);
  }
});

test('no claim whatever throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('@', '#EXT#@', 'a@b', `${'_'.repeat(10_000)}@x`),
  );
  fc.assert(
    fc.property(fc.array(text), fc.option(text, { nil: undefined }), (claims, invitee) => {
      expect(['yes', 'no', 'cannot-tell']).toContain(isInvited(account(...claims), invitee));
    }),
  );
});
