import { singleSpaPortal, type PortalOptions } from '../drivers/portal/single-spa.ts';
import type { Auth } from '../ports/auth.ts';
import type { Companies } from '../ports/companies.ts';
import type { Portal } from '../ports/portal.ts';
import { tell } from './host.ts';
import type { FirstWorld, HostProps } from './wire.ts';

/** The whole outside world; the drivers that only some portals need are fetched when they are needed. */
export interface World extends FirstWorld {
  portal: Portal;
  auth(): Promise<Auth>;
  companies(): Promise<Companies>;
}

/** Chooses the drivers that the props ask for. Only this file and `wire.ts` name drivers. */
export function wireOnward(first: FirstWorld): World {
  const { platform, signIn } = first.props();
  const portal = singleSpaPortal(() => portalOptions(first.props()));
  return {
    ...first,
    portal,
    auth: once(() => chooseAuth(signIn, portal.returnTo())),
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

async function chooseAuth(signIn: HostProps['signIn'], redirectUri: string): Promise<Auth> {
  switch (signIn.with) {
    case 'host':
      return (await import('../drivers/auth/host.ts')).hostAuth(signIn);
    case 'msal':
      return 'instance' in signIn
        ? (await import('../drivers/auth/msal-instance.ts')).instanceAuth(signIn.instance, { ...signIn, redirectUri })
        : (await import('../drivers/auth/msal.ts')).msalAuth({ ...signIn, redirectUri });
    case 'oidc':
      return 'userManager' in signIn
        ? (await import('../drivers/auth/oidc-manager.ts')).managerAuth(signIn.userManager, { redirectUri })
        : (await import('../drivers/auth/oidc.ts')).oidcAuth({ ...signIn, redirectUri });
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
