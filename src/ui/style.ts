/**
 * The plugin's styles as one constructed stylesheet, shared by every surface: the policy forbids `<style>` elements,
 * and no stylesheet of the page reaches into a shadow root. A component that is loaded later adds its own.
 */
export const sheet = new CSSStyleSheet();

let text = '';

/** Called once by each component's module, with the component's styles; those of one file are read at once. */
export function adopt(css: string): void {
  if (!due) queueMicrotask(read);
  text += css;
  due = true;
}
let due = false;
const read = (): void => {
  sheet.replaceSync(text);
  due = false;
};
