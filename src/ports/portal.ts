import type { FormDraft } from '../core/form.ts';

/** Which form a kept draft belongs to. */
export interface DraftOwner {
  invitationId: string;
  accountId: string;
}

/** The page around the plugin: its address, its home, and what the tab remembers. */
export interface Portal {
  /** The route's own absolute URL, without the id: where a sign-in comes back to. */
  returnTo(): string;
  /** Remembers that this tab leaves for sign-in; `false` when the tab can remember nothing. */
  leaving(invitationId: string): boolean;
  /** Counts a redirect that nobody clicked for; `false` when there were two in the last 60 s already. */
  mayRedirect(): boolean;
  /** The page stays after all. */
  stayed(): void;
  /** What was typed before a reload, for this invitation and account, at most 24 h old. */
  draft(owner: DraftOwner): FormDraft | undefined;
  /** Keeps what is typed. @returns whether it is kept: storage may be blocked or full, which costs nothing but the draft */
  keep(owner: DraftOwner, draft: FormDraft): boolean;
  /** Forgets what was typed: the company exists. The invitation stays, for who comes back to it. */
  forget(): void;
  /** Gives the top-level page to the platform's own address of the invitation. */
  handOver(invitationId: string): void;
  /** The absolute URL of the home that may be followed: the platform's, else the host's. */
  home(named: string | undefined): string;
  /** Opens it in place of this page: Back never leads into the form. */
  open(url: string): void;
}
