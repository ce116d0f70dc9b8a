import * as z from 'zod/mini';

/** A JSON Schema, or a part of the document. */
export type Json = Record<string, unknown>;

/** What is said of each member, by its path (`inviter.email`): a description, and limits that the plugin does not need. */
export type Words = Record<string, Json>;

/**
 * The JSON Schema (2020-12) of what a schema of the plugin takes. Members that the plugin does not read are `added`.
 * @throws when a member has no words, or words have no member: schema and document never part
 */
export function described(schema: z.ZodMiniType, words: Words, added: Json = {}): Json {
  const unsaid = new Set(Object.keys(words));

  function say(part: Json, path: string): Json {
    unsaid.delete(path);
    const said = path === '' ? {} : words[path];
    if (!said) throw new Error(`${path} has no words`);
    if (typeof part['properties'] !== 'object') return { ...part, ...said };
    const members = Object.entries(part['properties'] as Record<string, Json>);
    const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const properties = Object.fromEntries(members.map(([name, member]) => [name, say(member, below(name))]));
    // What is said as a whole is not said again by its members.
    return { ...part, ...(members.length > 0 && { properties }), ...said };
  }

  const whole = say(z.toJSONSchema(schema, { io: 'input' }), '');
  if (unsaid.size > 0) throw new Error(`no schema has ${[...unsaid].join(', ')}`);
  // The document names the dialect for all.
  return { ...whole, $schema: undefined, properties: { ...(whole['properties'] as Json), ...added } };
}
