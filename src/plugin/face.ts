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

/** The host's own `PublicClientApplication`, as far as the plugin uses it. */
export interface MsalInstance {
  getAllAccounts(): unknown[];
  acquireTokenSilent(request: { scopes: string[] }): Promise<unknown>;
  loginRedirect(request: { scopes: string[] }): Promise<void>;
}

/** The host's own `UserManager`, as far as the plugin uses it. */
export interface OidcUserManager {
  getUser(): Promise<unknown>;
  signinSilent(): Promise<unknown>;
  signinRedirect(args?: object): Promise<void>;
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
