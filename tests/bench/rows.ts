/** What the table says of each: the most it may be, and what is aimed at. */
interface Limits {
  aim?: string;
  limit?: string;
}

/** The rows of the README's table, in its order. Bytes are brotli 11; a kB has 1000 bytes. */
export const rows = {
  'until the invitation': { aim: '26 KiB', limit: '30 KiB' },
  'until the form': { aim: '36 KiB', limit: '42 KiB' },
  '… with oidc-client-ts': { aim: '52 KiB', limit: '58 KiB' },
  '… with MSAL': {},
  'MSAL, with what drives it': { limit: '62 kB' },
  'oidc-client-ts, with what drives it': { limit: '12 kB' },
  'an instance of MSAL’s, of a UserManager': { limit: '1 kB each' },
  'the portal’s own session': { limit: '1 kB' },
  'the check of claims': { limit: '1 kB' },
  'CPU until the invitation, at 1x and 4x': {},
  'CPU until the form, at 1x and 4x': {},
  'CPU of a key in the form, at 1x and 4x': {},
  'memory at the form': {},
  'one time in and out: CPU, memory left': {},
  '200 times in and out: nodes, listeners left': { limit: '0, 0' },
  'slow network: the invitation': { limit: '10 s' },
  '… without hints in the page': {},
  'crowd: no retry': {},
  'crowd: naive: every second, until it goes well': {},
  'crowd: shipped': {},
  'crowd: shipped, and the platform says Retry-After: 300': {},
} satisfies Record<string, Limits>;
export type Row = keyof typeof rows;

const [begin, end] = ['<!-- bench: written by `npm run bench -- --write` -->', '<!-- /bench -->'];

/** @param head a line on when, where and with which versions */
export function tableOf(figures: Record<Row, string>, head: string): string {
  const lines = Object.entries<Limits>(rows).map(
    ([row, { aim = '', limit = '' }]) => `| ${row} | ${figures[row as Row]} | ${aim} | ${limit} |`,
  );
  return [head, '', '| what | figure | aim | limit |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** The table as it stands in the README, with the line above it; '' where there is none. */
export const tableIn = (readme: string): string => readme.split(begin)[1]?.split(end)[0]?.trim() ?? '';

export function replaceTable(readme: string, table: string): string {
  const [before, rest = ''] = readme.split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) throw new Error('the README has no place for the table');
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}

/** How clients go on, and the worst second that follows, as the README's table has it. */
export const crowdIn = (readme: string): [clients: string, worst: string][] =>
  [...tableIn(readme).matchAll(/^\| crowd: (.+?) +\| (.+?) +\|/gm)].map(([, clients = '', worst = '']) => [
    clients,
    worst,
  ]);

/** A row's figure, as the README's table has it; '' where there is none. */
export const figureIn = (readme: string, row: Row): string =>
  tableIn(readme)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, what]) => what === row)?.[2] ?? '';
