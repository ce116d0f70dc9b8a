import { afterEach, describe, expect, test } from 'vitest';
import { takeFocus } from '../../src/ui/focus.ts';

afterEach(() => document.body.replaceChildren());

const add = <K extends keyof HTMLElementTagNameMap>(tag: K, to: Node = document.body): HTMLElementTagNameMap[K] =>
  to.appendChild(document.createElement(tag));

/** The plugin's place in a portal, and what stands in it. */
function plugin(): { host: HTMLElement; root: ShadowRoot; heading: HTMLElement } {
  const host = add('div', add('main'));
  const root = host.attachShadow({ mode: 'open' });
  const heading = add('h1', root);
  heading.tabIndex = -1;
  return { host, root, heading };
}

describe('the heading takes the focus', () => {
  test('when nothing has it', () => {
    const { root, heading } = plugin();
    takeFocus(heading);
    expect(root.activeElement).toBe(heading);
  });

  test('from a control inside the plugin', () => {
    const { root, heading } = plugin();
    add('button', root).focus();
    takeFocus(heading);
    expect(root.activeElement).toBe(heading);
  });

  test('from what the plugin stands in', () => {
    const { host, root, heading } = plugin();
    const main = host.parentElement;
    if (main) main.tabIndex = -1;
    main?.focus();
    takeFocus(heading);
    expect(root.activeElement).toBe(heading);
  });

  test('when the plugin stands in a shadow root of the portal', () => {
    const portal = add('div').attachShadow({ mode: 'open' });
    const { host, root, heading } = plugin();
    portal.append(host);
    takeFocus(heading);
    expect(root.activeElement).toBe(heading);
  });
});

describe('the focus stays with a customer who is busy outside the plugin', () => {
  test.each(['input', 'button', 'textarea', 'select'] as const)('in a %s', (tag) => {
    const { root, heading } = plugin();
    const control = add(tag);
    control.focus();
    takeFocus(heading);
    expect(document.activeElement).toBe(control);
    expect(root.activeElement).toBeNull();
  });

  test('in a link', () => {
    const { heading } = plugin();
    const link = Object.assign(add('a'), { href: '#', textContent: 'Home' });
    link.focus();
    takeFocus(heading);
    expect(document.activeElement).toBe(link);
  });

  test('in a control of another micro-frontend', () => {
    const { heading } = plugin();
    const other = add('div');
    const control = add('input', other.attachShadow({ mode: 'open' }));
    control.focus();
    takeFocus(heading);
    expect(document.activeElement).toBe(other);
  });
});
