/**
 * What a portal does to bring the plugin in, by whatever it loads modules with.
 * @param {typeof import('single-spa')} singleSpa
 * @param {() => Promise<import('single-spa').LifeCycles>} load
 */
export function register({ registerApplication, start }, load) {
  const account = { id: '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11', emails: ['willy.urs@customer.example'] };
  registerApplication({
    name: '@rconnect/onboarding',
    app: load,
    activeWhen: '/onboarding',
    customProps: {
      signIn: {
        with: 'host',
        account: () => Promise.resolve(account),
        token: () => Promise.resolve('the-token'),
        signIn: () => Promise.resolve(),
      },
      platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
      homeUrl: '/home',
    },
  });
  start();
}
