// A crowd, on paper made of code: 100,000 customers arrive evenly over an hour, and the platform is out for five minutes.
import { longestPauseMs, retries } from '../../src/drivers/http/tries.ts';

/**
 * How it goes on after a call that failed.
 * @typedef {object} Policy
 * @property {number} tries of one call, at most
 * @property {(attempt: number, chance: () => number) => number} pauseS before the next try; `attempt` from 1
 * @property {(time: number, chance: () => number) => number} againS until the customer tries again; `time` from 1
 */

const customers = 100_000;
const hourS = 3600;
const outage = { fromS: 1500, toS: 1800 };
/** Read, accept, create; people read and write for half to one and a half times as long between them. */
const calls = 3;
const betweenS = 60;
/** Also while it is out: it refuses. Silence would only space the tries out. */
const answerS = 0.2;

/** Nobody gives up. "Try again" is pressed after 5 to 60 s; each time, twice as much patience is needed. */
const impatient = (/** @type {number} */ time, /** @type {() => number} */ chance) =>
  (5 + 55 * chance()) * 2 ** (time - 1);
/** Told until when to wait, they wait, and up to a minute more. */
const told = (/** @type {number} */ _time, /** @type {() => number} */ chance) => 300 + 60 * chance();
/** Full jitter, as shipped. */
const shipped = (/** @type {number} */ attempt, /** @type {() => number} */ chance) =>
  (longestPauseMs(attempt) / 1000) * chance();

/** @type {Record<'none' | 'naive' | 'shipped' | 'shippedTold', Policy & { name: string }>} */
export const policies = {
  none: { name: 'no retry', tries: 1, pauseS: () => 0, againS: impatient },
  naive: { name: 'naive: every second, until it goes well', tries: Infinity, pauseS: () => 1, againS: impatient },
  shipped: { name: 'shipped', tries: 1 + retries, pauseS: shipped, againS: impatient },
  // Beyond 30 s no second try is begun: the screen says until when.
  shippedTold: { name: 'shipped, and the platform says Retry-After: 300', tries: 1, pauseS: shipped, againS: told },
};

/** Always the same chance (mulberry32). @returns {() => number} from 0 to below 1 */
function chanceFrom(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const isOut = (/** @type {number} */ atS) => atS >= outage.fromS && atS < outage.toS;

/**
 * @param {Policy} policy
 * @returns {{ peak: number, times: number }} requests in the worst second, and how many times those of a second in an
 *   hour without an outage
 */
export function simulate({ tries, pauseS, againS }, seed = 1) {
  const chance = chanceFrom(seed);
  /** @type {number[]} */
  const inSecond = [];
  for (let customer = 0; customer < customers; customer++) {
    let now = (customer / customers) * hourS;
    for (let done = 0, failed = 0, attempt = 1; done < calls;) {
      const second = Math.floor(now);
      inSecond[second] = (inSecond[second] ?? 0) + 1;
      const refused = isOut(now);
      now += answerS;
      if (!refused) {
        done += 1;
        failed = 0;
        attempt = 1;
        now += betweenS * (0.5 + chance());
      } else if (attempt < tries) {
        now += pauseS(attempt++, chance);
      } else {
        attempt = 1;
        now += againS(++failed, chance);
      }
    }
  }
  const peak = inSecond.reduce((most, requests) => Math.max(most, requests), 0);
  return { peak, times: peak / ((customers * calls) / hourS) };
}

/** @typedef {Extract<import('./rows.ts').Row, `crowd: ${string}`>} CrowdRow */

/** The worst second of each policy, for the README's table; usual are 83 requests a second. */
export function crowd() {
  const told = Object.values(policies).map((policy) => {
    const { peak, times } = simulate(policy);
    return [`crowd: ${policy.name}`, `${String(peak)} a second, ${times.toFixed(1)} times the usual`];
  });
  return /** @type {Record<CrowdRow, string>} */ (Object.fromEntries(told));
}
