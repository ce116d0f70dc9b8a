import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import type { Journey } from '../../src/core/journey.ts';
import { problemCodes, type Problem as ProblemType } from '../../src/core/problem.ts';
import Progress from '../../src/plugin/Progress.svelte';
import Company from '../../src/steps/company/Company.svelte';
import Done from '../../src/steps/done/Done.svelte';
import Invitation from '../../src/steps/invitation/Invitation.svelte';
import NotSignedIn from '../../src/steps/invitation/NotSignedIn.svelte';
import Problem from '../../src/steps/problem/Problem.svelte';
import SignIn from '../../src/steps/sign-in/SignIn.svelte';
import { loadWords } from '../../src/text/text.ts';
import { paper } from './on-paper.ts';
import Stage from './Stage.svelte';
import { aForm, agreements, atCompany, atInvitation, id, invitation, record } from './states.ts';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'pl', 'pt', 'tr', 'zh'];
const wall = (problem: ProblemType): Journey => ({
  at: 'problem',
  problem,
  id,
  invitation,
  again: atCompany(),
  switchAccount: { at: 'signing-in', id, invitation, stage: 'leaving', switchAccount: true },
});
const invited = (account: 'known' | 'new'): Journey =>
  atInvitation({ invitation: { ...invitation, invitee: { ...invitation.invitee, account } } });
const wrong = aForm(
  { agreements, record: { ...record, name: '', postalCode: '1', website: 'x', duns: '1' } },
  { asked: 1 },
);

/** Every screen, in its longest states. */
const screens: [name: string, step: unknown, states: Journey[]][] = [
  ['the invitation', Invitation, [invited('known'), invited('new'), atInvitation()]],
  ['the notice', NotSignedIn, [atInvitation({ notice: { code: 'consent-declined' } })]],
  ['a wait', SignIn, [{ at: 'reading', id, handedOver: false }]],
  ['the form', Company, [atCompany(aForm({ agreements })), atCompany(wrong)]],
  [
    'the form, stopped',
    Company,
    [
      atCompany(aForm({}, { restored: true, unkept: true }), { problem: { code: 'company-exists' } }),
      atCompany(aForm(), { problem: { code: 'rate-limited', waitUntil: Date.parse('2026-12-20T12:00:00Z') } }),
    ],
  ],
  ['a wall', Problem, problemCodes.map((code) => wall({ code, mender: 'administrator', correlationId: id }))],
  ['the welcome', Done, [{ at: 'done', created: { tenantId: 'T', homeUrl: '/' }, invitation, atOnce: false }]],
];

/** What is wider than its place, or stands outside of the page. */
function tooWide(page: HTMLElement): string[] {
  const wide = [...page.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    const inside = element instanceof HTMLElement && !element.matches('span, bdi, select, input');
    return (
      left < -0.5 || right > 360.5 || (inside && element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
    );
  });
  return wide.map(({ tagName, textContent }) => `${tagName}: ${textContent.trim()}`);
}

let ends: (() => void)[] = [];
beforeAll(() => browser.viewport(360, 800));
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});

describe.each(languages)('at 360 px, in %s', (locale) => {
  test.each(screens)('%s shows every word whole', async (_name, step, states) => {
    const words = await loadWords(locale);
    await Promise.all([words.fetch('company'), words.fetch('problem')]);
    for (const state of states) {
      const { page, remove } = paper(words);
      ends.push(remove);
      // No word is broken to make it fit.
      page.style.overflowWrap = 'normal';
      const given = { state, send: () => undefined };
      const around = { words, support: { email: 'help@portal.example' } };
      const { unmount } = render(Stage, {
        target: page,
        props: { component: step as Component<Record<string, unknown>>, given, around },
      });
      await expect.poll(() => page.querySelectorAll('h1, [role=status]').length).toBeGreaterThan(0);
      if (state.at === 'company') await expect.poll(() => page.querySelector('.help')).not.toBeNull();
      expect(tooWide(page)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
      unmount();
      remove();
    }
  });

  test.each([0, 1, 2, 3])('the name of the step after %i others is whole', async (place) => {
    const words = await loadWords(locale);
    const { page, remove } = paper(words);
    ends.push(remove);
    page.style.overflowWrap = 'normal';
    const component: unknown = Progress;
    render(Stage, {
      target: page,
      props: { component: component as never, given: { place }, around: { words, support: {} } },
    });
    expect(page.querySelector('[aria-current]')?.clientWidth).toBeGreaterThan(200);
    expect(tooWide(page)).toEqual([]);
  });
});

test('a word that does not fit is seen', async () => {
  const { page, remove } = paper(await loadWords('de'));
  ends.push(remove);
  page.style.overflowWrap = 'normal';
  page.append(document.createElement('p'));
  page.append('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2));
  expect(document.documentElement.scrollWidth).toBeGreaterThan(360);
  page.querySelector('p')?.append('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2));
  expect(tooWide(page)).toEqual(['P: ' + 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2)]);
});
