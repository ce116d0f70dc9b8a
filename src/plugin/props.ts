import * as z from 'zod/mini';
import type { OnboardingProps, SignIn } from './face.ts';

const text = (what: string) => z.string(`must be ${what}`).check(z.minLength(1, `must be ${what}`));
const fn = z.custom((value) => typeof value === 'function', 'must be a function');
const texts = z.array(z.string('must be a string'), 'must be a list of strings');
const address = text('a URL, absolute or root-relative').check(
  z.refine((url) => /^(https?:\/\/|\/(?!\/))/.test(url), 'must be a URL, absolute or root-relative'),
);
const origin = text('an origin such as https://portal.example').check(
  z.refine(
    (url) => URL.canParse(url) && new URL(url).origin === url,
    'must be an origin such as https://portal.example',
  ),
);
const absolute = text('an absolute URL').check(
  z.refine((url) => /^https?:/.test(url) && URL.canParse(url), 'must be an absolute URL'),
);

const ways = {
  host: z.object({ account: fn, token: fn, signIn: fn }),
  msal: z.object({
    clientId: text('the client id registered at the provider'),
    authority: absolute,
    scopes: texts,
    knownAuthorities: z.optional(texts),
    redirectUri: z.optional(absolute),
    protocolMode: z.optional(z.enum(['AAD', 'OIDC'], "must be 'AAD' or 'OIDC'")),
  }),
};

const Props = z.object({
  signIn: z.object({}, 'must be an object'),
  platform: z.object(
    { inviteUrl: address, companiesUrl: address },
    'must be an object with inviteUrl and companiesUrl',
  ),
  homeUrl: z.optional(address),
  support: z.optional(
    z.object({ url: z.optional(absolute), email: z.optional(text('an e-mail address')) }, 'must be an object'),
  ),
  locale: z.optional(
    text('a BCP 47 language tag').check(z.refine((tag) => isLocale(tag), 'must be a BCP 47 language tag')),
  ),
  texts: z.optional(z.record(z.string(), z.string('must be a string'), 'must be an object of texts by key')),
  allowedOrigins: z.optional(z.array(origin, 'must be a list of origins')),
  navigate: z.optional(fn),
  onEvent: z.optional(fn),
  onRequestNewInvitation: z.optional(fn),
  domElement: z.optional(z.custom((value) => value instanceof Element, 'must be an element')),
  domElementGetter: z.optional(fn),
});

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A programmer's mistake in the props: names the prop and what it must be, never its value. */
export class PropsFault extends TypeError {
  override name = 'PropsFault';
}

function check(schema: z.ZodMiniType, value: unknown, path: string): void {
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue) throw new PropsFault(`@rconnect/onboarding: the prop ${[path, ...issue.path].join('.')} ${issue.message}`);
}

/**
 * The props, checked.
 * @throws PropsFault for the first one that is wrong. A bad `invitationId` is none: the screen says `link-invalid`
 */
export function checkProps(props: unknown): OnboardingProps {
  check(z.object({}, 'must be an object'), props, 'props');
  const { signIn, ...rest } = props as Record<string, unknown>;
  const way = signIn as Partial<SignIn> | null | undefined;
  const kind = way?.with;
  if (kind !== 'host' && kind !== 'msal' && kind !== 'oidc') {
    throw new PropsFault("@rconnect/onboarding: the prop signIn.with must be 'host', 'msal' or 'oidc'");
  }
  if (kind === 'oidc' || (way && 'instance' in way)) {
    throw new PropsFault(
      "@rconnect/onboarding: the prop signIn must be { with: 'host' } or { with: 'msal', clientId, authority, scopes }: " +
        'oidc-client-ts and given instances come with a later version',
    );
  }
  check(ways[kind], way, 'signIn');
  check(Props, { ...rest, signIn }, '');
  return props as OnboardingProps;
}
