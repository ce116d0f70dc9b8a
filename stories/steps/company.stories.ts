import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { expect, userEvent } from 'storybook/test';
import { emptyDraft } from '../../src/core/company-fields.ts';
import { fill, type Form, type Order } from '../../src/core/form.ts';
import type { Journey } from '../../src/core/journey.ts';
import type { Problem } from '../../src/core/problem.ts';
import { account, aForm, agreements, atCompany, id, invitation, record } from '../../tests/steps/states.ts';
import { arrive, button, stopsAt } from '../customer.ts';
import HostPage from '../HostPage.svelte';

const meta = {
  title: 'Steps/Company',
  component: HostPage,
  parameters: { controls: { disable: true } },
  play: stopsAt('company'),
} satisfies Meta<typeof HostPage>;
export default meta;
type Story = StoryObj<typeof meta>;

const order: Order = { company: { name: 'URS Feinmechanik AG', country: 'NL' }, agreements: [] };
const stopped = (problem: Problem, says: string, form: Form = aForm()): Story => ({
  name: problem.code,
  args: { state: atCompany(form, { problem, order }) },
  play: stopsAt('company', { problem: problem.code, says }),
});
const creating = (stage: 'sending' | 'looking-up'): Journey => ({
  at: 'creating',
  id,
  invitation,
  account,
  form: aForm(),
  order,
  stage,
  repeated: false,
});

export const Grey: Story = { args: { state: atCompany(aForm({ agreements })) } };
export const GreyAsked: Story = {
  args: { state: atCompany(aForm({ record: { ...record, city: '', duns: '12345' }, agreements })) },
  play: async (story) => {
    const form = await arrive(story, 'company');
    await userEvent.click(button(form, 'Create company'));
    await expect(await form.findAllByRole('link', { name: /fill this in|nine digits|accept the/ })).toHaveLength(4);
  },
};
export const Orange: Story = {
  args: { state: atCompany() },
  play: async (story) => {
    const form = await arrive(story, 'company');
    await expect(button(form, 'Create company')).not.toHaveAttribute('aria-disabled');
  },
};
export const NothingRecorded: Story = { args: { state: atCompany(aForm({ record: emptyDraft, agreements })) } };
export const MessyRecord: Story = {
  name: 'messy',
  args: {
    state: atCompany(
      aForm({
        record: {
          ...record,
          name: 'URS Feinmechanik &amp; S&ouml;hne AG',
          city: '3011 Rotterdam',
          postalCode: 'NL-3011 GB',
          country: 'Netherlands',
          website: 'n/a',
          duns: 'D-U-N-S 12-345-678',
        },
        agreements,
      }),
    ),
  },
  play: stopsAt('company', { says: /Please give a web address/ }),
};
export const Changed: Story = {
  args: { state: atCompany(aForm({}, { draft: { ...record, city: 'Delft' }, shown: ['city'] })) },
  play: stopsAt('company', { says: /^Set back to/ }),
};
export const Restored: Story = {
  name: 'restored',
  args: {
    state: atCompany(
      fill({ recordedBy: 'GFMS', record, agreements }, { draft: { street: 'Coolsingel 40' }, agreed: ['saas'] }),
    ),
  },
  play: stopsAt('company', { says: 'What you typed before is here again' }),
};
export const NothingIsKept: Story = {
  args: { state: atCompany({ ...aForm(), unkept: true }) },
  play: stopsAt('company', { says: /^This browser keeps nothing/ }),
};
export const RecordedByNobody: Story = {
  args: { state: atCompany(aForm({ recordedBy: '' })) },
};
export const Creating: Story = {
  name: 'creating',
  args: { state: creating('sending') },
  play: stopsAt('creating'),
};
export const LookingUp: Story = {
  name: 'creating, looking up',
  args: { state: creating('looking-up') },
  play: stopsAt('creating'),
};

const existing = { name: 'URS Feinmechanik AG', city: 'Rotterdam', country: 'NL' };
export const CompanyExists: Story = stopped({ code: 'company-exists', existing }, 'This company may exist already');
export const ThatIsUs: Story = {
  args: { state: atCompany(aForm(), { problem: { code: 'company-exists', existing }, order, ours: true }) },
  play: stopsAt('company', { problem: 'company-exists', says: /to let you in to/ }),
};
export const CompanyRejected: Story = stopped(
  { code: 'company-rejected', correlationId: '4d0c1a52-7b0e-4b9f-9c55-1a6f0f3f7b11' },
  'The company was not accepted',
  aForm({}, { refused: [{ field: 'postalCode', code: 'invalid' }] }),
);
export const Offline: Story = stopped({ code: 'offline' }, 'You are offline');
export const ServiceDown: Story = stopped(
  { code: 'service-down', outcomeUnknown: true },
  'The service does not answer',
);
export const RateLimited: Story = stopped(
  { code: 'rate-limited', waitUntil: Date.parse('2026-12-01T09:30:00Z') },
  'There are too many requests just now',
);
export const AnswerInvalid: Story = stopped(
  { code: 'answer-invalid' },
  'The service gave an answer that we cannot read',
);
