import { mount, unmount } from 'svelte';
import { chooseLocale, loadWords } from '../text/text.ts';
import type { Around } from '../ui/around.ts';
import { adopt } from '../ui/style.ts';
import tokens from '../ui/tokens.css?inline';
import App from './App.svelte';
import { eventsBetween } from './events.ts';
import type { OnboardingProps, SingleSpaProps } from './face.ts';
import { report, tell, whenIdle } from './host.ts';
import { lastWords } from './last-words.ts';
import { checkProps } from './props.ts';
import { run, type Run } from './run.svelte.ts';
import { makeSurface, type Surface } from './surface.ts';
import { takeInvitation, wire } from './wire.ts';

adopt(tokens);

type HostProps = OnboardingProps & SingleSpaProps;

/** One plugin on the page. */
export interface Instance {
  /** Takes changed props: language, texts and the host's functions; what was typed stays. */
  update(props: HostProps): Promise<void>;
  /** Ends all that is under way and leaves nothing behind. */
  close(): Promise<void>;
}

/** The words and the host's offers that every screen uses. */
async function surroundings(props: HostProps): Promise<Around> {
  const wanted = props.locale === undefined ? navigator.languages : [props.locale, ...navigator.languages];
  const words = await loadWords(chooseLocale(wanted), props.texts);
  const ask = props.onRequestNewInvitation?.bind(props);
  const requestInvitation = (invitationId: string): void => {
    tell(() => ask?.({ invitationId }));
  };
  return { words, support: props.support ?? {}, ...(ask && { requestInvitation }) };
}

/**
 * Draws the plugin; what it needs from elsewhere is fetched behind the instance that is returned at once.
 * @param again opens it afresh, after a fault
 */
export function open(given: unknown, again: () => void): Instance {
  let props = (given ?? {}) as HostProps;
  let surface: Surface | undefined;
  const ending = new AbortController();
  const closed = (): boolean => ending.signal.aborted;
  let around = $state.raw<Around>();
  let journey: Run | undefined;
  let app: ReturnType<typeof mount> | undefined;

  const fault = (error: unknown): void => {
    if (closed()) return;
    const correlationId = report(error);
    tell(() => props.onEvent?.({ type: 'problem', code: 'unexpected', correlationId }));
    surface ??= makeSurface({ name: props.name });
    const { root } = surface;
    import('./fault.ts').then(
      ({ showFault }) => {
        if (!closed()) showFault(root, { id: correlationId, again, props });
      },
      () => {
        lastWords(root, { id: correlationId, again, words: around?.words });
      },
    );
  };

  const fetchNext = (): Promise<unknown> => Promise.all([journey?.fetchAhead(), around?.words.fetch('company')]);

  async function start(): Promise<void> {
    surface = makeSurface(props);
    try {
      props = checkProps(given);
    } catch (error) {
      takeInvitation();
      throw error;
    }
    // The invitation is read, and its id taken out of the address, while the words are still on their way.
    journey = run({
      world: wire(() => props),
      entered(before, now) {
        for (const event of eventsBetween(before, now)) tell(() => props.onEvent?.(event));
        if (now.at === 'invitation') whenIdle(fetchNext, ending.signal);
      },
    });
    around = await surroundings(props);
    // The host may have closed the plugin meanwhile.
    if (closed()) return;
    const shown = { run: journey, fault };
    app = mount(App, {
      target: surface.root,
      props: Object.defineProperty(shown, 'around', { get: () => around }) as never,
    });
  }

  start().catch(fault);

  return {
    async update(changed) {
      props = checkProps(changed);
      const mine = props;
      const next = await surroundings(props);
      await Promise.all([next.words.fetch('company'), next.words.fetch('problem')]);
      // The latest counts, whichever language comes first.
      if (mine === props) around = next;
    },
    async close() {
      if (closed()) return;
      ending.abort();
      journey?.end();
      if (app) await unmount(app);
      surface?.remove();
    },
  };
}
