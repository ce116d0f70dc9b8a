import { expect, test, vi } from 'vitest';
import { takeFaults } from './faults.ts';

test('a planted breach of a policy is a fault', async () => {
  document.head.innerHTML += `<meta http-equiv="Content-Security-Policy" content="img-src 'none'">`;
  new Image().src = '/planted.png';
  const faults = await vi.waitUntil(() => {
    const taken = takeFaults();
    return taken.length > 0 && taken;
  });
  expect(faults).toEqual([expect.stringMatching(/^policy: img-src http.*\/planted\.png/)]);
});

test('the matchers of Testing Library are there', () => {
  document.body.innerHTML = '<button aria-disabled="true">Create company</button>';
  expect(document.querySelector('button')).toHaveAttribute('aria-disabled', 'true');
});
