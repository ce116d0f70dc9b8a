import fc from 'fast-check';

/** `CHAOS_SEED` and `CHAOS_PATH` play what failed once more. */
const { CHAOS_SEED = '20261124', CHAOS_PATH = '' } = process.env;
export const chaosSeed = Number(CHAOS_SEED);

interface Plays<T> {
  stories: fc.Arbitrary<T>;
  numRuns: number;
  /** Default: the fixed one, or that of `CHAOS_SEED`. */
  seed?: number;
  /** Leave what failed as it is: to make it smaller takes many more runs. */
  endOnFailure?: boolean;
  /** The command that plays again. */
  command: string;
}

/**
 * Plays so many stories. What goes wrong is thrown, with how to see it again.
 * @param play ends with how often "Try again" was needed, in each journey of a story
 * @returns the same of all of them
 */
export async function playAll<T>(play: (story: T) => Promise<number[]>, how: Plays<T>): Promise<number[]> {
  const { stories, numRuns, seed = chaosSeed, endOnFailure = false, command } = how;
  const tries: number[] = [];
  const found = await fc.check(
    fc.asyncProperty(stories, async (told) => void tries.push(...(await play(told)))),
    { numRuns, seed, endOnFailure, ...(CHAOS_PATH && { path: CHAOS_PATH }) },
  );
  if (!found.failed) return tries;
  const again = `CHAOS_SEED=${String(found.seed)} CHAOS_PATH=${found.counterexamplePath ?? ''} ${command}`;
  const why = found.errorInstance instanceof Error ? found.errorInstance.message : '';
  throw new Error(`${why}\n\n${fc.defaultReportMessage(found)}\n\nOnce more: ${again}`);
}

/** The share of journeys that needed "Try again" so often at most. */
export const shareWithin = (most: number, tries: number[]): number =>
  tries.filter((count) => count <= most).length / tries.length;

/** What all of them needed, in a line. */
export function toldOf(tries: number[]): string {
  const percent = (most: number): string => `${(100 * shareWithin(most, tries)).toFixed(2)} %`;
  return `${String(tries.length)} journeys: ${percent(0)} through without "Try again", ${percent(1)} with one at most`;
}
