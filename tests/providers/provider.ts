import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { interactionPolicy, Provider } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { accountOf } from './accounts.ts';
import { interact } from './interaction.ts';
import { listen, type Loopback } from './loopback.ts';
import { askWhetherToSignOut, showSignedOut } from './pages.ts';

export const clientId = 'rconnect-portal';
/** The portal's own application, where host and plugin sign in with one each. */
export const portalClientId = 'rconnect-host';
/** The platform, as the provider knows it (RFC 8707): access tokens are made for it alone. */
export const platformAudience = 'urn:rconnect:platform';
export const platformScope = 'Onboarding.Use';
/** Without `offline_access`: asked for without `prompt=consent` it is not granted (OpenID Connect Core 11). */
export const scopes = ['openid', 'profile', 'email', platformScope];

/** A provider, with what a test may turn and count. */
export interface RunningProvider extends Loopback {
  /** How it behaves from here on. */
  rules: {
    accessTokenS: number;
    refreshTokens: boolean;
    /** Asked first, by path; whether it answers instead. */
    instead?: (path: string, response: ServerResponse) => Promise<boolean>;
  };
  /** What was asked of it, oldest first. */
  asked: {
    /** Grant types at the token endpoint that were answered with tokens. */
    grants: string[];
    /** The `prompt` of each authorization request; '' for none. */
    prompts: string[];
  };
  /** Takes back all that was granted: no refresh token is good any more. */
  endGrants(): Promise<void>;
}

let key: Promise<JWK> | undefined;
const signingKey = (): Promise<JWK> =>
  (key ??= generateKeyPair('RS256', { extractable: true }).then(async ({ privateKey }) => ({
    ...(await exportJWK(privateKey)),
    alg: 'RS256',
    use: 'sig',
  })));

interface Registered {
  redirectUris: string[];
  rules: RunningProvider['rules'];
}

async function configuration({ redirectUris, rules }: Registered): Promise<object> {
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  const platform = {
    scope: platformScope,
    audience: platformAudience,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  };
  return {
    // Its own; unnamed, it warns at each start that it forgets.
    adapter: createMemoryAdapter(),
    clients: [clientId, portalClientId].map((id) => ({
      client_id: id,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      redirect_uris: redirectUris,
      post_logout_redirect_uris: redirectUris,
    })),
    clientBasedCORS: (_context: unknown, origin: string) => redirectUris.some((uri) => new URL(uri).origin === origin),
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: [randomUUID()] },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => platformAudience,
        getResourceServerInfo: () => platform,
        useGrantedResource: () => true,
      },
      rpInitiatedLogout: { enabled: true, logoutSource: askWhetherToSignOut, postLogoutSuccessSource: showSignedOut },
    },
    findAccount(_context: unknown, id: string) {
      const account = accountOf({ id });
      return (
        account && {
          accountId: id,
          claims: () => ({ sub: id, name: account.name, email: account.email, email_verified: true }),
        }
      );
    },
    interactions: { policy, url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    issueRefreshToken: () => rules.refreshTokens,
    jwks: { keys: [await signingKey()] },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    ttl: {
      AccessToken: () => rules.accessTokenS,
      RefreshToken: 86_400,
      Grant: 86_400,
      IdToken: 3600,
      Interaction: 3600,
      Session: 86_400,
    },
  };
}

/** `oidc-provider` as it comes, on loopback: a public client, PKCE, rotating refresh tokens, RS256. */
export async function startProvider(scheme: 'http' | 'https', redirectUris: string[]): Promise<RunningProvider> {
  const rules: RunningProvider['rules'] = { accessTokenS: 3600, refreshTokens: true };
  const asked: RunningProvider['asked'] = { grants: [], prompts: [] };
  const granted = new Set<{ destroy(): Promise<void> }>();
  const configured = await configuration({ redirectUris, rules });
  const loopback = await listen(scheme, (issuer) => {
    const provider = new Provider(issuer, configured);
    provider.on('grant.success', ({ oidc }) => asked.grants.push(oidc.params.grant_type));
    provider.on('grant.saved', (grant) => granted.add(grant));
    const answer = provider.callback();
    return (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
      if (pathname === '/auth') asked.prompts.push(searchParams.get('prompt') ?? '');
      const right = async (): Promise<void> => {
        if (await rules.instead?.(pathname, response)) return;
        if (pathname.startsWith('/interaction/')) await interact(provider, request, response);
        else answer(request, response);
      };
      right().catch((error: unknown) => response.destroy(error as Error));
    };
  });
  return {
    ...loopback,
    rules,
    asked,
    async endGrants() {
      await Promise.all([...granted].map((grant) => grant.destroy()));
      granted.clear();
    },
  };
}
