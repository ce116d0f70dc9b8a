import { setting } from '../setting.mjs';

/** The plugin makes an MSAL instance of its own. */
export const signIn = () => ({
  with: 'msal',
  ...setting,
  knownAuthorities: [new URL(setting.authority).host],
  protocolMode: 'OIDC',
});
