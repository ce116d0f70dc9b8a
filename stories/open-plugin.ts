import { getResponse } from 'msw/utils/get-response';
import { anInvitation } from '../mocks/data.ts';
import { handlers } from '../mocks/handlers.ts';
import { setBrowserOffline } from '../mocks/page/browser-network.ts';
import { startScenario, type ScenarioName } from '../mocks/scenarios.ts';
import { memoryStore, type WorldStore } from '../mocks/store.ts';
import { mount, unmount, type OnboardingProps } from '../src/index.ts';
import { hostSignIn } from './host-sign-in.ts';

interface Opened extends Pick<OnboardingProps, 'locale' | 'navigate' | 'onEvent'> {
  scenario: ScenarioName;
}

/** Puts the mock backend behind `fetch`: no service worker, so that a story needs nothing but its page. */
function answerFetch(store: WorldStore): () => void {
  const platform = handlers(store, { origin: location.origin });
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    const request = new Request(...asked);
    const response = (await getResponse(platform, request.clone())) ?? (await fetch(request));
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

/** Nothing that another story left behind. */
function forget(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('rconnect-onboarding:')) sessionStorage.removeItem(key);
  }
}

/**
 * Opens the plugin as a portal does, in a scenario of the mocks that starts afresh.
 * @returns what takes it away again, and gives `fetch` back
 */
export function openPlugin(place: HTMLElement, { scenario, ...passed }: Opened): () => void {
  const world = startScenario(scenario);
  const store = memoryStore(world);
  const props: OnboardingProps & { name: string } = {
    name: 'onboarding',
    signIn: hostSignIn(store),
    platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
    homeUrl: '/home',
    support: { email: 'customer.success@rconnect.example' },
    invitationId: anInvitation().invitationId,
    navigate: () => undefined,
    ...passed,
    domElement: place,
  };
  const giveBack = answerFetch(store);
  setBrowserOffline(world.faults.offline);
  forget();
  void mount(props);
  return () => {
    void unmount(props);
    setBrowserOffline(false);
    giveBack();
  };
}
