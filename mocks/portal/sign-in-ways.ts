/** How a portal lets the plugin sign in: HOST.md's five ways, and what the panel calls them. */
export const signInWays = {
  msal: 'MSAL of the plugin’s own',
  'msal-instance': 'MSAL of the portal’s',
  oidc: 'oidc-client-ts of the plugin’s own',
  'oidc-manager': 'oidc-client-ts of the portal’s',
  host: 'the portal’s own session',
} as const;

export type SignInWay = keyof typeof signInWays;

export function isSignInWay(text: string | null): text is SignInWay {
  return text !== null && Object.hasOwn(signInWays, text);
}
