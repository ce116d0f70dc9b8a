import { expect, type Page } from 'playwright/test';
import * as entra from '../../mocks/entra/tenant.ts';
import { oidcAuthority } from '../../mocks/portal/portal-instances.ts';
import { button } from '../journeys/customer.ts';
import { clientId, platformAudience, portalClientId, scopes, startProvider } from '../providers/provider.ts';
import type { PortOnPage } from './page/port.ts';
import type { Registration } from './page/setting.ts';

declare const port: PortOnPage;

/** A provider, and what a customer does at its pages. */
export interface ProviderHere {
  registration: Registration;
  /** Whom its access tokens are for. */
  audience: string;
  /** Before the first page: nobody is signed in; `declines`: and who signs in will be asked to agree. */
  begin(page: Page, how: { declines: boolean }): Promise<void>;
  /** The invited person signs in. */
  signIn(page: Page): Promise<void>;
  /** Who is signed in there lets another application know it. */
  agree(page: Page): Promise<void>;
  /** The invited person says "No". */
  decline(page: Page): Promise<void>;
  /** What that means to who asked. */
  declined: 'sign-in-cancelled' | 'consent-declined';
  /** Words of the page where an account is chosen. */
  choice: string;
  /** It can be reached no more. */
  cutOff(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Entra as Mock Service Worker plays it in the page. */
function emulatedEntra(): Promise<ProviderHere> {
  const { authority, knownAuthorities, issuer, clientId, portalClientId, scopes } = entra;
  const applications = { clientId, portalClientId, scopes };
  return Promise.resolve({
    registration: {
      ...{ authority, knownAuthorities, protocolMode: 'AAD', oidcAuthority, issuer, emulated: true },
      ...applications,
    },
    audience: entra.platformId,
    async begin(page, { declines }) {
      await page.goto(`/mailbox?scenario=${declines ? 'consent-declined' : 'account-known-signed-out'}`);
      // The situation is there once the page shows it.
      await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
    },
    async signIn(page) {
      await page.getByLabel('Password').fill('Rconnect-2026!');
      await button(page, 'Next').click();
    },
    // It asks for the terms once, and not for each application.
    agree: () => Promise.resolve(),
    decline: (page) => button(page, 'No').click(),
    declined: 'consent-declined',
    choice: 'Sign in',
    cutOff: (page) => page.evaluate(() => port.cutOff()),
    close: () => Promise.resolve(),
  });
}

/** `oidc-provider` as it comes: behind TLS, as MSAL wants it. */
async function realProvider(portal: string): Promise<ProviderHere> {
  const provider = await startProvider('https', [`${portal}/onboarding`]);
  const { address } = provider;
  const sayWho = (page: Page): Promise<void> => button(page, 'Sign in').click();
  return {
    registration: {
      ...{
        authority: address,
        knownAuthorities: [new URL(address).host],
        protocolMode: 'OIDC',
        oidcAuthority: address,
      },
      ...{ issuer: address, clientId, portalClientId, scopes, emulated: false },
    },
    audience: platformAudience,
    begin: () => Promise.resolve(),
    async signIn(page) {
      await sayWho(page);
      await button(page, 'Yes').click();
    },
    agree: (page) => button(page, 'Yes').click(),
    async decline(page) {
      await sayWho(page);
      await button(page, 'No').click();
    },
    declined: 'sign-in-cancelled',
    choice: 'Choose an account',
    cutOff: () => provider.close(),
    close: () => provider.close(),
  };
}

export const providers = { 'the emulated Entra': emulatedEntra, 'a real provider': realProvider };
export type ProviderName = keyof typeof providers;
