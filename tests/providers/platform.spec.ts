import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from './at-a-provider.ts';
import { openForm } from './customer.ts';

test.use({ way: 'own-oidc' });

test('the platform takes what the provider signed for it, and nothing else', async ({
  page,
  link,
  portal,
  platform,
}) => {
  const accept = page.waitForRequest((request) => request.headers()['authorization'] !== undefined);
  const received = page.waitForResponse((response) => new URL(response.url()).pathname === '/token');
  await openForm(page, link);
  const token = ((await (await accept).headerValue('authorization')) ?? '').replace('Bearer ', '');
  const { id_token: idToken } = (await (await received).json()) as { id_token: string };
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const { kid = '' } = decodeProtectedHeader(token);
  const forged = new SignJWT(decodeJwt(token)).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid });
  const tokens = {
    received: token,
    nothing: '',
    cut: token.slice(0, -4),
    unsigned: new UnsecuredJWT(decodeJwt(token)).encode(),
    forged: await forged.sign(privateKey),
    forgedWithTheKeyInside: await new SignJWT(decodeJwt(token))
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', jwk: await exportJWK(publicKey) })
      .sign(privateKey),
    idToken,
  };
  const statuses: Record<string, number> = {};
  for (const [name, sent] of Object.entries(tokens)) {
    const url = `${portal}/api/companies?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6`;
    const headers = { Authorization: `Bearer ${sent}` };
    statuses[name] = (await platform.answer(new Request(url, { headers }))).status;
  }
  expect(statuses).toEqual({
    received: 404,
    nothing: 401,
    cut: 401,
    unsigned: 401,
    forged: 401,
    forgedWithTheKeyInside: 401,
    idToken: 401,
  });
});
