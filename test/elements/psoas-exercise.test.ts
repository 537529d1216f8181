import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasExercise, PsoasSheetEvent } from '../../src/index.js';
import { packs } from '../../src/data/index.js';
import { REST_SECONDS } from '../../src/domain/holds.js';
import {
  button,
  emulate,
  expectEvent,
  find,
  findAll,
  listenToConsole,
  nextFrame,
  settled,
  until,
  viewport,
  words,
} from '../helpers.js';

const heard = listenToConsole();

const { en } = packs;
const stretch = en.exercises.items['half-kneeling-stretch']!;

const setup = async (name = 'half-kneeling-stretch', width = 1200): Promise<PsoasExercise> => {
  await viewport(width);
  const exercise = await fixture<PsoasExercise>(html`<psoas-exercise name=${name}></psoas-exercise>`);
  await settled();
  return exercise;
};

/** The clock of the page, moved by hand. */
const { now } = Date;
let ahead = 0;
const wait = async (seconds: number): Promise<void> => {
  ahead += seconds * 1000;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
};

beforeEach(() => {
  ahead = 0;
  const start = now();
  Date.now = () => start + ahead;
});
afterEach(() => {
  Date.now = now;
  history.replaceState(null, '', location.pathname + location.search);
});
after(() => viewport(800, 600));

const start = async (exercise: Element): Promise<void> => {
  button(exercise, `Start hold timer: ${stretch.name}`).click();
  await settled();
};
const timer = (exercise: Element): string => words(find(exercise, '[role=timer] .visually-hidden'));
const announced = (exercise: Element): string => words(findAll(exercise, '[role=status]')[0]);

describe('<psoas-exercise>', () => {
  it('shows pictures with words, steps, dose, when to stop, easier and harder', async () => {
    const exercise = await setup();

    expect(words(find(exercise, 'h2'))).to.equal(stretch.name);
    expect(findAll(exercise, 'svg[role=img]').map((each) => each.getAttribute('aria-label'))).to.deep.equal(
      stretch.frames.map(({ alt }) => alt),
    );
    expect(findAll(exercise, '.steps > li')).to.have.length(3);
    expect(findAll(exercise, '.dose > div').map(words)).to.deep.equal([
      'Hold 30 seconds',
      'Repeat 3 times each side',
      'How often 3 days a week',
    ]);
    expect(words(find(exercise, '.card .stop')))
      .to.include('Stop if')
      .and.include('the groin pinches');
    expect(words(find(exercise, '.ways')))
      .to.include('Easier')
      .and.include('Harder')
      .and.include('Leave it out');
  });

  it('says who asks first and how much pain is fine, in words', async () => {
    const rules = words(find(await setup(), '.rules'));

    expect(rules).to.include('Ask a clinician first if You are pregnant');
    expect(rules).to.include('Pain of 0 to 3 out of 10 is fine.');
    expect(rules).to.include('stop and go back a step');
  });

  it('draws every exercise of the content', async () => {
    const exercise = await setup();
    for (const name of en.exercises.order) {
      exercise.name = name;
      await exercise.updateComplete;
      expect(findAll(exercise, '.frame svg')).to.have.length(en.exercises.items[name]!.frames.length);
    }
  });

  for (const name of ['knee-lift', '', '__proto__']) {
    it(`warns once of the name "${name}", names what there is, and shows a note`, async () => {
      const exercise = await setup(name);
      exercise.requestUpdate();
      await settled();

      const said = heard.taken();
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`<psoas-exercise name="${name}">`).and.include('half-kneeling-stretch, ');
      expect(words(find(exercise, '.unknown'))).to.include(stretch.name);
    });
  }

  it('shows another exercise when its name changes, without the old timer', async () => {
    const exercise = await setup();
    await start(exercise);

    exercise.name = 'plank';
    await settled();

    expect(words(find(exercise, 'h2'))).to.equal('Plank');
    expect(findAll(exercise, '[role=timer]')).to.deep.equal([]);
  });
});

