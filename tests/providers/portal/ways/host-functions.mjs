import { portalsUserManager } from '../user-manager.mjs';

/** The portal signs in by itself and gives the plugin three functions. */
export async function signIn() {
  const userManager = await portalsUserManager();
  return {
    with: 'host',
    async account() {
      const user = await userManager.getUser();
      return user ? { id: user.profile.sub, name: user.profile.name, emails: [user.profile.email] } : undefined;
    },
    async token() {
      const user = await userManager.getUser();
      if (user && (user.expires_in ?? 0) > 60) return user.access_token;
      const renewed = await userManager.signinSilent().catch(() => null);
      if (!renewed) throw { code: 'session-expired' };
      return renewed.access_token;
    },
    /** @param {{ loginHint?: string, switchAccount?: boolean }} hint */
    async signIn({ loginHint, switchAccount }) {
      await userManager.signinRedirect({
        ...(switchAccount ? { prompt: 'select_account' } : loginHint && { login_hint: loginHint }),
      });
      // The page is left.
      await new Promise(() => undefined);
    },
  };
}
