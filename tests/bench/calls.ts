/** A request that reaches the platform: one of its four calls, the link in the mail, or the browser's question before a write. */
export type Asked = 'link' | 'read' | 'accept' | 'create' | 'look up' | 'preflight';
export type Counts = Partial<Record<Asked, number>>;

/**
 * What a visit costs a platform that stands at another origin than the portal. Counted at the built plugin by
 * `tests/providers/calls.spec.ts`; the two cases, at the emulated Entra, by `tests/journeys/calls.spec.ts`.
 */
export const visits = {
  'Case 1, known at Microsoft: the mail, Microsoft and back, the form, the home': {
    link: 1,
    read: 2,
    accept: 1,
    create: 1,
    preflight: 2,
  },
  'Case 2, new at Microsoft: the same, with an account made there': {
    link: 1,
    read: 2,
    accept: 1,
    create: 1,
    preflight: 2,
  },
  'signed in at the portal already: no way to Microsoft, no second read': {
    link: 1,
    read: 1,
    accept: 1,
    create: 1,
    preflight: 2,
  },
  'the form loaded again: what was typed comes back': { read: 1, accept: 1, preflight: 1 },
  'the mail opened again after the company was created': { link: 1, read: 1, accept: 1, preflight: 1 },
  'the invitation read, and nothing clicked, for an hour': { link: 1, read: 1 },
  'a mail scanner that follows the link': { link: 1 },
  'a mail scanner that runs scripts as well': { link: 1, read: 1 },
} satisfies Record<string, Counts>;

export const requestsOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
