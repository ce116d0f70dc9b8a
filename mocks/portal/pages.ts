import type { Plugin } from 'vite';
import { portalRoutes } from './routes.ts';

/** Each page's source, and the addresses that it answers; the site has a file `<address>.html` for each. */
const addresses: Record<string, string[]> = {
  'mocks/portal/portal.html': portalRoutes,
  'mocks/portal/invite-user.html': ['/api/InviteUser'],
  'mocks/mailbox/mailbox.html': ['/mailbox'],
  'mocks/entra/authorize.html': ['/entra/authorize'],
  'mocks/entra/logout.html': ['/entra/logout'],
  'mocks/entra/terms-of-use.html': ['/entra/terms-of-use'],
  'mocks/entra/privacy.html': ['/entra/privacy'],
};

/** The pages to build, from the project's root. */
export const pageSources = Object.keys(addresses);

const fileFor = (address: string): string => (address === '/' ? 'index.html' : `${address.slice(1)}.html`);

/** Puts each built page where a server that knows files alone finds it under its address. */
export function pages(): Plugin {
  return {
    name: 'pages',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [builtAs, served] of Object.entries(addresses)) {
          const built = bundle[builtAs];
          if (built?.type !== 'asset') this.error(`${builtAs} was not built`);
          const wanted = served.map(fileFor);
          for (const fileName of wanted) {
            if (fileName !== builtAs) this.emitFile({ type: 'asset', fileName, source: built.source });
          }
          // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- how a bundle gives up a file
          if (!wanted.includes(builtAs)) delete bundle[builtAs];
        }
      },
    },
  };
}
