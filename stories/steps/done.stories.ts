import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { invitation } from '../../tests/steps/states.ts';
import { stopsAt } from '../customer.ts';
import HostPage from '../HostPage.svelte';

const meta = {
  title: 'Steps/Done',
  component: HostPage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof HostPage>;
export default meta;

export const Done: StoryObj<typeof meta> = {
  name: 'done',
  args: {
    state: { at: 'done', invitation, atOnce: false, created: { tenantId: 'urs', homeUrl: `${location.origin}/home` } },
  },
  play: stopsAt('done'),
};
