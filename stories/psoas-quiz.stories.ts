import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PsoasQuiz } from '../src/index.js';

const meta: Meta<PsoasQuiz> = {
  title: 'psoas-quiz',
  component: 'psoas-quiz',
  render: ({ headingLevel }) => html`<psoas-quiz heading-level=${headingLevel ?? 2}></psoas-quiz>`,
};
export default meta;

type Story = StoryObj<PsoasQuiz>;

const quizIn = async (
  canvas: HTMLElement,
): Promise<{ quiz: PsoasQuiz; press: (selector: string) => Promise<void> }> => {
  const quiz = canvas.querySelector('psoas-quiz')!;
  await quiz.updateComplete;
  return {
    quiz,
    press: async (selector) => {
      quiz.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
      await quiz.updateComplete;
    },
  };
};

/** The first question, nothing chosen. */
export const Default: Story = {};

/** "Check my answer" with nothing chosen. */
export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    const { press } = await quizIn(canvasElement);
    await press('.button-main');
  },
};

/** A right answer and why it is right. */
export const RightAnswer: Story = {
  play: async ({ canvasElement }) => {
    const { press } = await quizIn(canvasElement);
    await press('input[value="b"]');
    await press('.button-main');
  },
};

/** An answer that is not right: amber, dashed, never red. */
export const NotQuite: Story = {
  play: async ({ canvasElement }) => {
    const { press } = await quizIn(canvasElement);
    await press('input[value="a"]');
    await press('.button-main');
  },
};

/** The summary with topics worth another look. */
export const Summary: Story = {
  play: async ({ canvasElement }) => {
    const { press } = await quizIn(canvasElement);
    await press('input[value="b"]');
    await press('.button-main');
    await press('.feedback .button-main');
    for (let i = 0; i < 4; i++) await press('.button-quiet');
  },
};

/** Beside a figure and the causes, "Review this" leads there. */
export const WithTheOthers: Story = {
  render: () => html`<psoas-quiz></psoas-quiz><psoas-causes></psoas-causes>`,
};

/** Answers as part of a form, under the name of the element. */
export const InAForm: Story = {
  render: () => html`<form><psoas-quiz name="quiz"></psoas-quiz></form>`,
};

/** A clinic's own colour, corners and heading weight. */
export const Themed: Story = {
  render: () => html`
    <style>
      .warm {
        --psoas-accent: #c4570b;
        --psoas-radius: 0;
        --psoas-heading-font: Georgia, serif;
        --psoas-heading-weight: 400;
      }
    </style>
    <psoas-quiz class="warm"></psoas-quiz>
  `,
};
