import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import EntraFaultSwitches from '../../mocks/page/EntraFaultSwitches.svelte';
import { store } from '../../mocks/page/page-store.ts';
import { aWorld } from '../../mocks/world.ts';

const user = userEvent.setup();
beforeEach(() => store.reset(aWorld()));

async function openSwitches(): Promise<void> {
  const world = await store.read();
  const { rerender } = render(EntraFaultSwitches, { faults: world.entraFaults });
  new BroadcastChannel('rconnect-onboarding-mocks').onmessage = async () =>
    rerender({ faults: (await store.read()).entraFaults });
  await user.click(screen.getByRole('button', { name: 'Choose' }));
}

describe('the panel has a switch for each fault of the sign-in', () => {
  test.each([
    ['Discovery', 'discovery', 'unreachable'],
    ['Sign-in comes back with', 'signIn', 'AADSTS50105'],
    ['Every account is', 'account', 'disabled'],
    ['Codes by e-mail', 'emailedCode', 'throttled'],
    ['Discovery announces iss in answers', 'announceIss', 'on'],
    ['iss in answers', 'answerIss', 'missing'],
    ['Tokens for a code', 'redemption', 'html'],
    ['Tokens for a refresh token', 'refresh', 'AADSTS700084'],
    ['ID token', 'idToken', 'alg-none'],
    ['Renewed ID token', 'renewedIdToken', 'other-sub'],
  ] as const)('%s', async (label, fault, choice) => {
    await openSwitches();
    expect(screen.getByText('Each stays on until it is switched off.')).toBeVisible();
    await user.selectOptions(screen.getByLabelText(label), choice);
    await expect.poll(async () => (await store.read()).entraFaults[fault]).toBe(choice);
    expect(await screen.findByRole('button', { name: 'Hide them, 1 on' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Switch all off' }));
    await expect.poll(async () => (await store.read()).entraFaults[fault]).toBe('off');
  });

  test('errors stand there with their words', async () => {
    await openSwitches();
    expect(screen.getAllByRole('option', { name: 'AADSTS50057: The user account is disabled.' })).toHaveLength(3);
  });
});
