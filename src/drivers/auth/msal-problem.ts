import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { Problem, ProblemCode } from '../../core/problem.ts';

/** MSAL's and the provider's codes in our words; what is not here is a failed sign-in. */
const codes: Record<string, ProblemCode> = {
  access_denied: 'sign-in-cancelled',
  user_cancelled: 'sign-in-cancelled',
  user_canceled: 'sign-in-cancelled',
  interrupted_user: 'sign-in-cancelled',
  consent_required: 'consent-declined',
  endpoints_resolution_error: 'service-down',
  openid_config_error: 'service-down',
  network_error: 'service-down',
  post_request_failed: 'service-down',
  get_request_failed: 'service-down',
  timed_out: 'service-down',
  temporarily_unavailable: 'service-down',
  server_error: 'service-down',
  no_network_connectivity: 'offline',
  no_tokens_found: 'session-expired',
  refresh_token_expired: 'session-expired',
  login_required: 'session-expired',
  interaction_required: 'session-expired',
  invalid_grant: 'session-expired',
  no_account_found: 'session-expired',
  no_account_error: 'session-expired',
};

/** AADSTS65004: the customer answered "No" on the page about terms and access. */
const declined = /AADSTS65004|consent_declined/;

/** What MSAL threw, as a problem. Its texts are never shown: they are links, or the provider's own words. */
export function msalProblem(error: unknown): Problem {
  if (!(error instanceof AuthError)) return { code: navigator.onLine ? 'sign-in-failed' : 'offline' };
  const { errorCode, errorMessage, subError, correlationId } = error;
  const id = correlationId ? { correlationId } : {};
  if (declined.test(`${errorMessage} ${subError}`)) return { code: 'consent-declined', ...id };
  if (error instanceof InteractionRequiredAuthError) return { code: 'session-expired', ...id };
  const code = codes[errorCode] ?? 'sign-in-failed';
  return { code: code === 'service-down' && !navigator.onLine ? 'offline' : code, ...id };
}
