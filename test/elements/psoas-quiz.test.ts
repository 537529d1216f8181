import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasQuiz } from '../../src/index.js';
import { packs } from '../../src/data/index.js';
import { button, emulate, find, findAll, listenToConsole, settled, until, words } from '../helpers.js';

listenToConsole();

const key = ['b', 'true', 'c', 'b', 'true'];

const setup = async (): Promise<PsoasQuiz> => {
  const quiz = await fixture<PsoasQuiz>(html`<psoas-quiz></psoas-quiz>`);
  await settled();
  return quiz;
};
const choose = async (quiz: PsoasQuiz, value: string): Promise<void> => {
  find<HTMLInputElement>(quiz, `input[value="${value}"]`).click();
  await quiz.updateComplete;
};
const press = async (quiz: PsoasQuiz, name: string): Promise<void> => {
  button(quiz, name).click();
  await quiz.updateComplete;
};
const answer = async (quiz: PsoasQuiz, value: string): Promise<void> => {
  await choose(quiz, value);
  await press(quiz, 'Check my answer');
};
const answerAll = async (quiz: PsoasQuiz, values: readonly string[]): Promise<void> => {
  for (const [i, value] of values.entries()) {
    await answer(quiz, value);
    await press(quiz, i < values.length - 1 ? 'Next question' : 'See your result');
  }
};
const focused = (quiz: PsoasQuiz): Element | null => quiz.shadowRoot!.activeElement;

