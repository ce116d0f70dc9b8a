/** HTML's named characters of Latin-1, in order from U+00A0 (WHATWG HTML, "Named character references"). */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';
const named = new Map([
  ...latin1.split(' ').map((name, at) => [name, String.fromCodePoint(0xa0 + at)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', euro: '€', trade: '™' }),
]);

/** The character that an entity's name or number stands for; `undefined` when it stands for none. */
function decode(name: string): string | undefined {
  const point = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.replace('#', ''));
  return named.get(name) ?? (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined);
}

/** Encoded once or more often ("&amp;amp;"). Only the four of markup itself are known without their semicolon. */
const entity =
  /&(?:(?:amp|#0*38|#x0*26);)*(?:(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});|(amp|lt|gt|quot)(?![a-z\d=;]))/gi;

/** A text whose HTML entities are the characters that they stand for: "M&uuml;ller &amp; Co" was exported as markup. */
export const withoutEntities = (text: string): string =>
  text.replace(entity, (found: string, name?: string, open?: string) =>
    open ? (decode(open) ?? found) : (decode(name ?? '') ?? `&${name ?? ''};`),
  );

/** Windows-1252 from 0x80 on; the holes of the code page stand for themselves. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text that was UTF-8 and was read as Windows-1252 ("FrÃ¤steile"), read aright; the text itself when it was not. */
export function reread(text: string): string {
  const bytes = Array.from(text, (char) => {
    const at = windows1252.indexOf(char);
    return at < 0 ? char.charCodeAt(0) : 0x80 + at;
  });
  if (!bytes.some((byte) => byte > 0xc1) || bytes.some((byte) => byte > 0xff)) return text;
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    // Not UTF-8: the letters are meant.
    return text;
  }
}
