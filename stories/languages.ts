/** The languages that there are words for: the folders of `src/text`. */
export const languages = Object.keys(import.meta.glob('../src/text/*/first.ts')).map((file) => {
  const value = file.split('/').at(-2) ?? '';
  return { value, title: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value };
});
