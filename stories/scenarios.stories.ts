import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { fn } from 'storybook/test';
import { scenarioNames } from '../mocks/scenarios.ts';
import { arrive, create, getStarted, stopsAt } from './customer.ts';
import HostPage from './HostPage.svelte';

/** The whole plugin in each situation of the mocks, as far as the situation shows. From there on it can be used. */
const meta = {
  title: 'Scenarios',
  component: HostPage,
  args: { navigate: fn(), onEvent: fn() },
  argTypes: { scenario: { control: 'select', options: scenarioNames } },
  parameters: { controls: { include: ['scenario'] } },
  play: stopsAt('invitation'),
} satisfies Meta<typeof HostPage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AccountKnown: Story = { name: 'account-known', args: { scenario: 'account-known' } };
export const AccountKnownSignedOut: Story = {
  name: 'account-known-signed-out',
  args: { scenario: 'account-known-signed-out' },
};
export const AccountNew: Story = { name: 'account-new', args: { scenario: 'account-new' } };
export const AccountGuest: Story = { name: 'account-guest', args: { scenario: 'account-guest' } };
export const HostSignedIn: Story = { name: 'host-signed-in', args: { scenario: 'host-signed-in' } };
export const WrongAccount: Story = {
  name: 'wrong-account',
  args: { scenario: 'wrong-account' },
  play: async (story) => {
    await getStarted(story);
    await arrive(story, 'problem', { problem: 'wrong-account' });
  },
};
export const ConsentDeclined: Story = {
  name: 'consent-declined',
  args: { scenario: 'consent-declined' },
  play: async (story) => {
    await getStarted(story);
    await arrive(story, 'invitation', { says: 'You answered “No” at Microsoft' });
  },
};
export const InvitationExpired: Story = {
  name: 'invitation-expired',
  args: { scenario: 'invitation-expired' },
  play: stopsAt('problem', { problem: 'invitation-expired' }),
};
export const InvitationRevoked: Story = {
  name: 'invitation-revoked',
  args: { scenario: 'invitation-revoked' },
  play: stopsAt('problem', { problem: 'invitation-revoked' }),
};
export const InvitationAccepted: Story = {
  name: 'invitation-accepted',
  args: { scenario: 'invitation-accepted' },
  play: async (story) => {
    await getStarted(story);
    await arrive(story, 'company');
  },
};
export const InvitationUnknown: Story = {
  name: 'invitation-unknown',
  args: { scenario: 'invitation-unknown' },
  play: stopsAt('problem', { problem: 'invitation-not-found' }),
};
export const AcceptedByOther: Story = {
  name: 'accepted-by-other',
  args: { scenario: 'accepted-by-other' },
  play: async (story) => {
    await getStarted(story);
    await arrive(story, 'problem', { problem: 'accepted-by-other' });
  },
};
export const CompanyRejected: Story = {
  name: 'company-rejected',
  args: { scenario: 'company-rejected' },
  play: async (story) => {
    await getStarted(story);
    await create(await arrive(story, 'company'));
    await arrive(story, 'company', { problem: 'company-rejected', says: 'The company was not accepted' });
  },
};
export const CompanyExists: Story = {
  name: 'company-exists',
  args: { scenario: 'company-exists' },
  play: async (story) => {
    await getStarted(story);
    await create(await arrive(story, 'company'));
    await arrive(story, 'company', { problem: 'company-exists', says: 'This company may exist already' });
  },
};
export const NoAgreements: Story = {
  name: 'no-agreements',
  args: { scenario: 'no-agreements' },
  play: async (story) => {
    await getStarted(story);
    await arrive(story, 'company');
  },
};
export const MessyRecord: Story = {
  name: 'messy-record',
  args: { scenario: 'messy-record' },
  play: async (story) => {
    await getStarted(story);
    await arrive(story, 'company');
  },
};
export const Offline: Story = {
  name: 'offline',
  args: { scenario: 'offline' },
  play: stopsAt('problem', { problem: 'offline' }),
};
export const Slow: Story = { name: 'slow', args: { scenario: 'slow' }, play: stopsAt('reading') };
export const ServiceDown: Story = {
  name: 'service-down',
  args: { scenario: 'service-down' },
  play: stopsAt('problem', { problem: 'service-down' }),
};
export const RateLimited: Story = {
  name: 'rate-limited',
  args: { scenario: 'rate-limited' },
  play: stopsAt('problem', { problem: 'rate-limited' }),
};
