import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasCauses } from '../src/index.js';

const meta: Meta<PsoasCauses> = {
  title: 'psoas-causes',
  component: 'psoas-causes',
  render: ({ headingLevel }) => html`<psoas-causes heading-level=${headingLevel ?? 2}></psoas-causes>`,
};
export default meta;

type Story = StoryObj<PsoasCauses>;

const open = async (canvas: HTMLElement, id: string): Promise<void> => {
  const causes = canvas.querySelector('psoas-causes')!;
  await causes.updateComplete;
  causes.shadowRoot!.querySelector<HTMLElement>(`[data-id="${id}"]`)!.click();
  await causes.updateComplete;
};

/** Wide: one cause is always open. Narrow: all are closed at first. */
export const Default: Story = {};

/** One cause open. */
export const OneCauseOpen: Story = {
  play: ({ canvasElement }) => open(canvasElement, 'hip-arthritis'),
};

/** In a column of 320 px the panel opens under its row. */
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><psoas-causes></psoas-causes></div>`,
  play: ({ canvasElement }) => open(canvasElement, 'nerve-compression'),
};

/** With a figure on the page, opening a cause lights its structures there. */
export const Shared: Story = {
  render: () => html`<psoas-anatomy></psoas-anatomy><psoas-causes></psoas-causes>`,
  play: ({ canvasElement }) => open(canvasElement, 'spinal-stenosis'),
};

/** A clinic with an emergency number of its own. */
export const WithEmergencyNumber: Story = {
  render: () =>
    html`<psoas-provider .content=${{ clinic: { emergencyNumber: '112' } }}
      ><psoas-causes></psoas-causes
    ></psoas-provider>`,
};

/** A clinic that has taken one cause out and added another. */
export const AClinicsOwnCauses: Story = {
  render: () =>
    html`<psoas-provider
      .content=${{
        causes: {
          items: {
            'spinal-stenosis': null,
            'snapping-hip': {
              name: 'Snapping hip',
              line: 'A tendon clicks at the front of the hip',
              structures: ['iliopsoas-tendon'],
              happens: 'The tendon slides over bone and clicks.',
              feels: 'A click or snap you can feel or hear.',
              worse: ['Straightening a bent hip'],
              better: ['Smaller movements'],
              helps: 'If it does not hurt, nothing needs to be done.',
              check: 'Book a visit if it hurts.',
            },
          },
        },
      }}
      ><psoas-causes></psoas-causes
    ></psoas-provider>`,
};
