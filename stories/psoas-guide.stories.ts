import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasGuide } from '../src/index.js';

const meta: Meta<PsoasGuide> = {
  title: 'psoas-guide',
  component: 'psoas-guide',
  render: ({ headingLevel, sections }) =>
    html`<psoas-guide heading-level=${headingLevel ?? 1} .sections=${sections}></psoas-guide>`,
};
export default meta;

type Story = StoryObj<PsoasGuide>;

/** Everything the library has, from one tag. */
export const Default: Story = {};

/** In a column of 320 px the contents are folded and everything stands in one column. */
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><psoas-guide heading-level="1"></psoas-guide></div>`,
};

/** Some sections, in the page's own order. The signs to get help stand in every guide. */
export const SomeSections: Story = {
  tags: ['one-language'],
  args: { sections: ['myths', 'faq', 'recovery'] },
};

/** A clinic's own blocks between the sections. */
export const WithTheClinicsOwnBlocks: Story = {
  tags: ['one-language'],
  render: () =>
    html`<psoas-guide heading-level="1" sections="recovery daily faq">
      <p slot="after-recovery">We offer a walking group on Mondays.</p>
      <p slot="before-faq">Ask us anything that is not answered here.</p>
    </psoas-guide>`,
};

/** Checked by a clinician, with the day of the next check; the clinic's own number on the card of signs. */
export const Checked: Story = {
  tags: ['one-language'],
  render: () =>
    html`<psoas-guide
      heading-level="1"
      sections="start help faq"
      .content=${{
        clinic: { emergencyNumber: '112' },
        review: {
          reviewer: { name: 'Sample Reviewer', role: 'physiotherapist' },
          reviewedOn: '2026-11-01',
          nextReviewOn: '2099-05-01',
        },
      }}
    ></psoas-guide>`,
};

/** A question opened by its address, `#psoas-need-a-scan`. */
export const OneQuestionOpen: Story = {
  tags: ['one-language'],
  args: { sections: ['faq'] },
  play: async ({ canvasElement }) => {
    const guide = canvasElement.querySelector('psoas-guide')!;
    await guide.updateComplete;
    guide.shadowRoot!.querySelector<HTMLElement>('#psoas-need-a-scan > summary')!.click();
  },
};
