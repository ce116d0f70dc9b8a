/** Takes the customer to a control of the form, from a link or a button that is about it. */
export function leadTo(control: string, { currentTarget }: Event): void {
  const root = (currentTarget as Node).getRootNode() as Document | ShadowRoot;
  root.getElementById(control)?.focus();
}
