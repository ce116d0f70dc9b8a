import type { Finding } from './check.ts';

const marks = { fits: '✓', differs: '✗', untried: '–' } as const;
/** Widths of: the name, what is asked, what was done. */
const widths = [21, 52, 46] as const;

/** Breaks a text between words; a word that is too long stands alone. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function row(mark: string, cells: readonly [string, string, string]): string {
  const columns = cells.map((cell, at) => wrapped(cell, widths[at] ?? 0));
  const height = Math.max(...columns.map(({ length }) => length));
  const lines = Array.from({ length: height }, (_, line) => {
    const parts = columns.map((column, at) => (column[line] ?? '').padEnd(widths[at] ?? 0));
    return `${line === 0 ? mark : ' '} ${parts.join('  ')}`.trimEnd();
  });
  return lines.join('\n');
}

/** What was found, as a table in plain text. */
export function table(findings: Finding[]): string {
  const head = row(' ', ['', 'PLATFORM.md asks', 'The platform']);
  const rows = findings.map(({ id, asks, outcome, did }) =>
    row(marks[outcome], [id, asks, outcome === 'untried' ? `not tried: ${did}` : did]),
  );
  return [head, ...rows].join('\n\n');
}

/** All findings in a line. */
export function summary(findings: Finding[]): string {
  const count = (outcome: Finding['outcome']): number => findings.filter((one) => one.outcome === outcome).length;
  return `${count('fits')} fit, ${count('differs')} do not, ${count('untried')} were not tried.`;
}

/** A text without whole tokens, ids and e-mail addresses. @param secrets never shown, whatever they look like */
export function hidden(text: string, secrets: string[]): string {
  return secrets
    .reduce((safe, secret) => safe.replaceAll(secret, `${secret.slice(0, 4)}…`), text)
    .replaceAll(/\beyJ[\w-]+(\.[\w-]*)+/g, 'eyJ…')
    .replaceAll(/\b([\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}\b/gi, '$1…')
    .replaceAll(/[^\s@"'<(]+(@[^\s@"'>)]+)/g, '…$1');
}
