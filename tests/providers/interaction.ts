import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Interaction, InteractionResult, Provider } from 'oidc-provider';
import { accountOf } from './accounts.ts';
import { question } from './pages.ts';

/** What the customer answered; `undefined` for an account that nobody has. */
async function answerTo(
  { prompt, params, session, grantId }: Interaction,
  { provider, form }: { provider: Provider; form: URLSearchParams },
): Promise<InteractionResult | undefined> {
  if (prompt.name !== 'consent') {
    const account = accountOf({ email: form.get('account') ?? '' });
    const login = account && { login: { accountId: account.id } };
    return login && prompt.name === 'select_account' ? { ...login, select_account: {} } : login;
  }
  if (form.get('answer') !== 'yes') return { error: 'access_denied', error_description: 'The customer said no' };
  const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const grant = known ?? new provider.Grant({ accountId: session?.accountId ?? '', clientId: params.client_id });
  const { missingOIDCScope = [], missingResourceScopes = {} } = prompt.details;
  grant.addOIDCScope(missingOIDCScope.join(' '));
  for (const [resource, scopes] of Object.entries(missingResourceScopes)) {
    grant.addResourceScope(resource, scopes.join(' '));
  }
  return { consent: { grantId: await grant.save() } };
}

/** The provider's own pages: who is it, and may the portal know. */
export async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await provider.interactionDetails(request, response);
  if (request.method === 'POST') {
    const form = new URLSearchParams(await text(request));
    const answer = await answerTo(asked, { provider, form });
    if (answer) return provider.interactionFinished(request, response, answer);
  }
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(question(asked));
}
