import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasPrevention, PsoasProvider } from '../../src/index.js';
import { packs } from '../../src/data/index.js';
import {
  button,
  emulate,
  find,
  findAll,
  freshPage,
  listenToConsole,
  nextFrame,
  settled,
  until,
  viewport,
  words,
} from '../helpers.js';

const heard = listenToConsole();

const { en } = packs;
const name = (id: string): string => en.exercises.items[id]!.name;

const setup = async (width = 1200): Promise<PsoasPrevention> => {
  await viewport(width);
  const prevention = await fixture<PsoasPrevention>(html`<psoas-prevention></psoas-prevention>`);
  await nextFrame();
  await settled();
  return prevention;
};
const card = (prevention: Element, id: string): HTMLElement => find(prevention, `[data-exercise="${id}"]`);
const add = async (prevention: Element, ...ids: string[]): Promise<void> => {
  for (const id of ids) card(prevention, id).querySelector<HTMLElement>('[aria-pressed]')!.click();
  await settled();
};
const change = async (prevention: Element): Promise<void> => {
  button(prevention, 'Change').click();
  await settled();
};
const rows = (prevention: Element): string[] =>
  findAll(prevention, '.sheet-row').map((row) => row.dataset['item'] ?? '');
const clearFragment = (): void => {
  history.replaceState(null, '', location.pathname + location.search);
};

after(() => viewport(800, 600));
afterEach(() => {
  clearFragment();
  sessionStorage.clear();
});

describe('<psoas-prevention>', () => {
  it('shows the four habits, and more on each in a disclosure', async () => {
    const prevention = await setup();

    expect(findAll(prevention, '.habit h3').map(words)).to.deep.equal(
      en.habits.order.map((id) => en.habits.items[id]!.name),
    );
    expect(findAll(prevention, '.habit details')).to.have.length(4);
    expect(words(findAll(prevention, '.habit')[0])).to.include(
      'Stretching alone did not lead to fewer sports injuries.',
    );
  });

  it('shows three stages, each exercise once, and when to move on', async () => {
    const prevention = await setup();

    expect(findAll(prevention, '.phase-title').map(words)).to.deep.equal(['Settle', 'Build', 'Return']);
    expect(findAll(prevention, '.next').map(words)[0]).to.equal(
      'Move on when You can walk for 10 minutes with pain of 3 out of 10 or less.',
    );
    expect(findAll(prevention, '.card').map((each) => each.dataset['exercise'])).to.have.members(en.exercises.order);
    expect(words(findAll(prevention, '.phase')[1])).to.include('Keep up: Walking.');
  });

  it('runs one timer at a time', async () => {
    const prevention = await setup();
    button(prevention, `Start hold timer: ${name('plank')}`).click();
    await settled();
    button(prevention, `Start hold timer: ${name('standing-stretch')}`).click();
    await settled();

    expect(findAll(prevention, '[role=timer]')).to.have.length(1);
    expect(card(prevention, 'standing-stretch').querySelector('[role=timer]')).to.exist;
  });

  it('stops the timer of an exercise that a clinic takes out meanwhile, and says nothing more of it', async () => {
    const provider = await fixture<PsoasProvider>(
      html`<psoas-provider><psoas-prevention></psoas-prevention></psoas-provider>`,
    );
    await settled();
    const prevention = provider.querySelector('psoas-prevention')!;
    button(prevention, `Start hold timer: ${name('plank')}`).click();
    await settled();

    provider.content = { exercises: { order: ['standing-stretch'] } };
    await settled();
    provider.content = { exercises: { order: ['standing-stretch', 'plank'] } };
    await settled();

    expect(findAll(prevention, '[role=timer]')).to.have.length(0);
    expect(findAll(prevention, '[role=status]').map(words)).to.deep.equal(['', '']);
  });

  it('shows what a clinic leaves of it, and says so where nothing is left', async () => {
    const provider = await fixture<PsoasProvider>(
      html`<psoas-provider .content=${{ exercises: { order: ['plank'] } }}
        ><psoas-prevention></psoas-prevention
      ></psoas-provider>`,
    );
    await settled();
    const prevention = provider.querySelector('psoas-prevention')!;
    expect(findAll(prevention, '.card')).to.have.length(1);

    provider.content = { exercises: { order: [] } };
    await settled();
    expect(words(find(prevention, '.plan'))).to.include('There are no exercises here yet.');
  });
});

