import type { Violation } from '../journeys/violations.ts';
import { listen, type Loopback } from '../providers/loopback.ts';

const script = '/watched.js';
const handedOn = ['content-type', 'content-security-policy', 'x-content-type-options', 'cache-control'];

/** Runs in every page, before its own scripts: keeps what goes wrong, over all pages of the origin. */
function keepWhatGoesWrong(): void {
  const keep = (kind: Violation['kind'], text: string): void => {
    const kept = JSON.parse(localStorage.getItem('wrong') ?? '[]') as Violation[];
    localStorage.setItem('wrong', JSON.stringify([...kept, { kind, text, at: location.href }]));
  };
  addEventListener('error', ({ message }) => {
    keep('exception', message);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    keep('exception', String(reason));
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    keep('policy', `${effectiveDirective} ${blockedURI}`);
  });
  const { error } = console;
  console.error = (...said: unknown[]) => {
    keep('console', said.map(String).join(' '));
    error(...said);
  };
}

/** Runs in a page of the origin. */
export function takeWhatWentWrong(): Violation[] {
  const kept = JSON.parse(localStorage.getItem('wrong') ?? '[]') as Violation[];
  localStorage.removeItem('wrong');
  return kept;
}

/** The portal, its pages watched by a script of their own: for a browser that does not report what goes wrong in it. */
export const watched = (portal: string): Promise<Loopback> =>
  listen('http', () => async (request, response) => {
    if (request.url === script) {
      response.setHeader('Content-Type', 'text/javascript').end(`(${keepWhatGoesWrong.toString()})()`);
      return;
    }
    const answer = await fetch(portal + (request.url ?? '/'));
    const page = answer.headers.get('content-type')?.startsWith('text/html');
    for (const name of handedOn) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.statusCode = answer.status;
    response.end(
      page
        ? (await answer.text()).replace(/<head>/, `$&<script src="${script}"></script>`)
        : Buffer.from(await answer.arrayBuffer()),
    );
  });
