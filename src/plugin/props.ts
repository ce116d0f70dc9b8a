import type { OnboardingProps } from './face.ts';

/** What a prop must be: the words for the portal's engineer, and the check. */
type Rule = [be: string, check: (value: unknown) => boolean];

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isWeb = (value: unknown): value is string => isText(value) && /^https?:/.test(value) && URL.canParse(value);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isList = (value: unknown, check: (member: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(check);

const fn: Rule = ['a function', (value) => typeof value === 'function'];
const object: Rule = ['an object', isObject];
const text: Rule = ['a text', isText];
const texts: Rule = ['a list of texts', (value) => isList(value, isText)];
const web: Rule = ['an absolute URL', isWeb];
const https: Rule = ['an https URL', (value) => isWeb(value) && value.startsWith('https:')];
const secure: Rule = [
  'an https URL, or http on loopback',
  (value) =>
    isWeb(value) && (value.startsWith('https:') || /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(value).hostname)),
];
const address: Rule = [
  'a URL, absolute or root-relative',
  (value) => isWeb(value) || (isText(value) && /^\/(?!\/)/.test(value)),
];

/** The schema of the props; a path that ends in `?` may be missing. */
const common: Record<string, Rule> = {
  'signIn.redirectUri?': web,
  platform: object,
  'platform.inviteUrl': address,
  'platform.companiesUrl': address,
  'homeUrl?': address,
  'support?': object,
  'support.url?': web,
  'support.email?': text,
  'locale?': ['a BCP 47 language tag', isLocale],
  'texts?': ['an object of texts by key', (value) => isObject(value) && isList(Object.values(value), isText)],
  'allowedOrigins?': [
    'a list of origins',
    (value) => isList(value, (origin) => isWeb(origin) && new URL(origin).origin === origin),
  ],
  'navigate?': fn,
  'onEvent?': fn,
  'onRequestNewInvitation?': fn,
  'domElement?': ['an element', (value) => value instanceof Element],
  'domElementGetter?': fn,
};
/** By `with`, and by the instance that is given. */
const ways: Record<string, Record<string, Rule>> = {
  host: { account: fn, token: fn, signIn: fn },
  msal: {
    clientId: text,
    authority: https,
    scopes: texts,
    'knownAuthorities?': texts,
    'protocolMode?': ["'AAD' or 'OIDC'", (value) => value === 'AAD' || value === 'OIDC'],
  },
  instance: {
    'instance.getAllAccounts': fn,
    'instance.acquireTokenSilent': fn,
    'instance.loginRedirect': fn,
    scopes: texts,
  },
  oidc: { clientId: text, authority: secure, 'issuer?': text, scopes: texts },
  userManager: {
    'userManager.getUser': fn,
    'userManager.signinSilent': fn,
    'userManager.signinRedirect': fn,
  },
};

function isLocale(tag: unknown): boolean {
  try {
    return isText(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const member = (value: unknown, name: string): unknown => (value as Record<string, unknown> | null | undefined)?.[name];

/** A programmer's mistake: names the prop and what it must be, never its value. */
const mistake = (path: string, be: string): TypeError =>
  new TypeError(`@rconnect/onboarding: the prop ${path} must be ${be}`);

function checkAll(of: unknown, rules: Record<string, Rule> = {}, prefix: string): void {
  for (const [name, [be, check]] of Object.entries(rules)) {
    const path = name.replace('?', '');
    const value = path.split('.').reduce(member, of);
    if (!(value === undefined && path !== name) && !check(value)) throw mistake(prefix + path, be);
  }
}

/**
 * The props, checked.
 * @throws TypeError for the first one that is wrong. A bad `invitationId` is none: the screen says `link-invalid`
 */
export function checkProps(props: unknown): OnboardingProps {
  const signIn = member(props, 'signIn');
  const way = member(signIn, 'with');
  if (way !== 'host' && way !== 'msal' && way !== 'oidc') throw mistake('signIn.with', "'host', 'msal' or 'oidc'");
  const given = { host: '', msal: 'instance', oidc: 'userManager' }[way];
  checkAll(signIn, ways[member(signIn, given) === undefined ? way : given], 'signIn.');
  checkAll(props, common, '');
  return props as OnboardingProps;
}
