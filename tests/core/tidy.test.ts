import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields } from '../../src/core/company-fields.ts';
import { tidy } from '../../src/core/company.ts';
import { aDraft } from './companies.ts';

const oneLine = fields.filter((field) => field !== 'description');

/** What is sent of a name. */
const sent = (name: string): string => tidy(aDraft({ name })).name;
const sentDescription = (description: string): string => tidy(aDraft({ description })).description;

describe('a line is sent', () => {
  test.each([
    ['in NFC', 'Cafe\u0301', 'Caf\u00e9'],
    ['with one sign for \u00c5', '\u212b', '\u00c5'],
    ['in NFC, not NFKC', '\uff33\uff2f\uff2e\uff39 \u2161 \u3231', '\uff33\uff2f\uff2e\uff39 \u2161 \u3231'],
    ['trimmed', ' \t\u00a0\u3000Urs AG\u3000\u2003\n', 'Urs AG'],
    ['with one space for a run of spaces, tabs and no-break spaces', 'Urs \t\u00a0 AG', 'Urs AG'],
    ['with one space for a single no-break space', 'Urs\u00a0AG', 'Urs AG'],
    ['with one space for a line break', 'Urs\r\nAG', 'Urs AG'],
    ['with one space for several line breaks', 'Urs \n\n AG', 'Urs AG'],
    ['with one space for every kind of line break', 'a\rb\nc\vd\fe\u0085f\u2028g\u2029h', 'a b c d e f g h'],
    [
      'with its ideographic spaces',
      '\u682a\u5f0f\u4f1a\u793e\u3000\u3000\u65e5\u7acb',
      '\u682a\u5f0f\u4f1a\u793e\u3000\u3000\u65e5\u7acb',
    ],
    ['with one space where something invisible stood between two', 'Urs \u200b AG', 'Urs AG'],
    ['composed where something invisible stood between', 'Cafe\u200b\u0301', 'Caf\u00e9'],
    ['without lone surrogates', 'Urs\ud83d AG\ude80', 'Urs AG'],
    ['without lone surrogates that something invisible held apart', 'Urs\ud83d\u200b\ude80', 'Urs'],
    ['with whole emoji', 'Urs \u{1f680}', 'Urs \u{1f680}'],
  ])('%s', (_how, typed, line) => {
    expect(sent(typed)).toBe(line);
  });

  test('without what is never part of a name: controls, soft hyphens, overrides, isolates, marks', () => {
    const ranges = [
      ...[
        [0x00, 0x08],
        [0x0e, 0x1f],
        [0x7f, 0x84],
        [0x86, 0x9f],
        [0xad, 0xad],
        [0x200b, 0x200b],
        [0x2060, 0x2060],
      ],
      ...[
        [0x202a, 0x202e],
        [0x2066, 0x2069],
        [0xfeff, 0xfeff],
        [0xfff9, 0xfffb],
        [0xd800, 0xd800],
        [0xdfff, 0xdfff],
      ],
    ];
    const removed = ranges.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
    expect(removed).toHaveLength(77);
    const left = removed.filter((code) => sent(`U${String.fromCharCode(code)}rs`) !== 'Urs');
    expect(left).toEqual([]);
  });

  test('with joiners and direction marks, which Persian, Arabic and emoji need', () => {
    for (const mark of ['\u200c', '\u200d', '\u200e', '\u200f']) expect(sent(`a${mark}b`)).toBe(`a${mark}b`);
  });

  test('as nothing when nothing of it can be seen', () => {
    const unseen = [
      '',
      ' ',
      '\u00a0',
      '\u3000',
      '\u200b',
      '\u200d',
      '\u200f',
      '\u2800',
      '\u115f',
      '\u3164',
      '\u2800 \u200c',
    ];
    expect(unseen.map(sent)).toEqual(unseen.map(() => ''));
  });

  test('whichever field it stands in', () => {
    const typed = aDraft(Object.fromEntries(oneLine.map((field) => [field, ' \u00adA\u0301\u00a0 \nb\u200b '])));
    const { website, ...others } = tidy(typed);
    expect(others).toMatchObject(
      Object.fromEntries(oneLine.filter((field) => field !== 'website').map((field) => [field, '\u00c1 b'])),
    );
    expect(website).toBe('\u00c1 b');
  });
});

describe('a description is sent', () => {
  test.each([
    ['with its line breaks', 'One\nTwo', 'One\nTwo'],
    ['with its empty lines', 'One\n\nTwo', 'One\n\nTwo'],
    ['with one sign for each kind of line break', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['each line tidied', '  One\u00a0 \u200bthing \n\tTwo\u00ad ', 'One thing\nTwo'],
    ['without empty lines at its ends', '\n\n One \n\n', 'One'],
    ['as nothing when nothing of it can be seen', ' \n\u200b\n', ''],
  ])('%s', (_how, typed, text) => {
    expect(sentDescription(typed)).toBe(text);
  });
});

const joiner = fc.constantFrom(
  ' ',
  '\n',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u200d',
  '\u2800',
  '\u0301',
  '\ud83d',
  '\u00ad',
);
const word = fc.constantFrom('DUNS', 'd-u-n-s', '12', '3456789', 'https://', '//', 'urs.example', 'AE', 'nl', ':', '-');
const anything = fc.string({ unit: 'binary', maxLength: 8 });
const typing = fc.array(fc.oneof(joiner, word, anything), { maxLength: 10 }).map((parts) => parts.join(''));

test('tidying twice equals tidying once, whatever was typed', () => {
  const draft = fc.record(Object.fromEntries(fields.map((field) => [field, typing])));
  fc.assert(
    fc.property(draft, (typed) => {
      const once = tidy(aDraft(typed));
      expect(tidy(once)).toEqual(once);
    }),
    { numRuns: 2000 },
  );
});
