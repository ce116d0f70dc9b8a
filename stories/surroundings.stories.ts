import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { expect } from 'storybook/test';
import { aForm, agreements, atCompany, atInvitation, record } from '../tests/steps/states.ts';
import { arrive, stopsAt } from './customer.ts';
import HostPage from './HostPage.svelte';

const wrong = atCompany(aForm({ record: { ...record, city: '', duns: '12345' }, agreements }, { asked: 1 }));

/** The same screens in other themes, languages, widths and directions: what the toolbar offers, held by tests. */
const meta = {
  title: 'Surroundings',
  component: HostPage,
  args: { state: wrong },
  parameters: { controls: { disable: true } },
  play: async (story) => {
    await (await arrive(story, 'company')).findByRole('alert');
  },
} satisfies Meta<typeof HostPage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Dark: Story = { globals: { theme: 'dark' } };
export const Brand: Story = { globals: { theme: 'brand' } };
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
export const ZoomedFourTimes: Story = {
  globals: { viewport: { value: 'zoomed' } },
  play: async (story) => {
    await (await arrive(story, 'company')).findByRole('alert');
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBe(clientWidth);
  },
};
export const Tablet: Story = { globals: { viewport: { value: 'tablet' } } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Arabic: Story = { globals: { locale: 'ar' } };
export const Chinese: Story = { globals: { locale: 'zh' } };
export const French: Story = { globals: { locale: 'fr' } };
export const German: Story = { globals: { locale: 'de' } };
export const Italian: Story = { globals: { locale: 'it' } };
export const Japanese: Story = { globals: { locale: 'ja' } };
export const Polish: Story = { globals: { locale: 'pl' } };
export const Portuguese: Story = { globals: { locale: 'pt' } };
export const Spanish: Story = { globals: { locale: 'es' } };
export const Turkish: Story = { globals: { locale: 'tr' } };
export const InvitationInTheDark: Story = {
  args: { state: atInvitation() },
  globals: { theme: 'dark' },
  play: stopsAt('invitation'),
};
export const InvitationOfABrand: Story = {
  args: { state: atInvitation() },
  globals: { theme: 'brand' },
  play: stopsAt('invitation'),
};
