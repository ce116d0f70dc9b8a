import type { Auth } from '../ports/auth.ts';
import type { Companies } from '../ports/companies.ts';
import type { Invitations } from '../ports/invitations.ts';
import type { Portal } from '../ports/portal.ts';
import { httpInvitations } from '../drivers/http/invitations.ts';
import { singleSpaPortal } from '../drivers/portal/single-spa.ts';
import type { OnboardingProps, SingleSpaProps } from './face.ts';

/** The outside world: what the first screen needs is here at once, the rest is fetched when it is needed. */
export interface World {
  portal: Portal;
  auth(): Promise<Auth>;
  invitations: Invitations;
  companies(): Promise<Companies>;
}

/** Chooses the drivers that the props ask for. The only place that names them. */
export function wire(props: OnboardingProps & SingleSpaProps): World {
  const { platform, signIn } = props;
  const portal = singleSpaPortal({
    inviteUrl: platform.inviteUrl,
    homeUrl: props.homeUrl ?? '/',
    allowedOrigins: props.allowedOrigins ?? [],
    ownsAnswer: signIn.with !== 'host',
    ...(props.invitationId !== undefined && { invitationId: props.invitationId }),
    ...('redirectUri' in signIn && signIn.redirectUri && { redirectUri: signIn.redirectUri }),
    ...(props.navigate && { navigate: props.navigate.bind(props) }),
    ...(props.singleSpa?.navigateToUrl && { navigateToUrl: props.singleSpa.navigateToUrl }),
  });
  const companies = once(async () =>
    (await import('../drivers/http/companies.ts')).httpCompanies(platform.companiesUrl),
  );
  return {
    portal,
    auth: once(() => chooseAuth(signIn, portal.returnTo())),
    invitations: httpInvitations(platform.inviteUrl),
    companies,
  };
}

async function chooseAuth(signIn: OnboardingProps['signIn'], redirectUri: string): Promise<Auth> {
  if (signIn.with === 'host') return (await import('../drivers/auth/host.ts')).hostAuth(signIn);
  if (signIn.with === 'msal' && 'clientId' in signIn) {
    return (await import('../drivers/auth/msal.ts')).msalAuth({ ...signIn, redirectUri });
  }
  throw new TypeError(`no driver for signIn.with = '${signIn.with}'`);
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
