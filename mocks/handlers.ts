import type { HttpHandler } from 'msw/http';
import { entraHandlers } from './entra/handlers.ts';
import { platformHandlers, type PlatformAddresses } from './platform/handlers.ts';
import type { WorldStore } from './store.ts';

/** `origin`: where Microsoft's static pages are; the platform is there too unless its addresses are given. */
export type Where = { origin: string } & Partial<PlatformAddresses>;

/** MSW's handlers for everything the plugin talks to: the platform's four calls and Microsoft's endpoints. */
export function handlers(store: WorldStore, { origin, ...where }: Where): HttpHandler[] {
  const own = { inviteUrl: `${origin}/api/InviteUser`, companiesUrl: `${origin}/api/companies` };
  return [...platformHandlers(store, { ...own, ...where }), ...entraHandlers(store, { origin })];
}
