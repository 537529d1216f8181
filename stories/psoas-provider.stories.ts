import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasProvider } from '../src/index.js';

const meta: Meta<PsoasProvider> = {
  title: 'psoas-provider',
  component: 'psoas-provider',
};
export default meta;

type Story = StoryObj<PsoasProvider>;

/** All elements inside share one selection. */
export const Default: Story = {
  render: () =>
    html`<psoas-provider
      ><psoas-anatomy></psoas-anatomy><psoas-causes></psoas-causes><psoas-quiz></psoas-quiz
    ></psoas-provider>`,
};

/** One sentence changed and a clinic's phone number, by property. */
export const OwnWords: Story = {
  render: () =>
    html`<psoas-provider
      .content=${{
        clinic: { emergencyNumber: '112' },
        causes: { items: { 'hip-arthritis': { line: 'We see this often and can help' } } },
      }}
      ><psoas-causes></psoas-causes
    ></psoas-provider>`,
};

/** A named reviewer takes the place of "Not yet checked by a clinician". The name here is a placeholder. */
export const Reviewed: Story = {
  render: () =>
    html`<psoas-provider
      .content=${{
        review: { reviewer: { name: '[name]', role: '[role]' }, reviewedOn: '2026-11-24', nextReviewOn: '2027-11-24' },
      }}
      ><psoas-quiz></psoas-quiz
    ></psoas-provider>`,
};

/** Two providers on a page keep their words and selections apart. */
export const TwoProviders: Story = {
  render: () =>
    html`<psoas-provider><psoas-quiz></psoas-quiz></psoas-provider>
      <psoas-provider .content=${{ quiz: { title: 'The same quiz under another title' } }}
        ><psoas-quiz></psoas-quiz
      ></psoas-provider>`,
};

/** A German quiz beside an Arabic one. Without providers each element speaks the nearest `lang` by itself. */
export const TwoLanguages: Story = {
  tags: ['one-language'],
  render: () =>
    html`<psoas-provider lang="de"><psoas-quiz></psoas-quiz></psoas-provider>
      <psoas-provider lang="ar"><psoas-quiz></psoas-quiz></psoas-provider>`,
};

/** A translation that the clinic has had reviewed: no banner, and its own warning signs. The name is a placeholder. */
export const ReviewedTranslation: Story = {
  tags: ['one-language'],
  render: () =>
    html`<psoas-provider
      lang="es"
      .content=${{
        review: {
          translation: 'reviewed',
          reviewer: { name: '[name]', role: '[role]' },
          reviewedOn: '2026-11-26',
        },
      }}
      ><psoas-safety></psoas-safety
    ></psoas-provider>`,
};

/** A pack in a language that is not built in: what it leaves out is English and says so. */
export const AnotherLanguage: Story = {
  tags: ['one-language'],
  render: () =>
    html`<psoas-provider .content=${{ lang: 'pt', quiz: { title: 'O que você sabe' } }}
      ><psoas-quiz></psoas-quiz
    ></psoas-provider>`,
};
