import { decodeJwt } from 'jose';
import { describe, expect, test } from 'vitest';
import { begin } from '../../mocks/entra/sign-in.ts';
import { portalClientId } from '../../mocks/mocks.ts';
import type { WorldStore } from '../../mocks/store.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { answerIn, askForTokens, authorizeRequest, backendWith, newCode } from './backend.ts';
import { refresh, refused, tokensFor, type Tokens } from './token-answers.ts';

const portal = '9a4e1d70-6c3b-4f58-a2e1-5b8c7d6f0a3e';
const codeForPortal = async (store: WorldStore): Promise<string> =>
  answerIn(await store.change((world) => begin(world, authorizeRequest({ client_id: portal })))).get('code') ?? '';

describe('the portal and the plugin, each with its own application', () => {
  test('get tokens of their own for one session at Microsoft', async () => {
    expect(portalClientId).toBe(portal);
    const store = backendWith(aWorldSignedIn());
    const plugin = decodeJwt((await tokensFor(store)).id_token);
    const answer = await askForTokens({ client_id: portal, code: await codeForPortal(store) });
    const host = decodeJwt(((await answer.json()) as Tokens).id_token);
    expect([host.aud, host['oid'], host['sid']]).toEqual([portal, plugin['oid'], plugin['sid']]);
    expect(host.sub).not.toBe(plugin.sub); // pairwise, as Entra's
  });

  test('cannot spend each other’s codes and refresh tokens', async () => {
    const store = backendWith(aWorldSignedIn());
    const stolenCode = await askForTokens({ code: await codeForPortal(store) });
    expect(await refused(stolenCode)).toEqual([400, 'invalid_grant', [70002], 'AADSTS70002']);
    const { refresh_token } = await tokensFor(store);
    const stolen = await refresh(refresh_token, { client_id: portal });
    expect(await refused(stolen)).toEqual([400, 'invalid_grant', [70000], 'AADSTS70000']);
    expect((await refresh(refresh_token)).status).toBe(200);
  });
});

test('the session that a redirect names is the one in the token', async () => {
  const store = backendWith(aWorldSignedIn());
  const answer = answerIn(await store.change((world) => begin(world, authorizeRequest())));
  const tokens = (await (await askForTokens({ code: answer.get('code') ?? '' })).json()) as Tokens;
  expect(decodeJwt(tokens.id_token)['sid']).toBe(answer.get('session_state'));
  expect(await newCode(store)).not.toBe(answer.get('code'));
});
