/** JSON with its members in order, so that the same request has the same text (after RFC 8785). */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/**
 * The key of one request: a UUID (version 8, RFC 9562) made of the SHA-256 of the invitation's id and the canonical
 * body. The same request has the same key in every tab and after every reload, so nothing has to be stored.
 */
export async function idempotencyKey(invitationId: string, body: unknown): Promise<string> {
  const text = new TextEncoder().encode(`${invitationId}\n${canonical(body)}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
