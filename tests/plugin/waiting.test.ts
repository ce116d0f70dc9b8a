import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { mount } from '../../src/index.ts';
import { elapse } from '../drivers/faked-time.ts';
import { aPortal, open, type APortal } from './a-portal.ts';
import { getStarted, page, until } from './on-the-page.ts';

/** A platform that says nothing, until the plugin gives up. */
const silence = ({ signal }: Request): Promise<never> =>
  new Promise((_answer, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

// The screens are fetched once, in real time, so that none of the faked time goes by meanwhile.
beforeAll(async () => {
  await import('../../src/steps/sign-in/SignIn.svelte');
  await import('../../src/steps/company/Company.svelte');
});
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }));

/** The portal whose platform says nothing, as it begins to wait. */
async function waiting(): Promise<APortal> {
  const portal = aPortal({ respond: silence });
  await mount(portal.props);
  await vi.waitUntil(() => portal.requests.length > 0, { interval: 1 });
  return portal;
}

describe('reading the invitation', () => {
  test('nothing but the steps shows in the first second, then the loader', async () => {
    const portal = await waiting();
    await elapse(750);
    expect(page(portal)).toHaveAttribute('data-at', 'reading');
    expect([...page(portal).children].map(({ tagName }) => tagName)).toEqual(['OL']);
    await elapse(750);
    // The loader is a file of its own: fetched when it is due.
    await vi.waitFor(() => expect(page(portal)).toMatchTextContent('Reading your invitation …'));
  });

  test('after 8 s it says so, and offers to try again', async () => {
    const portal = await waiting();
    await elapse(7500);
    expect(page(portal)).not.toMatchTextContent('This takes longer than usual');
    await elapse(1500);
    expect(page(portal)).toMatchTextContent('This takes longer than usual. We keep trying.');
    const before = portal.requests.length;
    (await until(portal, 'reading')).getByRole('button', { name: 'Try again' }).click();
    await vi.waitUntil(() => portal.requests.length > before, { interval: 1 });
    expect(portal.requests[0]?.signal.aborted).toBe(true);
  });

  test('after 25 s the service is down', async () => {
    const portal = await waiting();
    await elapse(27_000);
    expect(page(portal)).toHaveAttribute('data-problem', 'service-down');
  });

  test('the focus is left alone while nothing is there to read', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const portal = await waiting();
    await elapse(1500);
    expect(document.activeElement).toBe(button);
    await elapse(26_000);
    await until(portal, 'problem');
    expect(document.activeElement).toBe(button);
    button.remove();
  });
});

describe('an answer that comes soon', () => {
  test('shows no loader', async () => {
    const portal = await open();
    const seen: string[] = [];
    const watcher = new MutationObserver(() => seen.push(page(portal).textContent));
    watcher.observe(portal.container.firstElementChild?.shadowRoot as Node, { childList: true, subtree: true });
    await getStarted(portal);
    await until(portal, 'company');
    watcher.disconnect();
    expect(seen.join()).not.toMatch(/Reading|Signing|Accepting/);
  });
});
