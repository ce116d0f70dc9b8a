/**
 * What this plugin never asks of oidc-client-ts (windows and frames of its own, renewal and session checks by timers,
 * sign-out at the provider, DPoP), by its classes: a minifier keeps every member of a class that stays.
 * @type {Record<string, string[]>}
 */
const members = {
  UserManager: [
    ...[
      'signinPopup',
      'signinPopupCallback',
      'signinResourceOwnerCredentials',
      'signinSilentCallback',
      'signinCallback',
    ],
    ...['signoutCallback', 'querySessionStatus', 'signoutRedirect', 'signoutRedirectCallback', 'signoutPopup'],
    ...['signoutPopupCallback', '_signout', '_signoutStart', '_signoutEnd', 'signoutSilent', 'signoutSilentCallback'],
    ...['revokeTokens', '_revokeInternal', 'startSilentRenew', 'stopSilentRenew', 'dpopProof'],
    ...['generateDPoPJkt', '_signin'],
  ],
  OidcClient: [
    ...['getDpopProof', 'processResourceOwnerPasswordCredentials', 'createSignoutRequest', 'readSignoutResponseState'],
    ...['processSignoutResponse', 'revokeToken'],
  ],
  TokenClient: ['exchangeCredentials', 'revoke'],
  UserManagerEvents: [
    ...['addUserLoaded', 'removeUserLoaded', 'addUserUnloaded', 'removeUserUnloaded', 'addSilentRenewError'],
    ...['removeSilentRenewError', '_raiseSilentRenewError', 'addUserSignedIn', 'removeUserSignedIn'],
    ...['_raiseUserSignedIn', 'addUserSignedOut', 'removeUserSignedOut', '_raiseUserSignedOut'],
    ...['addUserSessionChanged', 'removeUserSessionChanged', '_raiseUserSessionChanged'],
  ],
};

/** What only the above would need, as it stands there; `signinSilent` is called with a refresh token only. */
const texts = [
  ['popupNavigator != null ? popupNavigator : new PopupNavigator(this.settings)', 'popupNavigator'],
  ['iframeNavigator != null ? iframeNavigator : new IFrameNavigator(this.settings)', 'iframeNavigator'],
  ['this._silentRenewService = new SilentRenewService(this);', ''],
  ['if (this.settings.automaticSilentRenew)', 'if (false)'],
  ['if (this.settings.monitorSession)', 'if (false)'],
  ['this.settings.silent_redirect_uri', '(void 0)'],
  [
    'logger2.throw(new Error("No silent_redirect_uri configured"));',
    'throw new Error("No silent_redirect_uri configured");',
  ],
  ['this.settings.dpop', '(void 0)'],
];

const theirs = /oidc-client-ts\/dist\/esm\/oidc-client-ts\.js$/;

/**
 * Written for the exact version of oidc-client-ts in `package.json`; what is not found, or is called all the same,
 * fails the build.
 * @returns {import('vite').Plugin}
 */
export function oidcRedirectOnly() {
  return {
    name: 'oidc-redirect-only',
    apply: 'build',
    transform(code, id) {
      if (!theirs.test(id)) return null;
      const { body } = /** @type {{ body: any[] }} */ (/** @type {unknown} */ (this.parse(code)));
      const classes = new Map(
        body.flatMap(({ declarations = [] }) => declarations).map(({ id: { name }, init }) => [name, init?.body?.body]),
      );
      let left = code;
      for (const [name, cut] of Object.entries(members)) {
        for (const member of cut) {
          const found = classes.get(name)?.find((/** @type {any} */ one) => one.key?.name === member);
          if (!found) return this.error(`oidc-client-ts has no ${name}.${member}`);
          const text = code.slice(found.start, found.end);
          // Its lines stay, so that the source map is right.
          left = left.replace(text, text.replace(/[^\n]/g, ''));
        }
      }
      for (const [from = '', to = ''] of texts) {
        if (!left.includes(from)) this.error(`oidc-client-ts has no "${from}"`);
        left = left.replaceAll(from, to);
      }
      return { code: left, map: null };
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.moduleIds.some((id) => theirs.test(id))) continue;
        const [call] = chunk.code.match(new RegExp(`\\.(${Object.values(members).flat().join('|')})\\(`)) ?? [];
        if (call) this.error(`oidc-client-ts still calls ${call}…)`);
      }
    },
  };
}
