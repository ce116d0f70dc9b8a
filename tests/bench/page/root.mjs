import { registerApplication, start } from 'single-spa';

const { token } = JSON.parse(document.getElementById('setting')?.textContent ?? '');
const account = { id: '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11', emails: ['willy.urs@customer.example'] };

registerApplication({
  name: '@rconnect/onboarding',
  app: () => import('@rconnect/onboarding'),
  activeWhen: '/onboarding',
  customProps: {
    signIn: {
      with: /** @type {const} */ ('host'),
      account: () => Promise.resolve(account),
      token: () => Promise.resolve(token),
      signIn: () => Promise.resolve(),
    },
    platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
    homeUrl: '/home',
  },
});
start();
