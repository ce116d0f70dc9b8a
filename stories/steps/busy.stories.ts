import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { expect } from 'storybook/test';
import { account, id, invitation } from '../../tests/steps/states.ts';
import { arrive, stopsAt } from '../customer.ts';
import HostPage from '../HostPage.svelte';

/** Nothing shows in the first second: a loader that comes at once only flickers. */
const meta = {
  title: 'Steps/Busy',
  component: HostPage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof HostPage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Reading: Story = {
  name: 'reading',
  args: { state: { at: 'reading', id, handedOver: false } },
  play: stopsAt('reading'),
};
export const SigningIn: Story = {
  name: 'signing-in',
  args: { state: { at: 'signing-in', id, invitation, stage: 'leaving', switchAccount: false } },
  play: stopsAt('signing-in'),
};
export const Returning: Story = {
  name: 'returning',
  args: { state: { at: 'returning', id, handedOver: false } },
  play: stopsAt('returning'),
};
export const Accepting: Story = {
  name: 'accepting',
  args: { state: { at: 'accepting', id, invitation, account } },
  play: stopsAt('accepting'),
};
export const Slow: Story = {
  name: 'slow',
  args: { state: { at: 'accepting', id, invitation, account } },
  play: async (story) => {
    const screen = await arrive(story, 'accepting');
    await expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
