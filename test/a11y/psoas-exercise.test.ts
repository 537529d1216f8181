import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasExercise } from '../../src/index.js';
import { REST_SECONDS } from '../../src/domain/holds.js';
import { button, find, listenToConsole, settled, viewport } from '../helpers.js';
import { expectHeard, mount } from './mount.js';
import { spoken } from './simulation.js';
import { expectChange, expectTold } from './tree.js';

listenToConsole();

const { now } = Date;
let ahead = 0;
/** The page's clock, moved by hand. */
const wait = async (seconds: number): Promise<void> => {
  ahead += seconds * 1000;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
};
beforeEach(() => {
  ahead = 0;
  const begin = now();
  Date.now = () => begin + ahead;
});
afterEach(() => {
  Date.now = now;
});
after(() => viewport(800, 600));

const stretch = (): Promise<PsoasExercise> => mount('psoas-exercise', { name: 'standing-stretch' });
const press = async (exercise: PsoasExercise, name: string): Promise<void> => {
  button(exercise, name).click();
  await settled();
};
const START = 'Start hold timer: Standing hip stretch';

describe('what a listener is told by <psoas-exercise>', () => {
  it('at rest: pictures have words, buttons say for which exercise they are', async () => {
    await expectTold(
      await stretch(),
      `
      heading 'Standing hip stretch' 2
      button 'Signs you need help now'
      img 'Standing at a worktop with one foot behind the other, both hands on the top'
      img 'The front knee is bent and the back leg reaches further behind'
      button 'Add to my sheet: Standing hip stretch' pressed=false
      button '${START}'
      heading 'Before and while you exercise' 3
      heading 'Before you start' 4
      heading 'How much pain is fine' 4
      heading 'How to go about it' 4
      region 'My exercise sheet'
        heading 'Your sheet is empty' 3
      status
      status
      heading 'Call emergency services now' 3
      summary 'Sources (7)' expanded=false`,
    );
  });

  it('on the sheet, with a way to it', async () => {
    const exercise = await stretch();

    await expectChange(
      exercise,
      async () => {
        find(exercise, '[aria-pressed]').click();
        await settled();
      },
      {
        gone: `
        button 'Add to my sheet: Standing hip stretch' pressed=false
        heading 'Your sheet is empty' 3
        status`,
        come: `
        button 'On your sheet: Standing hip stretch' pressed=true
        button '1 exercise on your sheet'
        heading '1 exercise on your sheet' 3
        button 'Change' expanded=false
        button 'Print my sheet'
        status: 1 exercise on your sheet`,
      },
    );
  });

  it('the hold timer running and paused', async () => {
    const exercise = await stretch();

    await expectChange(exercise, () => press(exercise, START), {
      gone: `
        button '${START}'
        status`,
      come: `
        timer 'Hold timer, Standing hip stretch': Hold 1 of 2, left side, 30 seconds
        button 'Pause'
        button 'Close timer'
        status: Hold 1 of 2, left side`,
    });
    await expectChange(exercise, () => press(exercise, 'Pause'), {
      gone: `button 'Pause'`,
      come: `button 'Go on'`,
    });
  });
});

describe('what <psoas-exercise> says by itself', () => {
  it('each hold, each rest and the end, once, and nothing with the seconds', async () => {
    const exercise = await stretch();

    await expectHeard(async () => {
      await press(exercise, START);
      for (let hold = 0; hold < 4; hold++) {
        for (let second = 0; second < 30; second += 5) await wait(5);
        await wait(REST_SECONDS);
      }
    }, [
      'Hold 1 of 2, left side',
      'Rest. Next: Hold 2 of 2, left side',
      'Hold 2 of 2, left side',
      'Rest. Next: Hold 1 of 2, right side',
      'Hold 1 of 2, right side',
      'Rest. Next: Hold 2 of 2, right side',
      'Hold 2 of 2, right side',
      'All holds are done.',
    ]);
  });
});

describe('a simulated screen reader in <psoas-exercise>', () => {
  it('reads the pictures in words, and the timer as hold, side and seconds', async () => {
    const exercise = await stretch();
    await press(exercise, START);
    await wait(8);

    const phrases = await spoken(exercise);

    expect(phrases).to.include.members([
      'image, Standing at a worktop with one foot behind the other, both hands on the top',
      'timer, Hold timer, Standing hip stretch',
      'Hold 1 of 2, left side, 22 seconds',
      'button, Add to my sheet: Standing hip stretch, not pressed',
    ]);
  });
});
