import { describe, expect, test, vi } from 'vitest';
import { anInvitation, aUser } from '../../mocks/data.ts';
import { browserSession, endWithBrowser } from '../../mocks/entra/browser-session.ts';
import { begin, enterPassword } from '../../mocks/entra/sign-in.ts';
import { aWorld, aWorldSignedIn, type World } from '../../mocks/world.ts';
import { authorizeRequest } from './backend.ts';

const request = authorizeRequest({ login_hint: 'willy.urs@customer.example' });

/** Signed in by password in a browser's session, with "Keep me signed in" ticked or not. */
function signedInBy(browser: string | undefined, keep: boolean): World {
  const world = aWorld(anInvitation(), { users: [aUser()] });
  begin(world, request);
  enterPassword(world, { request, browser, password: 'Rconnect-2026!', keep });
  return world;
}

describe('a sign-in', () => {
  test('that is not kept is gone when the browser was closed', () => {
    const world = signedInBy('first', false);
    endWithBrowser(world, 'first');
    expect(begin(world, request).page).toBe('leave');
    endWithBrowser(world, 'second');
    expect(begin(world, request).page).toBe('password');
  });

  test('that is kept is there in the next session of the browser', () => {
    const world = signedInBy('first', true);
    endWithBrowser(world, 'second');
    expect(begin(world, request).page).toBe('leave');
  });

  test.each([
    ['where cookies are blocked', signedInBy(undefined, false)],
    ['with which a scenario begins', aWorldSignedIn()],
  ])('%s is kept', (_what, world) => {
    endWithBrowser(world, 'any');
    expect(begin(world, request).page).toBe('leave');
  });
});

test('a session of the browser is one cookie that has no end, seen by Microsoft’s pages only', () => {
  const jar: string[] = [];
  vi.stubGlobal('document', {
    get cookie() {
      return jar.map((cookie) => cookie.split(';')[0]).join('; ');
    },
    set cookie(cookie: string) {
      jar.push(cookie);
    },
  });
  const first = browserSession();
  expect(browserSession()).toBe(first);
  expect(jar).toEqual([`entra-browser-session=${first ?? ''}; Path=/entra; SameSite=Strict`]);
  vi.stubGlobal('document', { cookie: '' });
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => undefined });
  expect(browserSession()).toBeUndefined();
  vi.unstubAllGlobals();
});
