import type { CDPSession, Page } from 'playwright/test';

/** What a screen reader is told of one element. */
interface Spoken {
  role: string;
  name: string;
  description: string;
  is: Record<string, unknown>;
}

const controls = /^(button|link|textbox|searchbox|combobox|listbox|checkbox|radio|switch|slider|spinbutton|menuitem)$/i;
const values = /^(textbox|searchbox|combobox|checkbox)$/i;

interface RawNode {
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The browser's accessibility tree, as a list. */
async function spoken(page: Page): Promise<Spoken[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: RawNode[] };
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties = [] }) => ({
        role: text(role?.value),
        name: text(name?.value),
        description: text(description?.value),
        is: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
      }));
  } finally {
    await session.detach();
  }
}

function faultsOfOne({ role, name, description, is }: Spoken): string[] {
  const what = `spoken ${role} "${name}"`;
  const faults: string[] = [];
  if (controls.test(role) && !name) faults.push(`${what}: has no name`);
  if (/^(img|image)$/i.test(role) && !name) faults.push(`${what}: has no name`);
  if (!values.test(role)) return faults;
  if (is['required'] === true && !/\brequired\b/.test(description)) faults.push(`${what}: is required, without a word`);
  // What is wrong is read first, before the obligation and the source.
  const wrong = is['invalid'] === 'true' || is['invalid'] === true;
  if (wrong && /^(required|optional|$)/.test(description)) faults.push(`${what}: is wrong, and nothing says why`);
  return faults;
}

/** What is wrong with the names, roles and descriptions of the accessibility tree. */
export async function spokenFaults(page: Page): Promise<string[]> {
  const tree = await spoken(page);
  const headings = tree.filter(({ role }) => role === 'heading').map(({ is }) => Number(is['level']));
  const firsts = headings.filter((level) => level === 1).length;
  const busy = (await page.locator('[data-at="reading"], [data-at="creating"]').count()) > 0;
  const live = tree.filter(({ role }) => /^(status|alert)$/.test(role));
  return [
    ...tree.flatMap(faultsOfOne),
    ...(firsts > 1 || (firsts === 0 && !busy) ? [`spoken headings: ${firsts} of level 1`] : []),
    ...headings.flatMap((level, at) =>
      level > (headings[at - 1] ?? level) + 1 ? [`spoken headings: level ${level} follows ${headings[at - 1]}`] : [],
    ),
    ...(live.length === 0 && busy ? ['spoken status: nobody is told what is waited for'] : []),
  ];
}
