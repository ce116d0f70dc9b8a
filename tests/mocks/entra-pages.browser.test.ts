import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anInvitation, aUser } from '../../mocks/data.ts';
import Authorize from '../../mocks/entra/Authorize.svelte';
import { onWorldChange, store } from '../../mocks/page/page-store.ts';
import { showWorld } from '../../mocks/page/world-now.svelte.ts';
import type { User } from '../../mocks/mocks.ts';
import { aWorld } from '../../mocks/world.ts';

const home = location.href;
const user = userEvent.setup();
const willy = 'willy.urs@customer.example';

beforeEach(() => {
  onWorldChange(showWorld);
});
afterEach(() => {
  history.replaceState(null, '', home);
});

/** Microsoft's page as an application opens it, in a world with this account. */
async function open(account: Partial<User>, more: Record<string, string> = {}): Promise<void> {
  const world = aWorld(anInvitation(), { users: [aUser({ consented: false, ...account })] });
  await store.reset(world);
  showWorld(world);
  const query = {
    client_id: '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f',
    scope: 'openid profile email',
    redirect_uri: `${location.origin}/onboarding`,
    response_type: 'code',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    login_hint: willy,
    ...more,
  };
  history.replaceState(null, '', `/entra/authorize?${new URLSearchParams(query).toString()}`);
  render(Authorize);
}

describe('the password page', () => {
  test('offers to keep the sign-in, and does not do so unasked', async () => {
    await open({});
    await user.type(await screen.findByLabelText('Password'), 'Rconnect-2026!');
    const box = screen.getByRole('checkbox', { name: 'Keep me signed in' });
    expect(box).not.toBeChecked();
    await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(await screen.findByRole('heading', { name: 'Terms and access' })).toBeVisible();
    expect((await store.read()).session?.userId).toBe('5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11');
  });

  test('says that nothing was typed, and when the account is locked', async () => {
    await open({});
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    expect(await screen.findByText('Enter your password.')).toBeVisible();
    await store.change((world) => (world.entraFaults.account = 'locked'));
    await user.type(screen.getByLabelText('Password'), 'Rconnect-2026!{Enter}');
    expect(await screen.findByText(/This account is locked after ten wrong passwords \(AADSTS50053\)/)).toBeVisible();
  });
});

describe('the terms page', () => {
  test('has its links, "Yes" and "No"', async () => {
    await open({});
    await user.type(await screen.findByLabelText('Password'), 'Rconnect-2026!{Enter}');
    expect(await screen.findByRole('link', { name: 'terms of use' })).toHaveAttribute('href', '/entra/terms-of-use');
    expect(screen.getByRole('link', { name: 'privacy statement' })).toHaveAttribute('href', '/entra/privacy');
    expect(screen.getByRole('button', { name: 'Yes' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'No' })).toBeVisible();
  });

  test('says to a guest what the organisation that invited may read', async () => {
    await open({ kind: 'guest', password: undefined });
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    const field = await screen.findByLabelText('Enter code');
    const mail = (await store.read()).mails.at(-1);
    await user.type(field, mail?.kind === 'code' ? `${mail.code}{Enter}` : '');
    expect(await screen.findByRole('heading', { name: 'Review permissions' })).toBeVisible();
    expect(screen.getByText('Say “Yes” only if you trust GFMS.')).toBeVisible();
    expect(screen.getByText('receive your profile: name and address,')).toBeVisible();
  });
});

describe('the page says that it is an emulation', () => {
  test.each([
    ['ar-EG', 'ar', 'محاكاة.'],
    ['de-CH en', 'de', 'Nachbildung.'],
    ['es', 'es', 'Simulación.'],
    ['fr', 'fr', 'Simulation.'],
    ['it', 'it', 'Simulazione.'],
    ['ja', 'ja', '模擬ページ。'],
    ['pl', 'pl', 'Emulacja.'],
    ['pt-BR', 'pt', 'Simulação.'],
    ['tr-TR', 'tr', 'Simülasyon.'],
    ['zh-CN', 'zh', '模拟页面。'],
    ['nl', 'en', 'Emulation.'],
    ['', 'en', 'Emulation.'],
  ])('in the language of ui_locales=%s', async (ui_locales, lang, word) => {
    await open({}, { ui_locales });
    expect((await screen.findByText(word)).parentElement).toHaveAttribute('lang', lang);
    expect(document.title).toBe('Enter password (emulation)');
  });

  test.each([
    ['ar', 'محاكاة.', 'rtl'],
    ['ja', '模擬ページ。', 'ltr'],
  ])('and the way that %s runs', async (ui_locales, word, direction) => {
    await open({}, { ui_locales });
    expect(getComputedStyle(await screen.findByText(word)).direction).toBe(direction);
  });
});

test('the sign-in page says where the address is expected', async () => {
  await open({ email: 'another@customer.example' }, { domain_hint: 'customer.example', prompt: 'select_account' });
  const field = await screen.findByLabelText('Email');
  expect(field).toHaveAccessibleDescription(/An address at customer\.example is expected here\./);
});
