import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasAnatomy } from '../src/index.js';

const meta: Meta<PsoasAnatomy> = {
  title: 'psoas-anatomy',
  component: 'psoas-anatomy',
  render: ({ view, side, flexion, selected, save, figurePalette, headingLevel }) =>
    html`<psoas-anatomy
      .view=${view ?? 'front'}
      .side=${side ?? 'left'}
      .flexion=${flexion ?? 0}
      .selected=${selected}
      .save=${save ?? false}
      .figurePalette=${figurePalette}
      heading-level=${headingLevel ?? 2}
    ></psoas-anatomy>`,
  argTypes: {
    view: { control: 'inline-radio', options: ['front', 'side'] },
    side: { control: 'inline-radio', options: ['left', 'right'] },
    flexion: { control: { type: 'range', min: -20, max: 120, step: 5 } },
    save: { control: 'boolean' },
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

/** Sitting: the thigh is forward, both muscles are shorter. */
export const Sitting: Story = { args: { view: 'side', flexion: 90 } };

/** The slider moved by a reader to a deep squat: the picture turns to the side and the numbers follow. */
export const DeepSquat: Story = {
  play: ({ canvasElement }) => press(canvasElement, '[data-deg="120"]'),
};

/** Fibres have parted near the tendon. */
export const Strain: Story = { args: { selected: 'muscle-strain' } };

/** The muscle is cut away; one hip joint beside the other. */
export const Arthritis: Story = { args: { selected: 'hip-arthritis' } };

/** From the side, with two cuts across the low back. */
export const Stenosis: Story = { args: { selected: 'spinal-stenosis' } };

/** A disc presses on a root. */
export const Compression: Story = { args: { selected: 'nerve-compression' } };

/** Looked at closely, with a way back. */
export const Zoomed: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.zoom button:first-child');
    await press(canvasElement, '.zoom button:first-child');
  },
};

/** The page lets its readers keep the picture. */
export const Saving: Story = { args: { save: true } };

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
