import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { arrive, button, create, getStarted, hasFocus, write } from './customer.ts';
import HostPage from './HostPage.svelte';

/** What a customer does, from the invitation on; "Interactions" shows each step. */
const meta = {
  title: 'Journey',
  component: HostPage,
  args: { navigate: fn(), onEvent: fn() },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof HostPage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FromTheInvitationToTheHome: Story = {
  args: { scenario: 'account-known' },
  play: async (story) => {
    await getStarted(story);
    const form = await arrive(story, 'company');
    await expect(button(form, 'Create company')).toHaveAttribute('aria-disabled', 'true');
    await create(form);
    const done = await arrive(story, 'done');
    await userEvent.click(await done.findByRole('button'));
    await expect(story.args.navigate).toHaveBeenCalledWith(`${location.origin}/home`, { replace: true });
    await expect(story.args.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'complete' }));
  },
};

export const GreyLeadsToWhatIsMissing: Story = {
  args: { scenario: 'host-signed-in' },
  play: async (story) => {
    await getStarted(story);
    const form = await arrive(story, 'company');
    await write(form.getByLabelText(/^City/));
    await userEvent.click(button(form, 'Create company'));
    await userEvent.click(await form.findByRole('link', { name: /^City/ }));
    await expect(form.getByLabelText(/^City/)).toSatisfy(hasFocus);
    await expect(form.getByLabelText(/^City/)).toHaveAttribute('aria-invalid', 'true');
  },
};

export const FilledUntilOrange: Story = {
  args: { scenario: 'no-agreements' },
  play: async (story) => {
    await getStarted(story);
    const form = await arrive(story, 'company');
    await write(form.getByLabelText(/^Street/));
    await expect(button(form, 'Create company')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(form.getByLabelText(/^Street/), 'Coolsingel 40');
    await expect(button(form, 'Create company')).not.toHaveAttribute('aria-disabled');
  },
};

export const AnotherCountryNamesThePartsAnew: Story = {
  args: { scenario: 'host-signed-in' },
  play: async (story) => {
    await getStarted(story);
    const form = await arrive(story, 'company');
    const country = form.getByLabelText(/^Country/);
    await userEvent.click(country);
    await userEvent.selectOptions(country, 'Switzerland');
    await expect(await form.findByLabelText(/^Postal code \(PLZ\)/)).toHaveValue('3011');
    await expect(form.getByLabelText(/^State \(Canton\)/)).toBeVisible();
    await userEvent.selectOptions(country, 'United Arab Emirates');
    await expect(form.queryByLabelText(/^Postal code/)).toBeNull();
  },
};

export const SetBackToTheRecord: Story = {
  args: { scenario: 'host-signed-in' },
  play: async (story) => {
    await getStarted(story);
    const form = await arrive(story, 'company');
    await userEvent.type(form.getByLabelText(/^City/), ' Zuid');
    await userEvent.click(await form.findByRole('button', { name: 'Set back to “\u2068Rotterdam\u2069”' }));
    await expect(form.getByLabelText(/^City/)).toHaveValue('Rotterdam');
    await expect(form.getByLabelText(/^City/)).toSatisfy(hasFocus);
  },
};

export const WrongAccountThenTheRightOne: Story = {
  args: { scenario: 'wrong-account' },
  play: async (story) => {
    await getStarted(story);
    const wall = await arrive(story, 'problem', { problem: 'wrong-account' });
    await expect(wall.getByText('anna.meier@customer.example')).toBeVisible();
    await userEvent.click(button(wall, 'Use another account'));
    const form = await arrive(story, 'company');
    await expect(form.getByLabelText(/^Company name/)).toHaveValue('URS Feinmechanik AG');
  },
};

export const NoThenYesToTheTerms: Story = {
  args: { scenario: 'consent-declined' },
  play: async (story) => {
    await getStarted(story);
    const invitation = await arrive(story, 'invitation');
    await expect(await invitation.findByText('You answered “No” at Microsoft')).toBeVisible();
    await getStarted(story);
    await arrive(story, 'company');
  },
};

export const RefusedThenCorrected: Story = {
  args: { scenario: 'company-rejected' },
  play: async (story) => {
    await getStarted(story);
    await create(await arrive(story, 'company'));
    const refused = await arrive(story, 'company', { problem: 'company-rejected' });
    const postalCode = refused.getByLabelText(/^Postal code/);
    await expect(postalCode).toHaveAttribute('aria-invalid', 'true');
    await write(postalCode, '3012');
    await userEvent.click(button(refused, 'Create company'));
    await arrive(story, 'done');
  },
};

export const ExistsAlreadyThatIsUs: Story = {
  args: { scenario: 'company-exists' },
  play: async (story) => {
    await getStarted(story);
    await create(await arrive(story, 'company'));
    const exists = await arrive(story, 'company', { problem: 'company-exists' });
    await userEvent.click(await exists.findByRole('button', { name: 'That is us' }));
    await expect(await exists.findByRole('link', { name: /^Write to/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:tamer\.mohamed-nour@gfms\.example/),
    );
  },
};
