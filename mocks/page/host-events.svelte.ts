import type { OnboardingEvent } from '../../src/plugin/face.ts';

const key = 'portal:events';

const kept = (): OnboardingEvent[] => JSON.parse(sessionStorage.getItem(key) ?? '[]') as OnboardingEvent[];

let events = $state.raw<OnboardingEvent[]>();

/** What the plugin told the portal in this tab since the scenario began, newest first. */
export const hostEvents = (): OnboardingEvent[] => events ?? kept();

/** Notes it for the panel; sign-in leaves the page, so it is kept in the tab. */
export function noteHostEvent(event: OnboardingEvent): void {
  events = [event, ...kept()].slice(0, 50);
  sessionStorage.setItem(key, JSON.stringify(events));
}
