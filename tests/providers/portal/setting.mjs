/** @type {{ authority: string, clientId: string, scopes: string[] }} what this portal is registered as */
export const setting = JSON.parse(document.getElementById('setting')?.textContent ?? '');

/** The plugin's route, as it is registered at the provider. */
export const route = `${location.origin}${location.pathname}`;
