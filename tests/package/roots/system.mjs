import { register } from './register.mjs';

const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: object): unknown } }} */ (
  globalThis
);
// SystemJS puts addresses into script elements: what HOST.md leaves the host to allow, for its own origin alone.
trustedTypes?.createPolicy('default', {
  createScriptURL: (/** @type {string} */ address) => {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError('of another origin');
    return address;
  },
});
register(await System.import('single-spa'), () => System.import('@rconnect/onboarding'));
