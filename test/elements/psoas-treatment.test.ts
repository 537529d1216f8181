import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasTreatment } from '../../src/index.js';
import { packs } from '../../src/data/index.js';
import {
  button,
  emulate,
  expectEvent,
  find,
  findAll,
  listenToConsole,
  nextFrame,
  settled,
  viewport,
  words,
} from '../helpers.js';

const console = listenToConsole();

const { en } = packs;
const MINUTE = 60_000;

const numbered = (group: string, last: number): string[] =>
  Array.from({ length: last }, (_, i) => `${group}-${String(i + 1)}`);
/** What the fact sheet says on treatment, and the clinical additions on medicines. */
const facts = [
  ...numbered('TX-GEN', 3),
  'TX-CONS-1',
  ...numbered('TX-REST', 2),
  ...numbered('TX-ICE', 2),
  'TX-HEAT-1',
  ...numbered('TX-OTC', 3),
  ...numbered('TX-PT', 3),
  ...['a', 'b', 'c', 'd'].map((part) => `TX-PT-4${part}`),
  'TX-EX-1',
  ...numbered('TX-INJ', 7),
  ...numbered('TX-SURG', 6),
  ...numbered('MED', 12),
];

/** The page's clock, put ahead as if the phone had slept; the page is told as when it wakes. */
const { now } = Date;
let slept = 0;
const sleep = async (minutes: number): Promise<void> => {
  slept += minutes * MINUTE;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
};
beforeEach(() => {
  slept = 0;
  Date.now = () => now() + slept;
});
afterEach(() => {
  Date.now = now;
});
after(() => viewport(800, 600));

const setup = async (width = 1200): Promise<PsoasTreatment> => {
  await viewport(width);
  const treatment = await fixture<PsoasTreatment>(html`<psoas-treatment></psoas-treatment>`);
  await settled();
  return treatment;
};
const digits = (treatment: Element): string => words(find(treatment, '[role=timer]'));
const said = (treatment: Element): string => words(find(treatment, '[role=status]'));
const radio = (treatment: Element, id: string): HTMLInputElement => find(treatment, `input[value="${id}"]`);
const press = async (treatment: Element, name: string): Promise<void> => {
  button(treatment, name).click();
  await settled();
};
/** Digits that a second more or less does not change. */
const minuteOf = (treatment: Element): number => {
  const [minutes, seconds] = digits(treatment).split(':').map(Number);
  return Math.round(minutes! + seconds! / 60);
};

describe('the steps of <psoas-treatment>', () => {
  it('are a list of four headings, each with whom it is for', async () => {
    const treatment = await setup();

    expect(findAll(treatment, '.steps > li h3').map(words)).to.deep.equal([
      'Step 1. Stay active and care for yourself',
      'Step 2. Physical therapy',
      'Step 3. Injections',
      'Step 4. Surgery',
    ]);
    expect(findAll(treatment, '.steps .who')).to.have.length(4);
  });

  it('show all they have to say: nothing opens, nothing is pressed', async () => {
    const treatment = await setup();

    expect(findAll(treatment, '.steps :is(button, details, [hidden])')).to.have.length(0);
    expect(findAll(treatment, '.steps li:nth-child(2) h4').map(words)).to.include.members([
      'Part 1: stretching',
      'Part 2: strengthening',
      'Part 3: moving freely',
      'Part 4: posture',
    ]);
  });

  it('rise to the end side in a wide layout, the first the widest', async () => {
    const treatment = await setup(1200);
    const boxes = findAll(treatment, '.step').map((step) => step.getBoundingClientRect());

    for (const [i, box] of boxes.slice(1).entries()) {
      expect(box.top, `step ${String(i + 2)}`).to.be.below(boxes[i]!.top - 20);
      expect(box.left).to.be.closeTo(boxes[i]!.right, 1);
      expect(box.width).to.be.below(boxes[0]!.width);
    }
  });

  it('stand under one another in a narrow layout, the first on top', async () => {
    const treatment = await setup(400);
    const boxes = findAll(treatment, '.step').map((step) => step.getBoundingClientRect());

    for (const [i, box] of boxes.slice(1).entries()) {
      expect(box.top).to.be.closeTo(boxes[i]!.bottom, 1);
      expect(box.left).to.equal(boxes[0]!.left);
    }
  });

  it('stand with medicines and cautions for every fact on treatment', async () => {
    const treatment = await setup();
    const carried = new Set(
      findAll(treatment, '[data-fact]').flatMap((each) => each.getAttribute('data-fact')!.split(' ')),
    );

    expect(facts.filter((fact) => !carried.has(fact))).to.deep.equal([]);
  });

  it('leave out what a clinic has taken out', async () => {
    const content = {
      treatment: { items: { surgery: null } },
      timers: { order: [] },
      medicines: { order: [] },
      options: { order: [] },
    };
    const provider = await fixture(
      html`<psoas-provider .content=${content}><psoas-treatment></psoas-treatment></psoas-provider>`,
    );
    await settled();
    const treatment = provider.querySelector('psoas-treatment')!;

    expect(findAll(treatment, '.step')).to.have.length(3);
    expect(findAll(treatment, '.block')).to.have.length(0);
  });
});

