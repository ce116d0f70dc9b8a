import { issuer, jwksUri, scopes, tokenEndpoint } from './tenant.ts';

/** The tenant's OpenID configuration; Microsoft's pages are static pages at `origin`. */
export function openIdConfiguration(origin: string): Record<string, string | boolean | string[]> {
  return {
    issuer,
    authorization_endpoint: `${origin}/entra/authorize`,
    token_endpoint: tokenEndpoint,
    jwks_uri: jwksUri,
    end_session_endpoint: `${origin}/entra/logout`,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: scopes,
    prompt_values_supported: ['none', 'login', 'select_account', 'consent', 'create'],
    claims_supported:
      'iss aud iat nbf exp tid oid sub ver name preferred_username email nonce uti sid login_hint'.split(' '),
    request_uri_parameter_supported: false,
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
  };
}
