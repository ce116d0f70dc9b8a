import type { Page } from 'playwright/test';

/** WCAG 2.2, 1.3.5, and HTML's list of tokens: the field's name, and what the browser fills it in with. */
const tokens: Record<string, string> = {
  name: 'organization',
  street: 'address-line1',
  postalCode: 'postal-code',
  city: 'address-level2',
  state: 'address-level1',
  country: 'country',
  website: 'url',
};

/** What is wrong with the page and the plugin's elements themselves. */
export const pageFaults = (page: Page): Promise<string[]> =>
  page.evaluate((expectedTokens) => {
    const faults: string[] = [];
    const plugin = [...document.querySelectorAll('main *')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
    const all = [...(plugin?.querySelectorAll<HTMLElement>('*') ?? [])];
    const named = (element: HTMLElement): string =>
      `${element.localName} "${element.innerText.trim().slice(0, 40) || element.id}"`;

    for (const [name, token] of Object.entries(expectedTokens)) {
      const field = plugin?.querySelector(`[name="${name}"]`);
      const found = field?.getAttribute('autocomplete');
      if (field && found !== token) faults.push(`autocomplete ${name}: ${found ?? 'none'}, not ${token}`);
    }

    if (!document.documentElement.lang) faults.push('page: has no language');
    if (!/^[a-z]{2}(-[A-Za-z]+)*$/.test(all[0]?.lang ?? '')) faults.push('page: the plugin has no language');
    if (!/^\S.+/.test(document.title) || !/ – |^A portal$/.test(document.title))
      faults.push('page: its title names no step');
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`page: ${scrollWidth} px wide on ${clientWidth} px`);
    const create = plugin?.querySelector('[data-kind="create"]');
    if (create?.matches(':disabled')) faults.push('page: "Create company" is disabled and cannot be reached');

    for (const element of all) {
      for (const attribute of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for']) {
        const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
        const lost = ids.filter((id) => id && !plugin?.getElementById(id));
        if (lost.length > 0) faults.push(`page: ${attribute} of ${named(element)} leads nowhere: ${lost.join(' ')}`);
      }
      const described = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
      const said = described.map((id) => plugin?.getElementById(id)?.innerText ?? '').join(' ');
      if (element.matches('[required], [aria-required="true"]') && !/\brequired\b/.test(said)) {
        faults.push(`page: ${named(element)} is required, without a word`);
      }
      const { cursor, display } = getComputedStyle(element);
      const inControl = element.closest('a, button, input, select, textarea, label, summary, option');
      if (cursor === 'pointer' && !inControl) faults.push(`page: ${named(element)} looks like a button, and is none`);
      if (!element.matches('a, button, input, select, textarea') || !element.checkVisibility()) continue;
      const { width, height, top, left } = element.getBoundingClientRect();
      const inText =
        display === 'inline' && (element.parentElement?.innerText.trim() ?? '') !== element.innerText.trim();
      // Too small is also large enough where nothing else lies within 24 px (WCAG 2.2, 2.5.8, "spacing").
      const near = (other: HTMLElement): boolean => {
        if (other === element || !other.matches('a, button, input, select, textarea')) return false;
        const rect = other.getBoundingClientRect();
        const x = Math.max(rect.left - (left + width / 2), left + width / 2 - rect.right, 0);
        const y = Math.max(rect.top - (top + height / 2), top + height / 2 - rect.bottom, 0);
        return Math.hypot(x, y) < 12;
      };
      if (!inText && (width < 24 || height < 24) && (element.matches('button') || all.some(near))) {
        faults.push(`page: ${named(element)} is ${Math.round(width)} x ${Math.round(height)} px, less than 24`);
      }
    }
    return faults;
  }, tokens);