describe('my sheet', () => {
  it('says that it is empty and how to fill it, then how many it holds', async () => {
    const prevention = await setup();
    expect(words(find(prevention, '.sheet-bar')))
      .to.include('Your sheet is empty')
      .and.include('Add to my sheet');

    await add(prevention, 'plank');
    expect(words(find(prevention, '.sheet-count'))).to.equal('1 exercise on your sheet');

    await add(prevention, 'dead-bug');
    expect(words(find(prevention, '.sheet-count'))).to.equal('2 exercises on your sheet');
  });

  it('is put in order by buttons that keep the focus', async () => {
    const prevention = await setup();
    await add(prevention, 'plank', 'dead-bug', 'pelvic-tilt');
    await change(prevention);
    expect(rows(prevention)).to.deep.equal(['plank', 'dead-bug', 'pelvic-tilt']);

    button(prevention, `Move up: ${name('pelvic-tilt')}`).click();
    await settled();

    expect(rows(prevention)).to.deep.equal(['plank', 'pelvic-tilt', 'dead-bug']);
    await until(
      () => prevention.shadowRoot!.activeElement?.getAttribute('aria-label') === `Move up: ${name('pelvic-tilt')}`,
      'focus stays',
    );
    expect(words(findAll(prevention, '[role=status]')[1])).to.equal(`${name('pelvic-tilt')}, place 2`);
    expect(button(prevention, `Move up: ${name('plank')}`).getAttribute('aria-disabled')).to.equal('true');
  });

  it('removes an exercise and moves focus to the next', async () => {
    const prevention = await setup();
    await add(prevention, 'plank', 'dead-bug');
    await change(prevention);

    button(prevention, `Remove: ${name('plank')}`).click();
    await settled();
    await until(
      () => prevention.shadowRoot!.activeElement?.getAttribute('aria-label') === `Remove: ${name('dead-bug')}`,
      'focus on the next',
    );

    button(prevention, `Remove: ${name('dead-bug')}`).click();
    await settled();
    await until(() => prevention.shadowRoot!.activeElement?.id === 'sheet', 'focus on the empty sheet');
  });

  it('changes a dose within the limits of the content, in the card too', async () => {
    const prevention = await setup();
    await add(prevention, 'plank');
    await change(prevention);
    const hold = find<HTMLInputElement>(prevention, '[data-dose="holdSeconds"]');
    expect([hold.min, hold.max, hold.value]).to.deep.equal(['10', '30', '10']);

    hold.value = '20';
    hold.dispatchEvent(new Event('change'));
    await settled();
    expect(words(card(prevention, 'plank').querySelector('.dose'))).to.include('20 seconds');

    hold.value = '500';
    hold.dispatchEvent(new Event('change'));
    await settled();
    expect(hold.value).to.equal('30');
    expect(words(card(prevention, 'plank').querySelector('.dose'))).to.include('30 seconds');

    hold.value = '';
    hold.dispatchEvent(new Event('change'));
    await settled();
    expect(hold.value).to.equal('30');
  });

  it('prints name lines, figures, dose, four weeks, stop and emergency boxes, and the clinic', async function () {
    const provider = await fixture(
      html`<psoas-provider .content=${{ clinic: { name: 'Some clinic', phone: '01234', emergencyNumber: '112' } }}
        ><psoas-prevention></psoas-prevention
      ></psoas-provider>`,
    );
    await settled();
    const prevention = provider.querySelector('psoas-prevention')!;
    await add(prevention, 'plank', 'dead-bug');
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      await settled();
      const paper = find(prevention, '.paper');
      for (const each of ['Some clinic', 'Name', 'Date', 'Sore side', 'Week 4', 'Phone 01234', 'Call 112'])
        expect(words(paper)).to.include(each);
      expect(findAll(prevention, '.paper-exercise h2').map(words)).to.deep.equal([name('plank'), name('dead-bug')]);
      expect(findAll(prevention, '.paper svg.pose')).to.have.length(4);
      expect(findAll(prevention, '.week')).to.have.length(8);
      expect(words(find(prevention, '.paper-box')))
        .to.include('numbness')
        .and.include('your leg gives way');
      expect(parseFloat(getComputedStyle(paper).fontSize)).to.be.at.least(15);
    } finally {
      await emulate({ media: 'screen' });
    }
  });

  it('is printed alone by its button, in a frame that goes when printing is over', async () => {
    const prevention = await setup();
    await add(prevention, 'plank');
    let printed = '';
    const stub = ({ target }: Event): void => {
      const view = (target as HTMLIFrameElement).contentWindow!;
      view.print = () => {
        printed = words(view.document.body.firstElementChild!.shadowRoot!.querySelector('.paper'));
        view.dispatchEvent(new Event('afterprint'));
      };
    };
    document.addEventListener('load', stub, true);
    try {
      button(prevention, 'Print my sheet').click();
      await until(() => printed, 'the sheet is printed');
    } finally {
      document.removeEventListener('load', stub, true);
    }
    expect(printed).to.include('My exercise sheet').and.include(name('plank'));
    expect(document.querySelectorAll('iframe[title="My exercise sheet"]')).to.have.length(0);
  });
});

