import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect } from '../walk.ts';

interface HardString {
  class: string;
  value: string;
}
const hard = JSON.parse(readFileSync(new URL('../../data/strings.json', import.meta.url), 'utf8')) as HardString[];

/** Markup, scripts and templates; where one is taken for what it looks like, it leaves `globalThis.ran` behind. */
export const payloads = [
  '<img src=x onerror="globalThis.ran=1">',
  '"><script>globalThis.ran=1</script>',
  "'><svg/onload=globalThis.ran=1>",
  '</textarea><iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<a href="javascript:globalThis.ran=1">x</a>',
  'javascript:globalThis.ran=1',
  '${globalThis.ran=1} {{globalThis.ran=1}} #{globalThis.ran=1} <%=globalThis.ran=1%>',
  '{organization} {inviter} {portal} {constructor}',
  ...hard.filter((row) => row.class === 'markup').map(({ value }) => value),
  // As long as the shortest field may be that takes any text.
].filter((text) => text.length <= 100);

/** What a page of the plugin may consist of: nothing that loads, frames or runs. */
export async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.locator('.onboarding').evaluate((screen) => ({
    loaded: [...screen.querySelectorAll('script,img,iframe,object,embed,style,link,base,meta')].map((e) => e.outerHTML),
    handlers: [...screen.querySelectorAll('*')].flatMap((e) => e.getAttributeNames()).filter((n) => n.startsWith('on')),
    // The parser that the browser has: what `href` says is where a click would lead.
    links: [...screen.querySelectorAll('a')].map((a) => a.protocol).filter((p) => !/^(https?|mailto):$/.test(p)),
    ran: 'ran' in globalThis,
  }));
  expect(found).toEqual({ loaded: [], handlers: [], links: [], ran: false });
}
