import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasQuiz } from '../../src/index.js';
import { button, find, listenToConsole, settled, viewport, words } from '../helpers.js';
import { expectHeard, mount } from './mount.js';
import { spoken } from './simulation.js';
import { expectChange, expectTold } from './tree.js';

listenToConsole();
after(() => viewport(800, 600));

const press = async (quiz: PsoasQuiz, name: string): Promise<void> => {
  button(quiz, name).click();
  await settled();
};
const choose = async (quiz: PsoasQuiz, option: string): Promise<void> => {
  find(quiz, `input[value="${option}"]`).click();
  await settled();
};
const focused = (quiz: PsoasQuiz): string => {
  const active = quiz.shadowRoot!.activeElement;
  return active instanceof HTMLInputElement ? words(active.labels![0]) : words(active);
};

describe('what a listener is told by <psoas-quiz>', () => {
  it('unanswered', async () => {
    await expectTold(
      await mount('psoas-quiz'),
      `
      heading 'Check what you know' 2
      button 'Signs you need help now'
      group 'What is the main job of the iliopsoas muscle?'
        heading 'What is the main job of the iliopsoas muscle?' 3
        radio 'Straightening the hip (hip extension)' checked=false
        radio 'Bending the hip (hip flexion)' checked=false
        radio 'Straightening the knee (knee extension)' checked=false
        radio 'Bending the ankle (ankle flexion)' checked=false
        radio 'I am not sure' checked=false
      button 'Check my answer'
      button 'Skip'
      heading 'Call emergency services now' 3
      summary 'Sources (13)' expanded=false`,
    );
  });

  it('checked with nothing chosen: what is missing describes the question, and the focus is on its first answer', async () => {
    const quiz = await mount('psoas-quiz');

    await expectChange(quiz, () => press(quiz, 'Check my answer'), {
      gone: `group 'What is the main job of the iliopsoas muscle?'`,
      come: `group 'What is the main job of the iliopsoas muscle?' (Choose an answer first)`,
    });
    expect(focused(quiz)).to.equal('Straightening the hip (hip extension)');
  });

  it('chosen', async () => {
    const quiz = await mount('psoas-quiz');

    await expectChange(quiz, () => choose(quiz, 'a'), {
      gone: `radio 'Straightening the hip (hip extension)' checked=false`,
      come: `radio 'Straightening the hip (hip extension)' checked=true`,
    });
  });

  it('checked, not right: rows keep their place and say what they are, and the focus is on what is said', async () => {
    const quiz = await mount('psoas-quiz');
    await choose(quiz, 'a');

    await expectChange(quiz, () => press(quiz, 'Check my answer'), {
      gone: `
        radio 'Straightening the hip (hip extension)' checked=true
        radio 'Bending the hip (hip flexion)' checked=false
        radio 'Straightening the knee (knee extension)' checked=false
        radio 'Bending the ankle (ankle flexion)' checked=false
        radio 'I am not sure' checked=false
        button 'Check my answer'
        button 'Skip'`,
      come: `
        radio 'Straightening the hip (hip extension) Your answer' checked=true disabled
        radio 'Bending the hip (hip flexion) Right answer' checked=false disabled
        radio 'Straightening the knee (knee extension)' checked=false disabled
        radio 'Bending the ankle (ankle flexion)' checked=false disabled
        radio 'I am not sure' checked=false disabled
        heading 'Not quite. The right answer is: Bending the hip (hip flexion).' 4
        summary 'Review this: Psoas muscle' expanded=false
        button 'Next question'`,
    });
    expect(focused(quiz)).to.equal('Not quite The right answer is: Bending the hip (hip flexion).');
  });

  it('checked, right', async () => {
    const quiz = await mount('psoas-quiz');
    await choose(quiz, 'b');

    await expectChange(quiz, () => press(quiz, 'Check my answer'), {
      gone: `
        radio 'Straightening the hip (hip extension)' checked=false
        radio 'Bending the hip (hip flexion)' checked=true
        radio 'Straightening the knee (knee extension)' checked=false
        radio 'Bending the ankle (ankle flexion)' checked=false
        radio 'I am not sure' checked=false
        button 'Check my answer'
        button 'Skip'`,
      come: `
        radio 'Straightening the hip (hip extension)' checked=false disabled
        radio 'Bending the hip (hip flexion) Right answer' checked=true disabled
        radio 'Straightening the knee (knee extension)' checked=false disabled
        radio 'Bending the ankle (ankle flexion)' checked=false disabled
        radio 'I am not sure' checked=false disabled
        heading 'Right answer' 4
        summary 'Review this: Psoas muscle' expanded=false
        button 'Next question'`,
    });
  });

  it('the next question, with rows of its own', async () => {
    const quiz = await mount('psoas-quiz');

    await expectChange(quiz, () => press(quiz, 'Skip'), {
      gone: `
        group 'What is the main job of the iliopsoas muscle?'
        heading 'What is the main job of the iliopsoas muscle?' 3
        radio 'Straightening the hip (hip extension)' checked=false
        radio 'Bending the hip (hip flexion)' checked=false
        radio 'Straightening the knee (knee extension)' checked=false
        radio 'Bending the ankle (ankle flexion)' checked=false`,
      come: `
        group 'True or false: strain or overuse of the iliopsoas can cause pain.'
        heading 'True or false: strain or overuse of the iliopsoas can cause pain.' 3
        radio 'True' checked=false
        radio 'False' checked=false`,
    });
    expect(focused(quiz)).to.equal('True or false: strain or overuse of the iliopsoas can cause pain.');
  });

  it('the result: its ring is named, and each review says what it is about', async () => {
    const quiz = await mount('psoas-quiz');
    for (let i = 0; i < 5; i++) await press(quiz, 'Skip');

    await expectTold(
      quiz,
      `
      heading 'Check what you know' 2
      button 'Signs you need help now'
      heading 'Your result' 3
      img '0 of 5 right'
      summary 'Review: Psoas muscle: What the psoas does' expanded=false
      summary 'Review: Muscle strain or overuse: Strain and overuse' expanded=false
      summary 'Review: Nerve compression: What can squeeze a nerve' expanded=false
      summary 'Review: Nerve compression: Kinds of treatment' expanded=false
      summary 'Review: Muscle strain or overuse: Getting stronger' expanded=false
      button 'Try again'
      button 'Print'
      heading 'Call emergency services now' 3
      summary 'Sources (13)' expanded=false`,
    );
    expect(focused(quiz)).to.equal('Your result');
  });

  it('is heard through the focus alone: nothing is said twice', async () => {
    const quiz = await mount('psoas-quiz');

    await expectHeard(async () => {
      await press(quiz, 'Check my answer');
      await choose(quiz, 'a');
      await press(quiz, 'Check my answer');
      await press(quiz, 'Next question');
    }, []);
  });
});

