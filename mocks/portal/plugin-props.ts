import type { OnboardingProps, SignIn } from '../../src/plugin/face.ts';
import { authority, clientId, issuer, knownAuthorities, redirectUri, scopes } from '../entra/tenant.ts';
import { noteHostEvent } from '../page/host-events.svelte.ts';
import type { World } from '../world.ts';
import { hostSignIn } from './host-sign-in.ts';
import { oidcAuthority, portalManager, portalMsal } from './portal-instances.ts';
import type { SignInWay } from './sign-in-ways.ts';

async function signInBy(way: SignInWay): Promise<SignIn> {
  const registered = { clientId, scopes, redirectUri: redirectUri(location.origin) };
  switch (way) {
    case 'msal':
      return { with: 'msal', authority, knownAuthorities, ...registered };
    case 'msal-instance':
      return portalMsal();
    case 'oidc':
      return { with: 'oidc', authority: oidcAuthority, issuer, ...registered };
    case 'oidc-manager':
      return portalManager();
    case 'host':
      return hostSignIn;
  }
}

/** What this portal passes to the plugin: the example that HOST.md's section "Props" describes. */
export async function pluginProps({ portal }: World): Promise<OnboardingProps> {
  return {
    signIn: await signInBy(portal.signIn),
    platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
    homeUrl: '/home',
    support: { url: `${location.origin}/documentation`, email: 'customer.success@rconnect.example' },
    onEvent: noteHostEvent,
  };
}
