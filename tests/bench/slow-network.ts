import type { Page } from 'playwright';

/** 400 kbit/s, and 2 s until the first byte of each answer. */
const slow = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 2000 };

/** The portal's routes: as the README registers the plugin, and with hints in the page's head. */
export const routes = { plain: '/onboarding', hinted: '/onboarding/hinted' };
const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';

/**
 * Opens the invitation with cold caches on a slow network.
 * @param address of a route of the portal that `a-portal.ts` starts
 * @returns seconds from the click on the link until "Get started now" can be clicked
 */
export async function openSlowly(page: Page, address: string): Promise<number> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', slow);
  await page.goto(`${address}?invitationId=${id}`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Get started now' }).click({ trial: true });
  const seconds = (await page.evaluate(() => performance.now())) / 1000;
  await tools.detach();
  return seconds;
}
