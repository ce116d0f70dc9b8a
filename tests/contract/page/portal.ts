import type { OnboardingProps, SignIn } from '../../../src/plugin/face.ts';
import { hostsManager, hostsMsal } from './hosts.ts';
import type { Registration, Setting } from './setting.ts';
import { signInBy } from './sign-in.ts';

/** The portal's own sign-in, for the test to call. */
export interface HostOnPage {
  /** Who is signed in at the portal: the address, and the application for which. */
  account(): Promise<{ email: string; application: string } | undefined>;
  signIn(): Promise<void>;
}

async function hostBy(kind: 'msal' | 'oidc', provider: Registration): Promise<HostOnPage> {
  if (kind === 'msal') {
    const instance = await hostsMsal(provider);
    return {
      account() {
        const { username = '', idTokenClaims } = instance.getActiveAccount() ?? {};
        return Promise.resolve(idTokenClaims && { email: username, application: String(idTokenClaims.aud) });
      },
      signIn: () => instance.loginRedirect({ scopes: provider.scopes }),
    };
  }
  const manager = await hostsManager(provider);
  return {
    async account() {
      const user = await manager.getUser();
      return user ? { email: user.profile.preferred_username ?? '', application: String(user.profile.aud) } : undefined;
    },
    signIn: () => manager.signinRedirect(),
  };
}

/** Where the plugin was built to. */
const built = '/onboarding-plugin/index.js';

/** Mounts the plugin as it was built; resolves when single-spa would go on. */
async function mountPlugin(signIn: SignIn): Promise<void> {
  const plugin = (await import(/* @vite-ignore */ built)) as { mount(props: OnboardingProps): Promise<void> };
  const platform = { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' };
  const domElement = document.body.appendChild(document.createElement('main'));
  await plugin.mount({ signIn, platform, homeUrl: '/home', domElement });
}

/** Host and plugin on one page, loaded in the order that the setting names. */
export async function openPortal(setting: Setting): Promise<HostOnPage | undefined> {
  if (setting.part !== 'two-applications') {
    await mountPlugin(await signInBy(setting.way, setting));
    return undefined;
  }
  const signIn = await signInBy(setting.plugin === 'msal' ? 'own-msal' : 'own-oidc', setting);
  if (setting.first === 'plugin') await mountPlugin(signIn);
  const host = await hostBy(setting.host, setting);
  if (setting.first === 'host') await mountPlugin(signIn);
  return host;
}
