import { listen, type Loopback } from '../providers/loopback.ts';
import { page, policy, serveFile } from '../providers/portal.ts';

/** What the page must know. */
interface PortalSetting {
  account: { id: string; emails: string[] };
  token: string;
  platform: { inviteUrl: string; companiesUrl: string };
}

/** The plugin's route. */
export const route = '/host-session/onboarding';

/** A portal with a session of its own; the platform is at another origin. */
export function startPortal(setting: () => PortalSetting): Promise<Loopback> {
  return listen('http', () => (request, response) => {
    response.setHeader('Content-Security-Policy', policy(new URL(setting().platform.inviteUrl).origin));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (serveFile(request, response)) return;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(setting()));
  });
}
