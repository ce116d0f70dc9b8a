import { portalsUserManager } from '../user-manager.mjs';

/** The portal has a UserManager, its redirect handled; the plugin uses it. */
export const signIn = async () => ({ with: 'oidc', userManager: await portalsUserManager() });
