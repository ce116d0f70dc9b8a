/** After the first try (PLATFORM.md, Conduct). */
export const retries = 2;

/** Milliseconds before another try, at most: full jitter takes any part of them. `attempt`: how many failed, from 1. */
export const longestPauseMs = (attempt: number): number => Math.min(4000, 500 * 2 ** (attempt - 1));
