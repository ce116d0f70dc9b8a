import * as z from 'zod/mini';
import { load, save } from './storage.ts';

const key = 'rconnect-onboarding:redirects-1';
/** Of a window of time, in milliseconds: HOST.md. */
const mostInWindow = 2;
const windowMs = 60_000;

/**
 * Counts a redirect to the provider that nobody clicked for, as long as the tab remembers.
 * @returns whether it may be made: `false` after two in 60 s, or where nothing can be remembered
 */
export function mayRedirect(): boolean {
  const now = Date.now();
  const earlier = load(key, z.array(z.number())) ?? [];
  const recent = earlier.filter((at) => at <= now && now - at < windowMs);
  return recent.length < mostInWindow && save(key, [...recent, now]);
}
