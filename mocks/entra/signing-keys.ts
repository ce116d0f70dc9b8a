/** A new RS256 key pair; its private half cannot leave the browser. Takes some 60 ms. */
export function newSigningKeys(): Promise<CryptoKeyPair> {
  const rs256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 };
  const publicExponent = new Uint8Array([1, 0, 1]);
  return crypto.subtle.generateKey({ ...rs256, publicExponent }, false, ['sign', 'verify']);
}
