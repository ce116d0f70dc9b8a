import { singleSpaPortal, type PortalOptions } from '../drivers/portal/single-spa.ts';
import type { Auth } from '../ports/auth.ts';
import type { Companies } from '../ports/companies.ts';
import type { Portal } from '../ports/portal.ts';
import { report, tell } from './host.ts';
import type { FirstWorld, HostProps } from './wire.ts';

/** The whole outside world; the drivers that only some portals need are fetched when they are needed. */
export interface World extends FirstWorld {
  portal: Portal;
  auth(): Promise<Auth>;
  companies(): Promise<Companies>;
}

/** Chooses the drivers that the props ask for. Only this file and `wire.ts` name drivers. */
export function wireOnward(first: FirstWorld): World {
  const { platform } = first.props();
  const portal = singleSpaPortal(() => portalOptions(first.props()));
  return {
    ...first,
    portal,
    auth: once(() => chooseAuth(first, portal.returnTo())),
    companies: once(async () => (await import('../drivers/http/companies.ts')).httpCompanies(platform.companiesUrl)),
  };
}

function portalOptions(props: HostProps): PortalOptions {
  const { platform, signIn, singleSpa, homeUrl = '/', allowedOrigins = [] } = props;
  const navigateToUrl = singleSpa?.navigateToUrl;
  return {
    inviteUrl: platform.inviteUrl,
    homeUrl,
    allowedOrigins,
    redirectUri: 'redirectUri' in signIn ? signIn.redirectUri : undefined,
    navigate:
      props.navigate &&
      ((url, how) => {
        tell(() => props.navigate?.(url, how));
      }),
    navigateToUrl:
      navigateToUrl &&
      ((url) => {
        tell(() => {
          navigateToUrl(url);
        });
      }),
  };
}

type SignIn = HostProps['signIn'];
type Given = Partial<Pick<Extract<SignIn, { instance: unknown }>, 'instance'>> &
  Partial<Pick<Extract<SignIn, { userManager: unknown }>, 'userManager'>>;
type HostFunctions = Extract<SignIn, { with: 'host' }>;
type Own<With> = Extract<SignIn, { with: With; clientId: string }>;

/** Members are read one by one: a host may pass an object whose members are getters, or one that is `undefined`. */
async function chooseAuth(first: FirstWorld, redirectUri: string): Promise<Auth> {
  const { signIn } = first.props();
  const { instance, userManager } = signIn as Given;
  switch (signIn.with) {
    case 'host':
      return (await import('../drivers/auth/host.ts')).hostAuth(() => first.props().signIn as HostFunctions, report);
    case 'msal': {
      const { scopes } = signIn;
      return instance
        ? (await import('../drivers/auth/msal-instance.ts')).instanceAuth(instance, { scopes, redirectUri })
        : (await import('../drivers/auth/msal.ts')).msalAuth(signIn as Own<'msal'>, redirectUri);
    }
    case 'oidc':
      return userManager
        ? (await import('../drivers/auth/oidc-manager.ts')).managerAuth(userManager, { redirectUri })
        : (await import('../drivers/auth/oidc.ts')).oidcAuth(signIn as Own<'oidc'>, redirectUri);
  }
}

/** The same promise each time; after a failure the next call tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
