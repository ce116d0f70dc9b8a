import { base64Url, fromBase64Url, sha256 } from './base64url.ts';

export type Claims = Record<string, string | number>;

/** A token signed with RS256 (RFC 7515, compact form). */
export async function sign(claims: Claims, keys: CryptoKeyPair): Promise<string> {
  const header = { typ: 'JWT', alg: 'RS256', kid: (await publicJwk(keys)).kid };
  const text = `${base64Url(JSON.stringify(header))}.${base64Url(JSON.stringify(claims))}`;
  const bytes = new TextEncoder().encode(text);
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', keys.privateKey, bytes);
  return `${text}.${base64Url(new Uint8Array(signature))}`;
}

/** A token that nobody signed: `alg: none` (RFC 7519, 6.1). No application may take it. */
export function unsigned(claims: Claims): string {
  return `${base64Url(JSON.stringify({ typ: 'JWT', alg: 'none' }))}.${base64Url(JSON.stringify(claims))}.`;
}

/** The claims of a token signed with our key; `undefined` for anything else. Times and audience are the caller's to check. */
export async function verified(token: string, keys: CryptoKeyPair): Promise<Record<string, unknown> | undefined> {
  const [header = '', payload = '', signature = '', ...more] = token.split('.');
  if (more.length > 0) return undefined;
  try {
    if (object(header)['alg'] !== 'RS256') return undefined;
    const bytes = new TextEncoder().encode(`${header}.${payload}`);
    const good = await crypto.subtle.verify('RSASSA-PKCS1-v1_5', keys.publicKey, fromBase64Url(signature), bytes);
    return good ? object(payload) : undefined;
  } catch {
    return undefined; // not base64url, or not JSON
  }
}

/** The public key as in Entra's key set; `kid` is its thumbprint (RFC 7638). */
export async function publicJwk({ publicKey }: CryptoKeyPair): Promise<{ kid: string; [member: string]: string }> {
  const { e = '', kty = '', n = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { kty, use: 'sig', alg: 'RS256', kid: await sha256(JSON.stringify({ e, kty, n })), n, e };
}

function object(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(part)));
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
