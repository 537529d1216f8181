import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasGlossary } from '../src/index.js';

const meta: Meta<PsoasGlossary> = {
  title: 'psoas-glossary',
  component: 'psoas-glossary',
  render: ({ headingLevel }) => html`<psoas-glossary heading-level=${headingLevel ?? 2}></psoas-glossary>`,
};
export default meta;

type Story = StoryObj<PsoasGlossary>;

const type = async (canvas: HTMLElement, text: string): Promise<void> => {
  const glossary = canvas.querySelector('psoas-glossary')!;
  await glossary.updateComplete;
  const box = glossary.shadowRoot!.querySelector('input')!;
  box.value = text;
  box.dispatchEvent(new Event('input'));
  await glossary.updateComplete;
};

/** All words, from A to Z. */
export const Default: Story = {};

/** A few words found. */
export const Found: Story = { play: ({ canvasElement }) => type(canvasElement, 'burs') };

/** No word found. */
export const NoneFound: Story = { play: ({ canvasElement }) => type(canvasElement, 'xyz') };

/** With a figure on the page, words lead to it. */
export const WithFigure: Story = {
  render: () => html`<psoas-anatomy></psoas-anatomy><psoas-glossary></psoas-glossary>`,
};

/** In a column of 320 px. */
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><psoas-glossary></psoas-glossary></div>`,
};
