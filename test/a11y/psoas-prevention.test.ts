import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasPrevention } from '../../src/index.js';
import { button, find, findAll, listenToConsole, settled, until, viewport } from '../helpers.js';
import { expectHeard, mount } from './mount.js';
import { spoken } from './simulation.js';
import { expectChange, told } from './tree.js';

listenToConsole();
after(() => viewport(800, 600));

const press = async (prevention: PsoasPrevention, name: string): Promise<void> => {
  button(prevention, name).click();
  await settled();
};
const add = async (prevention: PsoasPrevention, id: string): Promise<void> => {
  find(prevention, `[data-exercise="${id}"] [aria-pressed]`).click();
  await settled();
};
const withTwo = async (): Promise<PsoasPrevention> => {
  const prevention = await mount('psoas-prevention');
  await add(prevention, 'belly-breathing');
  await add(prevention, 'pelvic-tilt');
  return prevention;
};

describe('what a listener is told by <psoas-prevention>', () => {
  it('a card: heading, pictures in words, buttons and more, each with the name of the exercise', async () => {
    const { isWhole, lines } = await told((await mount('psoas-prevention')).parentElement!);

    const wanted = [
      `heading 'Kneeling hip stretch' 5`,
      `img 'Kneeling on the right knee, left foot in front'`,
      `img 'The same position with the tail bone tucked under'`,
      `img 'The hips slide forward and the back thigh slopes behind the body'`,
      `button 'Add to my sheet: Kneeling hip stretch' pressed=false`,
      `button 'Start hold timer: Kneeling hip stretch'`,
      `summary 'Easier, harder, and when to leave it out: Kneeling hip stretch' expanded=false`,
    ];
    const at = lines.findIndex((line) => line.startsWith(`heading 'Kneeling hip stretch'`));
    if (isWhole) expect(lines.slice(at, at + wanted.length)).to.deep.equal(wanted);
    else expect(lines[at + 4]).to.equal(`button 'Add to my sheet: Kneeling hip stretch'`);
  });

  it('the sheet empty, then with exercises on it', async () => {
    const prevention = await mount('psoas-prevention');

    await expectChange(prevention, () => add(prevention, 'belly-breathing'), {
      gone: `
        button 'Add to my sheet: Belly breathing' pressed=false
        heading 'Your sheet is empty' 3
        status`,
      come: `
        button 'On your sheet: Belly breathing' pressed=true
        button '1 exercise on your sheet'
        heading '1 exercise on your sheet' 3
        button 'Change' expanded=false
        button 'Print my sheet'
        status: 1 exercise on your sheet`,
    });
  });

  it('the sheet open: fields are grouped by exercise, buttons name it', async () => {
    const prevention = await withTwo();

    await expectChange(prevention, () => press(prevention, 'Change'), {
      gone: `button 'Change' expanded=false`,
      come: `
        button 'Close' expanded=true
        group 'Belly breathing'
        spinbutton 'Time' value '3'
        spinbutton 'Days a week' value '7'
        button 'Move up: Belly breathing' disabled
        button 'Move down: Belly breathing'
        button 'Remove: Belly breathing'
        group 'Pelvic tilt'
        spinbutton 'Repeat' value '10'
        spinbutton 'Days a week' value '7'
        button 'Move up: Pelvic tilt'
        button 'Move down: Pelvic tilt' disabled
        button 'Remove: Pelvic tilt'
        button 'Copy link to my sheet'`,
    });
  });
});

describe('what <psoas-prevention> says by itself', () => {
  it('each change of the sheet, once', async () => {
    const prevention = await mount('psoas-prevention');

    await expectHeard(() => add(prevention, 'belly-breathing'), ['1 exercise on your sheet']);
    await expectHeard(() => add(prevention, 'pelvic-tilt'), ['2 exercises on your sheet']);
    await expectHeard(() => press(prevention, 'Change'), []);
    await expectHeard(() => press(prevention, 'Move down: Belly breathing'), ['Belly breathing, place 2']);
    await expectHeard(() => press(prevention, 'Remove: Belly breathing'), ['1 exercise on your sheet']);
    await expectHeard(() => add(prevention, 'pelvic-tilt'), ['Your sheet is empty']);
  });

  it('a link that is copied, each time', async () => {
    const prevention = await withTwo();
    await press(prevention, 'Change');
    let copies = 0;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve(++copies) },
    });
    try {
      const copied = 'The link is copied. It holds the choice and nothing about you.';
      for (const time of [1, 2])
        await expectHeard(async () => {
          await press(prevention, 'Copy link to my sheet');
          await until(() => copies === time, 'a copy');
          await settled();
        }, [copied]);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});

describe('the focus in <psoas-prevention>', () => {
  const focused = (prevention: PsoasPrevention): Element | null => prevention.shadowRoot!.activeElement;

  it('goes from an exercise to the sheet by the link that stands beside its button', async () => {
    const prevention = await withTwo();

    find(prevention, '[data-exercise="pelvic-tilt"] .to-sheet').click();
    await until(() => focused(prevention)?.id === 'sheet', 'the focus on the sheet');
  });

  it('is never lost while exercises leave the sheet one by one', async () => {
    const prevention = await withTwo();
    await press(prevention, 'Change');
    for (const left of [1, 0]) {
      const remove = find(prevention, '[data-act=remove]');
      remove.focus();
      remove.click();
      await settled();
      await until(() => findAll(prevention, '.sheet-row').length === left, 'one less');
      await until(() => focused(prevention)?.isConnected, 'a focus');
    }
    expect(focused(prevention)!.id).to.equal('sheet');
  });

  it('goes to the timer that opens and back to where it was opened', async () => {
    const prevention = await mount('psoas-prevention');
    const start = find(prevention, '[data-exercise="plank"] .timer-start');
    start.focus();
    start.click();
    await until(() => focused(prevention)?.matches('.timer-toggle'), 'the focus on the timer');

    await press(prevention, 'Close timer');

    await until(() => focused(prevention)?.matches('[data-exercise="plank"] .timer-start'), 'the focus back');
  });
});

describe('a simulated screen reader in <psoas-prevention>', () => {
  it('reads how many exercises are on the sheet', async () => {
    const phrases = await spoken(await withTwo());

    expect(phrases).to.include.members([
      'region, My exercise sheet',
      'heading, 2 exercises on your sheet, level 3',
      'button, Print my sheet',
    ]);
  });
});
