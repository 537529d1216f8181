/** Where a reader lands who follows a link or starts a timer: the focus moves, and what it is about is on the screen. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { button, find, listenToConsole, nextFrame, settled, until, viewport } from '../helpers.js';

listenToConsole();

const HEIGHT = 740;
const isOnScreen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top > -1 && bottom < HEIGHT + 1;
};
/** The height of a screen, so that what follows is out of sight. */
const gap = html`<hr style="block-size: 1000px" />`;

describe('what is brought into view on a phone', () => {
  before(() => viewport(360, HEIGHT));
  after(() => viewport(800, 600));
  afterEach(() => {
    scrollTo(0, 0);
  });

  it('is the picture with the part that a word leads to, and not its caption alone', async () => {
    const page = await fixture(html`<div><psoas-anatomy></psoas-anatomy>${gap}<psoas-glossary></psoas-glossary></div>`);
    await settled();
    const [figure, glossary] = [page.querySelector('psoas-anatomy')!, page.querySelector('psoas-glossary')!];
    const link = find<HTMLButtonElement>(glossary, '.entry button, dd button');
    link.focus();
    link.scrollIntoView();
    link.click();

    await until(() => figure.shadowRoot!.activeElement?.id === 'caption', 'focus on the caption');
    await nextFrame();
    expect(isOnScreen(find(figure, '.stage')), 'the picture').to.equal(true);
    expect(isOnScreen(find(figure, '#caption')), 'the name').to.equal(true);
  });

  for (const where of ['above', 'below'])
    it(`is the whole card of warning signs from ${where}`, async () => {
      const quiz = html`<psoas-quiz></psoas-quiz>`;
      const page = await fixture(
        html`<div>
          ${where === 'above' ? [quiz, gap] : ''}<psoas-safety></psoas-safety>${where === 'below' ? [gap, quiz] : ''}
        </div>`,
      );
      await settled();
      const safety = page.querySelector('psoas-safety')!;
      find(page.querySelector('psoas-quiz')!, '.signs-link').scrollIntoView();
      find(page.querySelector('psoas-quiz')!, '.signs-link button').click();

      await until(() => safety.shadowRoot!.activeElement?.id === 'signs', 'focus on the signs');
      await nextFrame();
      expect(isOnScreen(find(safety, '.row')), 'the card').to.equal(true);
    });

  for (const block of ['start', 'end'] as const)
    it(`is the running timer with the pictures, its button at the ${block} of the screen`, async () => {
      const exercise = await fixture(html`<psoas-exercise name="standing-stretch"></psoas-exercise>`);
      await settled();
      const start = button(exercise, 'Start hold timer: Standing hip stretch');
      start.scrollIntoView({ block });
      start.click();

      await until(() => exercise.shadowRoot!.activeElement?.matches('.timer-toggle'), 'focus on the timer');
      await nextFrame();
      expect(isOnScreen(find(exercise, '.digits')), 'the seconds').to.equal(true);
      expect(isOnScreen(find(exercise, '.sequence')), 'the pictures').to.equal(true);
    });

  it('is the number of the question with the question', async () => {
    const quiz = await fixture(html`<psoas-quiz></psoas-quiz>`);
    await settled();
    find<HTMLInputElement>(quiz, 'input').click();
    button(quiz, 'Check my answer').click();
    await until(() => quiz.shadowRoot!.activeElement?.id === 'feedback', 'focus on the answer');
    const next = button(quiz, 'Next question');
    next.scrollIntoView();
    next.click();

    await until(() => quiz.shadowRoot!.activeElement?.id === 'question', 'focus on the question');
    await nextFrame();
    expect(isOnScreen(find(quiz, '.progress')), 'the progress').to.equal(true);
  });

  it('is the sheet with its buttons', async () => {
    const exercise = await fixture(
      html`<div>
        <psoas-exercise name="standing-stretch"></psoas-exercise>
      </div>`,
    ).then((page) => page.querySelector('psoas-exercise')!);
    await settled();
    button(exercise, 'Add to my sheet: Standing hip stretch').click();
    await until(() => exercise.shadowRoot!.querySelector('.to-sheet'), 'the way to the sheet');
    find(exercise, '.to-sheet').click();

    await until(() => exercise.shadowRoot!.activeElement?.id === 'sheet', 'focus on the sheet');
    await nextFrame();
    expect(isOnScreen(find(exercise, '.sheet'))).to.equal(true);
  });
});
