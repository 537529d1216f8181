import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../custom-elements.json' with { type: 'json' };
import '../../src/index.js';

setCustomElementsManifest(manifest);

const accents: Readonly<Record<string, string>> = {
  blue: '',
  teal: '#00707a',
  orange: '#c4570b',
  yellow: '#ffd400',
  grey: '#8a8f94',
};

const toolbar = (title: string, icon: string, items: readonly string[]): object => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
  },
  globalTypes: {
    language: toolbar('Language', 'globe', ['en', 'ar-layout']),
    theme: toolbar('Theme', 'contrast', ['light', 'dark']),
    accent: toolbar('Accent', 'paintbrush', Object.keys(accents)),
  },
  initialGlobals: { language: 'en', theme: 'light', accent: 'blue' },
  decorators: [
    (story, { globals }) => {
      const { language, theme, accent } = globals as { language: string; theme: string; accent: string };
      const page = document.documentElement;
      page.style.colorScheme = theme;
      page.style.background = theme === 'dark' ? '#0e1516' : '#fff';
      page.style.setProperty('--psoas-accent', accents[accent] || '#0b6bcb');
      // English words in a right-to-left layout, until there is an Arabic pack to read.
      const content = language === 'ar-layout' ? { lang: 'ar' } : undefined;
      return html`<psoas-provider .content=${content}>
        <main style="padding: 1.5rem; font-family: system-ui, sans-serif">${story()}</main>
      </psoas-provider>`;
    },
  ],
};

export default preview;
