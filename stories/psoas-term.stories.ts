import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { PsoasTerm } from '../src/index.js';

const text = (): TemplateResult =>
  html`<p>
    The psoas runs down through the pelvis, where the <psoas-term name="iliacus">iliacus</psoas-term> joins it. Both end
    on the <psoas-term name="lesser-trochanter">small bump</psoas-term> at the top of the thigh bone.
  </p>`;

const meta: Meta<PsoasTerm> = { title: 'psoas-term', component: 'psoas-term', render: text };
export default meta;

type Story = StoryObj<PsoasTerm>;

const open = async (canvas: HTMLElement): Promise<void> => {
  const term = canvas.querySelector('psoas-term')!;
  await term.updateComplete;
  term.shadowRoot!.querySelector('button')!.click();
};

/** Words in a sentence. */
export const Default: Story = {};

/** One pressed, on a page with nothing else. */
export const Open: Story = { play: ({ canvasElement }) => open(canvasElement) };

/** On a page with a figure and a glossary the card leads there. */
export const WithFigureAndGlossary: Story = {
  render: () => html`${text()}<psoas-anatomy></psoas-anatomy><psoas-glossary></psoas-glossary>`,
  play: ({ canvasElement }) => open(canvasElement),
};

/** In a heading the card keeps its own size. */
export const InAHeading: Story = {
  render: () => html`<h2>Your <psoas-term name="bursa">bursa</psoas-term></h2>`,
  play: ({ canvasElement }) => open(canvasElement),
};
