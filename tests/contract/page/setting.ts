/** Who signs the customer in, and whose is what does it. */
export const ways = ['host-functions', 'own-msal', 'hosts-msal', 'own-oidc', 'hosts-user-manager'] as const;
export type Way = (typeof ways)[number];

/** What sets the ways apart. */
export interface WayOfSigningIn {
  way: Way;
  words: string;
  /** Who makes the instance, and so handles what comes back. */
  owner: 'plugin' | 'host';
  /** Whether a package builds the request, with what the plugin gives it; else the host does as it likes. */
  asks: 'package' | 'host';
}

/** A provider, as a portal must know it. */
export interface Registration {
  /** As MSAL wants it. */
  authority: string;
  knownAuthorities: string[];
  protocolMode: 'AAD' | 'OIDC';
  /** As oidc-client-ts wants it: its discovery is below. */
  oidcAuthority: string;
  issuer: string;
  /** The plugin's own application, and the portal's. */
  clientId: string;
  portalClientId: string;
  scopes: string[];
  /** Whether it is emulated on the page. */
  emulated: boolean;
}

/** What a page is made for. */
export type Part =
  | { part: 'port'; way: Way }
  | { part: 'one-instance'; way: Way }
  | { part: 'two-applications'; host: 'msal' | 'oidc'; plugin: 'msal' | 'oidc'; first: 'host' | 'plugin' };

export type Setting = Registration & Part;
