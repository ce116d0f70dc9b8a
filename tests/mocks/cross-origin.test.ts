import { getResponse } from 'msw/utils/get-response';
import { isPassthroughResponse } from 'msw/utils/passthrough';
import { describe, expect, test } from 'vitest';
import { handlers } from '../../mocks/handlers.ts';
import { memoryStore } from '../../mocks/store.ts';
import { aWorld } from '../../mocks/world.ts';
import { backendWith, inviteUrl, origin } from './backend.ts';

describe('what a browser needs to let the portal read an answer', () => {
  test('is on every answer', async () => {
    backendWith(aWorld());
    const { headers } = await fetch(inviteUrl, { headers: { Origin: 'https://portal.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('https://portal.example');
    expect(headers.get('access-control-expose-headers')).toBe('retry-after, x-correlation-id, date');
    expect(headers.get('vary')).toBe('Accept, Origin');
  });

  test('is told before a write is sent', async () => {
    backendWith(aWorld());
    const { status, headers } = await fetch(inviteUrl, {
      method: 'OPTIONS',
      headers: { Origin: 'https://portal.example' },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-headers')).toBe('authorization, content-type, idempotency-key');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
    expect(headers.get('access-control-allow-origin')).toBe('https://portal.example');
  });

  test('is on the redirect for clients that want a page', async () => {
    backendWith(aWorld());
    const { status, headers } = await fetch(inviteUrl, { headers: { Accept: 'text/html' }, redirect: 'manual' });
    expect(status).toBe(302);
    expect(headers.get('location')).toBe(
      'https://portal.example/onboarding?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
    );
    expect(headers.get('vary')).toBe('Accept, Origin');
    expect(headers.get('access-control-allow-origin')).not.toBeNull();
  });
});

test("a browser's own navigation is left to the static page", async () => {
  const link = new Request(inviteUrl, { headers: { Accept: 'text/html' } });
  Object.defineProperty(link, 'mode', { value: 'navigate' }); // no script can ask for it
  const store = memoryStore(aWorld());
  const response = await getResponse(handlers(store, { origin }), link);
  expect(response && isPassthroughResponse(response)).toBe(true);
  expect((await store.read()).requests).toEqual([]);
});
