import type { Preview } from '@storybook/svelte-vite';
import HostPage from '../stories/HostPage.svelte';
import { languages } from '../stories/languages.ts';
import { themes } from '../stories/themes.ts';

const items = (values: readonly string[]): { value: string; title: string }[] =>
  values.map((value) => ({ value, title: value }));

const preview: Preview = {
  globalTypes: {
    locale: { description: 'Language', toolbar: { icon: 'globe', items: languages, dynamicTitle: true } },
    theme: {
      description: 'Theme',
      toolbar: { icon: 'paintbrush', items: items(Object.keys(themes)), dynamicTitle: true },
    },
    direction: {
      description: 'Direction',
      toolbar: { icon: 'transfer', items: items(['as the language', 'ltr', 'rtl']), dynamicTitle: true },
    },
  },
  initialGlobals: { locale: 'en', theme: 'light', direction: 'as the language' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    viewport: {
      options: {
        phone: { name: 'Phone, 360', styles: { width: '360px', height: '740px' } },
        tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop, 1280', styles: { width: '1280px', height: '800px' } },
        zoomed: { name: '1280 at 400 %', styles: { width: '320px', height: '256px' } },
      },
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Host guide',
          'Host loading',
          'Host props',
          'Host sign-in',
          'Host look',
          'Host delivery',
          'Host platform',
          'Platform contract',
          'Emulated Entra',
          'Accessibility statement',
          'Security',
          'Decisions',
          'Journey',
          'Scenarios',
          'Surroundings',
        ],
      },
    },
  },
  render: (args, { globals }) => ({ Component: HostPage, props: { ...args, surroundings: globals } }),
};

export default preview;
