/** What stands on a page, as a customer sees it. */
export interface Look {
  path: string;
  /** The plugin's state; '' where no plugin is. */
  at: string;
  text: string;
  /** Label of the control, or words of the element, that has the focus; '' if none has. */
  focused: string;
  /** By label. */
  fields: Record<string, { value: string; wrong: boolean }>;
  /** The button that creates the company; `null` where there is none. */
  create: { colour: string; muted: boolean } | null;
}

/** Runs in the page, so it stands on its own. */
export function look(): Look {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const plugin = roots.flatMap((root) => root.querySelector<HTMLElement>('[data-at]') ?? [])[0];
  const create = plugin?.querySelector('button[data-kind="create"]');
  const inputs = plugin?.querySelectorAll<HTMLInputElement>(':is(input, textarea, select)[name]') ?? [];
  const words = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';
  let active = document.activeElement === document.body ? null : document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return {
    path: location.pathname,
    at: plugin?.dataset['at'] ?? '',
    text: [document.body, plugin].map((part) => part?.innerText ?? '').join('\n'),
    focused: words((active as HTMLInputElement | null)?.labels?.[0] ?? active),
    fields: Object.fromEntries(
      [...inputs].map((input) => [
        words(input.labels?.[0]),
        { value: input.value, wrong: input.getAttribute('aria-invalid') === 'true' },
      ]),
    ),
    create: create
      ? { colour: getComputedStyle(create).backgroundColor, muted: create.getAttribute('aria-disabled') === 'true' }
      : null,
  };
}
