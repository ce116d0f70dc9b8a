import { describe, expect, test, vi } from 'vitest';
import { unmount } from '../../src/index.ts';
import { open, worldWithoutAgreements } from './a-portal.ts';
import { atTheForm, getStarted, page, problem, until } from './on-the-page.ts';

const never = (): Promise<never> => new Promise(() => undefined);
const nonsense = [undefined, null, 7, {}, [], true];

describe("what the host's functions answer late, or never, or what nobody asked for, breaks nothing", () => {
  const answers: [what: string, answer: () => unknown][] = [['never', never]];
  for (const answer of nonsense) answers.push([JSON.stringify(answer), () => answer]);
  test.each(answers)('onEvent, navigate: %s', async (_what, answer) => {
    const portal = await open({
      world: worldWithoutAgreements(),
      props: { onEvent: answer, navigate: answer },
    });
    (await atTheForm(portal)).getByRole('button', { name: 'Create company' }).click();
    await until(portal, 'done');
    expect(portal.reported).toEqual([]);
    expect((await portal.store.read()).companies).toHaveLength(1);
  });

  test.each([undefined, null, ''])('token: %j is none, and no call goes without', async (token) => {
    const portal = await open({ signIn: { token: () => Promise.resolve(token as never) } });
    await getStarted(portal);
    expect(await problem(portal)).toBe('session-expired');
    expect(portal.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(portal.reported).toEqual([]);
  });

  test.each([[7], [{}], [[]], [true]])('token: %j is a fault of the host, and no call goes with it', async (token) => {
    const portal = await open({ signIn: { token: () => Promise.resolve(token as never) } });
    await getStarted(portal);
    expect(await problem(portal)).toBe('sign-in-failed');
    expect(portal.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(portal.reported.map(String)).toEqual([
      expect.stringContaining('the prop signIn.token must give a bearer token (RFC 6750)'),
    ]);
  });

  test('token throws at once', async () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    const portal = await open({ signIn: { token: broken } });
    await getStarted(portal);
    expect(await problem(portal)).toBe('sign-in-failed');
  });

  test('token never answers: that is said after 25 s', async () => {
    const portal = await open({ signIn: { token: never } });
    await until(portal, 'invitation');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await getStarted(portal);
    await vi.waitFor(() => expect(page(portal)).toHaveAttribute('data-at', 'accepting'));
    await vi.advanceTimersByTimeAsync(25_001);
    vi.useRealTimers();
    expect(await problem(portal)).toBe('service-down');
  });
});

describe('the page around changes under our feet', () => {
  test('the container is removed in mid-journey: nothing throws, and unmount finds nothing to do', async () => {
    const portal = await open();
    await until(portal, 'invitation');
    const screen = page(portal);
    portal.container.remove();
    screen.querySelector('button')?.click();
    await vi.waitFor(() => expect(screen).toHaveAttribute('data-at', 'company'));
    await expect(unmount(portal.props)).resolves.toBeUndefined();
    expect(portal.reported).toEqual([]);
  });

  test('what the host empties is not drawn again, and unmount goes through', async () => {
    const portal = await open();
    await until(portal, 'invitation');
    portal.container.replaceChildren();
    await expect(unmount(portal.props)).resolves.toBeUndefined();
    expect(portal.container).toBeEmptyDOMElement();
    expect(portal.reported).toEqual([]);
  });

  test('whoever stops every event above us does not stop the journey', async () => {
    const portal = await open({ world: worldWithoutAgreements() });
    const types = ['click', 'input', 'change', 'submit', 'keydown', 'focusin', 'focusout', 'pointerdown'];
    for (const type of types) portal.container.addEventListener(type, (event) => event.stopImmediatePropagation());
    (await atTheForm(portal)).getByRole('button', { name: 'Create company' }).click();
    await until(portal, 'done');
  });
});
