/**
 * Characters that are never part of a name: controls, soft hyphen, zero-width space, word joiner, byte order mark,
 * bidirectional overrides and isolates, interlinear marks, lone surrogates. U+200C–200F stay: Persian, Arabic and emoji
 * need them (PLATFORM.md, Fields).
 */
const invisible = /[\p{Cc}\p{Cs}\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** One line as it is sent: NFC, trimmed, runs of blanks one space. The ideographic space inside stays. */
export function tidyLine(typed: string): string {
  return typed
    .replace(lineBreak, ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
}

/** Several lines: the same for each, the line breaks stay. */
export function tidyLines(typed: string): string {
  return typed.replace(lineBreak, '\n').split('\n').map(tidyLine).join('\n').trim();
}

/** Nine digits, bare; blanks, hyphens, dots and a leading "DUNS" are how people write them. */
export function tidyDuns(typed: string): string {
  const plain = tidyLine(typed).normalize('NFKC');
  return plain.replace(/^d-?u-?n-?s(?![a-z])[\s:#.]*/i, '').replace(/[\s.\p{Pd}\u2212]/gu, '');
}

const label = /^[a-z\d]([a-z\d-]*[a-z\d])?$/;

/** The address as it is sent, or the text as typed when it is none: http or https, a host with a dot, no IP address. */
export function tidyWebsite(typed: string): string {
  const text = tidyLine(typed);
  if (!text) return '';
  const schemed = /^[a-z][a-z\d+-]*:(?!\d)/i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  if (!URL.canParse(schemed)) return text;
  const { href, protocol, hostname, username, password } = new URL(schemed);
  const labels = hostname.replace(/\.$/, '').split('.');
  const named = labels.length > 1 && labels.every((part) => label.test(part)) && /[a-z]/.test(labels.at(-1) ?? '');
  return /^https?:$/.test(protocol) && named && !username && !password ? href : text;
}
