import { afterEach, describe, expect, test } from 'vitest';
import type { Beginning } from '../../../src/core/journey.ts';
import { readAddress } from '../../../src/drivers/portal/address.ts';
import { aPortal } from './a-portal.ts';

const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const otherId = '0f8fad5b-d9cb-469f-a165-70867728950e';
const home = location.href;

afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', home);
});

/** A page at an address; what the plugin makes of it, and what is left to see. */
function arrive(address: string, options: Partial<Parameters<typeof readAddress>[0]> = {}): Beginning {
  history.replaceState({ ofTheHost: 7 }, '', address);
  return readAddress({ invitationId: undefined, ownsAnswer: true, ...options });
}
const leave = (): boolean => aPortal().leaving(id);
const shown = (): string => location.pathname + location.search + location.hash;

describe('the id is found, and leaves the address; the rest of it stays', () => {
  test.each([
    ['query', `/onboarding?invitationId=${id}`, '/onboarding'],
    ['query in another case', `/onboarding?InvitationID=${id.toUpperCase()}`, '/onboarding'],
    ['query among others', `/onboarding?a=1&invitationId=${id}&b=2#top`, '/onboarding?a=1&b=2#top'],
    ['query in braces', `/onboarding?invitationId=%7B${id}%7D`, '/onboarding'],
    ['query with what followed in the mail', `/onboarding?invitationId=${id}%3E.`, '/onboarding'],
    ['query, as a list', `/onboarding?a[]=1&invitationId[]=${id}`, '/onboarding?a[]=1'],
    ['query, as an encoded list', `/onboarding?invitationId%5B%5D=${id}&b=2`, '/onboarding?b=2'],
    ['query, as a numbered list, encoded twice', `/onboarding?invitationId%255B0%255D=${id}`, '/onboarding'],
    ['query twice', `/onboarding?invitationId=${id}&invitationId=${id}`, '/onboarding'],
    ['fragment', `/onboarding#invitationId=${id}`, '/onboarding'],
    ['fragment of a hash route', `/#/onboarding?invitationId=${id}`, '/#/onboarding'],
    ['fragment of a hash route, first', `/#/onboarding?invitationId=${id}&lang=de`, '/#/onboarding?lang=de'],
    ['fragment of a hash route, last', `/#/onboarding?lang=de&invitationId=${id}`, '/#/onboarding?lang=de'],
    ['query and fragment', `/onboarding?invitationId=${id}#invitationId=${id}`, '/onboarding'],
  ])('%s', (_place, address, left) => {
    expect(arrive(address)).toEqual(expect.objectContaining({ id, left: false }));
    expect(shown()).toBe(left);
    expect(history.state).toEqual({ ofTheHost: 7 });
  });

  test.each([
    ['query, encoded', `/onboarding?invitationId%3D${id}`],
    ['fragment, encoded', `/onboarding#invitationId%3D${id}`],
    [
      'a Safe Links address pasted whole',
      `/onboarding?url=${encodeURIComponent(`https://platform.example/api/InviteUser?invitationId=${id}`)}`,
    ],
  ])('%s', (_place, address) => {
    expect(arrive(address)).toMatchObject({ id });
    expect(location.href).not.toContain(id);
  });
});

describe('no valid link', () => {
  test.each([
    ['nothing', '/onboarding'],
    ['an empty one', '/onboarding?invitationId='],
    ['no GUID', '/onboarding?invitationId=nonsense'],
    ['two different ones', `/onboarding?invitationId=${id}&invitationId=${otherId}`],
    ['two different ones in query and fragment', `/onboarding?invitationId=${id}#invitationId=${otherId}`],
    ['over 2,000 characters', `/onboarding?invitationId=${id}&x=${'x'.repeat(2000)}`],
    ['a GUID of another name', `/onboarding?id=${id}`],
  ])('%s', (_what, address) => {
    expect(arrive(address)).toMatchObject({ id: undefined, left: false });
  });

  test.each(['?', '#', '?a=1&'])('a question mark behind the id leaves none of it in the address: %s', (before) => {
    expect(arrive(`/onboarding${before}invitationId=${id}?x=1`).id).toBeUndefined();
    expect(shown()).toBe('/onboarding');
  });

  test('one that is wrong is not helped out by one that was right before', () => {
    arrive(`/onboarding?invitationId=${id}`);
    expect(arrive('/onboarding?invitationId=nonsense').id).toBeUndefined();
  });
});

