import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import { mount } from '../../src/index.ts';
import { aPortal, open, type APortal } from './a-portal.ts';
import { page, problem, until, type Screen } from './on-the-page.ts';

/** The text itself, without the room that its element takes. */
function textOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

async function arabicForm(portal: APortal): Promise<Screen> {
  (await until(portal, 'invitation')).getByRole('button', { name: 'ابدأ الآن' }).click();
  return until(portal, 'company');
}

test('the plugin runs from right to left in a page that does not, and the other way round', async () => {
  const arabic = await open({ props: { locale: 'ar' } });
  await until(arabic, 'invitation');
  expect(page(arabic)).toHaveAttribute('lang', 'ar');
  expect(page(arabic)).toHaveAttribute('dir', 'rtl');

  const english = aPortal();
  english.container.dir = 'rtl';
  await mount(english.props);
  await until(english, 'invitation');
  expect(getComputedStyle(page(english)).direction).toBe('ltr');
});

test('the invitation is mirrored', async () => {
  await browser.viewport(800, 800);
  const portal = await open({ props: { locale: 'ar' } });
  const screen = await until(portal, 'invitation');
  const heading = screen.getByRole('heading', { level: 1 });
  const start = screen.getByRole('button', { name: 'ابدأ الآن' });
  expect(textOf(heading).right).toBeCloseTo(heading.getBoundingClientRect().right, 0);
  expect(start.getBoundingClientRect().right).toBeCloseTo(heading.getBoundingClientRect().right, 0);
  expect(textOf(screen.getByText('الدعوة من')).left).toBeGreaterThan(
    textOf(screen.getByText('GFMS', { selector: 'dd bdi' })).right,
  );
  expect(getComputedStyle(screen.getByText(/@/)).direction).toBe('ltr');
});

test('the form is mirrored: labels, fields beside each other, the bar', async () => {
  await browser.viewport(800, 800);
  const screen = await arabicForm(await open({ props: { locale: 'ar' } }));
  const website = screen.getByLabelText('الموقع الإلكتروني').getBoundingClientRect();
  expect(textOf(screen.getByText('الموقع الإلكتروني')).right).toBeCloseTo(website.right, 0);
  expect(screen.getByLabelText('رقم DUNS').getBoundingClientRect().right).toBeLessThan(website.left);
  const create = screen.getByRole('button', { name: 'إنشاء الشركة' }).getBoundingClientRect();
  expect(screen.getByText(/^بقي/).getBoundingClientRect().right).toBeLessThan(create.left);
  const [tick] = screen.getAllByRole('checkbox');
  expect(tick?.getBoundingClientRect().left).toBeGreaterThan(website.right - 60);
});

test('codes and addresses run from left to right, names as they are written', async () => {
  const screen = await arabicForm(await open({ props: { locale: 'ar' } }));
  const direction = (label: RegExp): string => getComputedStyle(screen.getByLabelText(label)).direction;
  expect(direction(/^الرمز البريدي/)).toBe('ltr');
  expect(direction(/^الموقع/)).toBe('ltr');
  expect(direction(/^رقم DUNS/)).toBe('ltr');
  expect(screen.getByLabelText('اسم الشركة')).toHaveValue('URS Feinmechanik AG');
  expect(direction(/^اسم الشركة/)).toBe('ltr');
  // An empty one begins where the page does, and follows what is typed.
  expect(direction(/^الشعار/)).toBe('rtl');
  await userEvent.type(screen.getByLabelText('الشعار الإعلاني'), 'Precision');
  expect(direction(/^الشعار/)).toBe('ltr');
  expect(direction(/^الوصف/)).toBe('rtl');
});

test('every changed field is marked where the page begins, whichever way its value runs', async () => {
  const screen = await arabicForm(await open({ props: { locale: 'ar' } }));
  await userEvent.type(screen.getByLabelText('رقم DUNS'), '15');
  await userEvent.type(screen.getByLabelText('الشعار الإعلاني'), 'Precision');
  await userEvent.type(screen.getByLabelText('الوصف'), 'دقة');
  const frames = ['رقم DUNS', 'الشعار الإعلاني', 'الوصف'].map(
    (label) => screen.getByLabelText(label).parentElement as Element,
  );
  const marks = frames.map((frame) => getComputedStyle(frame, '::before'));
  expect(marks.map(({ borderRightWidth }) => Number.parseFloat(borderRightWidth) > 3)).toEqual([true, true, true]);
  expect(marks.map(({ borderLeftWidth }) => borderLeftWidth)).toEqual(['0px', '0px', '0px']);
  expect(marks.map(({ justifySelf }) => justifySelf)).toEqual(['start', 'start', 'start']);
  const untouched = screen.getByLabelText('اسم الشركة').parentElement as Element;
  expect(getComputedStyle(untouched, '::before').content).toBe('none');
});

test('a fault is told in the language of the browser, the way that it runs', async () => {
  const portal = await open({ props: { platform: { inviteUrl: 'ftp://x', companiesUrl: '/api/companies' } } });
  expect(await problem(portal)).toBe('unexpected');
  expect(page(portal)).toHaveAttribute('lang', 'en');
  expect(page(portal)).toHaveAttribute('dir', 'ltr');
});
