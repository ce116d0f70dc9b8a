import { everything, expect, marked, test } from './at-a-platform.ts';

test('all that PLATFORM.md asks fits the platform of the mocks', async ({ run }) => {
  const { code, output, platform } = await run();
  expect(marked(output, '✗')).toEqual([]);
  expect(marked(output, '–')).toEqual([]);
  expect(output).toContain('\n30 fit, 0 do not, 0 were not tried.\n');
  expect(code).toBe(0);
  const { companies } = await platform.store.read();
  expect(companies.map(({ company }) => company['city'])).toEqual(['Rotterdam']);
});
