import { HttpResponse } from 'msw/http';
import { authorityAt } from './authorities.ts';
import { entraError } from './entra-error.ts';

const aliases = ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'];

/**
 * Answers `GET …/common/discovery/instance?authorization_endpoint=…`: what MSAL asks about an authority of which it is
 * not told that it is known. `at`: the backend's time in ms.
 */
export function answerInstanceDiscovery(url: string, at: number): Response {
  const asked = new URL(url).searchParams.get('authorization_endpoint') ?? '';
  if (!URL.canParse(asked) || !authorityAt(asked)) {
    return HttpResponse.json({ ...entraError('AADSTS50049', { at }) }, { status: 400 });
  }
  return HttpResponse.json({
    tenant_discovery_endpoint: asked.replace('/oauth2/v2.0/authorize', '/v2.0/.well-known/openid-configuration'),
    'api-version': '1.1',
    metadata: [{ preferred_network: aliases[0], preferred_cache: aliases[1], aliases }],
  });
}
