/** A contract that the platform asks the first user of a company to accept. */
export interface Agreement {
  id: string;
  title: string;
  version: string;
  /** Absolute, http or https; missing when the platform's was neither. */
  url?: string | undefined;
}

/** What is sent of an accepted one. */
export type AcceptedAgreement = Pick<Agreement, 'id' | 'version'>;
