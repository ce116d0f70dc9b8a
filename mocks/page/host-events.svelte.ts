import type { OnboardingEvent } from '../../src/plugin/face.ts';

const key = 'portal:events';

/** A browser that keeps nothing forgets them at the next page. */
function kept(): OnboardingEvent[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as OnboardingEvent[];
  } catch {
    return [];
  }
}

let events = $state.raw<OnboardingEvent[]>();

/** What the plugin told the portal in this tab since the scenario began, newest first. */
export const hostEvents = (): OnboardingEvent[] => events ?? kept();

/** Notes it for the panel; sign-in leaves the page, so it is kept in the tab. */
export function noteHostEvent(event: OnboardingEvent): void {
  events = [event, ...hostEvents()].slice(0, 50);
  try {
    sessionStorage.setItem(key, JSON.stringify(events));
  } catch {
    // Blocked or full: the panel shows what this page has told.
  }
}
