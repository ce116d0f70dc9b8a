/** What a portal may write behind its page's import map: files that are fetched at once instead of one after the other. */
export const hintsFor = (paths: string[]): string =>
  paths.map((path) => `<link rel="modulepreload" href="${path}" />`).join('\n');
