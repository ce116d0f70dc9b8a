import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAddress } from '../../../src/drivers/portal/address.ts';
import { aPortal as portal } from './a-portal.ts';

const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const { origin, href } = location;

afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', href);
});

/** Where the page would go, and how; it stays. */
function destination(leave: () => void): Promise<{ url: string; how: string }> {
  return new Promise((resolve) => {
    navigation.addEventListener(
      'navigate',
      (event) => {
        event.preventDefault();
        resolve({ url: event.destination.url, how: event.navigationType });
      },
      { once: true },
    );
    leave();
  });
}

describe("the home is the platform's, where it may be followed", () => {
  test.each([
    [undefined, '/start'],
    ['/home', '/home'],
    ['/home?tab=1#top', '/home?tab=1#top'],
    [`${origin}/home`, '/home'],
  ])('%s', (named, leads) => {
    expect(portal().home(named)).toBe(`${origin}${leads}`);
  });

  test('to an origin that the host allows', () => {
    const home = portal({ allowedOrigins: ['https://other.example'] }).home('https://other.example/home');
    expect(home).toBe('https://other.example/home');
  });
});

describe("else it is the host's", () => {
  test.each([
    'https://evil.example/',
    '//evil.example/',
    String.raw`/\evil.example/`,
    String.raw`\\evil.example`,
    '/\t/evil.example/',
    'https:/evil.example',
    'https://other.example.evil.example/',
    'http://other.example/',
    'https://other.example:8443/',
    `https://user:secret@${location.host}/`,
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://evil.example/x',
    'file:///etc/passwd',
    'https://',
    '%2F%2Fevil.example',
    '/..//evil.example',
    `https://${location.hostname}@evil.example/`,
  ])('%j', (named) => {
    expect(portal({ allowedOrigins: ['https://other.example'] }).home(named)).toBe(`${origin}/start`);
  });

  test.each(['https://evil.example/', '//evil.example', '/..//evil.example', '/%2f%2fevil.example', 'javascript:x'])(
    "and where that is foreign too, it is the portal's root: %s",
    (homeUrl) => {
      expect(portal({ homeUrl }).home('//evil.example')).toBe(`${origin}/`);
      expect(portal({ homeUrl }).home(undefined)).toBe(`${origin}/`);
    },
  );
});

describe('it opens in place of this page', () => {
  test("by the host's own navigation", () => {
    const navigate = vi.fn();
    portal({ navigate, navigateToUrl: vi.fn() }).open(`${origin}/home`);
    expect(navigate.mock.calls).toEqual([[`${origin}/home`, { replace: true }]]);
  });

  test("by single-spa's, with this page gone from the history", () => {
    const navigateToUrl = vi.fn<(url: string) => void>(() => expect(location.pathname).toBe('/home'));
    const before = history.length;
    portal({ navigateToUrl }).open(`${origin}/home`);
    expect(navigateToUrl.mock.calls).toEqual([[`${origin}/home`]]);
    expect(history).toHaveLength(before);
  });

  test("by the browser's, where there is no other", async () => {
    const gone = destination(() => portal().open(`${origin}/home`));
    expect(await gone).toEqual({ url: `${origin}/home`, how: 'replace' });
  });

  test("by the browser's, where single-spa cannot go", async () => {
    const navigateToUrl = vi.fn();
    const gone = destination(() => portal({ navigateToUrl }).open('https://other.example/home'));
    expect(await gone).toEqual({ url: 'https://other.example/home', how: 'replace' });
    expect(navigateToUrl).not.toHaveBeenCalled();
  });
});

describe('where a sign-in comes back to', () => {
  test("is the route's address, without query and fragment", () => {
    history.replaceState(null, '', `/onboarding?invitationId=${id}#top`);
    expect(portal().returnTo()).toBe(`${origin}/onboarding`);
  });

  test("stays at the portal, whatever the route's path pretends to be", () => {
    history.replaceState(null, '', `${origin}//evil.example/onboarding`);
    expect(new URL(portal().returnTo(), 'https://provider.example/').origin).toBe(origin);
  });

  test('is what the host says', () => {
    expect(portal({ redirectUri: 'https://portal.example/back' }).returnTo()).toBe('https://portal.example/back');
  });
});

describe('the page handed to the platform', () => {
  test("goes to the platform's address of the invitation", async () => {
    const gone = await destination(() => portal({ inviteUrl: 'https://platform.example/api/InviteUser' }).handOver(id));
    expect(gone.url).toBe(`https://platform.example/api/InviteUser?invitationId=${id}`);
  });

  test('is remembered, so that it is handed over once', async () => {
    await destination(() => portal().handOver(id));
    history.replaceState(null, '', `?invitationId=${id}`);
    expect(readAddress({ invitationId: undefined, ownsAnswer: false })).toMatchObject({ id, handedOver: true });
  });
});
