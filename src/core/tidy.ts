/**
 * Characters that are never part of a name: controls, soft hyphen, zero-width space, word joiner, byte order mark,
 * bidirectional overrides and isolates, interlinear marks, lone surrogates. U+200C–200F stay: Persian, Arabic and emoji
 * need them (PLATFORM.md, Fields).
 */
export const invisible = /[\p{Cc}\p{Cs}\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** What can be seen: not a blank, the empty Braille cell, or a joiner, filler or mark without anything to join. */
const visible = /[^\s\u2800\p{Default_Ignorable_Code_Point}]/u;

/** One line as it is sent: NFC, trimmed, runs of blanks one space (U+3000 stays); '' when nothing of it is visible. */
export function tidyLine(typed: string): string {
  const line = typed
    .replace(lineBreak, ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
  return visible.test(line) ? line : '';
}

/** Several lines: the same for each, the line breaks stay. */
export function tidyLines(typed: string): string {
  return typed.replace(lineBreak, '\n').split('\n').map(tidyLine).join('\n').trim();
}

/** A DUNS number bare, without blanks, hyphens, dots and a leading "DUNS"; the text as typed when it is none. */
export function tidyDuns(typed: string): string {
  const text = tidyLine(typed);
  const plain = text.normalize('NFKC').replace(/[\s.\p{Pd}\u2043\u2212]/gu, '');
  const digits = plain.replace(/^duns[:#]?/i, '');
  return /^\d+$/.test(digits) ? digits : text;
}

const label = /^[a-z\d]([a-z\d_-]*[a-z\d])?$/;

/** The address as it is sent; `undefined` when it is none: http or https, a host with a dot, no credentials, no IP. */
export function webAddress(text: string): string | undefined {
  const schemed = /^[a-z][a-z\d+-]*:(?!\d)/i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  if (!URL.canParse(schemed)) return undefined;
  const { href, protocol, hostname, username, password } = new URL(schemed);
  const labels = hostname.replace(/\.$/, '').split('.');
  const named = labels.length > 1 && labels.every((part) => label.test(part)) && /[a-z]/.test(labels.at(-1) ?? '');
  return /^https?:$/.test(protocol) && named && !username && !password ? href : undefined;
}

/** The address as it is sent, or the text as typed when it is none. */
export function tidyWebsite(typed: string): string {
  const text = tidyLine(typed);
  return webAddress(text) ?? text;
}
