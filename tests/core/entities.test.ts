import { describe, expect, test } from 'vitest';
import { reread, withoutEntities } from '../../src/core/repair/entities.ts';

describe('HTML entities are the characters that they stand for', () => {
  test.each([
    ['M&uuml;ller &amp; S&ouml;hne', 'M\u00fcller & S\u00f6hne'],
    ['&Auml;rzte-&szlig;', '\u00c4rzte-\u00df'],
    ['&nbsp;&iexcl;&frac14;&iquest;&Agrave;&divide;&yuml;', '\u00a0\u00a1\u00bc\u00bf\u00c0\u00f7\u00ff'],
    ['&times;&ETH;&eth;&THORN;&thorn;&AElig;&aelig;', '\u00d7\u00d0\u00f0\u00de\u00fe\u00c6\u00e6'],
    ['&lt;&gt;&quot;&apos;', '<>"\''],
    ['&ndash;&mdash;&hellip;&lsquo;&rsquo;&ldquo;&rdquo;', '\u2013\u2014\u2026\u2018\u2019\u201c\u201d'],
    ['5 &euro;, Urs&trade;', '5 \u20ac, Urs\u2122'],
    ['&#252;&#xFC;&#XfC;', '\u00fc\u00fc\u00fc'],
    ['&#128640;&#x1F680;', '\u{1f680}\u{1f680}'],
    ['encoded twice: &amp;uuml;, &amp;amp;', 'encoded twice: \u00fc, &'],
    ['encoded four times: &amp;amp;#38;#x26;lt;', 'encoded four times: <'],
    ['UAB &quot;SALDA&quot', 'UAB "SALDA"'],
    ['Urs &amp Co', 'Urs & Co'],
  ])('%s', (text, read) => {
    expect(withoutEntities(text)).toBe(read);
  });

  test.each([
    'AT&T',
    'Urs & Co; and others',
    'R&D;',
    '&unknown;',
    '&#0;',
    '&#1114112;',
    '&#xffffff;',
    '&constructor;',
    '&copy 2026',
    'https://urs.example/?a=1&lt=2&ampere=3',
  ])('%s is none', (text) => {
    expect(withoutEntities(text)).toBe(text);
  });
});

describe('what was UTF-8 and was read as Windows-1252 is read aright', () => {
  test.each([
    ['Fr\u00c3\u00a4steile', 'Fr\u00e4steile'],
    ['M\u00c3\u00bcller GmbH', 'M\u00fcller GmbH'],
    ['Stra\u00c3\u0178e', 'Stra\u00dfe'],
    ['Urs\u00e2\u20ac\u2122s', 'Urs\u2019s'],
    ['10 \u00e2\u201a\u00ac', '10 \u20ac'],
    ['\u00c3\u0081rp\u00c3\u00a1d', '\u00c1rp\u00e1d'],
    ['\u00e6\u0097\u00a5\u00e6\u0153\u00ac', '\u65e5\u672c'],
    ['\u00f0\u0178\u0161\u20ac', '\u{1f680}'],
  ])('%s is %s', (text, read) => {
    expect(reread(text)).toBe(read);
  });

  test.each([
    'Urs AG',
    'Fr\u00e4steile',
    '\u00c5ngstr\u00f6m \u00d8rsted',
    'S\u00e3o Jo\u00e3o',
    '\u00c3',
    '\u00c3\u00a4 und \u65e5\u672c',
    'Fr\u00c3\u00a4s- und Dr\u00e4hteile',
    '50 % \u00c0',
    '',
  ])('%s is as it was meant', (text) => {
    expect(reread(text)).toBe(text);
  });
});
