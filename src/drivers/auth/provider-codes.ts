import type { Mender, Problem, ProblemCode, SignInReason } from '../../core/problem.ts';

type Meaning = readonly [code: ProblemCode, mender?: Mender, reason?: SignInReason];

const unknown: Meaning = ['sign-in-failed'];
const again: Meaning = ['sign-in-failed', 'you'];
const setUp: Meaning = ['sign-in-failed', 'portal', 'set-up-wrong'];
const cancelled: Meaning = ['sign-in-cancelled'];
const down: Meaning = ['service-down'];
const ended: Meaning = ['session-expired'];
const unknownThere: Meaning = ['not-allowed', 'you', 'account-unknown'];

/**
 * What a code of Microsoft's, of MSAL's or of OAuth's means here, and who can mend it. What is not listed is a failed
 * sign-in that keeps its code.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes,
 * https://learn.microsoft.com/azure/active-directory-b2c/error-codes, RFC 6749 4.1.2.1 and 5.2, OpenID Connect Core
 * 3.1.2.6, and the errors of @azure/msal-browser 5.
 */
const meanings: Record<string, Meaning> = {
  AADSTS50011: setUp, // the redirect URI is not registered
  AADSTS50020: unknownThere,
  AADSTS50034: ['sign-in-failed', 'you', 'account-unknown'],
  AADSTS50053: ['sign-in-failed', 'you', 'account-locked'],
  AADSTS50055: ['sign-in-failed', 'you', 'password-expired'],
  AADSTS50057: ['sign-in-failed', 'administrator', 'account-disabled'],
  AADSTS50058: ended, // nobody is signed in at Microsoft
  AADSTS50105: ['not-allowed', 'administrator', 'not-assigned'],
  AADSTS50126: ['sign-in-failed', 'you', 'password-wrong'],
  AADSTS50140: again, // "Stay signed in?" came between
  AADSTS50173: ended, // revoked: the password was changed
  AADSTS50196: ['redirect-loop', 'you'],
  AADSTS54005: again, // the code was redeemed before
  AADSTS65001: ['not-allowed', 'administrator', 'consent-missing'],
  AADSTS65004: ['consent-declined', 'you'],
  AADSTS65005: setUp, // the application asks for what it may not have
  AADSTS70003: setUp, // grant type
  AADSTS70008: again, // the code has expired
  AADSTS70011: setUp, // scope
  AADSTS90072: unknownThere,
  AADSTS90094: ['not-allowed', 'administrator', 'consent-missing'],
  AADSTS501481: again, // another tab's code verifier
  AADSTS700016: setUp, // the application is not known
  AADSTS700084: ended, // 24 hours are over
  AADSTS9002325: setUp, // PKCE is asked for
  AADSTS9002326: setUp, // the redirect URI is not one of a single-page application
  AADB2B_0001: ['not-allowed', 'administrator', 'not-assigned'],
  AADB2C90091: cancelled,
  AADB2C90118: ['sign-in-failed', 'you', 'password-wrong'], // "Forgot your password?" was chosen

  access_denied: cancelled,
  user_cancelled: cancelled,
  interaction_in_progress: cancelled,
  consent_declined: ['consent-declined', 'you'],
  login_required: ended,
  interaction_required: ended,
  consent_required: ended,
  account_selection_required: ended,
  invalid_grant: again,
  no_tokens_found: ended,
  no_account_found: ended,
  no_account_error: ended,
  refresh_token_expired: ended,
  native_account_unavailable: ended,
  invalid_request: setUp,
  invalid_scope: setUp,
  unauthorized_client: setUp,
  invalid_client: setUp,
  unsupported_response_type: setUp,
  unsupported_grant_type: setUp,
  server_error: down,
  temporarily_unavailable: down,
  endpoints_resolution_error: down,
  openid_config_error: down,
  network_error: down,
  post_request_failed: down,
  get_request_failed: down,
  failed_to_parse_response: down,
  timed_out: down,
  no_network_connectivity: ['offline'],
  nonce_mismatch: again,
  state_mismatch: again,
};

/** What a provider or its package said, as far as it may be read. */
export interface Said {
  /** OAuth's `error`, or the package's own code. */
  error: string;
  /** Searched for Microsoft's code and the correlation id; never shown. */
  description?: string | undefined;
  suberror?: string | undefined;
  correlationId?: string | undefined;
}

const microsoftCode = /\bAAD(?:STS\d{5,8}|B2C\d{5}|B2[BC]_\d{4})\b/;
const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** The problem that a code means: Microsoft's own, else the suberror, else OAuth's or the package's. */
export function meaningOf({ error, description = '', suberror = '', correlationId = '' }: Said): Problem {
  const own = microsoftCode.exec(description)?.[0];
  const known = [own, suberror, error].find((code) => code !== undefined && Object.hasOwn(meanings, code));
  const [code, mender, reason] = (known && meanings[known]) || unknown;
  const id = guid.exec(correlationId) ?? guid.exec(/Correlation ID: *(\S+)/i.exec(description)?.[1] ?? '');
  const shown = own ?? (/^[\w.-]{1,64}$/.test(error) ? error : undefined);
  const offline = code === 'service-down' && !navigator.onLine;
  return {
    code: offline ? 'offline' : code,
    ...(mender && { mender }),
    ...(reason && { reason }),
    ...(shown && { providerCode: shown }),
    ...(id && { correlationId: id[0].toLowerCase() }),
  };
}
