import { requestsOf, visits, type Asked, type Counts } from './calls.ts';

const invitations = 1_000_000;
const dayS = 86_400;
/** Of a day's requests, those of its busiest hour. */
const busiest = 0.15;

/** What one invitation leads to: its customer comes once to the end and once again; two scanners look at the mail. */
const visitsOfOne: Counts[] = [
  visits['Case 2, new at Microsoft: the same, with an account made there'],
  visits['the mail opened again after the company was created'],
  visits['a mail scanner that follows the link'],
  visits['a mail scanner that runs scripts as well'],
];

const kinds: Record<string, Asked[]> = {
  links: ['link'],
  reads: ['read'],
  accepts: ['accept'],
  creates: ['create'],
  preflights: ['preflight'],
  'in all': ['link', 'read', 'accept', 'create', 'preflight'],
};

/** What a million invitations a day ask of the platform: in all, and in a second. */
export const aDay = Object.entries(kinds).map(([what, asked]) => {
  const one = visitsOfOne.reduce(
    (sum, counts) => sum + requestsOf(Object.fromEntries(asked.map((name) => [name, counts[name] ?? 0]))),
    0,
  );
  const inAll = one * invitations;
  return { what, inAll, average: Math.round(inAll / dayS), peak: Math.round((inAll * busiest) / 3600) };
});
