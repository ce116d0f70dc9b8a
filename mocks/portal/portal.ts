import { registerApplication, start, type LifeCycles } from 'single-spa';
import { startPage } from '../page/start-page.ts';
import { worldNow } from '../page/world-now.svelte.ts';
import { applications, pluginName } from './applications.ts';
import { startBackend } from './backend.ts';
import { pluginProps } from './plugin-props.ts';
import Portal from './Portal.svelte';

if (await startPage(Portal)) {
  await startBackend();
  registerApplication({
    name: pluginName,
    app: () => import(/* @vite-ignore */ pluginName) as Promise<LifeCycles>,
    activeWhen: ({ pathname }) => pathname === '/onboarding',
    customProps: await pluginProps(worldNow()),
  });
  for (const { name, app, paths } of applications) {
    registerApplication({ name, app, activeWhen: ({ pathname }) => paths.includes(pathname) });
  }
  start();
}
