import type { Attachment } from 'svelte/attachments';
import type { AddressPart } from '../../core/country.ts';

/**
 * The same inputs in another order, around the one that has the focus: the browser may be filling in the others from it.
 */
export const inOrder =
  (order: AddressPart[]): Attachment<HTMLElement> =>
  (group) => {
    const { activeElement } = group.getRootNode() as Document | ShadowRoot;
    const parts = order.flatMap((part) => [...group.querySelectorAll(`[data-field=${part}]`)]);
    const focused = parts.findIndex((part) => part.contains(activeElement));
    parts.forEach((part, at) => {
      if (at < focused) parts[focused]?.before(part);
      if (at > focused) group.append(part);
    });
  };
