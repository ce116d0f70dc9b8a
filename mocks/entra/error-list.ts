/** One error of Entra: OAuth's `error`, Microsoft's words in short, what it adds for its own libraries. */
interface ListedError {
  error: string;
  words: string;
  /** At the token endpoint: what the application should do about it. */
  suberror?: 'basic_action' | 'message_only' | 'consent_required' | 'user_password_expired' | 'bad_token';
  /** In a redirect: the customer did it. */
  subcode?: 'cancel';
}

/**
 * Errors by Microsoft's code, or by OAuth's own where Microsoft gives none.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const errorList = {
  AADSTS50011: { error: 'invalid_request', words: 'The redirect URI does not match those configured.' },
  AADSTS50020: {
    error: 'interaction_required',
    words: 'User account from identity provider does not exist in tenant.',
    suberror: 'message_only',
  },
  AADSTS50034: { error: 'invalid_grant', words: 'The user account does not exist in the directory.' },
  AADSTS50049: { error: 'invalid_instance', words: 'Unknown or invalid instance.' },
  AADSTS50053: { error: 'invalid_grant', words: 'The account is locked after too many wrong passwords.' },
  AADSTS50055: { error: 'invalid_grant', words: 'The password is expired.', suberror: 'user_password_expired' },
  AADSTS50057: { error: 'invalid_grant', words: 'The user account is disabled.' },
  AADSTS50058: { error: 'login_required', words: 'A silent sign-in request was sent but no user is signed in.' },
  AADSTS50105: {
    error: 'interaction_required',
    words: 'The signed in user is not assigned to a role for the application.',
    suberror: 'message_only',
  },
  AADSTS50126: { error: 'invalid_grant', words: 'Error validating credentials due to invalid username or password.' },
  AADSTS50140: {
    error: 'interaction_required',
    words: "This error occurred due to 'Keep me signed in' interrupt when the user was signing-in.",
    suberror: 'basic_action',
  },
  AADSTS50173: {
    error: 'invalid_grant',
    words:
      'The provided grant has expired due to it being revoked. The user might have changed or reset their password.',
    suberror: 'bad_token',
  },
  AADSTS50196: {
    error: 'invalid_grant',
    words: 'The server terminated an operation because of a client request loop.',
  },
  AADSTS54005: { error: 'invalid_grant', words: 'OAuth2 Authorization code was already redeemed.' },
  AADSTS65001: {
    error: 'interaction_required',
    words: 'The user or administrator has not consented to use the application.',
    suberror: 'consent_required',
  },
  AADSTS65004: { error: 'access_denied', words: 'User declined to consent to access the app.', subcode: 'cancel' },
  AADSTS65005: { error: 'invalid_client', words: 'The application asks for a resource that is misconfigured.' },
  AADSTS70000: { error: 'invalid_grant', words: 'Provided grant is invalid or malformed.', suberror: 'bad_token' },
  AADSTS70002: { error: 'invalid_grant', words: 'The authorization code was issued to another application.' },
  AADSTS70003: { error: 'unsupported_grant_type', words: 'The app requested an unsupported grant type.' },
  AADSTS70008: { error: 'invalid_grant', words: 'The provided authorization code or refresh token has expired.' },
  AADSTS70011: { error: 'invalid_scope', words: "The provided value for the input parameter 'scope' is not valid." },
  AADSTS90002: { error: 'invalid_tenant', words: 'Tenant was not found.' },
  AADSTS90023: { error: 'invalid_request', words: "A value of 'prompt' or 'response_mode' is not supported." },
  AADSTS90072: {
    error: 'interaction_required',
    words: 'The account needs to be added as an external user in the tenant first.',
    suberror: 'message_only',
  },
  AADSTS500112: { error: 'invalid_client', words: 'The reply address does not match the one of the request.' },
  AADSTS501481: { error: 'invalid_grant', words: 'The Code_Verifier does not match the code_challenge.' },
  AADSTS700016: { error: 'unauthorized_client', words: 'Application was not found in the directory.' },
  AADSTS700051: { error: 'unsupported_response_type', words: 'response_type is not enabled for the application.' },
  AADSTS700084: {
    error: 'invalid_grant',
    words: 'The refresh token was issued to a single page app (SPA), and has a fixed, limited lifetime.',
    suberror: 'bad_token',
  },
  AADSTS900144: { error: 'invalid_request', words: 'The request body must contain a required parameter.' },
  AADSTS9002325: { error: 'invalid_request', words: 'Proof Key for Code Exchange is required.' },
  AADSTS9002326: {
    error: 'invalid_request',
    words: "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
  },
  AADB2C_0001: { error: 'server_error', words: 'An unexpected error occurred.' },
  AADB2C90091: {
    error: 'access_denied',
    words: 'The user has cancelled entering self-asserted information.',
    subcode: 'cancel',
  },
  AADB2C90118: { error: 'access_denied', words: 'The user has forgotten their password.' },
  access_denied: { error: 'access_denied', words: 'the user canceled the authentication', subcode: 'cancel' },
  login_required: { error: 'login_required', words: 'The request requires the user to sign in.' },
  interaction_required: { error: 'interaction_required', words: 'The request requires user interaction.' },
  consent_required: { error: 'consent_required', words: 'The request requires consent.' },
  invalid_request: { error: 'invalid_request', words: 'Protocol error, such as a missing required parameter.' },
  temporarily_unavailable: { error: 'temporarily_unavailable', words: 'The server is temporarily too busy.' },
  server_error: { error: 'server_error', words: 'The server encountered an unexpected error.' },
} as const satisfies Record<string, ListedError>;

export type EntraErrorCode = keyof typeof errorList;

/** Every code that the emulation knows, in the list's order. */
export const entraErrorCodes = Object.keys(errorList) as EntraErrorCode[];

/** What is known of a code. */
export const listedError = (code: EntraErrorCode): ListedError => errorList[code];
