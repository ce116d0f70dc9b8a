import type { StorybookConfig } from '@storybook/svelte-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/svelte-vite',
    // The plugin's own configuration builds a library; and no table of props is drawn that docgen would be needed for.
    options: { docgen: false, builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
};

export default config;
