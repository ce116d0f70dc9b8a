/** What the platform remembers. Plain data: it is stored by structured clone. Instants are ISO 8601 in UTC. */

/** A company as the sales company typed it: every member may be missing, empty, `null` or wrong. */
export type CompanyRecord = Partial<Record<CompanyField, string | null>>;

export type CompanyField =
  'name' | 'street' | 'postalCode' | 'city' | 'state' | 'country' | 'slogan' | 'description' | 'website' | 'duns';

export interface Agreement {
  id: string;
  title: string;
  version: string;
  url: string;
}

export interface Invitation {
  invitationId: string; // GUID, lower case
  portal: { name: string };
  inviter: { name: string; organization: string; email?: string };
  invitee: { name: string; email: string };
  /** How the platform sends the invitee's address: a masked one cannot serve as `login_hint`. */
  emailShown: 'whole' | 'masked';
  sentAt: string;
  expiresAt: string;
  revoked: boolean;
  acceptedBy: string | undefined; // the user's id (oid)
  recordedBy: string;
  record: CompanyRecord;
  agreements: Agreement[];
}

/** A company made through `POST {companiesUrl}`. */
export interface CreatedCompany {
  tenantId: string;
  homeUrl: string;
  invitationId: string;
  createdBy: string; // the user's id (oid)
  createdAt: string;
  company: Record<string, string>;
  agreements: { id: string; version: string }[];
}

/** A company that the platform had before this story begins. */
export interface RegisteredCompany {
  name: string;
  city: string;
  country: string;
}

/** What is known of an idempotency key: whose body it is, and the first good answer to it. */
export interface KeyMemory {
  bodyHash: string;
  runningSince: number | undefined; // ms since the epoch, backend's time
  answer: { status: number; body: { tenantId: string; homeUrl: string } } | undefined;
}
