/** How a portal lets the plugin sign in: HOST.md's five ways, and what the panel calls them. */
export const signInWays = {
  msal: 'MSAL, the plugin’s own',
  'msal-instance': 'MSAL, the portal’s',
  oidc: 'oidc-client-ts, plugin’s own',
  'oidc-manager': 'oidc-client-ts, portal’s',
  host: 'The portal’s own session',
} as const;

export type SignInWay = keyof typeof signInWays;

export function isSignInWay(text: string | null): text is SignInWay {
  return text !== null && Object.hasOwn(signInWays, text);
}