describe('<psoas-quiz>', () => {
  it('shows one question in a fieldset whose legend is the question, with "I am not sure" last', async () => {
    const quiz = await setup();

    expect(findAll(quiz, 'fieldset')).to.have.length(1);
    expect(words(find(quiz, 'legend'))).to.equal('What is the main job of the iliopsoas muscle?');
    expect(words(find(quiz, '.progress'))).to.equal('Question 1 of 5');
    expect(findAll(quiz, 'input[type=radio]')).to.have.length(5);
    expect(words(findAll(quiz, '.choice').at(-1))).to.equal('I am not sure');
  });

  it('asks to choose first when nothing is chosen, and moves to the answers', async () => {
    const quiz = await setup();

    await press(quiz, 'Check my answer');
    await until(() => focused(quiz) === find(quiz, 'input'), 'focus on the first answer');

    expect(words(find(quiz, '#missing'))).to.equal('Choose an answer first');
    expect(find(quiz, 'fieldset').getAttribute('aria-describedby')).to.equal('missing');
  });

  it('names the right answer, locks the rows and moves focus to what it says', async () => {
    const quiz = await setup();

    await answer(quiz, 'b');
    await until(() => focused(quiz)?.id === 'feedback', 'focus on the feedback');

    expect(words(find(quiz, '#feedback'))).to.equal('Right answer');
    expect(find<HTMLFieldSetElement>(quiz, 'fieldset').disabled).to.equal(true);
    expect(words(find(quiz, '.choice-right'))).to.contain('Right answer');
    expect(words(find(quiz, '.feedback'))).to.contain('It lifts your thigh');
  });

  it('says "Not quite" and the right answer, and teaches why, without the word wrong', async () => {
    const quiz = await setup();

    await answer(quiz, 'a');

    expect(words(find(quiz, '#feedback'))).to.equal('Not quite The right answer is: Bending the hip (hip flexion).');
    expect(words(find(quiz, '.choice-again'))).to.contain('Your answer');
    expect(words(find(quiz, '.feedback'))).to.contain('opposite');
    expect(words(find(quiz, '.root')).toLowerCase()).not.to.contain('wrong');
  });

  it('breaks no word of an answer on a phone to make room for the note', async () => {
    const quiz = await setup();
    quiz.style.inlineSize = '288px';

    await answer(quiz, 'a');
    const [text, note] = ['.choice-text', '.choice-note'].map((part) =>
      find(quiz, `.choice-again ${part}`).getBoundingClientRect(),
    ) as [DOMRect, DOMRect];

    expect(note.top).to.be.at.least(text.bottom - 1);
    expect(text.width).to.be.greaterThan(160);
  });

  it('takes "I am not sure" as an answer and explains', async () => {
    const quiz = await setup();

    await choose(quiz, '?');
    await press(quiz, 'Check my answer');

    expect(words(find(quiz, '#feedback'))).to.contain('The right answer is: Bending the hip');
    expect(words(find(quiz, '.feedback'))).to.contain('When it pulls, the hip bends');
  });

  it('goes to the next question and puts focus on it', async () => {
    const quiz = await setup();
    await answer(quiz, 'b');

    await press(quiz, 'Next question');
    await until(() => focused(quiz)?.id === 'question', 'focus on the question');

    expect(words(find(quiz, '.progress'))).to.equal('Question 2 of 5');
    expect(findAll<HTMLInputElement>(quiz, 'input').some(({ checked }) => checked)).to.equal(false);
  });

  for (const [values, right, sentence] of [
    [key, 5, 'You know this well.'],
    [['a', 'true', 'c', 'b', 'true'], 4, 'You know most of this already.'],
    [['a', 'false', 'a', 'a', 'true'], 1, 'Good start. Read these topics, then try again.'],
  ] as const) {
    it(`sums up ${String(right)} right answers`, async () => {
      const quiz = await setup();

      await answerAll(quiz, values);

      expect(find(quiz, '[part=score]').getAttribute('aria-label')).to.equal(`${String(right)} of 5 right`);
      expect(words(find(quiz, '.result-sentence'))).to.equal(sentence);
      expect(findAll(quiz, '.arc')).to.have.length(5);
      expect(findAll(quiz, '.arc-filled')).to.have.length(right);
      expect(findAll(quiz, '.topic-again')).to.have.length(5 - right);
      expect(words(find(quiz, '.stays'))).to.equal('Your answers stay on this device. We do not store them.');
    });
  }

  it('lets a reader skip to the end and begin again', async () => {
    const quiz = await setup();
    for (let i = 0; i < 5; i++) await press(quiz, 'Skip');
    expect(words(find(quiz, '#result'))).to.equal('Your result');

    await press(quiz, 'Try again');
    await until(() => focused(quiz)?.id === 'question', 'focus on the first question');

    expect(words(find(quiz, '.progress'))).to.equal('Question 1 of 5');
    expect(quiz.value).to.equal('{}');
  });

  it('gives the text to review in place when nothing else on the page shows it', async () => {
    const quiz = await setup();

    await answer(quiz, 'a');

    const details = find<HTMLDetailsElement>(quiz, 'details.disclosure');
    expect(words(details.querySelector('summary'))).to.equal('Review this: Psoas muscle');
    expect(words(details)).to.contain('It bends your hip');
  });

  it('links to the figure and to the causes when they are on the page', async () => {
    const page = await fixture(
      html`<div><psoas-anatomy></psoas-anatomy><psoas-causes></psoas-causes><psoas-quiz></psoas-quiz></div>`,
    );
    const [anatomy, causes, quiz] = [...page.children] as [Element, Element, PsoasQuiz];
    await settled();
    await answer(quiz, 'a');
    await press(quiz, 'Review this: Psoas muscle');
    await until(() => anatomy.shadowRoot!.activeElement?.id === 'caption', 'focus on the caption');

    await press(quiz, 'Next question');
    await answer(quiz, 'false');
    await press(quiz, 'Review this: Muscle strain or overuse');
    await until(() => causes.shadowRoot!.activeElement?.id === 'row-muscle-strain', 'focus on the cause');

    expect(find(causes, '#row-muscle-strain').getAttribute('aria-expanded')).to.equal('true');
  });

  it('works by keyboard alone', async () => {
    const quiz = await setup();
    find<HTMLInputElement>(quiz, 'input').focus();

    await sendKeys({ press: 'ArrowDown' });
    await quiz.updateComplete;
    expect(find<HTMLInputElement>(quiz, 'input[value="b"]').checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(() => focused(quiz)?.id === 'feedback', 'focus on the feedback');
    expect(words(find(quiz, '#feedback'))).to.equal('Right answer');
  });

  it('tells the page of answers and of the end', async () => {
    const quiz = await setup();
    const told: unknown[] = [];
    quiz.addEventListener('psoas-quiz-answer', ({ question, option, right }) => told.push([question, option, right]));
    quiz.addEventListener('psoas-quiz-complete', ({ right, total }) => told.push([right, total]));

    await answerAll(quiz, key);

    expect(told[0]).to.deep.equal(['main-action', 'b', true]);
    expect(told).to.have.length(6);
    expect(told.at(-1)).to.deep.equal([5, 5]);
  });

  it('is part of a form by its name, and is reset with it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><psoas-quiz name="quiz"></psoas-quiz></form>`);
    const quiz = form.querySelector('psoas-quiz')!;
    await settled();
    await answer(quiz, 'b');
    expect(new FormData(form).get('quiz')).to.equal('{"main-action":"b"}');

    form.reset();
    await quiz.updateComplete;
    expect(new FormData(form).get('quiz')).to.equal(null);
    expect(words(find(quiz, '.progress'))).to.equal('Question 1 of 5');
  });

  it('never shows red for an answer', async () => {
    const quiz = await setup();
    await answer(quiz, 'a');

    const colour = getComputedStyle(find(quiz, '.choice-again')).borderTopColor;

    expect(colour).to.equal('rgb(120, 72, 23)');
  });

  it('prints every question with its right answer', async function () {
    const quiz = await setup();
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      await until(() => quiz.shadowRoot!.querySelector('.answer-key'), 'the answer key');
      expect(findAll(quiz, '.answer-key > li')).to.have.length(5);
      for (const { options, answer: right } of Object.values(packs.en.quiz.items))
        expect(words(find(quiz, '.answer-key'))).to.contain(`The right answer is: ${options[right]!.text}`);
    } finally {
      await emulate({ media: 'screen' });
    }
  });

  it('passes axe in every state', async () => {
    const quiz = await setup();
    await expect(quiz).to.be.accessible();
    await press(quiz, 'Check my answer');
    await expect(quiz).to.be.accessible();
    await answer(quiz, 'a');
    await expect(quiz).to.be.accessible();
    await press(quiz, 'Next question');
    for (let i = 0; i < 4; i++) await press(quiz, 'Skip');
    await expect(quiz).to.be.accessible();
  });
});
