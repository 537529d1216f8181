import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasPrevention } from '../src/index.js';

const meta: Meta<PsoasPrevention> = {
  title: 'psoas-prevention',
  component: 'psoas-prevention',
  render: ({ headingLevel }) => html`<psoas-prevention heading-level=${headingLevel ?? 2}></psoas-prevention>`,
};
export default meta;

type Story = StoryObj<PsoasPrevention>;

const inside = async (canvas: HTMLElement, ...selectors: string[]): Promise<void> => {
  const prevention = canvas.querySelector('psoas-prevention')!;
  await prevention.updateComplete;
  for (const selector of selectors) {
    prevention.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await prevention.updateComplete;
  }
};
const add = (id: string): string => `[data-exercise="${id}"] [aria-pressed="false"]`;

/** Nothing on the sheet yet. */
export const Default: Story = {};

/** Two exercises on the sheet, which is being changed. */
export const ASheet: Story = {
  play: ({ canvasElement }) =>
    inside(canvasElement, add('half-kneeling-stretch'), add('glute-bridge'), '[aria-controls="sheet-list"]'),
};

/** The running exercise takes the whole width. */
export const ARunningTimer: Story = {
  play: ({ canvasElement }) => inside(canvasElement, '[data-exercise="half-kneeling-stretch"] .timer-start'),
};

/** In a column of 320 px. */
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><psoas-prevention></psoas-prevention></div>`,
};

/** A clinic that offers three exercises and no more. */
export const AClinicsOwnPlan: Story = {
  render: () =>
    html`<psoas-provider
      .content=${{ exercises: { order: ['short-walks', 'standing-march', 'glute-bridge'] }, clinic: { phone: '01234' } }}
      ><psoas-prevention></psoas-prevention
    ></psoas-provider>`,
};
