/** What a portal may write behind the import map of the onboarding route's page: all that the first screen waits for. */
export const hintsFor = (firstScreen: string): string =>
  ['/portal/root.js', '/portal/single-spa.js', '/plugin/index.js', `/plugin/${firstScreen}`]
    .map((path) => `<link rel="modulepreload" href="${path}" />`)
    .join('\n');
