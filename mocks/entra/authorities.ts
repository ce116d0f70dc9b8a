import { authority, issuer, tenantDomain, tenantId } from './tenant.ts';

/** One door to the tenant: its addresses, and the issuer that its tokens name. */
export interface Authority {
  /** As discovery tells it; `{tenantid}` stands for the tenant where many come through one door. */
  announcedIssuer: string;
  issuer: string;
  /** Begins the tenant's endpoints: keys and tokens. */
  base: string;
}

export const workforceHost = 'https://login.microsoftonline.com';
const ciamHosts = [new URL(authority).origin, `https://${tenantId}.ciamlogin.com`];

/** The tenant as `login.microsoftonline.com` knows it: what `authority` is for a workforce tenant. */
export const workforceAuthority = `${workforceHost}/${tenantId}`;
const workforceIssuer = `${workforceAuthority}/v2.0`;

/** Every host that the emulated Entra answers for. */
export const hosts = [...ciamHosts, workforceHost];

/** Both issuers, as tokens name them. */
export const issuers: readonly string[] = [issuer, workforceIssuer];

/** The door that an address of Entra belongs to, by its host and the first part of its path; `undefined`: no tenant of ours. */
export function authorityAt(url: string): Authority | undefined {
  const { origin, pathname } = new URL(url);
  const [, tenant = ''] = pathname.split('/');
  const ours = tenant === tenantId || tenant.toLowerCase() === tenantDomain;
  const ciam = { announcedIssuer: issuer, issuer, base: `https://${tenantId}.ciamlogin.com/${tenantId}` };
  if (ciamHosts.includes(origin)) return ours ? ciam : undefined;
  if (origin !== workforceHost) return undefined;
  if (ours) return { announcedIssuer: workforceIssuer, issuer: workforceIssuer, base: workforceAuthority };
  if (!['common', 'organizations'].includes(tenant)) return undefined;
  const announcedIssuer = `${workforceHost}/{tenantid}/v2.0`;
  return { announcedIssuer, issuer: workforceIssuer, base: `${workforceHost}/${tenant}` };
}

/**
 * The page for sign-in is static, at one address, and the query says through which door one came (RFC 6749, 3.1). MSAL
 * puts the tenant in place of the first part of a path that does not begin with it; so it does, and every URL parser
 * takes it away again.
 */
export function authorizePage({ base, issuer: named }: Authority): string {
  if (named === issuer) return '/entra/authorize';
  const { host, pathname: tenant } = new URL(base);
  return `${tenant}/../entra/authorize?authority=${host}`;
}

/** The issuer for which the page with this query answers. */
export const issuerFor = (query: URLSearchParams): string =>
  query.get('authority') === new URL(workforceHost).host ? workforceIssuer : issuer;
