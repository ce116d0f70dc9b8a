import type { Account } from '../core/account.ts';
import type { ProblemCode } from '../core/problem.ts';
import type { TextKey } from '../text/text-key.ts';

export type { Account, ProblemCode, TextKey };

/** What the portal passes as single-spa `customProps`. */
export interface OnboardingProps {
  signIn: SignIn;
  /** The platform's endpoints, absolute or root-relative. */
  platform: { inviteUrl: string; companiesUrl: string };
  /** Where to go when the platform names no home. Default `/`. */
  homeUrl?: string;
  /** Default: read from the address, `?invitationId=` or `#…invitationId=`. */
  invitationId?: string;
  /** Shown on every problem and in the form. */
  support?: { url?: string; email?: string };
  /** BCP 47. Default: the browser's languages. */
  locale?: string;
  /** The host's own texts, by key. */
  texts?: Partial<Record<TextKey, string>>;
  /** Origins besides the portal's own to which the home may lead. */
  allowedOrigins?: string[];
  /** Opens a URL. Default: `history.replaceState` and `singleSpa.navigateToUrl`, else `location.replace`. */
  navigate?(url: string, how: { replace: boolean }): void;
  onEvent?(event: OnboardingEvent): void;
  /** Asks for a new invitation. Default: a ready-made mail to the inviter. */
  onRequestNewInvitation?(about: { invitationId: string }): void | Promise<void>;
  domElement?: HTMLElement;
  domElementGetter?(): HTMLElement;
}

/** How the customer signs in: by the host's own functions, or by a library of the plugin's or the host's. */
export type SignIn =
  | {
      with: 'host';
      account(): Promise<Account | undefined>;
      token(): Promise<string>;
      /** @param hint `returnTo`: absolute URL, without the invitation's id */
      signIn(hint: { loginHint?: string; returnTo: string; switchAccount?: boolean }): Promise<void>;
    }
  | {
      with: 'msal';
      clientId: string;
      authority: string;
      scopes: string[];
      knownAuthorities?: string[];
      redirectUri?: string;
      protocolMode?: 'AAD' | 'OIDC';
    }
  | { with: 'msal'; instance: MsalInstance; scopes: string[]; redirectUri?: string }
  | { with: 'oidc'; clientId: string; authority: string; issuer?: string; scopes: string[]; redirectUri?: string }
  | { with: 'oidc'; userManager: OidcUserManager; redirectUri?: string };

/** The host's own `PublicClientApplication`, initialised and its redirect handled, as far as the plugin uses it. */
export interface MsalInstance {
  getActiveAccount?(): unknown;
  getAllAccounts(): unknown[];
  acquireTokenSilent(request: {
    scopes: string[];
    account?: unknown;
    redirectUri?: string;
    forceRefresh?: boolean;
    cacheLookupPolicy?: number;
  }): Promise<unknown>;
  loginRedirect(request: {
    scopes: string[];
    redirectUri?: string;
    state?: string;
    loginHint?: string;
    prompt?: string;
  }): Promise<void>;
}

/** The host's own `UserManager`, its redirect handled, as far as the plugin uses it. */
export interface OidcUserManager {
  getUser(): Promise<OidcUser | null>;
  signinSilent(): Promise<OidcUser | null>;
  signinRedirect(args: object): Promise<void>;
}
/** oidc-client-ts's `User`, as far as the plugin uses it. */
export interface OidcUser {
  access_token: string;
  refresh_token?: string | undefined;
  id_token?: string | undefined;
  /** Seconds. */
  expires_in?: number | undefined;
  profile: object;
}

/** What the host is told. Never holds an address, a name, a token or the invitation's id. */
export type OnboardingEvent =
  /** Once each time `data-at` enters it. */
  | { type: 'step'; step: 'invitation' | 'sign-in' | 'company' | 'done' }
  | { type: 'problem'; code: ProblemCode; correlationId?: string }
  | { type: 'complete'; tenantId: string; homeUrl: string };

/** What single-spa adds to the props of an application or a parcel. */
export interface SingleSpaProps {
  name?: string;
  singleSpa?: { navigateToUrl?: (url: string) => void };
  /** Parcels only. */
  unmountSelf?: () => Promise<unknown>;
}
