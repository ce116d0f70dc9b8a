interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

/** The worker's script, from the site's root so that its scope is the whole site. */
export const workerUrl = '/mockServiceWorker.js';

/** Lets Mock Service Worker register its worker under the policy, and nothing else become script. */
export function allowWorker(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url === workerUrl ? url : null) });
}
