import { registerApplication, start } from 'single-spa';

const plugin = '@rconnect/onboarding';
const [, way = ''] = location.pathname.split('/');

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
      platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
      homeUrl: '/home',
    },
  });
}
start();
