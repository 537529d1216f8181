import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasTreatment } from '../../src/index.js';
import { button, find, listenToConsole, settled, viewport } from '../helpers.js';
import { expectHeard, mount } from './mount.js';
import { spoken } from './simulation.js';
import { expectChange, expectTold } from './tree.js';

listenToConsole();

const MINUTE_MS = 60_000;
const { now } = Date;
let slept = 0;
/**
 * The page's clocks all but stand still, as an engine may take its time to say what a listener is told. The one on the
 * wall is put ahead as if the phone had slept; the page is told as when it wakes.
 */
const sleep = async (minutes: number): Promise<void> => {
  slept += minutes * MINUTE_MS;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
};
beforeEach(() => {
  slept = 0;
  const begin = now();
  Date.now = () => begin + slept;
  let awake = performance.now();
  performance.now = () => (awake += 0.01);
});
afterEach(() => {
  Date.now = now;
  Reflect.deleteProperty(performance, 'now');
});
after(() => viewport(800, 600));

const press = async (treatment: PsoasTreatment, name: string): Promise<void> => {
  button(treatment, name).click();
  await settled();
};

describe('what a listener is told by <psoas-treatment>', () => {
  it('at rest', async () => {
    await expectTold(
      await mount('psoas-treatment'),
      `
      heading 'Treatment, one step at a time' 2
      button 'Signs you need help now'
      heading 'Step 1. Stay active and care for yourself' 3
      heading 'You can start today' 4
      heading 'Ice or heat' 4
      heading 'Pain relief you can buy' 4
      heading 'What is known' 4
      heading 'Step 2. Physical therapy' 3
      heading 'The first visit' 4
      heading 'Part 1: stretching' 4
      heading 'Part 2: strengthening' 4
      heading 'Part 3: moving freely' 4
      heading 'Part 4: posture' 4
      heading 'What is known' 4
      heading 'Step 3. Injections' 3
      heading 'What it is' 4
      heading 'What it cannot do' 4
      heading 'How it is done' 4
      heading 'How long it can help' 4
      heading 'Risks' 4
      heading 'Step 4. Surgery' 3
      heading 'What it is for' 4
      heading 'What it cannot do' 4
      heading 'How it is done' 4
      heading 'Getting over it' 4
      heading 'Risks' 4
      heading 'Ice and heat timer' 3
      group 'Ice or heat'
        radio 'Ice 15–20 min' checked=true
        radio 'Heat 15–20 min' checked=false
      timer 'Time left': 15:00
      group 'How long'
        button 'One step shorter' disabled
        button 'One step longer'
      button 'Start'
      heading 'Protect your skin' 4
      status
      heading 'Medicines' 3
      heading 'Ibuprofen, naproxen (NSAIDs)' 4
      link 'ibuprofen'
      heading 'Paracetamol (acetaminophen)' 4
      link 'paracetamol'
      heading 'Anti-inflammatory gel' 4
      heading 'Opioids (strong pain tablets)' 4
      heading 'Gabapentin, pregabalin, antidepressants' 4
      heading 'Muscle relaxants' 4
      heading 'Supplements, creams, “release” tools' 4
      heading 'Choose together' 3
      summary 'Compare all 12 options' expanded=false
      heading 'Call emergency services now' 3
      summary 'Sources (47)' expanded=false`,
    );
  });

  it('the timer running, paused and over', async () => {
    const treatment = await mount('psoas-treatment');

    await expectChange(treatment, () => press(treatment, 'Start'), {
      gone: `
        radio 'Ice 15–20 min' checked=true
        radio 'Heat 15–20 min' checked=false
        group 'How long'
        button 'One step shorter' disabled
        button 'One step longer'
        button 'Start'
        status`,
      come: `
        radio 'Ice 15–20 min' checked=true disabled
        radio 'Heat 15–20 min' checked=false disabled
        button 'Pause'
        button 'Start again'
        status: Ice: 15 minutes, started.`,
    });
    await expectChange(treatment, () => press(treatment, 'Pause'), {
      gone: `
        radio 'Ice 15–20 min' checked=true disabled
        radio 'Heat 15–20 min' checked=false disabled
        button 'Pause'
        status: Ice: 15 minutes, started.`,
      come: `
        radio 'Ice 15–20 min' checked=true
        radio 'Heat 15–20 min' checked=false
        button 'Go on'
        status`,
    });
    await press(treatment, 'Go on');
    await expectChange(treatment, () => sleep(15), {
      gone: `
        radio 'Ice 15–20 min' checked=true disabled
        radio 'Heat 15–20 min' checked=false disabled
        timer 'Time left': 15:00
        button 'Pause'
        button 'Start again'
        status`,
      come: `
        radio 'Ice 15–20 min' checked=true
        radio 'Heat 15–20 min' checked=false
        timer 'Time left': 0:00
        button 'Set a new timer'
        status: Ice time is over. Take the ice off.`,
    });
  });

  it('the options compared: a table with headers for its columns and rows', async () => {
    const treatment = await mount('psoas-treatment');
    await expectChange(
      treatment,
      () => {
        find(treatment, 'details.disclosure summary').click();
      },
      {
        gone: `summary 'Compare all 12 options' expanded=false`,
        come: `
        summary 'Compare all 12 options' expanded=true
        table`,
      },
    );
  });
});

describe('what <psoas-treatment> says by itself', () => {
  it('start, half, one minute left and the end, once each, and nothing with the seconds', async () => {
    const treatment = await mount('psoas-treatment');

    await expectHeard(async () => {
      await press(treatment, 'Start');
      for (let minute = 0; minute < 15; minute += 0.5) await sleep(0.5);
    }, [
      'Ice: 15 minutes, started.',
      'Ice: half of the time is over.',
      'Ice: 1 minute left.',
      'Ice time is over. Take the ice off.',
    ]);
  });

  it('the minutes that are set, and a start each time there is one', async () => {
    const treatment = await mount('psoas-treatment');

    await expectHeard(() => press(treatment, 'One step longer'), ['16 minutes']);
    await expectHeard(() => press(treatment, 'Start'), ['Ice: 16 minutes, started.']);
    await expectHeard(() => press(treatment, 'Start again'), ['Ice: 16 minutes, started.']);
  });
});

describe('a simulated screen reader in <psoas-treatment>', () => {
  it('reads the steps by number, and the timer with its name', async () => {
    const phrases = await spoken(await mount('psoas-treatment'));

    expect(phrases).to.include.members([
      'heading, Step 1. Stay active and care for yourself, level 3',
      'heading, Step 4. Surgery, level 3',
      'group, Ice or heat',
      'radio, Ice 15–20 min, checked, position 1, set size 2',
      'timer, Time left',
      '15:00',
      'button, One step longer',
    ]);
  });
});
