import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { AtProblem, SigningIn } from '../../src/core/journey.ts';
import type { Problem, ProblemCode } from '../../src/core/problem.ts';
import { atInvitation, id, invitation } from '../../tests/steps/states.ts';
import { stopsAt } from '../customer.ts';
import HostPage from '../HostPage.svelte';

/** The screen of each problem code, with all that it may say. */
const meta = {
  title: 'Steps/Problem',
  component: HostPage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof HostPage>;
export default meta;
type Story = StoryObj<typeof meta>;

const again = atInvitation();
const switchAccount: SigningIn = { at: 'signing-in', id, invitation, stage: 'leaving', switchAccount: true };
const correlationId = '4d0c1a52-7b0e-4b9f-9c55-1a6f0f3f7b11';

function wall(code: ProblemCode, about: Partial<AtProblem> = {}, more: Omit<Problem, 'code'> = {}): Story {
  return {
    name: code,
    args: { state: { at: 'problem', problem: { code, ...more }, ...about } },
    play: stopsAt('problem', { problem: code }),
  };
}

export const LinkInvalid = wall('link-invalid');
export const InvitationNotFound = wall('invitation-not-found', { id });
export const InvitationExpired = wall('invitation-expired', { id, invitation });
export const InvitationRevoked = wall('invitation-revoked', { id, invitation });
export const AcceptedByOther = wall('accepted-by-other', { id, invitation, switchAccount });
export const WrongAccount = wall(
  'wrong-account',
  { id, invitation, switchAccount },
  { expectedEmail: 'w***@customer.example', actualEmail: 'anna.meier@customer.example' },
);
export const NotAllowed = wall('not-allowed', { id, invitation, switchAccount }, { correlationId });
export const SignInCancelled = wall('sign-in-cancelled', { again });
export const ConsentDeclined = wall('consent-declined', { again });
export const SignInFailed = wall(
  'sign-in-failed',
  { invitation, again },
  { reason: 'not-assigned', mender: 'administrator', providerCode: 'AADSTS50105', correlationId },
);
export const SignInLost = wall('sign-in-lost', {}, { reason: 'storage-blocked', mender: 'you' });
export const RedirectLoop = wall('redirect-loop', { invitation, again });
export const ClockWrong = wall('clock-wrong', { invitation, again });
export const SessionExpired = wall('session-expired', { invitation, again });
export const Offline = wall('offline', { again });
export const ServiceDown = wall('service-down', { again }, { correlationId });
export const RateLimited = wall('rate-limited', { again }, { waitUntil: Date.parse('2026-12-01T09:30:00Z') });
export const AnswerInvalid = wall('answer-invalid', { again }, { correlationId });
export const CompanyExists = wall('company-exists', { invitation, again });
export const CompanyRejected = wall('company-rejected', { invitation, again });
export const Unexpected = wall('unexpected', { again }, { correlationId });
