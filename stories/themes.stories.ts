import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../demo/theme.css';
import { themeTool } from '../demo/theme-tool.js';

/** Three clinics, each with its own page, and the page to try a colour on. */
const meta: Meta = { title: 'Themes', tags: ['!autodocs', 'one-language'] };
export default meta;

interface Brand {
  readonly name: string;
  readonly title: string;
  /** All that a clinic writes for the elements. */
  readonly tokens: string;
  /** What its page has anyway. */
  readonly page: string;
  readonly head: string;
}

const clinic = ({ name, title, tokens, page, head }: Brand): TemplateResult =>
  html`<div style="${page}; ${tokens}; line-height: 1.55; margin: -1.5rem; padding: 0 0 3rem">
    <header style="padding: 1.25rem clamp(1rem, 4vw, 3.5rem); ${head}">
      <strong style="font-size: 1.25rem">${name}</strong>
    </header>
    <div
      style="display: grid; gap: 4rem; max-width: 76rem; margin-inline: auto; padding: 3rem clamp(1rem, 4vw, 3.5rem) 0"
    >
      <h1
        style="margin: 0; font-size: clamp(1.9rem, 5vw, 2.75rem); line-height: 1.1; font-family: var(--psoas-heading-font)"
      >
        ${title}
      </h1>
      <p style="margin: 0; max-width: 38em">
        Your <psoas-term name="bursa">bursa</psoas-term> lies between tendon and hip joint. Bring your questions to your
        first visit.
      </p>
      <psoas-anatomy></psoas-anatomy>
      <psoas-causes></psoas-causes>
      <psoas-symptoms></psoas-symptoms>
      <psoas-treatment></psoas-treatment>
      <psoas-exercise name="half-kneeling-stretch"></psoas-exercise>
      <psoas-safety phone="020 7946 0188" emergency-number="999"></psoas-safety>
      <psoas-quiz></psoas-quiz>
    </div>
  </div>`;

/** `--psoas-accent: #00707a`, and nothing else: a sans-serif page on white. */
export const TealPhysiotherapy: StoryObj = {
  render: () =>
    clinic({
      name: 'Tidewell Physiotherapy',
      title: 'When your back or hip hurts at the front',
      tokens: '--psoas-accent: #00707a',
      page: "color-scheme: light; color: #12201f; background: #fff; font-family: Inter, system-ui, 'Segoe UI', sans-serif",
      head: 'color: #fff; background: #00474d',
    }),
};

/** A warm page on cream: burnt orange, a serif of its own for headings, small corners. */
export const SerifChiropractic: StoryObj = {
  render: () =>
    clinic({
      name: 'Marigold Chiropractic',
      title: 'The psoas muscle and your back pain',
      tokens: [
        '--psoas-accent: #c4570b',
        '--psoas-surface: #fcf6ef',
        '--psoas-radius: 2px',
        "--psoas-heading-font: 'Noto Serif Display', 'Playfair Display', Didot, Georgia, serif",
        '--psoas-heading-weight: 700',
      ].join('; '),
      page: "color-scheme: light; color: #241a14; background: #fcf6ef; font-family: 'Noto Serif', Georgia, serif; font-size: 1.0625rem",
      head: 'color: #7a3208; border-bottom: 3px double #dcb597',
    }),
};

/** A dark page for runners: the same tags, told by `color-scheme: dark` of the page. */
export const DarkSportsClinic: StoryObj = {
  render: () =>
    clinic({
      name: 'Northline Sports Medicine',
      title: 'Hip flexor pain in runners',
      tokens:
        '--psoas-accent: #b6e021; --psoas-radius: 0; --psoas-heading-weight: 800; --psoas-heading-tracking: -0.02em',
      page: "color-scheme: dark; color: #e9ede4; background: #12150f; font-family: 'Helvetica Neue', Arial, sans-serif",
      head: 'color: #b6e021; border-bottom: 1px solid #3a4234',
    }),
};

/** Pick a colour, see every element in light and dark with measured contrast, copy the CSS. */
export const TryYourColours: StoryObj = {
  tags: ['shown-twice'],
  // Every element stands here twice, in light and in dark: a page would name the two.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => themeTool(),
};
