/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // Ours only: Testing Library brings a component of the old kind.
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    // A short class is enough: the shadow root keeps the host's rules out.
    cssHash: ({ hash, css }) => `r${hash(css).slice(0, 3)}`,
  },
};
