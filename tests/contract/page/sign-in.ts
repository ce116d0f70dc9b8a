import type { SignIn } from '../../../src/plugin/face.ts';
import { hostFunctions, hostsManager, hostsMsal } from './hosts.ts';
import type { Registration, Way } from './setting.ts';

/** HOST.md's prop for a way of signing in. What is the host's stands, and has handled its redirect, when this resolves. */
export async function signInBy(way: Way, provider: Registration): Promise<SignIn> {
  const { authority, knownAuthorities, protocolMode, oidcAuthority, issuer, clientId, scopes } = provider;
  switch (way) {
    case 'host-functions':
      return hostFunctions(provider);
    case 'own-msal':
      return { with: 'msal', clientId, authority, knownAuthorities, protocolMode, scopes };
    case 'hosts-msal':
      return { with: 'msal', instance: await hostsMsal(provider), scopes };
    case 'own-oidc':
      return { with: 'oidc', clientId, authority: oidcAuthority, issuer, scopes };
    case 'hosts-user-manager':
      return { with: 'oidc', userManager: await hostsManager(provider) };
  }
}
