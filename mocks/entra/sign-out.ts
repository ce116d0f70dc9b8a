import type { World } from '../world.ts';
import { userByHint, userSignedIn } from './accounts.ts';
import { verified } from './jwt.ts';
import { isClient } from './tenant.ts';

/** A sign-out as an application asked for it. */
export interface SignOutRequest {
  /** The query of `/entra/logout`. */
  params: URLSearchParams;
  /** The clients' redirect URIs, compared exactly. */
  registered: readonly string[];
  /** Whom the `id_token_hint` names, see `accountInHint`; `false`: it was none of ours. */
  hinted?: string | false | undefined;
}

/**
 * Ends the session at Microsoft, unless the hints name somebody else than who is signed in.
 * Comes back with the address to go on to, or `undefined`: the page says that the customer signed out.
 * Source: OpenID Connect RP-Initiated Logout 1.0.
 */
export function signOut(world: World, { params, registered, hinted }: SignOutRequest): string | undefined {
  const meant = hinted ? hinted : userByHint(world, params.get('logout_hint') ?? undefined)?.id;
  if (meant === undefined || meant === userSignedIn(world)?.id) {
    world.session = undefined;
    world.attempts = {};
  }
  const to = params.get('post_logout_redirect_uri');
  if (!to || !registered.includes(to) || hinted === false) return undefined;
  const url = new URL(to);
  const state = params.get('state');
  if (state) url.searchParams.set('state', state);
  return url.href;
}

/** The account's id in an `id_token_hint`, ended or not; `false`: not signed by us, or for nobody's application here. */
export async function accountInHint(hint: string | null, keys: CryptoKeyPair): Promise<string | false | undefined> {
  if (hint === null) return undefined;
  const { aud, oid } = (await verified(hint, keys)) ?? {};
  return typeof aud === 'string' && isClient(aud) && typeof oid === 'string' ? oid : false;
}