describe('a simulated screen reader in <psoas-quiz>', () => {
  it('reads where in the quiz it is, then the question and its answers', async () => {
    const quiz = await mount('psoas-quiz');
    await press(quiz, 'Skip');

    const phrases = await spoken(quiz);

    const at = phrases.indexOf('Question 2 of 5');
    expect(phrases.slice(at, at + 12)).to.deep.equal([
      'Question 2 of 5',
      'form',
      'group, True or false: strain or overuse of the iliopsoas can cause pain.',
      'True or false: strain or overuse of the iliopsoas can cause pain.',
      'heading, True or false: strain or overuse of the iliopsoas can cause pain., level 3',
      'end, True or false: strain or overuse of the iliopsoas can cause pain.',
      'radio, True, not checked, position 1, set size 3',
      'True',
      'radio, False, not checked, position 2, set size 3',
      'False',
      'radio, I am not sure, not checked, position 3, set size 3',
      'I am not sure',
    ]);
  });

  it('reads the answer that was given, the right one, and why', async () => {
    const quiz = await mount('psoas-quiz');
    await choose(quiz, 'a');
    await press(quiz, 'Check my answer');

    const phrases = await spoken(quiz);

    expect(phrases).to.include.members([
      'radio, Straightening the hip (hip extension) Your answer, checked, position 1, set size 5',
      'radio, Bending the hip (hip flexion) Right answer, not checked, position 2, set size 5',
      'heading, Not quite. The right answer is: Bending the hip (hip flexion)., level 4',
    ]);
    expect(phrases.join(' ').toLowerCase()).not.to.include('wrong');
  });

  it('reads the result', async () => {
    const quiz = await mount('psoas-quiz');
    for (let i = 0; i < 5; i++) await press(quiz, 'Skip');

    const phrases = await spoken(quiz);

    expect(phrases).to.include.members([
      'heading, Your result, level 3',
      'image, 0 of 5 right',
      'button, Try again',
      'Your answers stay on this device. We do not store them.',
    ]);
  });
});
