import {
  mountRootParcel,
  registerApplication,
  start,
  triggerAppChange,
  type LifeCycles,
  type Parcel,
} from 'single-spa';
import { svelteApplication } from '../../../mocks/portal/svelte-application.ts';
import type { OnboardingProps } from '../../../src/plugin/face.ts';
import Neighbour from './Neighbour.svelte';
import { reactApplication } from './react-application.ts';
import { rounds } from './rounds.ts';

/** Two copies of the plugin: the same files at two addresses. */
export type Version = 'first' | 'second';
type Plugin = LifeCycles<OnboardingProps> & { version: string };

/** What a test asks of the portal. */
export interface PortalOnPage {
  /** Which version a copy calls itself. */
  versionOf(version: Version): Promise<string>;
  /** Mounts a copy as a parcel into the element of this id. */
  mount(version: Version, parcel: { place: string; locale?: string }): Promise<void>;
  update(place: string, changed: { locale: string }): Promise<void>;
  unmount(place: string): Promise<void>;
  /** To a route of the portal: `/neighbours` has the applications of Svelte and React, `/onboarding` the plugin. */
  go(path: string): Promise<void>;
  /** Enters and leaves the plugin as an application so many times, each time at another moment. */
  rounds(times: number): Promise<void>;
}

const { token } = JSON.parse(document.getElementById('setting')?.textContent ?? '') as { token: string };
const load = (version: Version): Promise<Plugin> => import(/* @vite-ignore */ `/${version}/index.js`);

const props: OnboardingProps = {
  signIn: {
    with: 'host',
    account: () =>
      Promise.resolve({ id: '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11', emails: ['willy.urs@customer.example'] }),
    token: () => Promise.resolve(token),
    signIn: () => Promise.resolve(),
  },
  platform: { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' },
  locale: 'en',
};
const parcels = new Map<string, Parcel<OnboardingProps>>();

const portal: PortalOnPage = {
  versionOf: async (version) => (await load(version)).version,
  async mount(version, { place, ...own }) {
    const domElement = document.getElementById(place);
    if (!domElement) throw new Error(`there is no place ${place}`);
    const parcel = mountRootParcel<OnboardingProps>(await load(version), { ...props, ...own, domElement });
    parcels.set(place, parcel);
    await parcel.mountPromise;
  },
  async update(place, changed) {
    await parcels.get(place)?.update?.({ ...props, ...changed });
  },
  async unmount(place) {
    await parcels.get(place)?.unmount();
  },
  async go(path) {
    history.replaceState(null, '', path);
    await triggerAppChange();
  },
  rounds,
};

registerApplication({
  name: 'svelte',
  app: svelteApplication(Neighbour, () => 'Neighbours'),
  activeWhen: '/neighbours',
});
registerApplication({ name: 'react', app: reactApplication, activeWhen: '/neighbours' });
registerApplication({ name: 'onboarding', app: () => load('first'), activeWhen: '/onboarding', customProps: props });
start();
await triggerAppChange();
Object.assign(globalThis, { portal });
