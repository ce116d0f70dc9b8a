import { fireEvent } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { aPortal, open, worldWithoutAgreements, type APortal } from './a-portal.ts';
import { atTheForm, getStarted, page, until } from './on-the-page.ts';
import { mount } from '../../src/index.ts';

const support = { email: 'help@portal.example' };

/** The id on the screen is the one that the host was told, by event and by error. */
async function expectFault(portal: APortal): Promise<void> {
  const screen = await until(portal, 'problem');
  const [id] = /[\da-z]{4,8}$/.exec(page(portal).textContent) ?? [];
  expect(id).toBeDefined();
  expect(portal.events).toContainEqual({ type: 'problem', code: 'unexpected', correlationId: id });
  expect(portal.reported.map(String).join()).toContain(`[${String(id)}]`);
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'help@portal.example' })).toHaveAttribute(
    'href',
    'mailto:help@portal.example',
  );
}

/** Breaks what a screen needs to be drawn, once. */
function breakOnce<Of extends object>(of: Of, method: keyof Of & string): void {
  const spy = vi.spyOn(of as Record<string, () => unknown>, method).mockImplementation(function broken() {
    spy.mockRestore();
    throw new Error('broken');
  });
}

describe('what the plugin itself does wrong is said with an id, and "Try again" begins afresh', () => {
  test('a screen that cannot be drawn', async () => {
    const portal = aPortal({ props: { support } });
    breakOnce(Date.prototype, 'toISOString');
    await mount(portal.props);
    await expectFault(portal);
    expect(document.activeElement?.shadowRoot?.activeElement?.tagName).toBe('H1');
    (await until(portal, 'problem')).getByRole('button', { name: 'Try again' }).click();
    await until(portal, 'invitation');
    expect(portal.container.children).toHaveLength(1);
  });

  test('a screen that breaks later: what was typed is there again', async () => {
    const portal = await open({ props: { support } });
    const form = await atTheForm(portal);
    await userEvent.type(form.getByLabelText('Slogan'), 'Always precise');
    // A field that goes with its focus makes the test library draw in the middle of drawing.
    form.getByLabelText('Slogan').blur();
    // The next draft makes the form count its mistakes anew.
    breakOnce(Intl, 'PluralRules');
    await fireEvent.input(form.getByLabelText('Street'), { target: { value: '' } });
    await expectFault(portal);
    (await until(portal, 'problem')).getByRole('button', { name: 'Try again' }).click();
    await getStarted(portal);
    expect((await until(portal, 'company')).getByLabelText('Slogan')).toHaveValue('Always precise');
  });

  test('what is typed cannot be taken: the fault is said, and what was typed before is there again', async () => {
    const portal = await open({ world: worldWithoutAgreements(), props: { support } });
    const form = await atTheForm(portal);
    const slogan = form.getByLabelText('Slogan');
    await userEvent.type(slogan, 'Always precise');
    slogan.blur();
    await fireEvent.input(form.getByLabelText('Website'), { target: { value: 'www.urs.example/neu' } });
    // The orange button is the first to make an order.
    const spy = vi.spyOn(Object, 'fromEntries').mockImplementation(function broken() {
      spy.mockRestore();
      throw new Error('broken');
    });
    form.getByRole('button', { name: 'Create company' }).click();
    await expectFault(portal);
    (await until(portal, 'problem')).getByRole('button', { name: 'Try again' }).click();
    await getStarted(portal);
    expect((await until(portal, 'company')).getByLabelText('Slogan')).toHaveValue('Always precise');
  });

  test('work that throws', async () => {
    const portal = await open({ props: { support } });
    await until(portal, 'invitation');
    const { signIn } = portal.props;
    Object.assign(portal.props, { signIn: undefined });
    await getStarted(portal);
    const screen = await until(portal, 'problem');
    const [correlationId = ''] = portal.events.flatMap((event) => ('code' in event ? (event.correlationId ?? []) : []));
    expect(portal.reported.map(String)).toEqual([expect.stringContaining(`[${correlationId}]`)]);
    expect(screen.getByText(correlationId)).toBeVisible();
    expect(screen.getByText('Mohamed-Nour, Tamer')).toBeVisible();
    Object.assign(portal.props, { signIn });
    screen.getByRole('button', { name: 'Try again' }).click();
    await until(portal, 'company');
  });

  test('wrong props: the id is told too, and a second try finds them as they are then', async () => {
    const portal = aPortal({ props: { support } });
    const { platform } = portal.props;
    Object.assign(portal.props, { platform: 7 });
    await mount(portal.props);
    await expectFault(portal);
    Object.assign(portal.props, { platform });
    (await until(portal, 'problem')).getByRole('button', { name: 'Try again' }).click();
    await until(portal, 'invitation');
  });

  test('what is thrown may have no text: it is told with its id, and as the cause', async () => {
    const portal = aPortal({ props: { support } });
    const thrown: unknown = Object.create(null);
    Object.defineProperty(portal.props, 'homeUrl', {
      get() {
        throw thrown;
      },
    });
    await mount(portal.props);
    await expectFault(portal);
    expect((portal.reported[0] as Error).cause).toBe(thrown);
  });
});
