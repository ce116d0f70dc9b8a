import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { AtProblem } from '../../../src/core/journey.ts';
import type { Problem as ProblemType } from '../../../src/core/problem.ts';
import Problem from '../../../src/steps/problem/Problem.svelte';
import { show } from '../stage.ts';
import { id, invitation } from '../states.ts';

const at = (problem: ProblemType, more: Partial<AtProblem> = {}): AtProblem => ({ at: 'problem', problem, ...more });

describe('asking the inviter', () => {
  const codes = ['invitation-expired', 'invitation-revoked', 'accepted-by-other', 'not-allowed'] as const;

  test.each(codes)('%s: a mail is ready, naming inviter and portal', async (code) => {
    await show(Problem, at({ code }, { invitation }));
    const mail = screen.getByRole('link', { name: 'Ask Mohamed-Nour, Tamer for a new invitation' });
    const { pathname, searchParams } = new URL(mail.getAttribute('href') ?? '');
    expect(pathname).toBe('tamer.mohamed-nour@gfms.example');
    expect(searchParams.get('subject')).toBe('New invitation to My rConnect (Stag)');
    expect(searchParams.get('body')).toMatch(/^Hello Mohamed-Nour, Tamer,\r\n\r\n.*My rConnect \(Stag\)/);
    expect(mail.getAttribute('href')).not.toContain(id);
  });

  test('the mail is in the language of the screen', async () => {
    await show(Problem, at({ code: 'invitation-expired' }, { invitation }), { locale: 'de' });
    expect(screen.getByRole('link').getAttribute('href')).toContain(encodeURIComponent('Neue Einladung'));
  });

  test('a name cannot add addresses or headers to the mail', async () => {
    const inviter = {
      name: 'T&cc=evil@evil.example\r\nBcc: x',
      organization: 'GFMS',
      email: 'a@b.example?cc=evil@c.example',
    };
    await show(Problem, at({ code: 'invitation-expired' }, { invitation: { ...invitation, inviter } }));
    const { searchParams, pathname } = new URL(screen.getByRole('link').getAttribute('href') ?? '');
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(pathname).toBe('a@b.example%3Fcc%3Devil%40c.example');
  });

  test("the host's own way goes before the mail", async () => {
    const requestInvitation = vi.fn();
    await show(Problem, at({ code: 'invitation-expired' }, { invitation }), { requestInvitation });
    await userEvent.click(screen.getByRole('button', { name: 'Ask Mohamed-Nour, Tamer for a new invitation' }));
    expect(requestInvitation.mock.calls).toEqual([[id]]);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('an inviter that the platform did not tell cannot be asked', async () => {
    await show(Problem, at({ code: 'invitation-not-found' }));
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('what the support and the customer need', () => {
  test('the number for the support', async () => {
    await show(Problem, at({ code: 'unexpected', correlationId: '3f1c-77' }));
    expect(screen.getByText(/^Reference for support:/)).toMatchTextContent('Reference for support: 3f1c-77');
  });

  test.each([
    [{ email: 'help@portal.example' }, 'mailto:help@portal.example'],
    [{ url: 'https://portal.example/help' }, 'https://portal.example/help'],
    [{ url: 'https://portal.example/help', email: 'help@portal.example' }, 'https://portal.example/help'],
  ])('the support itself: %j', async (support, href) => {
    await show(Problem, at({ code: 'unexpected' }), { support });
    expect(screen.getByRole('link', { name: 'Contact support' })).toHaveAttribute('href', href);
  });

  test('no support, no link', async () => {
    await show(Problem, at({ code: 'unexpected' }));
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('both addresses, when the wrong account is signed in', async () => {
    const problem = { expectedEmail: 'w•••@customer.example', actualEmail: 'anna.meier@customer.example' };
    await show(Problem, at({ code: 'wrong-account', ...problem }, { invitation }));
    expect(screen.getByText('Invited:', { exact: false })).toMatchTextContent('Invited: w•••@customer.example');
    expect(screen.getByText('Signed in:', { exact: false })).toMatchTextContent(
      'Signed in: anna.meier@customer.example',
    );
  });

  test('who invited, where the platform told it', async () => {
    await show(Problem, at({ code: 'invitation-revoked' }, { invitation }));
    expect(screen.getByText('Mohamed-Nour, Tamer').closest('p')).toMatchTextContent(
      'Invitation by Mohamed-Nour, Tamer from GFMS',
    );
  });

  test('why the sign-in was lost, where it is known', async () => {
    await show(Problem, at({ code: 'sign-in-lost', reason: 'storage-blocked' }));
    expect(screen.getByText(/^Your browser keeps no data for this page\./)).toBeVisible();
  });

  test.each([
    ['with the provider’s code', 'AADSTS50105', 'AADSTS50105 3f1c-77'],
    ['without one', undefined, '3f1c-77'],
  ])('the number is copied, %s', async (_how, providerCode, copied) => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show(Problem, at({ code: 'not-allowed', correlationId: '3f1c-77', ...(providerCode && { providerCode }) }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(writeText.mock.calls).toEqual([[copied]]);
    expect(await screen.findByRole('status')).toMatchTextContent('Copied');
  });

  test('a browser that allows no copying leaves the number to be selected, and breaks nothing', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await show(Problem, at({ code: 'unexpected', correlationId: '3f1c-77' }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(screen.getByRole('status')).toMatchTextContent('');
    expect(screen.getByText('3f1c-77')).toBeVisible();
  });

  test.each([
    ['account-locked', 'you', [/^Microsoft has locked this account/, /^You can fix this yourself\.$/]],
    ['account-disabled', 'administrator', [/^This Microsoft account is disabled/, /^Whoever looks after your/]],
    ['set-up-wrong', 'portal', [/^The sign-in at Microsoft is not set up correctly/, /^Only the portal’s support/]],
  ] as const)('what exactly is wrong at Microsoft, and who can mend it: %s', async (reason, mender, said) => {
    await show(Problem, at({ code: 'sign-in-failed', reason, mender }));
    for (const text of said) expect(screen.getByText(text)).toBeVisible();
  });

  test.each([
    ['tomorrow', new Date(new Date().getFullYear() + 1, 10, 25, 0, 1).getTime(), /November 25, 20\d\d.*12:01\sAM/],
    ['in thirty years', Date.parse('2058-08-02T00:00:00Z'), /2058/],
    ['beyond any calendar', 1e25, /^Please wait until .+\.$/],
  ])('until when to wait: %s', async (_when, waitUntil, said) => {
    await show(Problem, at({ code: 'rate-limited', waitUntil }));
    expect(screen.getByText(said)).toBeVisible();
  });
});
