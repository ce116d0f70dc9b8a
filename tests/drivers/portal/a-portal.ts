import { singleSpaPortal, type PortalOptions } from '../../../src/drivers/portal/single-spa.ts';
import type { Portal } from '../../../src/ports/portal.ts';

/** The plugin's portal on this page. */
export const aPortal = (options: Partial<PortalOptions> = {}): Portal =>
  singleSpaPortal(() => ({
    inviteUrl: '/api/InviteUser',
    homeUrl: '/start',
    allowedOrigins: [],
    redirectUri: undefined,
    navigate: undefined,
    navigateToUrl: undefined,
    ...options,
  }));
