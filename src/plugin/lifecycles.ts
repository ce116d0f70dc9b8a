import type { OnboardingProps, SingleSpaProps } from './face.ts';
import { open, type Instance } from './instance.svelte.ts';

type HostProps = OnboardingProps & SingleSpaProps;

/** Parcels share these functions with the application: each is known by its own `unmountSelf`, else by its name. */
const instances = new Map<unknown, Instance & { props: HostProps }>();
const keyOf = (props: SingleSpaProps | undefined | null): unknown => props?.unmountSelf ?? props?.name ?? 'onboarding';

/** Called by single-spa once. */
export const bootstrap: (props: HostProps) => Promise<void> = () => Promise.resolve();

/** Draws the plugin and resolves at once; a wrong prop becomes a fault screen and an error for `reportError`. */
export async function mount(props: HostProps): Promise<void> {
  await unmount(props);
  const standing = { props, ...open(props, () => void mount(standing.props)) };
  instances.set(keyOf(props), standing);
}

/** Takes changed props. Called by single-spa for parcels only. */
export async function update(props: HostProps): Promise<void> {
  const standing = instances.get(keyOf(props));
  if (standing) standing.props = props;
  await standing?.update(props).catch(reportError);
}

/** Takes everything away; may be called twice. */
export async function unmount(props: SingleSpaProps): Promise<void> {
  const key = keyOf(props);
  const instance = instances.get(key);
  instances.delete(key);
  await instance?.close();
}
