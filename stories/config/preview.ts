import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { languages, packs } from '../../src/data/index.js';
import { directionOf } from '../../src/domain/locale.js';
import { overdue } from '../../src/domain/review.js';
import '../../src/index.js';
import { pseudoPack } from '../../test/tools/pseudo.js';

setCustomElementsManifest(manifest);

const accents = {
  blue: '#0b6bcb',
  teal: '#00707a',
  orange: '#c4570b',
  yellow: '#ffd400',
  grey: '#8a8f94',
};

/** Scheme and ground of the page that a clinic might have; "auto" asks the reader's system. */
const themes = {
  light: { scheme: 'light', ground: '#fff', ink: '#12201f' },
  dark: { scheme: 'dark', ground: '#0e1516', ink: '#e7ecf2' },
  auto: { scheme: 'light dark', ground: 'Canvas', ink: 'CanvasText' },
};

interface Globals {
  locale: string;
  direction: 'auto' | 'ltr' | 'rtl';
  theme: keyof typeof themes;
  accent: keyof typeof accents;
}

const toolbar = (title: string, icon: string, items: readonly string[]): object => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const initialGlobals: Globals = { locale: 'en', direction: 'auto', theme: 'light', accent: 'blue' };

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
  },
  globalTypes: {
    locale: toolbar('Language', 'globe', ['en', 'en-XA', ...languages]),
    direction: toolbar('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    theme: toolbar('Theme', 'contrast', Object.keys(themes)),
    accent: toolbar('Accent', 'paintbrush', Object.keys(accents)),
  },
  initialGlobals: { ...initialGlobals },
  decorators: [
    (story, context) => {
      const { locale, direction, theme, accent } = { ...initialGlobals, ...(context.globals as Partial<Globals>) };
      const { scheme, ground, ink } = themes[theme];
      const page = [
        `color-scheme: ${scheme}`,
        `background: ${ground}`,
        `color: ${ink}`,
        `--psoas-accent: ${accents[accent]}`,
        `min-height: ${context.viewMode === 'docs' ? 'auto' : '100vh'}`,
        'padding: 1.5rem',
        'box-sizing: border-box',
        'font-family: system-ui, sans-serif',
      ].join('; ');
      // Direction follows the language of the words. English from right to left is English that says it is Urdu.
      const isEnglish = locale === 'en' && direction === 'rtl';
      const content = isEnglish ? { ...packs.en, lang: 'ur' } : locale === 'en-XA' ? pseudoPack : undefined;
      const late = overdue(packs.en, new Date().toISOString().slice(0, 10));
      return html`
        ${late ? html`<p role="alert">${late}</p>` : nothing}
        <main lang=${locale} dir=${direction === 'auto' ? directionOf(locale) : direction} style=${page}>
          <psoas-provider .content=${content}>${story()}</psoas-provider>
        </main>
      `;
    },
  ],
};

export default preview;
