import { mount, type Component } from 'svelte';
import { isScenarioName } from '../scenarios.ts';
import { startChosen } from './chosen-scenario.ts';
import './page.css';
import Panel from './Panel.svelte';
import { onWorldChange, store } from './page-store.ts';
import UnknownScenario from './UnknownScenario.svelte';
import { showWorld } from './world-now.svelte.ts';

/**
 * What every page does first: starts the scenario that its address names, then shows the world as it stands.
 * Comes back with `false` when there is no such scenario: the page says so, and nothing else happens on it.
 */
export async function startPage(Page?: Component): Promise<boolean> {
  const asked = new URLSearchParams(location.search).get('scenario');
  if (asked !== null && !isScenarioName(asked)) {
    mount(UnknownScenario, { target: document.body, props: { asked } });
    return false;
  }
  if (asked !== null) await startChosen(asked);
  showWorld(await store.read());
  onWorldChange(showWorld);
  if (Page) {
    mount(Page, { target: document.body });
    mount(Panel, { target: document.body });
  }
  return true;
}
