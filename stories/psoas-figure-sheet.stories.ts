import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { toSVG, type ToSVGOptions } from '../src/index.js';

/** Both views, five bends, four palettes: what a change of the drawing has to be looked at in. */
const meta: Meta = { title: 'The figure', tags: ['!autodocs'] };
export default meta;

const palettes = ['light', 'dark', 'strong', 'mono'] as const;
const bends = [-20, 0, 45, 90, 120];

const plate = (caption: string, options: ToSVGOptions): TemplateResult => {
  const source = `data:image/svg+xml,${encodeURIComponent(toSVG(options))}`;
  return html`<figure style="margin: 0">
    <img src=${source} alt=${caption} style="display: block; inline-size: 100%" />
    <figcaption>${caption}</figcaption>
  </figure>`;
};

const grid = (plates: TemplateResult[], columns: number): TemplateResult =>
  html`<div
    style="display: grid; gap: 1rem; grid-template-columns: repeat(${columns}, minmax(0, 1fr)); font-size: 0.8125rem; overflow-wrap: anywhere"
  >
    ${plates}
  </div>`;

/** From the front the leg stands straight at every bend. */
export const Sheet: StoryObj = {
  render: () =>
    grid(
      palettes.flatMap((palette) =>
        (['front', 'side'] as const).flatMap((view) =>
          bends.map((flexion) =>
            plate(`${view}, ${String(flexion)}°, ${palette}`, { view, flexion, palette, labels: false }),
          ),
        ),
      ),
      bends.length,
    ),
};

/** What each cause changes, in both views. */
export const Causes: StoryObj = {
  render: () =>
    grid(
      ['muscle-strain', 'hip-arthritis', 'spinal-stenosis', 'nerve-compression'].flatMap((selected) =>
        (['front', 'side'] as const).map((view) => plate(`${selected}, ${view}`, { view, selected, labels: false })),
      ),
      4,
    ),
};

/** With names, for a handout. */
export const Named: StoryObj = {
  render: () => grid([plate('Front view with names', {}), plate('Side view with names', { view: 'side' })], 2),
};
