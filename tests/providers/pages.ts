import type { Interaction } from 'oidc-provider';

/** Koa's context, as far as a page needs it. */
interface Shown {
  type: string;
  body: string;
}

const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, (character) => `&#${String(character.codePointAt(0))};`);

/** Without a script, a style or anything from elsewhere: what the collector finds is not the provider's. */
const page = (title: string, content = ''): string =>
  `<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="data:,"><h1>${title}</h1>${content}</html>`;

const accountForm = (known: string): string =>
  `<form method="post"><label>Account <input name="account" type="email" value="${escaped(known)}"></label>
  <button>Sign in</button></form>`;

const yesOrNo =
  '<form method="post"><button name="answer" value="yes">Yes</button> <button name="answer" value="no">No</button></form>';

/** What the provider asks a customer. */
export function question({ prompt, params }: Interaction): string {
  if (prompt.name === 'consent') return page('May the portal know you?', yesOrNo);
  return page(prompt.name === 'select_account' ? 'Choose an account' : 'Sign in', accountForm(params.login_hint ?? ''));
}

/** @param form the provider's own, without a button */
export function askWhetherToSignOut(shown: Shown, form: string): void {
  shown.type = 'html';
  shown.body = page('Sign out?', `${form}<button form="op.logoutForm" name="logout" value="yes">Sign out</button>`);
}

export function showSignedOut(shown: Shown): void {
  shown.type = 'html';
  shown.body = page('You are signed out');
}
