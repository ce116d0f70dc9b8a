import { at } from '../journeys/customer.ts';
import { expect, test } from './at-a-fault.ts';
import { openInvitation } from './customer.ts';
import { leaks } from './leaks.ts';

/** Given to the page by the portal. */
declare const told: { events: object[] };

const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';

/** A page that tells what it may not, in each of the ways. */
const planted: Record<string, [plant: (id: string) => void, found: string]> = {
  'the id in the console': [(told) => console.log(`asked for ${told}`), `asked for ${id}`],
  'an address in an event': [
    () => told.events.push({ type: 'problem', of: 'willy.urs@customer.example' }),
    '{"type":"problem","of":"willy.urs@customer.example"}',
  ],
  'a code in the address': [() => history.replaceState(null, '', '?code=abc'), '?code=abc'],
  'a token in our storage': [() => sessionStorage.setItem('rconnect-onboarding:x', 'of-the-session'), 'of-the-session'],
  'a key that is not ours': [() => sessionStorage.setItem('other', '1'), 'other'],
  'a key beyond the tab': [() => localStorage.setItem('rconnect-onboarding:x', '1'), 'rconnect-onboarding:x'],
};

for (const [what, [plant, found]] of Object.entries(planted)) {
  test(`leaks · ${what} is found`, async ({ page, link, traffic }) => {
    await openInvitation(page, link);
    const look = (): Promise<string[]> => leaks(page, { console: traffic.console, more: ['of-the-session'] });
    expect(await look()).toEqual([]);
    await page.evaluate(plant, id);
    await expect.poll(look).toEqual([found]);
  });
}

test('leaks · the id on the screen is found', async ({ page, link, traffic }) => {
  await openInvitation(page, link);
  await at(page, 'invitation').evaluate((plugin, text) => plugin.append(text), id);
  const found = await leaks(page, { console: traffic.console, more: [] });
  expect(found).toEqual([expect.stringContaining(id)]);
});
