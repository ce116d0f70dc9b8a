/** Where an answer goes, and in which part of the address. */
export interface AnswerTo {
  redirectUri: string;
  responseMode: 'query' | 'fragment';
  state: string | undefined;
}

/** The address that brings an answer back to the application, its `state` included. */
export function redirectUrl(to: AnswerTo, members: Record<string, string>): string {
  const answer = new URLSearchParams(members);
  if (to.state !== undefined) answer.set('state', to.state);
  const url = new URL(to.redirectUri);
  if (to.responseMode === 'fragment') url.hash = answer.toString();
  else for (const [name, value] of answer) url.searchParams.set(name, value);
  return url.href;
}