describe('the prop', () => {
  test('goes before the address, whose id leaves all the same', () => {
    expect(arrive(`/onboarding?invitationId=${otherId}`, { invitationId: id })).toMatchObject({ id });
    expect(shown()).toBe('/onboarding');
  });

  test.each([id.toUpperCase(), `{${id}}`, ` ${id}\n`, `https://platform.example/api/InviteUser?invitationId=${id}`])(
    'may be %j',
    (invitationId) => {
      expect(arrive('/onboarding', { invitationId })).toMatchObject({ id });
    },
  );

  test.each(['', 'nonsense', `${id} ${otherId}`])('that is %j is no valid link', (invitationId) => {
    expect(arrive('/onboarding', { invitationId }).id).toBeUndefined();
  });
});

test('a reload of the address that was cleaned finds the same invitation', () => {
  arrive(`/onboarding?invitationId=${id}`);
  expect(arrive('/onboarding')).toMatchObject({ id, left: false });
});

describe("the provider's answer", () => {
  test.each([
    ['fragment', '/onboarding#code=secret&state=xyz', '/onboarding'],
    ['query', '/onboarding?code=secret&state=xyz&session_state=s&lang=de', '/onboarding?lang=de'],
    [
      'query, refused as Microsoft does',
      '/onboarding?error=access_denied&error_subcode=cancel&suberror=message_only&error_uri=x&state=xyz&lang=de',
      '/onboarding?lang=de',
    ],
    ['fragment, refused', '/onboarding#error=access_denied&error_description=No&state=xyz', '/onboarding'],
  ])('in the %s is taken out of the address', (_place, address, left) => {
    leave();
    const { answer = '', ...begun } = arrive(address);
    expect(begun).toMatchObject({ id, left: true });
    expect(new URLSearchParams(answer.slice(1)).get('state')).toBe('xyz');
    expect(shown()).toBe(left);
  });

  test('is asked for once: a reload begins at the invitation', () => {
    leave();
    arrive('/onboarding#code=secret&state=xyz');
    expect(arrive('/onboarding')).toMatchObject({ id, left: false });
  });

  test('brings the id along, where the storage was lost', () => {
    expect(arrive(`/onboarding#code=secret&state=xyz|${id}`)).toMatchObject({ id, left: false });
    expect(shown()).toBe('/onboarding');
    sessionStorage.clear();
    expect(arrive(`/onboarding?code=secret&state=xyz;${id}`)).toMatchObject({ id, left: false });
    expect(shown()).toBe('/onboarding');
  });

  test("brings the id along to a host's instance too, and does not stay behind there", () => {
    expect(arrive(`/onboarding?code=spent&state=xyz;${id}`, { ownsAnswer: false })).toMatchObject({ id });
    expect(shown()).toBe('/onboarding');
  });

  test.each([
    ['MSAL', 'xyz', { in: () => sessionStorage, key: 'msal.interaction.status' }],
    ['oidc-client-ts', otherId, { in: () => localStorage, key: `oidc.${otherId}` }],
    ['oidc-client-ts, in the tab', `${otherId};/machines`, { in: () => sessionStorage, key: `oidc.${otherId}` }],
    ['another library', otherId, { in: () => sessionStorage, key: `waiting-for-${otherId}` }],
  ])("of another sign-in of the portal's stays where it is: %s", (_package, state, noted) => {
    noted.in().setItem(noted.key, '{"clientId":"the portal"}');
    const address = `/onboarding#code=secret&state=${state}`;
    expect(arrive(address)).not.toHaveProperty('answer');
    expect(shown()).toBe(address);
    noted.in().removeItem(noted.key);
  });

  test('whose state is no more than a GUID names no invitation', () => {
    expect(arrive(`/onboarding#code=secret&state=${otherId}`, { ownsAnswer: false })).toMatchObject({ id: undefined });
    expect(shown()).toBe(`/onboarding#code=secret&state=${otherId}`);
  });

  test.each([
    '/onboarding?code=old',
    '/onboarding#access_token=old&token_type=Bearer&expires_in=3600&scope=openid',
    '/onboarding?code=old&state=a#code=old&state=b',
    '/onboarding?id_token=old&access_token=old&state=a',
    '/onboarding#code=old&state=xyz',
    '/onboarding?code=old&state=xyz',
    '/onboarding#error=x&state=xyz',
  ])('that nobody waits for is cleaned away: %s', (address) => {
    expect(arrive(address)).toMatchObject({ id: undefined, left: false });
    expect(shown()).toBe('/onboarding');
  });

  test('is the business of the host that signs in itself', () => {
    leave();
    const address = '/onboarding?code=secret&state=xyz';
    expect(arrive(address, { ownsAnswer: false })).not.toHaveProperty('answer');
    expect(shown()).toBe(address);
  });

  test('a link opened anew begins anew, whatever the tab left for before', () => {
    leave();
    expect(arrive(`/onboarding?invitationId=${otherId}`)).toMatchObject({ id: otherId, left: false });
  });
});