describe('a link to a sheet', () => {
  const clipboard = (write: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is copied, and carries the choice and nothing else', async () => {
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const prevention = await setup();
    await add(prevention, 'plank', 'glute-bridge');
    await change(prevention);

    button(prevention, 'Copy link to my sheet').click();
    await until(() => copied, 'a link');
    await settled();

    expect(new URL(copied).hash).to.equal('#psoas-sheet=1,plank,glute-bridge');
    expect(words(findAll(prevention, '[role=status]')[1])).to.include('The link is copied.');
  });

  it('stands in a field where there is no clipboard', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')));
    const prevention = await setup();
    await add(prevention, 'plank');
    await change(prevention);

    button(prevention, 'Copy link to my sheet').click();
    const field = await until(
      () => prevention.shadowRoot!.querySelector<HTMLInputElement>('#sheet-link'),
      'a field with the link',
    );

    expect(field.readOnly).to.equal(true);
    expect(field.value).to.match(/#psoas-sheet=1,plank$/);
  });

  it('brings its sheet, with its doses, when a page is opened with it', async () => {
    history.replaceState(null, '', '#psoas-sheet=1,plank:h20,dead-bug');
    const prevention = await setup();
    await until(() => prevention.shadowRoot!.querySelector('.sheet-count'), 'the sheet');

    expect(words(find(prevention, '.sheet-count'))).to.equal('2 exercises on your sheet');
    expect(words(card(prevention, 'plank').querySelector('.dose'))).to.include('20 seconds');
  });

  it('leaves out what there is not, with one warning', async () => {
    history.replaceState(null, '', '#psoas-sheet=1,knee-lift,plank,arm-lift');
    const prevention = await setup();
    await until(() => prevention.shadowRoot!.querySelector('.sheet-count'), 'the sheet');

    expect(words(find(prevention, '.sheet-count'))).to.equal('1 exercise on your sheet');
    const said = heard.taken();
    expect(said).to.have.length(1);
    expect(said[0]).to.include('knee-lift, arm-lift');
  });

  const arrive = async (): Promise<PsoasPrevention> => {
    const prevention = await setup();
    await add(prevention, 'pelvic-tilt');
    history.replaceState(null, '', '#psoas-sheet=1,plank,dead-bug');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await until(() => prevention.shadowRoot!.querySelector('.sheet-offer'), 'a question');
    return prevention;
  };

  it('never replaces a sheet that is there without asking', async () => {
    const prevention = await arrive();
    expect(words(find(prevention, '.sheet-offer'))).to.include('This link brings a sheet with 2 exercises.');
    expect(words(find(prevention, '.sheet-count'))).to.equal('1 exercise on your sheet');
    await expect(prevention).to.be.accessible();

    button(prevention, 'Use the sheet from the link').click();
    await settled();

    expect(words(find(prevention, '.sheet-count'))).to.equal('2 exercises on your sheet');
    expect(findAll(prevention, '.sheet-offer')).to.have.length(0);
  });

  it('is forgotten when the reader keeps theirs', async () => {
    const prevention = await arrive();

    button(prevention, 'Keep my sheet').click();
    await settled();

    expect(words(find(prevention, '.sheet-count'))).to.equal('1 exercise on your sheet');
    expect(findAll(prevention, '.sheet-offer')).to.have.length(0);
  });
});

describe('persist="session"', () => {
  const mount = async (persist: string | undefined): Promise<PsoasPrevention> => {
    const provider = await fixture<PsoasProvider>(
      html`<psoas-provider .persist=${persist}><psoas-prevention></psoas-prevention></psoas-provider>`,
    );
    await settled();
    return provider.querySelector('psoas-prevention')!;
  };

  it('keeps nothing by default', async () => {
    await add(await mount(undefined), 'plank');

    expect(sessionStorage).to.have.length(0);
  });

  it('keeps the sheet for the next load of the page', async () => {
    await add(await mount('session'), 'plank', 'dead-bug');
    expect(sessionStorage.getItem('psoas-elements.sheet')).to.equal('1,plank,dead-bug');

    expect(words(find(await mount('session'), '.sheet-count'))).to.equal('2 exercises on your sheet');
  });

  it('keeps an emptied sheet empty', async () => {
    const prevention = await mount('session');
    await add(prevention, 'plank');
    await add(prevention, 'plank');

    expect(findAll(await mount('session'), '.sheet-count')).to.have.length(0);
  });

  it('does without storage where it is blocked', async () => {
    const { setItem, getItem } = Object.getOwnPropertyDescriptors(Storage.prototype);
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Storage.prototype.setItem = blocked;
    Storage.prototype.getItem = blocked;
    try {
      const prevention = await mount('session');
      await add(prevention, 'plank');
      expect(words(find(prevention, '.sheet-count'))).to.equal('1 exercise on your sheet');
    } finally {
      Object.defineProperties(Storage.prototype, { setItem, getItem });
    }
  });

  it('warns of a value it does not know', async () => {
    await mount('local');

    expect(heard.taken()[0]).to.include('<psoas-provider persist="local">');
  });
});

describe('accessibility of <psoas-prevention>', () => {
  for (const width of [320, 1200]) {
    it(`holds at ${String(width)} px: empty, with a sheet that is being changed`, async function () {
      this.timeout(30_000);
      freshPage();
      const prevention = await setup(width);
      await expect(prevention).to.be.accessible();
      await add(prevention, 'plank', 'dead-bug');
      await change(prevention);
      await expect(prevention).to.be.accessible();
      expect(find(prevention, '.root').scrollWidth).to.be.at.most(width);
    });
  }
});
