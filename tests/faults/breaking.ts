import type { Page } from 'playwright/test';
import type { Call, FaultName } from './faults.ts';
import type { FaultyPlatform } from './platform.ts';
import type { Traffic } from './traffic.ts';
import { settled } from './waiting.ts';

interface Wrong {
  call: Call;
  fault: FaultName;
  platform: FaultyPlatform;
  traffic: Traffic;
}

/** From the next call of that kind on, it fails so. A look-up follows on a create whose good answer was cut. */
export function breakAt(page: Page, { call, fault, platform, traffic }: Wrong): void {
  platform.wrong.set(call, fault);
  if (call === 'look up') {
    platform.wrong.set('create', 'cut JSON');
    platform.makesAllTheSame = true;
  }
  platform.arrived = async (arrived) => {
    if (arrived !== call) return;
    if (call === 'look up') platform.wrong.delete('create');
    if (fault === 'offline') {
      // What the page fetches besides is there: the line breaks while it waits for this answer alone.
      await settled(() => traffic.moving.length <= 1);
      await page.context().setOffline(true);
    }
    if (fault === 'offline' || fault === 'connection refused') await platform.hangUp();
  };
}

/** All is well again. */
export async function mend(page: Page, platform: FaultyPlatform): Promise<void> {
  platform.wrong.clear();
  platform.arrived = () => Promise.resolve();
  await platform.pickUp();
  await page.context().setOffline(false);
}