describe('medicines and options', () => {
  it('say who asks first and when to stop, without a dose', async () => {
    const treatment = await setup();
    const [nsaid, paracetamol] = findAll(treatment, '.medicine').map(words);

    expect(words(find(treatment, '.steps'))).to.contain('Check with a pharmacist first');
    expect(nsaid).to.contain('Ask a doctor or pharmacist first if').and.contain('Stop and get help if you notice');
    expect(paracetamol).to.contain('Alone it does not help low back pain');
    for (const medicine of findAll(treatment, '.medicine')) expect(words(medicine)).not.to.match(/\d\s*(mg|g|ml)\b/);
  });

  it('compare the options in a table with headed rows and columns', async () => {
    const treatment = await setup();
    find(treatment, 'summary').click();
    await nextFrame();

    expect(findAll(treatment, 'thead th').map(words)).to.deep.equal([
      'Option',
      'What may help',
      'Risk or burden',
      'If you do not',
      'How sure we are',
    ]);
    expect(findAll(treatment, 'tbody tr')).to.have.length(en.options.order.length);
    for (const cell of findAll(treatment, '.cell-name')) expect(getComputedStyle(cell).display).to.equal('none');
  });

  it('stack the cells under names of their own in a narrow layout', async () => {
    const treatment = await setup(320);
    find(treatment, 'summary').click();
    await nextFrame();
    const row = find(treatment, 'tbody tr:nth-child(2)');

    expect([...row.querySelectorAll('.cell-name')].map(words)).to.deep.equal([
      'What may help',
      'Risk or burden',
      'If you do not',
      'How sure we are',
    ]);
    for (const name of row.querySelectorAll('.cell-name')) expect(name.getBoundingClientRect().height).to.be.above(10);
  });
});

