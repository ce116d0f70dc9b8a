/** A mail as data; the mailbox's page puts it into words. `link` is root-relative: the page adds its origin. */
export type Mail = { id: string; to: string; at: string } & (
  | {
      kind: 'invitation';
      subject: string;
      link: string;
      invitee: string;
      inviter: string;
      organization: string;
      portal: string;
    }
  | { kind: 'code'; subject: string; code: string; expiresAt: string }
);
