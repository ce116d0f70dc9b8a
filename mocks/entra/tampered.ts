import type { EntraFaults, IdTokenFault } from './faults.ts';
import type { Claims } from './jwt.ts';

const stranger = 'https://login.elsewhere.example/v2.0';
const hourS = 3600;

/** The claims with one thing wrong that the application must notice. Source: OpenID Connect Core 1.0, 3.1.3.7. */
export function tampered(claims: Claims, fault: IdTokenFault): Claims {
  const now = Number(claims['iat']);
  switch (fault) {
    case 'alg-none':
      return claims; // the header is wrong: see `unsigned` in jwt.ts
    case 'wrong-iss':
      return { ...claims, iss: stranger };
    case 'wrong-aud':
      return { ...claims, aud: '00000000-0000-4000-8000-000000000000' };
    case 'no-aud':
      return without(claims, 'aud');
    case 'expired':
      return { ...claims, iat: now - 2 * hourS, nbf: now - 2 * hourS, exp: now - hourS };
    case 'not-yet-valid':
      return { ...claims, nbf: now + hourS, exp: now + 2 * hourS };
    case 'no-iat':
      return without(claims, 'iat');
    case 'no-sub':
      return without(claims, 'sub');
    case 'wrong-nonce':
      return { ...claims, nonce: 'of-another-sign-in' };
    case 'no-nonce':
      return without(claims, 'nonce');
    case 'wrong-tid':
      return { ...claims, tid: '00000000-0000-4000-8000-000000000001' };
  }
}

/** The claims of a renewed ID token that contradicts the first (OpenID Connect Core 1.0, 12.2). */
export function contradicting(claims: Claims, fault: Exclude<EntraFaults['renewedIdToken'], 'off'>): Claims {
  return fault === 'other-iss' ? { ...claims, iss: stranger } : { ...claims, sub: 'another-person' };
}

function without(claims: Claims, left: string): Claims {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => name !== left));
}
