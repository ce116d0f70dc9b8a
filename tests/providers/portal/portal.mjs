import { registerApplication, start } from 'single-spa';
import { setting } from './setting.mjs';

const plugin = '@rconnect/onboarding';
const [, way = ''] = location.pathname.split('/');

/** @type {{ events: object[], invitations: object[] }} what the plugin told this portal, and asked of it; for the tests */
const told = { events: [], invitations: [] };
Object.assign(globalThis, { told });

/** @param {Location} at */
const isHome = ({ pathname }) => pathname === '/home';
const home = document.createElement('h1');
home.textContent = 'Home of the portal';
const nothing = () => Promise.resolve();

registerApplication({
  name: 'home',
  app: {
    bootstrap: nothing,
    mount: async () => document.body.append(home),
    unmount: async () => home.remove(),
  },
  activeWhen: isHome,
});

if (!isHome(location)) {
  const { signIn } = await import(`./ways/${way}.mjs`);
  registerApplication({
    name: plugin,
    app: () => import(plugin),
    activeWhen: (at) => at.pathname === `/${way}/onboarding`,
    customProps: {
      signIn: await signIn(),
      platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies', ...setting.platform },
      homeUrl: '/home',
      support: { email: 'help@portal.example' },
      onEvent: (/** @type {object} */ event) => void told.events.push(event),
      ...(setting.platform && {
        onRequestNewInvitation: (/** @type {object} */ about) => void told.invitations.push(about),
      }),
    },
  });
}
start();
