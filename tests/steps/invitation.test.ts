import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Invitation from '../../src/steps/invitation/Invitation.svelte';
import NotSignedIn from '../../src/steps/invitation/NotSignedIn.svelte';
import { show } from './stage.ts';
import { atInvitation, invitation } from './states.ts';

const start = (): HTMLElement => screen.getByRole('button', { name: 'Get started now' });

describe('who invites, into what, until when', () => {
  test('the heading names the portal and has the focus', async () => {
    await show(Invitation, atInvitation());
    const heading = screen.getByRole('heading', { level: 1, name: 'You are invited to My rConnect (Stag)' });
    expect(heading).toHaveFocus();
  });

  test('the letter names inviter, organisation and portal', async () => {
    await show(Invitation, atInvitation());
    const letter = screen.getByText(
      (_text, node) =>
        node?.textContent ===
        'Mohamed-Nour, Tamer from GFMS has invited you to use My rConnect (Stag) to collaborate with them.',
      { selector: 'p' },
    );
    expect(letter).toBeVisible();
  });

  test.each([
    ['Invited by', 'Mohamed-Nour, Tamer · GFMS'],
    ['Sent to', 'w•••@customer.example'],
    ['Valid until', 'December 20, 2026'],
  ])('%s: %s', async (term, definition) => {
    await show(Invitation, atInvitation());
    await expect.poll(() => screen.getByText(term).nextElementSibling?.textContent).toBe(definition);
  });

  test('the day is written as the language writes it', async () => {
    await show(Invitation, atInvitation(), { locale: 'de' });
    expect(await screen.findByText('20. Dezember 2026')).toBeVisible();
  });
});

describe('what a stranger may not learn or do', () => {
  test('the whole address is nowhere on the page', async () => {
    await show(Invitation, atInvitation());
    expect(document.body.outerHTML).not.toContain('willy.urs');
  });

  test('an address that comes masked is shown as it is', async () => {
    const masked = { ...invitation, invitee: { email: 'w***@customer.example' } };
    await show(Invitation, atInvitation({ invitation: masked }));
    expect(screen.getByText('w***@customer.example')).toBeVisible();
  });

  test('no address told, none shown', async () => {
    await show(Invitation, atInvitation({ invitation: { ...invitation, invitee: {} } }));
    expect(screen.queryByText('Sent to')).toBeNull();
  });

  test('markup in a name is text', async () => {
    const inviter = { name: '<img src=x onerror="alert(1)">', organization: '<a href="//evil.example">GFMS</a>' };
    await show(Invitation, atInvitation({ invitation: { ...invitation, inviter } }));
    expect(screen.getAllByText('<img src=x onerror="alert(1)">')).not.toHaveLength(0);
    expect(screen.queryAllByRole('link')).toHaveLength(0);
    expect(screen.queryAllByRole('img')).toHaveLength(0);
  });

  test('a name that turns the direction of reading turns nothing around it', async () => {
    const turning = '\u202Egnp.exe';
    const inviter = { name: turning, organization: '\u202EGFMS' };
    const portalName = '\u202Etcennocr';
    await show(Invitation, atInvitation({ invitation: { ...invitation, inviter, portalName } }));
    for (const name of [turning, '\u202EGFMS', portalName]) {
      for (const shown of screen.getAllByText(name)) expect(shown.tagName).toBe('BDI');
    }
  });
});

describe('what comes next', () => {
  test.each([
    ['known', /^You will sign in with your Microsoft account\. If you are signed in already, nothing more is asked\.$/],
    [
      'new',
      /^You will make a Microsoft account: choose a password, enter the code .* by e-mail, .*“Yes” to the terms\./,
    ],
    [undefined, /^You will sign in at Microsoft\. Without an account you make one there: password, code by e-mail/],
  ] as const)('Microsoft asks beforehand told: account %s', async (known, said) => {
    const invitee = { email: 'willy.urs@customer.example', ...(known && { account: known }) };
    await show(Invitation, atInvitation({ invitation: { ...invitation, invitee } }));
    expect(start()).toHaveAccessibleDescription(said);
  });

  test('nothing starts by itself; Get started now starts it', async () => {
    const { send } = await show(Invitation, atInvitation());
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(start());
    expect(send.mock.calls).toEqual([[{ type: 'get-started' }]]);
  });

  test('Enter on the button starts it too', async () => {
    const { send } = await show(Invitation, atInvitation());
    await userEvent.tab();
    expect(start()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(send.mock.calls).toEqual([[{ type: 'get-started' }]]);
  });

  test('the invited address, masked on the screen, is copied whole: Microsoft asks for it', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show(Invitation, atInvitation());
    await userEvent.click(screen.getByRole('button', { name: 'Copy your e-mail address' }));
    expect(writeText.mock.calls).toEqual([['willy.urs@customer.example']]);
    expect(document.body).not.toHaveTextContent('willy.urs@customer.example');
    expect(screen.getByRole('status')).toMatchTextContent('Copied');
  });

  test.each([['w***@customer.example'], [undefined]])('an address that came as %s is not offered', async (email) => {
    const invitee = email === undefined ? {} : { email };
    await show(Invitation, atInvitation({ invitation: { ...invitation, invitee } }));
    expect(screen.queryByRole('button', { name: 'Copy your e-mail address' })).toBeNull();
  });

  test('an invitation that only the platform can show is continued there', async () => {
    await show(Invitation, { at: 'invitation', id: invitation.id });
    expect(screen.getByRole('heading', { level: 1 })).toMatchTextContent('Your invitation');
    expect(start()).toHaveAccessibleDescription('The portal will show you this invitation itself. Continue there.');
  });
});

test.each([
  ['sign-in-cancelled', 'You are not signed in yet', 'Nothing is lost. Start again whenever you like.'],
  ['consent-declined', 'You answered “No” at Microsoft', /answer “Yes” to go on/],
] as const)('%s is a notice above the invitation, one click from going on', async (code, title, text) => {
  const { send } = await show(NotSignedIn, atInvitation({ notice: { code } }));
  const notice = within(screen.getByRole('alert'));
  expect(notice.getByText(title)).toBeVisible();
  expect(notice.getByText(text)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: /My rConnect/ })).toBeVisible();
  await userEvent.click(start());
  expect(send.mock.calls).toEqual([[{ type: 'get-started' }]]);
});
