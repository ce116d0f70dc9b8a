import type { OnboardingProps } from '../../src/plugin/face.ts';
import { authority, clientId, knownAuthorities, redirectUri, scopes } from '../entra/tenant.ts';
import { noteHostEvent } from '../page/host-events.svelte.ts';
import type { World } from '../world.ts';
import { hostSignIn } from './host-sign-in.ts';

/** What this portal passes to the plugin: the example that HOST.md's section "Props" describes. */
export function pluginProps({ portal }: World): OnboardingProps {
  const msal = { clientId, authority, knownAuthorities, scopes, redirectUri: redirectUri(location.origin) };
  return {
    signIn: portal.signIn === 'host' ? hostSignIn : { with: 'msal', ...msal },
    platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
    homeUrl: '/home',
    support: { url: `${location.origin}/documentation`, email: 'customer.success@rconnect.example' },
    onEvent: noteHostEvent,
  };
}
