/**
 * What this portal is registered as; or who is signed in at it, and where the platform is.
 * @type {{ authority: string, clientId: string, scopes: string[],
 *   account?: object, token?: string, platform?: { inviteUrl: string, companiesUrl: string } }}
 */
export const setting = JSON.parse(document.getElementById('setting')?.textContent ?? '');

/** The plugin's route, as it is registered at the provider. */
export const route = `${location.origin}${location.pathname}`;
