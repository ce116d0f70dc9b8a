import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import TextField from './TextField.svelte';

const given = {
  name: 'duns',
  label: 'DUNS number',
  value: '12345',
  note: 'optional · recorded by GFMS',
  error: undefined,
  required: false,
  readonly: false,
  kind: {},
  onchange: vi.fn<(value: string) => void>(),
  onleave: vi.fn<() => void>(),
};
const field = (): HTMLElement => screen.getByRole('textbox', { name: 'DUNS number' });

test('the label names it, the note describes it', () => {
  render(TextField, given);
  expect(field()).toHaveValue('12345');
  expect(field()).toHaveAccessibleDescription('optional · recorded by GFMS');
  expect(field()).toBeValid();
});

describe('a mistake', () => {
  const error = 'A DUNS number has nine digits.';

  test('is linked to it, before the note', () => {
    render(TextField, { ...given, error });
    expect(field()).toHaveAttribute('aria-invalid', 'true');
    expect(field()).toHaveAccessibleDescription(`${error} optional · recorded by GFMS`);
    expect(screen.getByText(error)).toBeVisible();
  });

  test('goes without a trace', async () => {
    const { rerender } = render(TextField, { ...given, error });
    await rerender({ error: undefined });
    expect(field()).not.toHaveAttribute('aria-invalid');
    expect(field()).toHaveAccessibleDescription('optional · recorded by GFMS');
    expect(screen.queryByText(error)).toBeNull();
  });
});

describe.each([
  ['one line', {}],
  ['several lines', { multiline: true as const }],
])('%s', (_kind, kind) => {
  test('what is typed is told, and that it was left', async () => {
    const onchange = vi.fn<(value: string) => void>();
    const onleave = vi.fn();
    render(TextField, { ...given, kind, onchange, onleave });
    await userEvent.type(field(), '6');
    expect(onchange.mock.calls).toEqual([['123456']]);
    expect(onleave).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onleave).toHaveBeenCalledOnce();
  });

  test('what must be filled says so', () => {
    render(TextField, { ...given, kind, required: true });
    expect(field()).toBeRequired();
  });

  test('what may not be changed now is read all the same', async () => {
    const onchange = vi.fn();
    render(TextField, { ...given, kind, readonly: true, onchange });
    expect(field()).toHaveAttribute('readonly');
    await userEvent.type(field(), '6');
    expect(onchange).not.toHaveBeenCalled();
    expect(field()).toHaveFocus();
  });
});

test('it tells the browser what it is, and nothing when it is nothing known', async () => {
  const { rerender } = render(TextField, {
    ...given,
    kind: { autocomplete: 'organization', inputmode: 'numeric', dir: 'ltr' },
  });
  expect(field()).toHaveAttribute('autocomplete', 'organization');
  expect(field()).toHaveAttribute('inputmode', 'numeric');
  expect(field()).toHaveAttribute('dir', 'ltr');
  await rerender({ kind: {} });
  expect(field()).toHaveAttribute('autocomplete', 'off');
  expect(field()).toHaveAttribute('dir', 'auto');
});

test('a value that comes from elsewhere is shown', async () => {
  const { rerender } = render(TextField, given);
  await rerender({ value: '150483782' });
  expect(field()).toHaveValue('150483782');
});