describe('the ice and heat timer', () => {
  it('offers what the content allows and nothing beyond', async () => {
    const treatment = await setup();
    const { minMinutes, maxMinutes, minutes } = en.timers.items['timer-ice']!;

    expect(findAll(treatment, '.mode').map(words)).to.deep.equal(['Ice 15–20 min', 'Heat 15–20 min']);
    expect(digits(treatment)).to.equal(`${String(minutes)}:00`);

    for (let i = minutes; i < maxMinutes + 3; i++) await press(treatment, 'One step longer');
    expect(digits(treatment)).to.equal(`${String(maxMinutes)}:00`);
    expect(button(treatment, 'One step longer').getAttribute('aria-disabled')).to.equal('true');

    for (let i = maxMinutes; i > minMinutes - 3; i--) await press(treatment, 'One step shorter');
    expect(digits(treatment)).to.equal(`${String(minMinutes)}:00`);
  });

  it('takes its range from a clinic', async () => {
    const content = {
      timers: { items: { 'timer-ice': { minMinutes: 5, maxMinutes: 11, stepMinutes: 4, minutes: 5 } } },
    };
    const provider = await fixture(
      html`<psoas-provider .content=${content}><psoas-treatment></psoas-treatment></psoas-provider>`,
    );
    await settled();
    const treatment = provider.querySelector('psoas-treatment')!;

    expect(digits(treatment)).to.equal('5:00');
    await press(treatment, 'One step longer');
    expect(digits(treatment)).to.equal('9:00');
    await press(treatment, 'One step longer');
    expect(digits(treatment)).to.equal('11:00');
  });

  it('chooses between ice and heat by arrow keys, with the cautions of the one that is chosen', async () => {
    const treatment = await setup();
    const visible = (): string[] =>
      findAll(treatment, '.timer .caution')
        .filter((each) => each.getBoundingClientRect().height > 0)
        .map(words);
    expect(visible().join()).to.contain('Wrap the ice in a cloth');

    radio(treatment, 'timer-ice').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled();

    expect(radio(treatment, 'timer-heat').checked).to.equal(true);
    expect(visible()).to.have.length(1);
    expect(visible()[0]).to.contain('Never fall asleep on a heat pad');
  });

  it('starts, says so once, and keeps its cautions on the screen', async () => {
    const treatment = await setup();
    await press(treatment, 'One step longer');

    const event = await expectEvent(treatment, 'psoas-timer-start', () => press(treatment, 'Start'));

    expect(event.mode).to.equal('timer-ice');
    expect(event.minutes).to.equal(16);
    expect(said(treatment)).to.equal('Ice: 16 minutes, started.');
    expect(treatment.matches(':state(running)')).to.equal(true);
    expect(find(treatment, '.timer .caution').getBoundingClientRect().height).to.be.above(40);
    expect(radio(treatment, 'timer-heat').matches(':disabled')).to.equal(true);
  });

  it('says again that it has started when it is started again at once', async () => {
    const treatment = await setup();
    const heard: string[] = [];
    new MutationObserver(() => heard.push(said(treatment))).observe(find(treatment, '[role=status]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });

    await press(treatment, 'Start');
    await press(treatment, 'Start again');
    await settled();

    expect(heard).to.deep.equal(['Ice: 15 minutes, started.', '', 'Ice: 15 minutes, started.']);
  });

  it('is not read out second by second', async () => {
    const treatment = await setup();

    expect(find(treatment, '[role=timer]').getAttribute('aria-live')).to.equal('off');
  });

  it('is right after a locked phone and says half, one minute left and the end, each once', async () => {
    const treatment = await setup();
    await press(treatment, 'Start');

    await sleep(5);
    expect(minuteOf(treatment)).to.equal(10);
    expect(said(treatment)).to.equal('Ice: 15 minutes, started.');

    await sleep(3);
    expect(said(treatment)).to.equal('Ice: half of the time is over.');
    await sleep(6);
    expect(said(treatment)).to.equal('Ice: 1 minute left.');

    const event = await expectEvent(treatment, 'psoas-timer-done', () => sleep(2));
    expect([event.mode, event.minutes]).to.deep.equal(['timer-ice', 15]);
    expect(said(treatment)).to.equal('Ice time is over. Take the ice off.');
  });

  it('says only the latest of what a locked phone has slept through', async () => {
    const treatment = await setup();
    const heard: string[] = [];
    new MutationObserver(() => heard.push(said(treatment))).observe(find(treatment, '[role=status]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await press(treatment, 'Start');

    await sleep(14.5);
    await sleep(30);

    expect(heard).to.deep.equal([
      'Ice: 15 minutes, started.',
      'Ice: 1 minute left.',
      'Ice time is over. Take the ice off.',
    ]);
  });

  it('ends with a full bar, 0:00, a tick and what to do next', async () => {
    const treatment = await setup();
    await press(treatment, 'Start');
    await sleep(15);

    expect(digits(treatment)).to.equal('0:00');
    expect(find(treatment, '.fill').getAttribute('width')).to.equal('100.00');
    expect(find(treatment, '.tick').getBoundingClientRect().width).to.be.above(10);
    expect(words(find(treatment, '.run'))).to.contain(
      'Ice time is over. Take the ice off. Wait 2 to 4 hours before the next time.',
    );
    expect(treatment.matches(':state(done)')).to.equal(true);
    expect(treatment.matches(':state(running)')).to.equal(false);

    await press(treatment, 'Set a new timer');
    expect(digits(treatment)).to.equal('15:00');
    expect(treatment.matches(':state(done)')).to.equal(false);
  });

  it('pauses without running on, goes on, and starts again', async () => {
    const treatment = await setup();
    await press(treatment, 'Start');
    await sleep(5);
    await press(treatment, 'Pause');
    await sleep(60);
    expect(minuteOf(treatment)).to.equal(10);
    expect(treatment.matches(':state(running)')).to.equal(false);

    await press(treatment, 'Go on');
    await sleep(2);
    expect(minuteOf(treatment)).to.equal(8);

    await expectEvent(treatment, 'psoas-timer-start', () => press(treatment, 'Start again'));
    expect(minuteOf(treatment)).to.equal(15);
  });

  it('keeps the focus through start, pause and end', async () => {
    const treatment = await setup();
    button(treatment, 'Start').focus();
    await sendKeys({ press: ' ' });
    await settled();
    expect(words(treatment.shadowRoot!.activeElement)).to.equal('Pause');

    button(treatment, 'Start again').focus();
    await sleep(20);
    await nextFrame();
    expect(words(treatment.shadowRoot!.activeElement)).to.equal('Set a new timer');
  });

  it('runs on while its element is moved or away', async () => {
    const treatment = await setup();
    const home = treatment.parentElement!;
    await press(treatment, 'Start');

    treatment.remove();
    await sleep(6);
    home.append(treatment);
    await settled();
    expect(minuteOf(treatment)).to.equal(9);

    const elsewhere = document.createElement('div');
    home.append(elsewhere);
    elsewhere.append(treatment);
    await sleep(1);
    expect(minuteOf(treatment)).to.equal(8);
    expect(treatment.matches(':state(running)')).to.equal(true);
  });

  it('is right when the back button brings the page back', async () => {
    const treatment = await setup();
    await press(treatment, 'Start');

    slept += 4 * MINUTE;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled();

    expect(minuteOf(treatment)).to.equal(11);
  });

  it('gives the time of the chosen mode when another is chosen after a pause', async () => {
    const treatment = await setup();
    await press(treatment, 'Start');
    await sleep(5);
    await press(treatment, 'Pause');

    radio(treatment, 'timer-heat').click();
    await settled();

    expect(digits(treatment)).to.equal('15:00');
    expect(words(find(treatment, '#act'))).to.equal('Start');
  });

  it('stops when other words come that do not hold what is running', async () => {
    const provider = await fixture<HTMLElementTagNameMap['psoas-provider']>(
      html`<psoas-provider><psoas-treatment></psoas-treatment></psoas-provider>`,
    );
    await settled();
    const treatment = provider.querySelector('psoas-treatment')!;
    await press(treatment, 'Start');

    provider.content = { timers: { items: { 'timer-ice': null } } };
    await settled();
    await settled();

    expect(findAll(treatment, '.mode').map(words)).to.deep.equal(['Heat 15–20 min']);
    expect(treatment.matches(':state(running)')).to.equal(false);
    expect(words(find(treatment, '#act'))).to.equal('Start');
  });

  it('moves its bar every ten seconds only for readers who want no motion', async function () {
    const treatment = await setup();
    await press(treatment, 'Start');
    await sleep(7 + 8 / 60);
    const shown = (): number =>
      Number(
        findAll(treatment, '.bar rect')
          .find((each) => getComputedStyle(each).display !== 'none')!
          .getAttribute('width'),
      );
    expect(shown()).to.be.closeTo((100 * (7 + 8 / 60)) / 15, 0.4);

    if (!(await emulate({ reducedMotion: 'reduce' }))) this.skip();
    try {
      expect(shown()).to.equal(Number(((100 * 7) / 15).toFixed(2)));
    } finally {
      await emulate({ reducedMotion: 'no-preference' });
    }
  });

  it('has targets of 44 pixels', async () => {
    const treatment = await setup(320);

    for (const each of findAll(treatment, '.timer :is(button, label)')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), words(each)).to.be.at.least(44);
    }
  });
});

describe('<psoas-treatment>', () => {
  it('leads to the warning signs at once, its own or those of another element', async () => {
    const treatment = await setup();
    await press(treatment, 'Signs you need help now');
    await nextFrame();
    expect(treatment.shadowRoot!.activeElement?.id).to.equal('signs');

    const page = await fixture(html`<div><psoas-causes></psoas-causes><psoas-treatment></psoas-treatment></div>`);
    await settled();
    await settled();
    const [causes, second] = [page.querySelector('psoas-causes')!, page.querySelector('psoas-treatment')!];
    expect(findAll(second, '.signs')).to.have.length(0);
    await press(second, 'Signs you need help now');
    await nextFrame();
    expect(causes.shadowRoot!.activeElement?.id).to.equal('signs');
  });

  it('warns of a heading level there is not, and takes the usual one', async () => {
    const treatment = await fixture<PsoasTreatment>(html`<psoas-treatment heading-level="9"></psoas-treatment>`);
    await settled();

    expect(console.taken()).to.have.length(1);
    expect(words(find(treatment, 'h2'))).to.equal(en.treatment.title);
  });

  it('prints the steps as a numbered list and the timer as a sentence, cautions and options with it', async function () {
    const treatment = await setup();
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      expect(getComputedStyle(find(treatment, '.steps')).listStyleType).to.equal('decimal');
      for (const gone of ['.run', '.modes', '.number'])
        expect(getComputedStyle(find(treatment, gone)).display).to.equal('none');
      const cautions = findAll(treatment, '.timer .caution');
      expect(cautions.map((each) => words(each.querySelector('p')))).to.deep.equal([
        'Ice: 15 to 20 minutes at a time.',
        'Heat: 15 to 20 minutes at a time.',
      ]);
      for (const caution of cautions) expect(caution.getBoundingClientRect().height).to.be.above(40);
    } finally {
      await emulate({ media: 'screen' });
    }
  });

  for (const width of [320, 1200])
    for (const [phase, act] of [
      ['idle', () => Promise.resolve()],
      ['running', (treatment: Element) => press(treatment, 'Start')],
      [
        'paused',
        async (treatment: Element) => {
          await press(treatment, 'Start');
          await sleep(2);
          await press(treatment, 'Pause');
        },
      ],
      [
        'done',
        async (treatment: Element) => {
          await press(treatment, 'Start');
          await sleep(20);
        },
      ],
    ] as const)
      it(`passes axe at ${String(width)} px, ${phase}, and does not scroll sideways`, async () => {
        const treatment = await setup(width);
        find(treatment, 'summary').click();
        await act(treatment);

        await expect(treatment).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      });
});
