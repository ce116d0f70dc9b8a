/** A brand's: its colours, letters, corners and distances. */
export const brand = {
  '--rc-color-action': '#0b5d4f',
  '--rc-color-on-action': '#ffffff',
  '--rc-color-surface': '#fbf9f4',
  '--rc-color-text': '#22281f',
  '--rc-font': "Georgia, 'Noto Serif', serif",
  '--rc-radius': '0',
  '--rc-space': '1.25em',
};

/** What a portal may set (HOST.md, "On the page"): each theme as the properties that inherit into the plugin. */
export const themes: Record<string, Record<string, string>> = {
  light: { '--rc-color-surface': '#ffffff' },
  dark: {
    '--rc-color-surface': '#151a21',
    '--rc-color-text': '#eef2f6',
    '--rc-color-border': '#8d98a5',
    '--rc-color-muted': '#3a424d',
    '--rc-color-on-muted': '#dfe5eb',
    '--rc-color-problem': '#ffb4ab',
  },
  brand,
};
