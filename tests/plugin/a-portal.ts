import { getResponse } from 'msw/utils/get-response';
import { afterEach, vi, type Mock } from 'vitest';
import { handlers } from '../../mocks/handlers.ts';
import { scenarios } from '../../mocks/scenarios.ts';
import { memoryStore, type WorldStore } from '../../mocks/store.ts';
import type { World } from '../../mocks/world.ts';
import { mount, unmount, type Account, type OnboardingEvent, type OnboardingProps } from '../../src/index.ts';

export const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
/** The mocks' session, as the portal's own sign-in tells it. */
export const willy: Account = {
  id: '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11',
  name: 'Willy URS',
  emails: ['willy.urs@customer.example'],
};
export type HostSignIn = Extract<OnboardingProps['signIn'], { with: 'host' }>;
export type HostProps = OnboardingProps & { name?: string; unmountSelf?: () => Promise<unknown> };

export interface APortal {
  props: HostProps & { signIn: HostSignIn };
  store: WorldStore;
  container: HTMLElement;
  events: OnboardingEvent[];
  navigate: Mock<(url: string, how: { replace: boolean }) => void>;
  /** What `reportError` was told. */
  reported: unknown[];
  /** Every request that left the plugin. */
  requests: Request[];
}

type Respond = (request: Request) => Response | undefined | Promise<Response | undefined>;
interface Differently {
  /** Default: the portal's own session is that of the person invited. */
  world?: World;
  props?: Partial<HostProps>;
  signIn?: Partial<HostSignIn>;
  /** Where the page is. Default: the link of the e-mail. */
  address?: string;
  /** Answers before the platform does. */
  respond?: Respond;
}

const home = location.href;
let opened: APortal[] = [];

/** A portal with a session of its own, and the real mock platform behind `fetch`. Ends with the test. */
export function aPortal({ world, props, signIn, address, respond }: Differently = {}): APortal {
  history.replaceState(null, '', address ?? `?invitationId=${id}`);
  const store = memoryStore(world ?? scenarios['host-signed-in'].world());
  const container = document.body.appendChild(document.createElement('div'));
  const portal: APortal = {
    store,
    container,
    events: [],
    navigate: vi.fn(),
    reported: [],
    requests: [],
    props: {
      name: 'onboarding',
      locale: 'en',
      platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
      domElement: container,
      navigate: (url, how) => {
        portal.navigate(url, how);
      },
      onEvent: (event) => void portal.events.push(event),
      ...props,
      signIn: {
        with: 'host',
        account: () => Promise.resolve(willy),
        token: async () => (await store.read()).portal.session?.token ?? '',
        signIn: () => Promise.resolve(),
        ...signIn,
      },
    },
  };
  const platform = handlers(store, { origin: location.origin });
  vi.stubGlobal('fetch', async (...asked: [RequestInfo, RequestInit?]) => {
    const request = new Request(...asked);
    portal.requests.push(request.clone());
    const response = (await respond?.(request.clone())) ?? (await getResponse(platform, request));
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  });
  vi.stubGlobal('reportError', (error: unknown) => void portal.reported.push(error));
  opened.push(portal);
  return portal;
}

afterEach(async () => {
  for (const { props, container } of opened) {
    await unmount(props);
    container.remove();
  }
  opened = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sessionStorage.clear();
  history.replaceState(null, '', home);
});

/** Mounts the plugin as single-spa does. */
export async function open(differently?: Differently): Promise<APortal> {
  const portal = aPortal(differently);
  await mount(portal.props);
  return portal;
}

/** The host's world, and the platform asks for no agreement: the form needs no tick. */
export function worldWithoutAgreements(): World {
  const world = scenarios['host-signed-in'].world();
  for (const invitation of Object.values(world.invitations)) invitation.agreements = [];
  return world;
}