describe('the hold timer', () => {
  it('counts holds and sides by the clock, also after a long sleep, and says each once', async () => {
    const exercise = await setup();
    await start(exercise);
    expect(timer(exercise)).to.equal('Hold 1 of 3, left side, 30 seconds');
    expect(announced(exercise)).to.equal('Hold 1 of 3, left side');

    await wait(30);
    expect(timer(exercise)).to.equal('Rest. Next: Hold 2 of 3, left side');
    await wait(REST_SECONDS + 8);
    expect(timer(exercise)).to.equal('Hold 2 of 3, left side, 22 seconds');
    expect(find(exercise, '.digits').textContent).to.equal('0:22');
    expect(announced(exercise)).to.equal('Hold 2 of 3, left side');

    await wait(2 * (30 + REST_SECONDS));
    expect(timer(exercise)).to.equal('Hold 1 of 3, right side, 22 seconds');

    await wait(3600);
    expect(timer(exercise)).to.equal('All holds are done.');
    expect(find(exercise, '.digits').textContent).to.equal('0:00');
    expect(button(exercise, 'Start again')).to.exist;
  });

  it('is a quiet timer', async () => {
    const exercise = await setup();
    await start(exercise);

    expect(find(exercise, '[role=timer]').getAttribute('aria-live')).to.equal('off');
  });

  it('pauses and goes on with Space, which it has the focus for', async () => {
    const exercise = await setup();
    await start(exercise);
    await until(() => exercise.shadowRoot!.activeElement?.matches('.timer-toggle'), 'focus on the timer');

    await wait(10);
    await sendKeys({ press: ' ' });
    await settled();
    await wait(500);
    expect(timer(exercise)).to.equal('Hold 1 of 3, left side, 20 seconds');
    expect(button(exercise, 'Go on')).to.exist;

    await sendKeys({ press: ' ' });
    await wait(1);
    expect(timer(exercise)).to.equal('Hold 1 of 3, left side, 19 seconds');
  });

  it('begins again, and closes with focus on the button that opened it', async () => {
    const exercise = await setup();
    await start(exercise);
    await wait(3600);
    button(exercise, 'Start again').click();
    await settled();
    expect(timer(exercise)).to.equal('Hold 1 of 3, left side, 30 seconds');

    button(exercise, 'Close timer').click();
    await until(() => exercise.shadowRoot!.activeElement?.matches('.timer-start'), 'focus back');
    expect(findAll(exercise, '[role=timer]')).to.deep.equal([]);
  });

  it('goes on by the clock while its element is off the page', async () => {
    const exercise = await setup();
    await start(exercise);
    const place = exercise.parentElement!;
    exercise.remove();
    ahead += 10_000;
    place.append(exercise);
    await wait(0);

    expect(timer(exercise)).to.equal('Hold 1 of 3, left side, 20 seconds');
  });

  it('is only there where a hold is long enough to time', async () => {
    expect(findAll(await setup('standing-march'), '.timer-start')).to.deep.equal([]);
    expect(findAll(await setup('plank'), '.timer-start')).to.have.length(1);
  });
});

describe('"Add to my sheet"', () => {
  const add = (exercise: Element): HTMLElement => find(exercise, '[aria-pressed]');

  it('is a toggle that says what it is', async () => {
    const exercise = await setup();
    expect(words(add(exercise))).to.equal(`Add to my sheet: ${stretch.name}`);

    const { sheet, previous } = await expectEvent(exercise, 'psoas-sheet-change', () => {
      add(exercise).click();
    });
    await settled();

    expect([previous, sheet]).to.deep.equal([[], [{ id: 'half-kneeling-stretch', dose: {} }]]);
    expect(add(exercise).getAttribute('aria-pressed')).to.equal('true');
    expect(words(add(exercise))).to.equal(`On your sheet: ${stretch.name}`);

    add(exercise).click();
    await settled();
    expect(add(exercise).getAttribute('aria-pressed')).to.equal('false');
  });

  it('can be refused by the page', async () => {
    const exercise = await setup();
    const asked: PsoasSheetEvent[] = [];
    exercise.addEventListener('psoas-sheet', (event) => {
      asked.push(event);
      event.preventDefault();
    });

    add(exercise).click();
    await settled();

    expect(asked.map(({ request }) => request)).to.deep.equal([{ type: 'sheet-add', id: 'half-kneeling-stretch' }]);
    expect(add(exercise).getAttribute('aria-pressed')).to.equal('false');
  });

  it('shows the sheet in the first exercise of a page, or in the plan where there is one', async () => {
    const page = await fixture(
      html`<div>
        <psoas-exercise name="plank"></psoas-exercise>
        <psoas-exercise name="dead-bug"></psoas-exercise>
      </div>`,
    );
    await settled();
    const [first, second] = page.querySelectorAll('psoas-exercise');
    expect(findAll(first!, '.sheet-bar')).to.have.length(1);
    expect(findAll(second!, '.sheet-bar')).to.have.length(0);

    const plan = document.createElement('psoas-prevention');
    page.append(plan);
    await nextFrame();
    await settled();

    expect(findAll(first!, '.sheet-bar')).to.have.length(0);
    expect(findAll(plan, '.sheet-bar')).to.have.length(1);
  });
});

describe('accessibility of <psoas-exercise>', () => {
  for (const width of [320, 1200]) {
    it(`holds at ${String(width)} px: idle, running, done, on the sheet, unknown`, async function () {
      this.timeout(20_000);
      const exercise = await setup('half-kneeling-stretch', width);
      await expect(exercise).to.be.accessible();

      await start(exercise);
      find(exercise, '[aria-pressed]').click();
      await settled();
      await expect(exercise).to.be.accessible();
      expect(exercise.getBoundingClientRect().width).to.be.at.least(
        exercise.shadowRoot!.querySelector('.root')!.scrollWidth - 1,
      );

      await wait(3600);
      await expect(exercise).to.be.accessible();

      const unknown = await setup('none', width);
      heard.taken();
      await expect(unknown).to.be.accessible();
    });
  }

  it('prints the sheet, once something is on it', async function () {
    const exercise = await setup();
    find(exercise, '[aria-pressed]').click();
    await settled();
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      await settled();
      expect(words(find(exercise, '.paper-title'))).to.equal('My exercise sheet');
    } finally {
      await emulate({ media: 'screen' });
    }
  });
});
