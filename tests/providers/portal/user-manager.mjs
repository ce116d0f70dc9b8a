import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { route, setting } from './setting.mjs';

/** The portal's own UserManager; the answer in the page's address, if there is one, is taken up. */
export async function portalsUserManager() {
  const { authority, clientId, scopes } = setting;
  const store = new WebStorageStateStore({ store: sessionStorage });
  const userManager = new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: route,
    scope: scopes.join(' '),
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
  });
  const answer = new URLSearchParams(location.search);
  if (answer.has('state')) {
    history.replaceState(history.state, '', route);
    await userManager.signinCallback(`${route}?${answer.toString()}`).catch(() => undefined);
  }
  return userManager;
}
