import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasExercise } from '../src/index.js';

const meta: Meta<PsoasExercise> = {
  title: 'psoas-exercise',
  component: 'psoas-exercise',
  args: { name: 'half-kneeling-stretch' },
  render: ({ name, headingLevel }) =>
    html`<psoas-exercise name=${name ?? ''} heading-level=${headingLevel ?? 2}></psoas-exercise>`,
};
export default meta;

type Story = StoryObj<PsoasExercise>;

/** A stretch that is held. */
export const Default: Story = {};

/** The hold timer runs. */
export const Running: Story = {
  play: async ({ canvasElement }) => {
    const exercise = canvasElement.querySelector('psoas-exercise')!;
    await exercise.updateComplete;
    exercise.shadowRoot!.querySelector<HTMLElement>('.timer-start')!.click();
    await exercise.updateComplete;
  },
};

/** Seen from the front, since no side view shows a turn of the hip. */
export const FromTheFront: Story = { args: { name: 'hip-rotation' } };

/** In a column of 320 px. */
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><psoas-exercise name="sit-to-stand"></psoas-exercise></div>`,
};

/** Two exercises on one page share a sheet, which stands in the first. */
export const TwoOnAPage: Story = {
  render: () =>
    html`<psoas-exercise name="standing-march"></psoas-exercise><psoas-exercise name="glute-bridge"></psoas-exercise>`,
};
