import type { LifeCycles } from 'single-spa';
import Agreement from './Agreement.svelte';
import FunctionPage from './FunctionPage.svelte';
import Home from './Home.svelte';
import { functionPaths, portalFunctions, type FunctionPath } from './routes.ts';
import SignInPage from './SignInPage.svelte';
import StartPage from './StartPage.svelte';
import { svelteApplication } from './svelte-application.ts';

/** The plugin, as the import map knows it. */
export const pluginName: string = '@rconnect/onboarding';

interface Application {
  name: string;
  app: () => Promise<LifeCycles>;
  paths: readonly string[];
}

const functionTitle = (): string => portalFunctions[location.pathname as FunctionPath].title;

/** The portal's own applications beside the plugin; each has its container in `<main>`. */
export const applications: Application[] = [
  { name: 'portal-start', app: svelteApplication(StartPage, () => 'Welcome'), paths: ['/'] },
  { name: 'portal-home', app: svelteApplication(Home, () => 'Home'), paths: ['/home'] },
  { name: 'portal-sign-in', app: svelteApplication(SignInPage, () => 'Sign in'), paths: ['/sign-in'] },
  { name: 'portal-agreement', app: svelteApplication(Agreement, () => 'Agreement'), paths: ['/agreements'] },
  ...functionPaths.map((path) => ({
    name: `portal${path.replace('/', '-')}`,
    app: svelteApplication(FunctionPage, functionTitle),
    paths: [path],
  })),
];
