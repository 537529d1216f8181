import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasTreatment } from '../src/index.js';

const meta: Meta<PsoasTreatment> = {
  title: 'psoas-treatment',
  component: 'psoas-treatment',
  render: ({ headingLevel }) => html`<psoas-treatment heading-level=${headingLevel ?? 2}></psoas-treatment>`,
};
export default meta;

type Story = StoryObj<PsoasTreatment>;

const shadow = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const treatment = canvas.querySelector('psoas-treatment')!;
  await treatment.updateComplete;
  return treatment.shadowRoot!;
};

/** Wide: stairs that rise to the end side. */
export const Default: Story = {};

/** In a column of 320 px the same line runs down the numerals. */
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><psoas-treatment></psoas-treatment></div>`,
};

/** The ice timer is running; its cautions stay. */
export const TimerRunning: Story = {
  play: async ({ canvasElement }) => {
    (await shadow(canvasElement)).querySelector<HTMLElement>('#act')!.click();
  },
};

/** Heat is chosen, with its own range and cautions. */
export const Heat: Story = {
  play: async ({ canvasElement }) => {
    (await shadow(canvasElement)).querySelector<HTMLElement>('input[value="timer-heat"]')!.click();
  },
};

/** All options open, to weigh them against each other. */
export const OptionsCompared: Story = {
  play: async ({ canvasElement }) => {
    (await shadow(canvasElement)).querySelector('details')!.open = true;
  },
};

/** A clinic that does no surgery and allows shorter spells of ice. */
export const OwnRanges: Story = {
  render: () =>
    html`<psoas-provider
      .content=${{
        treatment: { items: { surgery: null } },
        timers: { items: { 'timer-ice': { minMinutes: 5, maxMinutes: 15, stepMinutes: 5, minutes: 10 } } },
      }}
    >
      <psoas-treatment></psoas-treatment>
    </psoas-provider>`,
};
