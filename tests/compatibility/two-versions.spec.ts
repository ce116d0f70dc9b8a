import { at, button } from '../journeys/customer.ts';
import { expect, inside, test, toTheForm } from './in-the-portal.ts';

for (const [one, two] of [
  ['first', 'second'],
  ['second', 'first'],
  ['first', 'first'],
] as const) {
  test(`the ${one} version, then the ${two}: both reach the form, each with what was typed into it`, async ({
    page,
    portal,
  }) => {
    await portal.open('/');
    await portal.mount(one, { place: 'one' });
    await portal.mount(two, { place: 'two' });
    const [left, right] = [inside(page, 'one'), inside(page, 'two')];
    await toTheForm(left);
    await toTheForm(right);
    await left.getByLabel('Slogan').fill('Always precise');
    await right.getByLabel('Slogan').fill('Never late');
    await expect(left.getByLabel('Slogan')).toHaveValue('Always precise');

    await portal.unmount('one');
    await expect(left).toBeEmpty();
    await expect(right.getByLabel('Slogan')).toHaveValue('Never late');
    await right.getByLabel('DUNS number').fill('12');
    await right.getByLabel('Slogan').fill('Never early');
    await expect(right.getByText(/nine digits/).first()).toBeVisible();
    await expect(button(right, 'Create company')).toHaveAttribute('aria-disabled', 'true');
    await portal.unmount('two');
    await expect(right).toBeEmpty();
  });
}

test('they are two versions, from two addresses, under one policy for Trusted Types', async ({
  page,
  portal,
  violations,
}) => {
  await portal.open('/neighbours');
  await portal.mount('first', { place: 'one' });
  await portal.mount('second', { place: 'two' });
  await expect(at(inside(page, 'two'), 'invitation')).toBeVisible();
  expect([await portal.versionOf('first'), await portal.versionOf('second')]).toEqual(['0.1.0', '0.2.0']);

  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>text</p>';
      return 'nothing';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  await expect.poll(() => violations.found.map(({ kind }) => kind)).toContain('policy');
  expect(violations.take().map(({ text }) => text)).toContainEqual(
    expect.stringContaining('require-trusted-types-for trusted-types-sink'),
  );
});
