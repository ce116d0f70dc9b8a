import { startScenario, type ScenarioName } from '../scenarios.ts';
import type { World } from '../world.ts';

/** A scenario's world whose agreements can be read: in this portal, not at the example's address. */
export function standaloneWorld(name: ScenarioName): World {
  const world = startScenario(name);
  for (const one of Object.values(world.invitations).flatMap(({ agreements }) => agreements)) {
    const shown = new URLSearchParams({ title: one.title, version: one.version });
    one.url = `${location.origin}/agreements?${shown.toString()}`;
  }
  return world;
}
