import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasSymptoms } from '../src/index.js';

const meta: Meta<PsoasSymptoms> = {
  title: 'psoas-symptoms',
  component: 'psoas-symptoms',
  render: ({ headingLevel, side }) =>
    html`<psoas-symptoms heading-level=${headingLevel ?? 2} side=${side ?? 'left'}></psoas-symptoms>`,
};
export default meta;

type Story = StoryObj<PsoasSymptoms>;

/** Three views beside the list; the first area is chosen. */
export const Default: Story = {};

/** The areas on the patient's right side. */
export const RightSide: Story = {
  args: { side: 'right' },
};

/** In a column of 320 px one view is shown, closer, with tabs; the low back turns the map to the back view. */
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><psoas-symptoms area="pain-low-back"></psoas-symptoms></div>`,
};

/** With a figure on the page, names of structures light them there. */
export const Shared: Story = {
  render: () => html`<psoas-anatomy></psoas-anatomy><psoas-symptoms area="pain-front-of-hip"></psoas-symptoms>`,
};

/** A clinic that has taken one area out: the numbers close up, in the list and on the map. */
export const AClinicsOwnAreas: Story = {
  render: () =>
    html`<psoas-provider .content=${{ symptoms: { items: { 'pain-front-of-thigh': null } } }}
      ><psoas-symptoms></psoas-symptoms
    ></psoas-provider>`,
};
