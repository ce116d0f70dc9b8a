import { timeIn, type World } from '../world.ts';
import { userByEmail } from './accounts.ts';
import { attemptFor, startOver, type Asked, type SignInStep } from './attempt.ts';
import { sendCode } from './emailed-code.ts';
import { proved } from './identity.ts';
import { addAccount } from './new-account.ts';

/** "Send a new code" on the page with the field Enter code. */
export function sendCodeAgain(world: World, { request }: Asked): SignInStep {
  const attempt = attemptFor(world, request);
  if (!attempt?.codePurpose) return startOver(world, { request });
  sendCode(world, { email: attempt.email, purpose: attempt.codePurpose });
  return { page: 'code', email: attempt.email, problems: [] };
}

/** "Next" on the page with the field Enter code; three wrong tries burn the code. Blanks do not count. */
export function enterCode(world: World, { request, code }: Asked & { code: string }): SignInStep {
  const attempt = attemptFor(world, request);
  if (!attempt?.codePurpose) return startOver(world, { request });
  const { email, newPassword } = attempt;
  const sent = world.emailedCodes.find((one) => one.email === email);
  if (!sent || sent.expires <= timeIn(world)) return { page: 'code', email, problems: ['code-expired'] };
  if (sent.triesLeft === 0) return { page: 'code', email, problems: ['code-too-many'] };
  if (sent.code !== code.replaceAll(/\s/g, '')) {
    sent.triesLeft -= 1;
    return { page: 'code', email, problems: [sent.triesLeft === 0 ? 'code-too-many' : 'code-wrong'] };
  }
  world.emailedCodes = world.emailedCodes.filter((one) => one !== sent);
  const user = userByEmail(world, email) ?? addAccount(world, { email, password: newPassword });
  return proved(world, { request, user });
}
