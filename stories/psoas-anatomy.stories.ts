import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasAnatomy } from '../src/index.js';

const meta: Meta<PsoasAnatomy> = {
  title: 'psoas-anatomy',
  component: 'psoas-anatomy',
  render: ({ view, side, figurePalette, headingLevel }) =>
    html`<psoas-anatomy
      .view=${view ?? 'front'}
      .side=${side ?? 'left'}
      .figurePalette=${figurePalette}
      heading-level=${headingLevel ?? 2}
    ></psoas-anatomy>`,
  argTypes: {
    view: { control: 'inline-radio', options: ['front', 'side'] },
    side: { control: 'inline-radio', options: ['left', 'right'] },
    figurePalette: { control: 'inline-radio', options: ['default', 'strong'] },
  },
};
export default meta;

type Story = StoryObj<PsoasAnatomy>;

const press = async (canvas: HTMLElement, selector: string): Promise<void> => {
  const anatomy = canvas.querySelector('psoas-anatomy')!;
  await anatomy.updateComplete;
  for (const control of anatomy.shadowRoot!.querySelectorAll<HTMLElement>(selector)) control.click();
  await anatomy.updateComplete;
};

/** The front view with the psoas selected. */
export const Default: Story = {};

/** The side view. */
export const SideView: Story = { args: { view: 'side' } };

/** The muscle on the patient's right side. */
export const RightSide: Story = { args: { side: 'right' } };

/** Colours further apart, for low vision. */
export const StrongPalette: Story = { args: { figurePalette: 'strong' } };

/** Another part chosen: the leader runs to its caption. */
export const AnotherPart: Story = {
  play: ({ canvasElement }) => press(canvasElement, 'input[value="iliopsoas-bursa"]'),
};

/** All layers off. */
export const NoLayers: Story = {
  play: ({ canvasElement }) => press(canvasElement, 'input[type=checkbox]'),
};

/** In a column of 320 px. */
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><psoas-anatomy></psoas-anatomy></div>`,
};
