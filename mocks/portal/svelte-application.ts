import { mount, unmount, type Component } from 'svelte';
import type { LifeCycles } from 'single-spa';

/** A page of the portal's own as a single-spa application. */
export function svelteApplication(Page: Component, title: () => string): () => Promise<LifeCycles> {
  let shown: ReturnType<typeof mount> | undefined;
  return () =>
    Promise.resolve({
      bootstrap: () => Promise.resolve(),
      mount: ({ name }) => {
        const target = document.getElementById(`single-spa-application:${name}`);
        if (target) shown = mount(Page, { target });
        document.title = `${title()} – My rConnect`;
        return Promise.resolve();
      },
      unmount: async () => {
        if (shown) await unmount(shown);
        shown = undefined;
      },
    });
}
