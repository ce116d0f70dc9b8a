import type { HTMLInputAttributes } from 'svelte/elements';

/** How a field's frame and its control are tied together. */
export interface Control {
  id: string;
  name: string;
  /** Ids of the message and the note. */
  describedby: string;
  invalid: 'true' | undefined;
}

/** How a value is typed into. */
export interface InputKind {
  /** WCAG 2.2, 1.3.5. */
  autocomplete?: HTMLInputAttributes['autocomplete'];
  inputmode?: 'url' | 'numeric';
  /** What is read left to right in every language. */
  dir?: 'ltr';
  multiline?: true;
}
