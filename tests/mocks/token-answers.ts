import type { WorldStore } from '../../mocks/store.ts';
import { askForTokens, newCode } from './backend.ts';

export interface Tokens {
  id_token: string;
  access_token: string;
  refresh_token: string;
  client_info: string;
}

export const tokenUrlAt = (base: string): string => `${base}/oauth2/v2.0/token`;
export const tokensFor = async (store: WorldStore): Promise<Tokens> =>
  (await (await askForTokens({ code: await newCode(store) })).json()) as Tokens;
export const refresh = (token: string, more: Record<string, string> = {}): Promise<Response> =>
  askForTokens({ grant_type: 'refresh_token', refresh_token: token, ...more });
export const refused = async (response: Response): Promise<unknown[]> => {
  const { error, error_codes, error_description } = (await response.json()) as Record<string, unknown>;
  return [response.status, error, error_codes, String(error_description).split(':')[0]];
};
