import { afterEach, expect, test } from 'vitest';
import { mount } from '../../src/index.ts';
import { aPortal, open } from './a-portal.ts';
import { page, until } from './on-the-page.ts';

const ofThePage = document.head.appendChild(document.createElement('style'));
afterEach(() => {
  ofThePage.textContent = '';
});

test('the great button has the capitals of its language', async () => {
  const portal = await open({ props: { locale: 'tr' } });
  (await until(portal, 'invitation')).getByRole('button', { name: 'Hemen başla' }).click();
  const create = (await until(portal, 'company')).getByRole('button', { name: 'Şirketi oluştur' });
  expect(create.innerText).toBe('ŞİRKETİ OLUŞTUR');
});

test('nothing that the page says of its own letters reaches the plugin', async () => {
  ofThePage.textContent =
    'body, div { text-transform: uppercase !important; letter-spacing: 9px !important; font-style: italic; text-align: end; display: inline }';
  const portal = aPortal({ props: { locale: 'en' } });
  await mount(portal.props);
  const heading = (await until(portal, 'invitation')).getByRole('heading', { level: 1 });
  expect(heading.innerText).toBe('You are invited to My rConnect (Stag)');
  const { letterSpacing, fontStyle, textAlign } = getComputedStyle(heading);
  expect([letterSpacing, fontStyle, textAlign]).toEqual(['normal', 'normal', 'start']);
  const host = page(portal).getRootNode() as ShadowRoot;
  expect(getComputedStyle(host.host).display).toBe('block');
});
