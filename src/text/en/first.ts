import type { Message } from '../message.ts';

/** English: the first screen and all that waits. */
export const first = {
  'invitation.title': 'Your invitation',
  'invitation.heading': 'You are invited to {portal}',
  'invitation.letter': '{inviter} from {organization} has invited you to use {portal} to collaborate with them.',
  'invitation.invited': 'Sent to',
  'invitation.from': 'Invited by',
  'invitation.until': 'Valid until',
  'invitation.known':
    'You will sign in with your Microsoft account. If you are signed in already, nothing more is asked.',
  'invitation.new':
    'You will make a Microsoft account: choose a password, enter the code that is sent to you by e-mail, and answer “Yes” to the terms.',
  'invitation.either':
    'You will sign in at Microsoft. Without an account you make one there: password, code by e-mail, terms and “Yes”.',
  'invitation.unread': 'The portal will show you this invitation itself. Continue there.',
  'invitation.start': 'Get started now',
  'signing-in.title': 'Sign in',
  'signing-in.heading': 'Signing you in …',
  'reading.title': 'Invitation',
  'reading.heading': 'Reading your invitation …',
  'accepting.heading': 'Accepting your invitation …',
  'busy.slow': 'This takes longer than usual. We keep trying.',
  'company.title': 'Your company',
  'done.title': 'Welcome',
  'progress.step': 'Step {step} of 4',
  'progress.done': 'Done',
  'action.try-again': 'Try again',
  'action.copy': 'Copy',
  'action.copied': 'Copied',
  'action.copy-address': 'Copy your e-mail address',
  'problem.title': 'There is a problem',
  'problem.offline': 'You are offline',
} satisfies Record<string, Message>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
