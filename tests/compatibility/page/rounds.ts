import { triggerAppChange } from 'single-spa';

/** How far a visit goes before it is broken off. The shortest is last: a browser may remember the last form a while. */
const visits = ['company', 'invitation', 'drawing', 'at once'] as const;

const screen = (): ShadowRoot | null | undefined =>
  document.getElementById('single-spa-application:onboarding')?.firstElementChild?.shadowRoot;
const isAt = (state: string): boolean => !!screen()?.querySelector(`[data-at="${state}"] h1`);

/** Resolves when it is so; frame by frame, at most 10 s. */
async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('the plugin did not get there');
    await new Promise(requestAnimationFrame);
  }
}

async function go(path: string): Promise<void> {
  history.replaceState(null, '', path);
  await triggerAppChange();
}

/** The application is entered and left so many times, each time at another moment. */
export async function rounds(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const visit = visits[time % visits.length];
    await go('/onboarding?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6');
    if (visit === 'drawing') await new Promise(requestAnimationFrame);
    if (visit === 'invitation' || visit === 'company') await until(() => isAt('invitation'));
    if (visit === 'company') {
      screen()?.querySelector('button')?.click();
      await until(() => isAt('company'));
    }
    await go('/');
  }
}
