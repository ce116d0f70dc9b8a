import type { OnboardingProps, SignIn } from '../../../src/plugin/face.ts';
import { hostsManager, hostsMsal } from './hosts.ts';
import type { Registration, Setting } from './setting.ts';
import { signInBy } from './sign-in.ts';

/** The portal's own sign-in, for the test to call. */
export interface HostOnPage {
  /** Address of who is signed in at the portal. */
  account(): Promise<string | undefined>;
  signIn(loginHint: string): Promise<void>;
}

async function hostBy(kind: 'msal' | 'oidc', provider: Registration): Promise<HostOnPage> {
  if (kind === 'msal') {
    const instance = await hostsMsal(provider);
    return {
      account() {
        const { username = '', idTokenClaims } = instance.getActiveAccount() ?? {};
        return Promise.resolve(username || (idTokenClaims?.['email'] as string | undefined));
      },
      signIn: (loginHint) => instance.loginRedirect({ scopes: provider.scopes, loginHint }),
    };
  }
  const manager = await hostsManager(provider);
  return {
    account: async () => (await manager.getUser())?.profile.email,
    signIn: (loginHint) => manager.signinRedirect({ login_hint: loginHint }),
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
