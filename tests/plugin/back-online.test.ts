import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { unmount } from '../../src/index.ts';
import { open, worldWithoutAgreements, type APortal } from './a-portal.ts';
import { atTheForm, getStarted, problem, until } from './on-the-page.ts';

afterEach(() => void vi.restoreAllMocks());

/** A network that can go and come back, as the browser tells of it. */
function aNetwork() {
  let there = true;
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => there);
  // Full jitter at its shortest: no test waits for it.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const turn = (on: boolean): void => {
    there = on;
    dispatchEvent(new Event(on ? 'online' : 'offline'));
  };
  const respond = (): undefined => {
    if (!there) throw new TypeError('Failed to fetch');
    return undefined;
  };
  return { goes: () => turn(false), comesBack: () => turn(true), respond };
}

const tryAgain = async (portal: APortal, at: string): Promise<void> => {
  const screen = await until(portal, at);
  // What the form says later comes a moment later.
  (await screen.findByRole('button', { name: 'Try again' })).click();
};
const isCreate = ({ method, url }: Request): boolean => method === 'POST' && url.endsWith('/api/companies');
const home = (portal: APortal): Promise<void> =>
  vi.waitFor(() => expect(portal.navigate).toHaveBeenCalledOnce(), { timeout: 4000 });
const methods = ({ requests }: APortal, path: string): string[] =>
  requests.filter(({ url }) => new URL(url).pathname === path).map(({ method }) => method);

test('offline while the invitation is read: back online, one click shows it', async () => {
  const network = aNetwork();
  network.goes();
  const portal = await open({ respond: network.respond });
  expect(await problem(portal)).toBe('offline');
  const before = portal.requests.length;
  network.comesBack();
  expect(portal.requests).toHaveLength(before);
  await tryAgain(portal, 'problem');
  await until(portal, 'invitation');
});

test('offline while it is accepted: back online, one click opens the form', async () => {
  const network = aNetwork();
  const portal = await open({ respond: network.respond });
  await until(portal, 'invitation');
  network.goes();
  await getStarted(portal);
  expect(await problem(portal)).toBe('offline');
  network.comesBack();
  await tryAgain(portal, 'problem');
  await until(portal, 'company');
});

test('offline before the company is sent: back online, one click creates what was typed', async () => {
  const network = aNetwork();
  const portal = await open({ world: worldWithoutAgreements(), respond: network.respond });
  const form = await atTheForm(portal);
  await userEvent.type(form.getByLabelText('Slogan'), 'Always precise');
  network.goes();
  form.getByRole('button', { name: 'Create company' }).click();
  expect(await problem(portal)).toBe('offline');
  expect(form.getByLabelText('Slogan')).toHaveValue('Always precise');
  network.comesBack();
  await tryAgain(portal, 'company');
  await home(portal);
  const { companies } = await portal.store.read();
  expect(companies.map(({ company }) => company['slogan'])).toEqual(['Always precise']);
});

test('offline with the answer on its way: back online, one click finds the company, and nothing is sent again', async () => {
  const network = aNetwork();
  const portal = await open({ world: worldWithoutAgreements(), respond: network.respond });
  const form = await atTheForm(portal);
  const { fetch: there } = globalThis;
  vi.stubGlobal('fetch', async (...asked: [Request, RequestInit?]) => {
    const answer = await there(...asked);
    if (isCreate(asked[0])) network.goes();
    network.respond();
    return answer;
  });
  form.getByRole('button', { name: 'Create company' }).click();
  expect(await problem(portal)).toBe('offline');
  const sent = methods(portal, '/api/companies').length;
  network.comesBack();
  await tryAgain(portal, 'company');
  await home(portal);
  expect(methods(portal, '/api/companies').slice(sent)).toEqual(['GET']);
  expect((await portal.store.read()).companies).toHaveLength(1);
});

test('unmounted while it creates: the request ends, and an answer that comes all the same changes nothing', async () => {
  let answer: (response: Response) => void = () => undefined;
  const late = new Promise<Response>((resolve) => (answer = resolve));
  const portal = await open({
    world: worldWithoutAgreements(),
    respond: (request) => (isCreate(request) ? late : undefined),
  });
  (await atTheForm(portal)).getByRole('button', { name: 'Create company' }).click();
  await vi.waitFor(() => expect(portal.requests.some(isCreate)).toBe(true));
  const told = portal.events.length;
  await unmount(portal.props);
  expect(portal.requests.find(isCreate)?.signal.aborted).toBe(true);
  answer(Response.json({ tenantId: 'T', homeUrl: '/home' }, { status: 201 }));
  const next = await open();
  await until(next, 'invitation');
  expect(portal.navigate).not.toHaveBeenCalled();
  expect(portal.events).toHaveLength(told);
  expect(portal.container).toBeEmptyDOMElement();
});
