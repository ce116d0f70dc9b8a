import fc from 'fast-check';

const part = fc.constantFrom(
  'NL',
  'AE',
  'JP',
  '3011',
  'urs.example',
  'https://',
  '123456789',
  ' ',
  '\u200b',
  'x'.repeat(120),
);

/** What may be typed into any field: some of it right for one of them, most of it for none. */
export const typing = fc.oneof(
  fc
    .array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 3 })
    .map((parts) => parts.join('')),
  fc.webUrl(),
);
