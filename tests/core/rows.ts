import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A company as a public register has it; `region` is the form's state. */
export interface CompanyRow {
  name: string;
  street: string;
  postalCode: string;
  city: string;
  region: string;
  country: string;
}

const text = (file: string): string => readFileSync(join(import.meta.dirname, '../data', file), 'utf8');

/** The rows of a file of `tests/data`: JSON, or one JSON value a line. Its README names source and licence. */
export const rows = <Row>(file: string): Row[] =>
  file.endsWith('.jsonl')
    ? text(file)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : (JSON.parse(text(file)) as Row[]);
