import { preflight } from '../../mocks/route.ts';
import type { Asked, Counts } from '../bench/calls.ts';
import { callOf } from '../faults/platform.ts';
import { expect, test as atAProvider } from './at-a-provider.ts';
import { listen, type Loopback } from './loopback.ts';
import { aPlatform, type Platform } from './platform.ts';
import { send, startPortal, toRequest } from './portal.ts';
import { clientId, scopes, startProvider } from './provider.ts';

const isLink = (request: Request): boolean => !!request.headers.get('Accept')?.includes('text/html');

function askedBy(request: Request): Asked {
  if (request.method === 'OPTIONS') return 'preflight';
  const call = isLink(request) || request.method === 'HEAD' ? 'link' : callOf(request.method, request.url);
  if (!call) throw new Error(`the platform has no ${request.method} ${request.url}`);
  return call;
}

interface Apart {
  /** What was asked of it, oldest first. */
  asked: Asked[];
  address: string;
  /** The plugin's route, where the link in the mail leads on to. */
  onboarding: string;
}

/** The platform at an origin of its own. */
function startApart(platform: Platform, apart: Apart): Promise<Loopback> {
  const answer = async (request: Request): Promise<Response> => {
    const asked = askedBy(request);
    apart.asked.push(asked);
    if (asked === 'preflight') return preflight(request, 'authorization, content-type, idempotency-key');
    const location = apart.onboarding + new URL(request.url).search;
    if (asked === 'link') return new Response(null, { status: 302, headers: { Location: location } });
    const answered = await platform.answer(request);
    answered.headers.set('Access-Control-Allow-Origin', request.headers.get('Origin') ?? '*');
    return answered;
  };
  return listen('http', (address) => (incoming, response) => {
    toRequest(incoming, address)
      .then(answer)
      .then((answered) => send(answered, response))
      .catch((error: unknown) => response.destroy(error as Error));
  });
}

interface Counted {
  apart: Apart;
  /** The link in the mail. */
  mail: string;
  /** How often each was asked of the platform since the last look. */
  counts: () => Counts;
}

/** A platform at another origin than the portal, which counts what it is asked. */
export const test = atAProvider.extend<Counted>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
  apart: async ({}, use) => use({ asked: [], address: '', onboarding: '' }),
  // Begins before the browser, as the one that it stands for.
  place: async ({ way, apart }, use) => {
    let authority = '';
    const platform = aPlatform(() => authority);
    const elsewhere = await startApart(platform, apart);
    apart.address = elsewhere.address;
    const [inviteUrl, companiesUrl] = [`${apart.address}/api/InviteUser`, `${apart.address}/api/companies`];
    const setting = () => ({ authority, clientId, scopes, platform: { inviteUrl, companiesUrl } });
    const portal = await startPortal(platform, setting);
    apart.onboarding = `${portal.address}/${way}/onboarding`;
    const provider = await startProvider('http', [apart.onboarding]);
    authority = provider.address;
    await use({ portal: portal.address, provider, platform });
    await Promise.all([provider.close(), portal.close(), elsewhere.close()]);
  },
  mail: async ({ apart }, use) =>
    use(`${apart.address}/api/InviteUser?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6`),
  counts: async ({ apart }, use) =>
    use(() => {
      const counts: Counts = {};
      for (const what of apart.asked.splice(0)) counts[what] = (counts[what] ?? 0) + 1;
      return counts;
    }),
});

export { expect };
