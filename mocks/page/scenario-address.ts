const staysHere = ['/', '/home', '/onboarding'];

/** Where a scenario chosen in the panel begins: here, or in the mailbox when this page makes no sense in it. */
export function addressOf(scenario: string): string {
  const path = staysHere.includes(location.pathname) ? location.pathname : '/mailbox';
  return `${path}?scenario=${encodeURIComponent(scenario)}`;
}
