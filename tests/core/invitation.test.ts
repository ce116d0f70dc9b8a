import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInvitationId, maskEmail, namesInvitation } from '../../src/core/invitation.ts';

const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const other = '0f8fad5b-d9cb-469f-a165-70867728950e';
const link = `https://azfunc-symuserinvitation-staging.azurewebsites.net/api/InviteUser?invitationId=${id}`;
const safeLink = (target: string): string =>
  `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&data=05%7C02%7C${other}%7C0&sdata=aB%2Bc%3D&reserved=0`;

describe('a valid link is found', () => {
  test.each([
    ['the id alone', id],
    ['the link of the e-mail', link],
    ["the plugin's own address", `https://portal.example/onboarding?invitationId=${id}`],
    ['the query alone', `?invitationId=${id}`],
    ['the fragment', `https://portal.example/#/onboarding?invitationId=${id}`],
    ['a fragment that is only the id', `#invitationId=${id}`],
    ['other parameters around it', `?lang=de&invitationId=${id}&utm_source=mail`],
    ['a fragment after it', `${link}#top`],
    ['upper case', link.toUpperCase()],
    ['a parameter in another case', `?INVITATIONID=${id}`],
    ['in braces', `?invitationId={${id}}`],
    ['in encoded braces', `?invitationId=%7B${id}%7D`],
    ['the id in braces alone', `{${id.toUpperCase()}}`],
    ['percent-encoded hyphens', `?invitationId=${id.replaceAll('-', '%2D')}`],
    ['a list of one', `?invitationId[]=${id}`],
    ['an encoded list of one', `?invitationId%5b0%5D=${id}`],
    ['an encoded equals sign', `?invitationId%3D${id}`],
    ['an encoded address inside another', `https://mail.example/go?to=${encodeURIComponent(link)}`],
    ['a Safe Links address', safeLink(link)],
    ['a Safe Links address, encoded twice', safeLink(encodeURIComponent(link))],
    ['Safe Links around Safe Links', safeLink(safeLink(link))],
    ['a Safe Links address in upper-case escapes and braces', safeLink(link.replace(id, `{${id}}`))],
    ['broken over two lines', `${link.slice(0, 110)}\r\n${link.slice(110)}`],
    ['broken and indented', `${link.slice(0, 110)}\n    ${link.slice(110)}`],
    ['a blank inside', `${link.slice(0, 110)} ${link.slice(110)}`],
    ['an encoded blank inside', `?invitationId=${id.slice(0, 9)}%20${id.slice(9)}`],
    ['a no-break space and a zero-width space around it', `\u00a0${link}\u200b`],
    ['blanks around it', `  ${link}\n`],
    ['the same id twice', `?invitationId=${id}#invitationId=${id.toUpperCase()}`],
    ['2,000 characters', `${link}&x=${'x'.repeat(2000 - link.length - 3)}`],
    ...Array.from('.,;)]>"').map((sign) => [`followed by ${sign}`, `${link}${sign}`] as [string, string]),
    ['followed by several', `<${link}>.)`],
    ['followed by an encoded >', `${link}%3E`],
    ...['\u00a0', '\u00ad', '\u200b', '\u200e', '\u202f', '\u2060', '\ufeff'].flatMap((sign): [string, string][] => [
      [`${encodeURIComponent(sign)} around it`, `?invitationId=${encodeURIComponent(`${sign}${id}${sign}`)}`],
      [
        `${encodeURIComponent(sign)} inside`,
        `?invitationId=${encodeURIComponent(`${id.slice(0, 9)}${sign}${id.slice(9)}`)}`,
      ],
      [`${encodeURIComponent(sign)} as it is`, `${sign}${link.slice(0, 110)}${sign}${link.slice(110)}${sign}`],
    ]),
    ...['“”', '„“', '‘’', '«»', '»«'].flatMap(([open = '', close = '']): [string, string][] => [
      [`the id in ${open}${close}`, `${open}${id}${close}`],
      [`in encoded ${open}${close}`, `?invitationId=${encodeURIComponent(`${open}${id}${close}`)}`],
    ]),
    ['an invisible character, encoded twice', `?invitationId=${id}%25E2%2580%258B`],
  ])('%s', (_form, text) => {
    expect(findInvitationId(text)).toBe(id);
  });

  test('any GUID, in any of these wrappings', () => {
    const atLink = (guid: string): string => link.replace(id, guid);
    const wrappings: ((guid: string) => string)[] = [
      (guid) => guid.toUpperCase(),
      (guid) => `{${guid}}`,
      (guid) => `#/onboarding?invitationId=${guid}&lang=de`,
      atLink,
      (guid) => safeLink(atLink(`{${guid}}`)),
      (guid) => safeLink(encodeURIComponent(atLink(guid.toUpperCase()))),
      (guid) => `<${atLink(guid).slice(0, 100)}\r\n  ${atLink(guid).slice(100)}>.`,
      (guid) => Array.from(`?invitationId=${guid}`, (sign) => `%${sign.charCodeAt(0).toString(16)}`).join(''),
    ];
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...wrappings), (guid, wrap) => {
        expect(findInvitationId(wrap(guid))).toBe(guid);
      }),
    );
  });
});

