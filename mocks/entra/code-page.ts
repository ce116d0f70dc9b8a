import { timeIn, type World } from '../world.ts';
import { userByEmail } from './accounts.ts';
import { isDisabled } from './account-state.ts';
import { attemptFor, startOver, type Asked, type SignInStep } from './attempt.ts';
import { sendCode } from './emailed-code.ts';
import { proved } from './identity.ts';
import { addAccount } from './new-account.ts';

/** "Send a new code" on the page with the field Enter code. */
export function sendCodeAgain(world: World, { request }: Asked): SignInStep {
  const attempt = attemptFor(world, request);
  if (!attempt?.codePurpose) return startOver(world, { request });
  const { email, codePurpose } = attempt;
  const sent = sendCode(world, { email, purpose: codePurpose });
  return { page: 'code', email, problems: sent ? [] : ['codes-throttled'] };
}

/** "Next" on the page with the field Enter code; three wrong tries burn the code. Blanks do not count, and nothing is no try. */
export function enterCode(world: World, { request, browser, code }: Asked & { code: string }): SignInStep {
  const attempt = attemptFor(world, request);
  if (!attempt?.codePurpose) return startOver(world, { request });
  const { email, newPassword } = attempt;
  const typed = code.replaceAll(/\s/g, '');
  if (typed === '') return { page: 'code', email, problems: ['code-missing'] };
  const sent = world.emailedCodes.find((one) => one.email === email);
  const expired = world.entraFaults.emailedCode === 'expired' || !sent || sent.expires <= timeIn(world);
  if (expired) return { page: 'code', email, problems: ['code-expired'] };
  if (sent.triesLeft === 0) return { page: 'code', email, problems: ['code-too-many'] };
  if (sent.code !== typed) {
    sent.triesLeft -= 1;
    return { page: 'code', email, problems: [sent.triesLeft === 0 ? 'code-too-many' : 'code-wrong'] };
  }
  world.emailedCodes = world.emailedCodes.filter((one) => one !== sent);
  const user = userByEmail(world, email) ?? addAccount(world, { email, password: newPassword });
  if (isDisabled(world)) return { page: 'code', email, problems: ['account-disabled'] };
  return proved(world, { request, user, browser });
}
