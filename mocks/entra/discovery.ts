import { authorizePage, type Authority } from './authorities.ts';
import { emulationLocales } from './emulation-words.ts';
import type { EntraFaults } from './faults.ts';
import { scopes, tenantId } from './tenant.ts';

/** The tenant's OpenID configuration; Microsoft's pages are static pages at `origin`. */
export function openIdConfiguration(
  door: Authority,
  { origin, faults }: { origin: string; faults: EntraFaults },
): Record<string, string | boolean | string[]> {
  const other = `https://login.elsewhere.example/${tenantId}/v2.0`;
  return {
    issuer: faults.discovery === 'other-issuer' ? other : door.announcedIssuer,
    authorization_endpoint: `${origin}${authorizePage(door)}`,
    token_endpoint: `${door.base}/oauth2/v2.0/token`,
    jwks_uri: `${door.base}/discovery/v2.0/keys`,
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
    ui_locales_supported: emulationLocales,
    claims_supported:
      'iss aud iat nbf exp tid oid sub ver name preferred_username email nonce uti sid login_hint'.split(' '),
    request_uri_parameter_supported: false,
    ...(faults.announceIss === 'on' && { authorization_response_iss_parameter_supported: true }),
    http_logout_supported: true,
    frontchannel_logout_supported: false,
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
  };
}
