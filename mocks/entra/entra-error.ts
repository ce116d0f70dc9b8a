/**
 * Entra's errors by what went wrong: OAuth's `error`, Microsoft's code, Microsoft's words in short.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const known = {
  'client-unknown': ['unauthorized_client', 'AADSTS700016', 'Application was not found in the directory.'],
  'redirect-unknown': ['invalid_request', 'AADSTS50011', 'The redirect URI does not match those configured.'],
  'response-type': [
    'unsupported_response_type',
    'AADSTS700051',
    'This response_type is not enabled for the application.',
  ],
  'response-mode': ['invalid_request', 'AADSTS90023', 'The response_mode is not supported.'],
  'prompt-unknown': ['invalid_request', 'AADSTS90023', 'The prompt value is not supported.'],
  'pkce-missing': ['invalid_request', 'AADSTS9002325', 'Proof Key for Code Exchange is required.'],
  'scope-unknown': ['invalid_scope', 'AADSTS70011', 'The provided value for scope is not valid.'],
  'login-required': ['login_required', 'AADSTS50058', 'A silent sign-in request was sent but no user is signed in.'],
  'consent-required': ['interaction_required', 'AADSTS65001', 'The user has not consented to use the application.'],
  'consent-declined': ['access_denied', 'AADSTS65004', 'User declined to consent to access the app.'],
  cancelled: ['access_denied', 'AADB2C90091', 'The user has cancelled entering self-asserted information.'],
  'grant-unknown': ['unsupported_grant_type', 'AADSTS70003', 'The application requested an unsupported grant type.'],
  'parameter-missing': ['invalid_request', 'AADSTS900144', 'The request body must contain a required parameter.'],
  'code-invalid': ['invalid_grant', 'AADSTS70000', 'The provided value for the code parameter is not valid.'],
  'code-expired': ['invalid_grant', 'AADSTS70008', 'The provided authorization code has expired.'],
  'code-redeemed': ['invalid_grant', 'AADSTS54005', 'The authorization code was already redeemed.'],
  'code-other-client': ['invalid_grant', 'AADSTS70002', 'The authorization code was issued to another application.'],
  'code-other-redirect': ['invalid_client', 'AADSTS500112', 'The reply address does not match the one of the request.'],
  'verifier-wrong': ['invalid_grant', 'AADSTS501481', 'The Code_Verifier does not match the code_challenge.'],
  'refresh-invalid': ['invalid_grant', 'AADSTS70000', 'The provided value for the refresh token is not valid.'],
  'refresh-expired': [
    'invalid_grant',
    'AADSTS700084',
    'The refresh token was issued to a single page app and has expired.',
  ],
  'refresh-revoked': ['invalid_grant', 'AADSTS50173', 'The provided grant has been revoked. Sign in again.'],
  'tenant-unknown': ['invalid_tenant', 'AADSTS90002', 'Tenant was not found.'],
} as const satisfies Record<string, readonly [string, string, string]>;

export type EntraErrorName = keyof typeof known;

export interface EntraError {
  error: string;
  error_description: string; // begins with the code, as Entra's does
  error_codes: [number];
  timestamp: string;
  trace_id: string;
  correlation_id: string;
  suberror?: string;
}

/** The error in Entra's form; `at` is the backend's time in ms, `correlationId` the client's own when it sent one. */
export function entraError(
  name: EntraErrorName,
  about: { at: number; correlationId?: string | undefined },
): EntraError {
  const [error, code, words] = known[name];
  const number = Number(/\d+$/.exec(code)?.[0]);
  const timestamp = new Date(about.at).toISOString().replace('T', ' ').replace(/\..*$/, 'Z');
  const trace_id = crypto.randomUUID();
  const correlation_id = about.correlationId ?? crypto.randomUUID();
  const ids = `Trace ID: ${trace_id} Correlation ID: ${correlation_id} Timestamp: ${timestamp}`;
  const error_description = `${code}: ${words} ${ids}`;
  return { error, error_description, error_codes: [number], timestamp, trace_id, correlation_id };
}
