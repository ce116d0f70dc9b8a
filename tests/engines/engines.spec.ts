import { expect } from 'playwright/test';
import { engines, lacking } from './engines.ts';
import { look, type Look } from './look.ts';
import type { Tab, Visit } from './tab.ts';
import { test } from './visit.ts';

/** Waits until the page looks like this. */
const see = (tab: Tab, { text = /./, ...part }: Partial<Omit<Look, 'text'>> & { text?: RegExp }): Promise<void> =>
  expect(async () => {
    expect(await tab.run(look)).toEqual(expect.objectContaining({ ...part, text: expect.stringMatching(text) }));
  }).toPass();

/** From the mail to the invitation, and on to Microsoft. */
async function accept(tab: Tab, scenario: string): Promise<void> {
  await tab.open(`/mailbox?scenario=${scenario}`);
  await tab.press('link', /^Get started Now$/);
  await see(tab, { path: '/onboarding', at: 'invitation', focused: 'You are invited to My rConnect (Stag)' });
  await tab.press('button', /^Get started now$/);
}

const agreements = [/^I accept the SaaS Agreement$/, /^I accept the Data Processing Agreement$/];
const grey = { colour: 'rgb(217, 220, 225)', muted: true };
const orange = { colour: 'rgb(245, 155, 0)', muted: false };

/** From the form, where nothing else is missing, to the portal's home. */
async function create(tab: Tab, home: RegExp): Promise<void> {
  await see(tab, { at: 'company', create: grey });
  for (const agreement of agreements) await tab.tick(agreement);
  await see(tab, { create: orange });
  // WebKit names a button as it is written on it: in capitals.
  await tab.press('button', /^Create company$/i);
  await see(tab, { path: '/home', at: '', text: home });
}

const readCode = async (mailbox: Tab): Promise<string> => {
  const code = /^\d{6}$/m;
  await mailbox.open('/mailbox');
  await see(mailbox, { text: code });
  return code.exec((await mailbox.run(look)).text)?.[0] ?? '';
};

const journeys: Record<string, (visit: Visit) => Promise<void>> = {
  'the address is known at Microsoft: one click to the form, and to the home': async ({ tab }) => {
    await accept(tab, 'account-known');
    await create(tab, /URS Feinmechanik AG\s+Baan 6, 3011 Rotterdam, NL\s+You are Tenant Admin/);
  },

  'the address is not known at Microsoft: an account is made': async ({ tab }) => {
    await accept(tab, 'account-new');
    await tab.press('link', /^Create one!$/);
    await see(tab, { text: /^Create account$/m });
    await tab.fill(/^Email/, 'willy.urs@customer.example');
    await tab.fill(/^Password/, 'Feinmechanik-7');
    await tab.press('button', /^Next$/);
    await see(tab, { text: /Enter code/ });
    await tab.fill(/^Enter code/, await tab.inAnotherTab(readCode));
    await tab.press('button', /^Next$/);
    await tab.press('button', /^Yes$/);
    await create(tab, /URS Feinmechanik AG\s+Baan 6, 3011 Rotterdam, NL\s+You are Tenant Admin/);
  },

  'a record that is wrong everywhere is put right with what is offered': async ({ tab }) => {
    await accept(tab, 'messy-record');
    await see(tab, { at: 'company', create: grey });
    const { fields } = await tab.run(look);
    const wrong = Object.keys(fields).filter((label) => fields[label]?.wrong);
    expect(wrong.sort()).toEqual(['Company name', 'Country', 'DUNS number', 'Website']);
    await tab.press('button', /^Use “\u2068?\s*URS/);
    await tab.press('button', /^Use “\u2068?Netherlands/);
    for (const field of ['Slogan', 'Website', 'DUNS number']) {
      await tab.press('button', /^Clear this field$/);
      await see(tab, { focused: field });
      expect((await tab.run(look)).fields[field]).toEqual({ value: '', wrong: false });
    }
    await tab.choose(/^Country/, 'JP');
    await expect.poll(async () => Object.keys((await tab.run(look)).fields)).toContain('State (Prefecture)');
    await tab.choose(/^Country/, 'NL');
    await tab.fill(/^Company name/, 'URS Feinmechanik AG');
    await create(tab, /URS Feinmechanik AG/);
  },

  'what a page does wrong is seen': async ({ tab, takeWrong }) => {
    await tab.open('/mailbox?scenario=account-known');
    await tab.run(() => {
      new Image().src = 'https://elsewhere.example/planted.png';
      setTimeout(() => {
        console.error('planted in the console');
        throw new Error('planted exception');
      });
    });
    const found: string[] = [];
    await expect
      .poll(async () => found.push(...(await takeWrong()).map(({ kind, text }) => `${kind}: ${text}`)) && found)
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^console: .*planted in the console/),
          expect.stringMatching(/^exception: .*planted exception/),
          expect.stringMatching(/^policy: img-src https:\/\/elsewhere\.example/),
        ]),
      );
  },
};

for (const [engine, enter] of Object.entries(engines)) {
  for (const [title, walk] of Object.entries(journeys)) {
    test(`${engine} · ${title}`, async ({ visit }) => walk(await visit(enter)));
  }
}

for (const [engine, cure] of lacking) {
  test(`${engine} · is on this machine`, () => {
    throw new Error(`REQUIRE_ENGINES asks for ${engine}, and this machine does not have it: ${cure}`);
  });
}
