import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mount, unmount } from '../../src/index.ts';
import { aPortal, id, open } from './a-portal.ts';
import { getStarted, until } from './on-the-page.ts';

const title = 'The portal';
const invitation = {
  invitationId: id,
  status: 'pending',
  portal: { name: 'My rConnect (Stag)' },
  inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS' },
  invitee: {},
  expiresAt: '2026-12-20T08:00:00Z',
};
beforeEach(() => void (document.title = title));
afterEach(() => void vi.restoreAllMocks());

test('unmounting twice is as good as once', async () => {
  const portal = await open();
  await until(portal, 'invitation');
  await unmount(portal.props);
  await unmount(portal.props);
  expect(portal.container).toBeEmptyDOMElement();
  expect(portal.reported).toEqual([]);
});

test('unmounting what was never mounted does no harm', async () => {
  await expect(unmount({ name: 'never' })).resolves.toBeUndefined();
});

test('unmounted before anything is loaded, nothing is drawn or told later', async () => {
  const portal = aPortal();
  const mounted = mount(portal.props);
  await unmount(portal.props);
  await mounted;
  const next = await open();
  await until(next, 'invitation');
  expect(portal.container).toBeEmptyDOMElement();
  expect(portal.requests.filter(({ signal }) => !signal.aborted)).toEqual([]);
  expect(portal.events).toEqual([]);
  expect(portal.reported).toEqual([]);
});

test('mounting waits for no answer', async () => {
  const portal = aPortal({ respond: () => new Promise(() => undefined) });
  await expect(mount(portal.props)).resolves.toBeUndefined();
  expect(portal.events).toEqual([]);
});

describe('unmounted in the middle', () => {
  test('of a request: it is aborted, and its answer is heard by nobody', async () => {
    const portal = await open({ respond: () => new Promise(() => undefined) });
    await vi.waitFor(() => expect(portal.requests).toHaveLength(1));
    await unmount(portal.props);
    await vi.waitFor(() => expect(portal.requests[0]?.signal.aborted).toBe(true));
    expect(portal.events).toEqual([]);
    expect(portal.reported).toEqual([]);
  });

  test("of the host's sign-in: what it answers later is heard by nobody", async () => {
    let answer = (): void => undefined;
    const leaves = new Promise<void>((resolve) => (answer = resolve));
    const portal = await open({ signIn: { account: () => Promise.resolve(undefined), signIn: () => leaves } });
    await getStarted(portal);
    await until(portal, 'signing-in').catch(() => undefined);
    await unmount(portal.props);
    const told = [...portal.events];
    answer();
    const next = await open();
    await until(next, 'invitation');
    expect(portal.events).toEqual(told);
    expect(portal.container).toBeEmptyDOMElement();
  });

  test('with the container gone already', async () => {
    const portal = await open();
    await until(portal, 'invitation');
    portal.container.remove();
    await expect(unmount(portal.props)).resolves.toBeUndefined();
    expect(portal.reported).toEqual([]);
    expect(document.title).toBe(title);
  });

  test('with the container emptied by the host', async () => {
    const portal = await open();
    await until(portal, 'invitation');
    portal.container.replaceChildren();
    await expect(unmount(portal.props)).resolves.toBeUndefined();
    expect(portal.reported).toEqual([]);
  });
});

test('mounting twice draws once', async () => {
  const portal = await open();
  await mount(portal.props);
  await until(portal, 'invitation');
  expect(portal.container.children).toHaveLength(1);
});

test("the title is the step's while it stands, and the portal's again afterwards", async () => {
  const portal = await open();
  await until(portal, 'invitation');
  expect(document.title).toBe('Your invitation – My rConnect (Stag)');
  await unmount(portal.props);
  expect(document.title).toBe(title);
});

test('a title that the portal has set meanwhile stays, at a step and at the end', async () => {
  const portal = await open();
  await until(portal, 'invitation');
  document.title = '3 new messages';
  await unmount(portal.props);
  expect(document.title).toBe('3 new messages');

  const next = await open();
  await until(next, 'invitation');
  document.title = '4 new messages';
  await getStarted(next);
  await until(next, 'company');
  expect(document.title).toBe('Your company – My rConnect (Stag)');
  await unmount(next.props);
  expect(document.title).toBe('4 new messages');
});

test("a title in which the portal's name has blanks too many is taken away like any other", async () => {
  const portal = await open({ respond: () => Response.json({ ...invitation, portal: { name: 'My  rConnect ' } }) });
  await until(portal, 'invitation');
  expect(document.title).toBe('Your invitation – My rConnect');
  await unmount(portal.props);
  expect(document.title).toBe(title);
});

test('without a container, the one of single-spa is made', async () => {
  const portal = aPortal();
  const { domElement, ...props } = portal.props;
  expect(domElement).toBe(portal.container);
  await mount(props);
  const made = document.getElementById('single-spa-application:onboarding');
  if (!made) throw new Error('not made');
  await until({ ...portal, container: made }, 'invitation');
  await unmount(props);
  expect(made).toBeEmptyDOMElement();
  made.remove();
});
