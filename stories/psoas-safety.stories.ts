import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasSafety } from '../src/index.js';

const meta: Meta<PsoasSafety> = {
  title: 'psoas-safety',
  component: 'psoas-safety',
  render: ({ headingLevel }) => html`<psoas-safety heading-level=${headingLevel ?? 2}></psoas-safety>`,
};
export default meta;

type Story = StoryObj<PsoasSafety>;

/** No number is known, and none is guessed. */
export const Default: Story = {};

/** All that a clinic can offer. */
export const WithNumbers: Story = {
  render: () => html`<psoas-safety emergency-number="112" phone="020 7946 0188" booking-url="#book"></psoas-safety>`,
};

/** For runners and athletes, pain that builds with load stands among the first signs. */
export const Sport: Story = { render: () => html`<psoas-safety variant="sport"></psoas-safety>` };

/** In a column of 320 px what to do comes first, then the signs. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-width: 320px">
      <psoas-safety emergency-number="112" phone="020 7946 0188" booking-url="#book"></psoas-safety>
    </div>`,
};

/** Other elements of the page lead here instead of showing a card of their own. */
export const Shared: Story = {
  render: () => html`<psoas-causes></psoas-causes><psoas-safety></psoas-safety>`,
};
