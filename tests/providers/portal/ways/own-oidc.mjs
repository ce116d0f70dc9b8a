import { setting } from '../setting.mjs';

/** The plugin makes a UserManager of its own. */
export const signIn = () => ({ with: 'oidc', ...setting });
