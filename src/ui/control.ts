/** How a field's frame and its control are tied together. */
export interface Control {
  id: string;
  name: string;
  /** Ids of the message and the note. */
  describedby: string;
  invalid: 'true' | undefined;
}
