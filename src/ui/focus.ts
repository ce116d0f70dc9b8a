/** Whether the customer is busy in a control outside the plugin: then the focus stays where it is. */
function busyElsewhere(node: Node): boolean {
  const { activeElement } = document;
  const host = (node.getRootNode() as Partial<ShadowRoot>).host ?? node;
  return (
    activeElement !== null && activeElement !== document.body && !activeElement.contains(host) && activeElement !== host
  );
}

/** For `{@attach}`: takes the focus when it appears, so that a screen reader says where the customer is. */
export function takeFocus(node: HTMLElement): void {
  if (!busyElsewhere(node)) node.focus();
}
