import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { passthrough } from 'msw/utils/passthrough';
import { preflight, route } from '../route.ts';
import type { WorldStore } from '../store.ts';
import { platformAnswers } from './answers.ts';
import type { Needs } from './company-rules.ts';
import { toResponse, type Reply } from './reply.ts';

export interface PlatformAddresses {
  inviteUrl: string;
  companiesUrl: string;
  /** Where the link in the e-mail leads on to, as any client but a browser is told. */
  onboardingUrl?: string;
  /** How late answers come while `faults.slow`: over the plugin's 8 s, under its 10 s for each try. */
  slowMs?: number;
  /** Which countries need a city and a postal code; default: none does. */
  needs?: Needs;
}

/** The platform's four calls, as PLATFORM.md says. */
export function platformHandlers(store: WorldStore, where: PlatformAddresses): HttpHandler[] {
  const { inviteUrl, companiesUrl, onboardingUrl = '/onboarding', slowMs = 9_000, needs = () => false } = where;
  const answers = platformAnswers(store, { needs, slowMs });
  const answered = (answer: (request: Request) => Promise<Reply>) =>
    route(store, async (request) => toResponse(await answer(request)));

  const readAsJson = route(store, async (request) => {
    const response = toResponse(await answers.read(request));
    response.headers.set('Vary', 'Accept');
    return request.method === 'HEAD' ? new HttpResponse(null, response) : response;
  });
  const followLink = route(store, ({ url }) => {
    const to = new URL(onboardingUrl, url);
    to.search = new URL(url).search;
    return Promise.resolve(new HttpResponse(null, { status: 302, headers: { Location: to.href, Vary: 'Accept' } }));
  });
  const read = (info: { request: Request }): Promise<Response> | Response => {
    if (info.request.mode === 'navigate') return passthrough(); // a static page does it: a reload must find it
    return info.request.headers.get('Accept')?.includes('text/html') ? followLink(info) : readAsJson(info);
  };

  const allowed = ({ request }: { request: Request }): Response =>
    preflight(request, 'authorization, content-type, idempotency-key');
  return [
    http.get(inviteUrl, read),
    http.head(inviteUrl, read),
    http.post(inviteUrl, answered(answers.accept)),
    http.get(companiesUrl, answered(answers.lookUp)),
    http.post(companiesUrl, answered(answers.create)),
    http.options(inviteUrl, allowed),
    http.options(companiesUrl, allowed),
  ];
}
