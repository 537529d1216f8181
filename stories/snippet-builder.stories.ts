import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The page on which webmasters put their snippet together, as it stands in the demo. */
const meta: Meta = {
  title: 'Snippet builder',
  tags: ['one-language'],
  parameters: { docs: { disable: true } },
  render: () =>
    html`<iframe
      src="demo/snippet.html"
      title="Snippet builder"
      width="100%"
      height="1400"
      style="border: 0"
    ></iframe>`,
};

export default meta;

export const Builder: StoryObj = {};
