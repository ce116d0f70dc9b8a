import { describe, expect, test } from 'vitest';
import { mistakes, tidy } from '../../src/core/company.ts';
import { aDraft } from './companies.ts';
import { rows } from './rows.ts';

interface Row {
  value: string;
  expect: 'accept' | 'reject';
  sentAs?: string;
}
const websites = rows<Row>('websites.json');

const sent = (website: string): string => tidy(aDraft({ website })).website;
const mistake = (website: string): string | undefined => mistakes(aDraft({ website })).website;

test('all 22 rows of websites.json are tried', () => {
  expect(websites.filter((row) => row.expect === 'accept')).toHaveLength(8);
  expect(websites.filter((row) => row.expect === 'reject')).toHaveLength(14);
});

describe('a web address is taken', () => {
  test.each(websites.filter((row) => row.expect === 'accept'))('$value', ({ value, sentAs }) => {
    expect(mistake(value)).toBeUndefined();
    if (sentAs !== undefined) expect(sent(value)).toBe(sentAs);
  });

  test.each([
    ['www.urs.example', 'https://www.urs.example/'],
    ['http://www.urs.example', 'http://www.urs.example/'],
    ['urs.example:8443/shop', 'https://urs.example:8443/shop'],
    ['urs.example/\u00fcber uns?q=a b#c', 'https://urs.example/%C3%BCber%20uns?q=a%20b#c'],
    ['urs.example.', 'https://urs.example./'],
    ['1und1.example', 'https://1und1.example/'],
    ['my_shop.urs.example', 'https://my_shop.urs.example/'],
    ['\u4f8b\u3048.\u30c6\u30b9\u30c8', 'https://xn--r8jz45g.xn--zckzah/'],
    ['https://www.\u200burs.example', 'https://www.urs.example/'],
  ])('%s is sent as %s', (typed, url) => {
    expect(sent(typed)).toBe(url);
    expect(mistake(typed)).toBeUndefined();
  });
});

describe('what is no web address is kept as typed, with a message', () => {
  test.each(websites.filter((row) => row.expect === 'reject').map(({ value }) => value))('%s', (value) => {
    expect(mistake(value)).toBe('invalid');
  });

  test.each([
    'n/a',
    'none',
    'info@urs.example',
    'mailto:info@urs.example',
    'https://user@urs.example/',
    'https://user:password@urs.example/',
    'user:password@urs.example',
    'http://localhost:3000',
    'http://127.0.0.1/',
    '127.1',
    '0x7f.0.0.1',
    'http://[::1]/',
    'http://1.2.3.4.',
    'https://urs..example',
    'https://urs.-example',
    'https://urs.example-',
    'data:text/html,<script>alert(1)</script>',
    'javascript://urs.example/%0aalert(1)',
    'file:///etc/passwd',
    'http:// urs .example',
  ])('%s', (value) => {
    expect(mistake(value)).toBe('invalid');
    expect(sent(value)).toBe(value);
  });
});

test('an address may be 255 characters long as it is sent, not more', () => {
  const long = 'https://urs.example/'.padEnd(255, 'x');
  expect(mistake(long)).toBeUndefined();
  expect(mistake(`${long}x`)).toBe('too-long');
  expect(mistake(`urs.example/${'\u00fc'.repeat(50)}`)).toBe('too-long');
});
