import { isSignInWay } from '../portal/sign-in-ways.ts';
import type { ScenarioName } from '../scenarios.ts';
import type { World } from '../world.ts';
import { store } from './page-store.ts';
import { standaloneWorld } from './standalone-world.ts';

/** The invitation that the scenario's mail names; the platform need not know it. */
function invitationIdIn({ mails }: World): string {
  const mail = mails.find((one) => one.kind === 'invitation');
  return (mail && new URL(mail.link, location.origin).searchParams.get('invitationId')) ?? '';
}

/**
 * Starts a scenario afresh: the backend, and what this browser remembers. Its name leaves the address: a reload goes on.
 * `&signIn=` beside it chooses how the portal signs in.
 */
export async function startChosen(name: ScenarioName): Promise<void> {
  sessionStorage.clear();
  localStorage.clear();
  const world = standaloneWorld(name);
  const url = new URL(location.href);
  const way = url.searchParams.get('signIn');
  if (isSignInWay(way)) world.portal.signIn = way;
  await store.reset(world);
  url.searchParams.delete('scenario');
  url.searchParams.delete('signIn');
  if (url.pathname === '/onboarding' && !url.searchParams.has('invitationId')) {
    url.searchParams.set('invitationId', invitationIdIn(world));
  }
  history.replaceState(history.state, '', url);
}
