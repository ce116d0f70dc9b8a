import type { Json } from './described.ts';

const header = (description: string, schema: Json = { type: 'string' }, required = false): Json => ({
  description,
  required,
  schema,
});
const retryAfter = {
  'Retry-After': header('Seconds, or a date: how long to wait. Obeyed up to 30 s; beyond, the screen says until when.'),
};

/** What every answer carries. */
export const headers: Record<string, Json> = {
  'Access-Control-Allow-Origin': header('The portal, where the platform has another origin.'),
  'Access-Control-Expose-Headers': header('`retry-after, x-correlation-id, date`'),
  'X-Correlation-Id': header('Shown for support when something failed.'),
  Date: header('By it the plugin knows that the clock of the device is wrong.'),
};
const everyHeader = Object.fromEntries(
  Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

/** An answer that went well. */
export const answer = (description: string, schema: string, example: Json): Json => ({
  description,
  headers: everyHeader,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` }, example } },
});

/** An answer without content. @param named headers that say it all */
export const emptyAnswer = (description: string, named: Record<string, string>): Json => ({
  description,
  headers: {
    ...everyHeader,
    ...Object.fromEntries(
      Object.entries(named).map(([name, words]) => [name, header(words, { type: 'string' }, true)]),
    ),
  },
});

interface Refusal {
  /** Last path segments of `type` that may come; none: it does not matter. */
  types?: string[];
  /** Members of the problem that come with it. */
  required?: string[];
  example?: Json;
  waits?: boolean;
}

/** An answer that says what is wrong. */
export const refusal = (description: string, { types, required, example, waits = false }: Refusal = {}): Json => {
  const type = types && { type: { pattern: `(^|/)(${types.join('|')})$` } };
  const narrower = { ...(type && { properties: type }), ...(required && { required }) };
  const problem = { $ref: '#/components/schemas/Problem' };
  const schema = Object.keys(narrower).length > 0 ? { allOf: [problem, narrower] } : problem;
  return {
    description,
    headers: { ...everyHeader, ...(waits && retryAfter) },
    content: { 'application/problem+json': { schema, ...(example && { example }) } },
  };
};

/** What any call may be answered when the platform has too much to do, or is down. */
export const busy: Record<string, Json> = {
  429: refusal('Too many requests.', { waits: true }),
  503: refusal('Not there for the moment.', { waits: true }),
};

/** What any call that needs a token may be answered. */
export const unauthorized: Record<string, Json> = {
  401: refusal(
    'The token is missing, has ended or is not for this platform: it is renewed once and the call repeated.',
  ),
};
