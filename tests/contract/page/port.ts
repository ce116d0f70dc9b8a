import { store } from '../../../mocks/page/page-store.ts';
import { wireOnward } from '../../../src/plugin/wire-onward.ts';
import { wire } from '../../../src/plugin/wire.ts';
import type { Auth, SignInHint } from '../../../src/ports/auth.ts';
import type { Registration, Way } from './setting.ts';
import { signInBy } from './sign-in.ts';

/** What a sign-in is asked for, as far as a test can hand it to a page. */
export interface AskedOnPage extends Omit<SignInHint, 'signal'> {
  /** The customer has gone elsewhere meanwhile. */
  gone: boolean;
}

/** The port, wired as the plugin wires it, for the test to call. */
export interface PortOnPage extends Omit<Auth, 'signIn'> {
  signIn(asked: AskedOnPage): ReturnType<Auth['signIn']>;
  /** What the plugin took out of the address. */
  answer: string | undefined;
  /** The emulated provider is heard no more. */
  cutOff(): Promise<void>;
}

export async function openPort(way: Way, provider: Registration): Promise<PortOnPage> {
  const signIn = await signInBy(way, provider);
  const platform = { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' };
  const world = wireOnward(wire(() => ({ signIn, platform })));
  const { answer } = world.begin();
  const auth = await world.auth();
  return {
    answer,
    resume: (from) => auth.resume(from),
    signIn({ gone, ...hint }) {
      // As the plugin does: a tab that left takes up the answer.
      if (hint.remembered) world.portal.leaving(hint.invitationId);
      return auth.signIn({ ...hint, signal: gone ? AbortSignal.abort() : new AbortController().signal });
    },
    token: (how) => auth.token(how),
    cutOff: () =>
      store.change((now) => {
        now.faults.offline = true;
      }),
  };
}
