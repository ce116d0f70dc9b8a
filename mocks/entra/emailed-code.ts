import { timeIn, type World } from '../world.ts';
import type { EmailedCode } from './records.ts';

const goodForMs = 10 * 60_000;
/** Within `goodForMs`, to one address. */
const codesAtMost = 5;

/**
 * Puts a mail with six digits into the mailbox; an older code for the address is void. Good for 10 minutes.
 * Comes back with `false` when too many were sent of late: nothing is sent, and the last one stays good.
 */
export function sendCode(world: World, { email, purpose }: Pick<EmailedCode, 'email' | 'purpose'>): boolean {
  const now = timeIn(world);
  const ofLate = world.codesSent.filter(({ at }) => at > now - goodForMs);
  const toThis = ofLate.filter((sent) => sent.email === email.toLowerCase());
  if (world.entraFaults.emailedCode === 'throttled' || toThis.length >= codesAtMost) return false;
  world.codesSent = [...ofLate, { email: email.toLowerCase(), at: now }];
  const code = String((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000).padStart(6, '0');
  const expires = now + goodForMs;
  const others = world.emailedCodes.filter((sent) => sent.email !== email);
  world.emailedCodes = [...others, { email, code, purpose, expires, triesLeft: 3 }];
  const when = { at: new Date(now).toISOString(), expiresAt: new Date(expires).toISOString() };
  const subject = 'Your account verification code';
  world.mails.push({ kind: 'code', id: crypto.randomUUID(), to: email, subject, code, ...when });
  return true;
}
