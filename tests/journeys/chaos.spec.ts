import { chaosSeed, playAll, toldOf } from '../chaos/replay.ts';
import { story } from '../chaos/story.ts';
import { Visitor } from '../chaos/visitor.ts';
import { test } from './walk.ts';

const runs = 300;
/** In parts, each with a browser's clock of its own, which grows slow with its age. A replay needs one. */
const parts = process.env['CHAOS_PATH'] ? 1 : 12;

for (let part = 0; part < parts; part++) {
  test(`every fifth call fails, in the browser (${String(part + 1)} of ${String(parts)})`, async ({ context }) => {
    test.setTimeout(300_000);
    const visitor = new Visitor(context);
    await visitor.sitDown();
    const tries = await playAll((told) => visitor.live(told), {
      stories: story,
      numRuns: runs / parts,
      seed: chaosSeed + part,
      endOnFailure: true,
      command: 'npx playwright test tests/journeys/chaos.spec.ts',
    });
    console.log(toldOf(tries));
  });
}