describe('anything else is not a valid link', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t'],
    ['a page without an id', 'https://portal.example/onboarding'],
    ['an empty parameter', '?invitationId='],
    ['an empty parameter before another with an id', `?invitationId=&x=${id}`],
    ['one character', '7'],
    ['a word', '?invitationId=undefined'],
    ['a cut id', `?invitationId=${id.slice(0, -1)}`],
    ['an id with a digit too many', `?invitationId=${id}0`],
    ['an id without hyphens', `?invitationId=${id.replaceAll('-', '')}`],
    ['a letter that is no hexadecimal digit', `?invitationId=${id.replace('7', 'g')}`],
    ['a Cyrillic letter', `?invitationId=${id.replace('a', '\u0430')}`],
    ['full-width digits', `?invitationId=${id.replace('7', '\uff17')}`],
    ['a NUL', `?invitationId=${id}%00`],
    ['a curly quote inside', `?invitationId=${id.slice(0, 9)}%E2%80%9C${id.slice(9)}`],
    ['an escape that is cut off', `?invitationId=${id}%E2%80`],
    ['an escape that is none', `?invitationId=${id}%EF%BB%BE`],
    ['an encoded Cyrillic letter', `?invitationId=${id.replace('a', '%D0%B0')}`],
    ['a path after it', `?invitationId=${id}/../admin`],
    ['an encoded path after it', `?invitationId=${id}%2F..%2Fadmin`],
    ['a back-slash', `?invitationId=${id}\\`],
    ['a path before it', `?invitationId=../${id}`],
    ['a path alone', '?invitationId=../../etc/passwd'],
    ['a query inside', `?invitationId=${id}?x`],
    ['markup', `?invitationId=<script>${id}</script>`],
    ['a script', 'javascript:alert(1)'],
    ['two different ones', `?invitationId=${id}&invitationId=${other}`],
    ['a list of two', `?invitationId[]=${id}&invitationId[]=${other}`],
    ['two different ones, in query and fragment', `?invitationId=${id}#invitationId=${other}`],
    ['two different ones, one encoded', `?invitationId=${id}&url=${encodeURIComponent(link.replace(id, other))}`],
    ['two different ones alone', `${id} ${other}`],
    ['a right one and a wrong one', `?invitationId=${id}&invitationId=1`],
    ['2,001 characters', `${link}&x=${'x'.repeat(2001 - link.length - 3)}`],
    ['10 kB of one character', 'a'.repeat(10_240)],
    ['10 kB of escapes', '%25'.repeat(3_413)],
    ['10 kB of braces', `?invitationId=${'{'.repeat(10_240)}`],
  ])('%s', (_form, text) => {
    expect(findInvitationId(text)).toBeUndefined();
  });

  test('no text whatever throws, and what is found is a GUID in lower case', () => {
    const part = fc.constantFrom('invitationId=', id, other, '%25', '%7B', '&', '#', '{', '}', '/', ' ', '\n', '=');
    const text = fc.array(fc.oneof(part, fc.string({ unit: 'binary' })), { maxLength: 12 });
    fc.assert(
      fc.property(text, (parts) => {
        const found = findInvitationId(parts.join(''));
        if (found !== undefined) expect(found).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      }),
    );
  });
});

test.each([
  [`?invitationId=${id}`, true],
  ['#/x?InvitationID=nonsense', true],
  ['?invitationId%3D1', true],
  ['?invitation=1', false],
  ['', false],
])('whether the address %s names an invitation, right or wrong: %s', (address, names) => {
  expect(namesInvitation(address)).toBe(names);
});

test.each([
  ['willy.urs@customer.example', 'w•••@customer.example'],
  ['j@x.example', 'j•••@x.example'],
  ['\u{1f600}smile@x.example', '\u{1f600}•••@x.example'],
  ['"a@b"@x.example', '"•••@x.example'],
  ['w***@customer.example', 'w***@customer.example'],
  ['', ''],
])('%s is shown as %s', (email, shown) => {
  expect(maskEmail(email)).toBe(shown);
});
