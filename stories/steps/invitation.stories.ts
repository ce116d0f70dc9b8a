import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { atInvitation, id, invitation } from '../../tests/steps/states.ts';
import { stopsAt } from '../customer.ts';
import HostPage from '../HostPage.svelte';

const meta = {
  title: 'Steps/Invitation',
  component: HostPage,
  parameters: { controls: { disable: true } },
  play: stopsAt('invitation'),
} satisfies Meta<typeof HostPage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithAnAccount: Story = {
  args: {
    state: atInvitation({ invitation: { ...invitation, invitee: { ...invitation.invitee, account: 'known' } } }),
  },
};
export const WithoutAnAccount: Story = {
  args: { state: atInvitation({ invitation: { ...invitation, invitee: { ...invitation.invitee, account: 'new' } } }) },
};
export const PerhapsAnAccount: Story = { args: { state: atInvitation() } };
export const AddressMasked: Story = {
  args: { state: atInvitation({ invitation: { ...invitation, invitee: { email: 'w***@customer.example' } } }) },
};
export const LongNames: Story = {
  args: {
    state: atInvitation({
      invitation: {
        ...invitation,
        inviter: {
          name: 'Dr. Wolfgang-Amadeus Freiherr von Hohenlohe-Waldenburg-Schillingsfürst',
          organization: 'Gesellschaft für Maschinen- und Feinwerkzeugbau Südwestdeutschland mbH & Co. KG',
        },
      },
    }),
  },
};
export const OnlyThePlatformCanShowIt: Story = { args: { state: { at: 'invitation', id } } };
export const SignInCancelled: Story = {
  name: 'sign-in-cancelled',
  args: { state: atInvitation({ notice: { code: 'sign-in-cancelled' } }) },
};
export const ConsentDeclined: Story = {
  name: 'consent-declined',
  args: { state: atInvitation({ notice: { code: 'consent-declined' } }) },
};
