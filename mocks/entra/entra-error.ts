import { listedError, type EntraErrorCode } from './error-list.ts';

/** What went wrong, as the code names it, and Microsoft's code for it. */
const reasons = {
  'client-unknown': 'AADSTS700016',
  'redirect-unknown': 'AADSTS50011',
  'response-type': 'AADSTS700051',
  'response-mode': 'AADSTS90023',
  'prompt-unknown': 'AADSTS90023',
  'pkce-missing': 'AADSTS9002325',
  'scope-unknown': 'AADSTS70011',
  'login-required': 'AADSTS50058',
  'consent-required': 'AADSTS65001',
  'consent-declined': 'AADSTS65004',
  cancelled: 'AADB2C90091',
  'grant-unknown': 'AADSTS70003',
  'parameter-missing': 'AADSTS900144',
  'code-invalid': 'AADSTS70000',
  'code-expired': 'AADSTS70008',
  'code-redeemed': 'AADSTS54005',
  'code-other-client': 'AADSTS70002',
  'code-other-redirect': 'AADSTS500112',
  'code-other-origin': 'AADSTS9002326',
  'verifier-wrong': 'AADSTS501481',
  'refresh-invalid': 'AADSTS70000',
  'refresh-expired': 'AADSTS700084',
  'refresh-revoked': 'AADSTS50173',
  'account-disabled': 'AADSTS50057',
  'tenant-unknown': 'AADSTS90002',
} as const satisfies Record<string, EntraErrorCode>;

/** By what went wrong, or by Microsoft's code itself. */
export type EntraErrorName = keyof typeof reasons | EntraErrorCode;

/** The error as the token endpoint tells it. */
export interface EntraError {
  error: string;
  error_description: string; // begins with the code, as Entra's does
  error_codes: number[]; // none where OAuth's own code says it all
  timestamp: string;
  trace_id: string;
  correlation_id: string;
  error_uri?: string;
  suberror?: string;
}

interface About {
  at: number; // the backend's time in ms
  correlationId?: string | undefined; // the client's own, when it sent one
}

const isReason = (name: EntraErrorName): name is keyof typeof reasons => Object.hasOwn(reasons, name);
const codeOf = (name: EntraErrorName): EntraErrorCode => (isReason(name) ? reasons[name] : name);

/** The error in Entra's form. */
export function entraError(name: EntraErrorName, about: About): EntraError {
  const code = codeOf(name);
  const { error, words, suberror } = listedError(code);
  const timestamp = new Date(about.at).toISOString().replace('T', ' ').replace(/\..*$/, 'Z');
  const trace_id = crypto.randomUUID();
  const correlation_id = about.correlationId ?? crypto.randomUUID();
  const ids = `Trace ID: ${trace_id} Correlation ID: ${correlation_id} Timestamp: ${timestamp}`;
  const error_description = `${code.startsWith('AAD') ? `${code}: ` : ''}${words} ${ids}`;
  const number = /\d+$/.exec(code)?.[0];
  return {
    error,
    error_description,
    error_codes: number === undefined ? [] : [Number(number)],
    timestamp,
    trace_id,
    correlation_id,
    ...(number !== undefined && { error_uri: `https://login.microsoftonline.com/error?code=${number}` }),
    ...(suberror !== undefined && { suberror }),
  };
}

/** The same as members of a redirect, in Entra's order: no ids and no time but those in the description. */
export function errorInRedirect(name: EntraErrorName, about: About): Record<string, string> {
  const { error, error_description, error_uri, suberror } = entraError(name, about);
  const { subcode } = listedError(codeOf(name));
  return {
    error,
    ...(subcode !== undefined && { error_subcode: subcode }),
    error_description,
    ...(error_uri !== undefined && { error_uri }),
    ...(suberror !== undefined && { suberror }),
  };
}
