import { configure, userEvent, waitFor, within } from 'storybook/test';

interface Story {
  canvasElement: HTMLElement;
}

// The platform is tried three times before it is down, and what the form says later is fetched in idle time.
configure({ asyncUtilTimeout: 12_000 });

interface Seen {
  /** The code of `data-problem`; none unless it is named. */
  problem?: string;
  /** Words that come after the screen itself. */
  says?: string | RegExp;
}

/** Waits until the journey is there (`data-at`) and drawn: what can be found on the page. */
export async function arrive({ canvasElement }: Story, at: string, { problem, says }: Seen = {}) {
  const screen = await waitFor(() => {
    const page = canvasElement.querySelector('main > div > div')?.shadowRoot?.querySelector<HTMLElement>('[data-at]');
    if (!page?.querySelector('h1, [role=alert]')) throw new Error('nothing is drawn');
    const { dataset } = page;
    if (dataset['at'] !== at || dataset['problem'] !== problem) throw new Error(JSON.stringify(dataset));
    return within(page);
  });
  if (says) await screen.findByText(says);
  return screen;
}

/** What can be found on a page. */
export type Screen = Awaited<ReturnType<typeof arrive>>;

/** A play that only waits: accessibility is checked at the place where the story stops. */
export const stopsAt =
  (at: string, seen?: Seen) =>
  async (story: Story): Promise<void> => {
    await arrive(story, at, seen);
  };

export const button = (screen: Screen, name: string): HTMLElement => screen.getByRole('button', { name });

/** Goes from the invitation on, by the customer's one click. */
export async function getStarted(story: Story): Promise<void> {
  await userEvent.click(button(await arrive(story, 'invitation'), 'Get started now'));
}

/** Writes over what stands in a field; no text empties it. (`clear` of user-event misses the focus in a shadow root.) */
export async function write(field: HTMLElement, text = '{Backspace}'): Promise<void> {
  const { length } = (field as HTMLInputElement).value;
  await userEvent.type(field, text, { initialSelectionStart: 0, initialSelectionEnd: length });
}

/** Whether a control has the focus. (`toHaveFocus` does not look into a shadow root.) */
export const hasFocus = (control: Element): boolean => control.matches(':focus');

/** Ticks what is to be accepted, and creates the company. */
export async function create(screen: Screen): Promise<void> {
  for (const agreement of screen.queryAllByRole('checkbox')) await userEvent.click(agreement);
  await userEvent.click(button(screen, 'Create company'));
}
