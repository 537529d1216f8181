/** The whole guide by keyboard alone. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasGuide } from '../../src/index.js';
import { emulate, find, freshPage, listenToConsole, nextFrame, settled, until, viewport, words } from '../helpers.js';
import { deepFocus, flatTree, FOCUSABLE, nameOf, stops, tab, tabBack, trouble } from './walk.js';

listenToConsole();

before(async () => {
  await emulate({ reducedMotion: 'reduce' });
});
after(async () => {
  await emulate({ reducedMotion: 'no-preference' });
  await viewport(800, 600);
});

interface Page {
  readonly guide: PsoasGuide;
  readonly first: HTMLElement;
  readonly last: HTMLElement;
}

const setup = async (width: number): Promise<Page> => {
  freshPage();
  await viewport(width);
  const page = await fixture<HTMLElement>(
    html`<main>
      <button>before</button>
      <psoas-guide></psoas-guide>
      <button>after</button>
    </main>`,
  );
  const guide = page.querySelector('psoas-guide')!;
  await settled();
  for (const element of flatTree(guide)) if ('updateComplete' in element) await (element as PsoasGuide).updateComplete;
  await nextFrame();
  await nextFrame();
  return { guide, first: page.querySelector('button')!, last: page.querySelector('button:last-of-type')! };
};

/** Until nothing scrolls: Firefox loses its way to a stop when the next comes while it is still on it. */
const still = async (): Promise<void> => {
  for (let frames = 0, y = NaN; y !== scrollY && frames < 60; frames++) {
    y = scrollY;
    await nextFrame();
  }
};

/** Every stop from where the focus is to where it shall end, and what is wrong on the way. */
const walk = async (step: () => Promise<void>, end: Element, most: number): Promise<[Element[], string[]]> => {
  const reached: Element[] = [];
  const troubles: string[] = [];
  for (let i = 0; i < most; i++) {
    await step();
    const active = deepFocus();
    if (active === end) return [reached, troubles];
    if (!active) {
      troubles.push(`the focus is lost after ${nameOf(reached.at(-1) ?? null)}`);
      return [reached, troubles];
    }
    // Firefox also stops at a box that scrolls, such as long contents: so that arrow keys can scroll it.
    if (active.matches(FOCUSABLE)) reached.push(active);
    // An engine may scroll to a stop in the frames after it.
    for (let frames = 0; trouble(active) && frames < 10; frames++) await nextFrame();
    const what = trouble(active);
    if (what) troubles.push(what);
    await still();
  }
  troubles.push(`no way out after ${String(most)} stops`);
  return [reached, troubles];
};

describe('the whole guide by keyboard', function () {
  this.timeout(600_000);

  for (const width of [320, 1280])
    it(`has every stop in the order of reading, seen and not covered, there and back, at ${String(width)} px`, async () => {
      const { guide, first, last } = await setup(width);
      const expected = stops(guide).map(nameOf);
      expect(expected.length).to.be.above(150);

      first.focus();
      const [there, onTheWay] = await walk(tab, last, expected.length + 20);
      expect(onTheWay).to.deep.equal([]);
      expect(there.map(nameOf)).to.deep.equal(expected);

      const [back, onTheWayBack] = await walk(tabBack, first, expected.length + 20);
      expect(onTheWayBack).to.deep.equal([]);
      expect(back.map(nameOf)).to.deep.equal(expected.reverse());
    });

  it('is seen from top to bottom in that order, in one column', async () => {
    const { guide } = await setup(320);

    const boxes = stops(guide).map((stop) => [stop, stop.getBoundingClientRect()] as const);
    const upwards = boxes.flatMap(([stop, box], i) => {
      const before = boxes[i - 1];
      // Side by side in a row, the next may begin a little higher.
      return before && box.bottom <= before[1].top ? [`${nameOf(stop)} stands above ${nameOf(before[0])}`] : [];
    });

    expect(upwards).to.deep.equal([]);
  });
});

describe('the focus in the guide', () => {
  const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

  it('goes to the section that a line of the contents leads to', async () => {
    const { guide } = await setup(1280);
    const link = find<HTMLAnchorElement>(guide, '.toc-link[data-to="psoas-treatment"]');
    link.focus();
    await sendKeys({ press: 'Enter' });

    await until(() => focused(guide)?.id === 'psoas-treatment', 'the focus on the section');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('stays on a number while its source is shown, and Escape closes it', async () => {
    const { guide } = await setup(1280);
    const cite = find(guide, '.cite');
    cite.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(guide, '#source').matches(':popover-open'), 'the source');
    expect(words(find(guide, '#source'))).not.to.equal('');

    await sendKeys({ press: 'Escape' });

    await until(() => !find(guide, '#source').matches(':popover-open'), 'the source gone');
    expect(focused(guide)).to.equal(cite);
  });

  it('stays on a question that opens and closes', async () => {
    const { guide } = await setup(320);
    const question = find(guide, '#psoas-faq summary');
    question.focus();
    for (const open of [true, false]) {
      await sendKeys({ press: 'Enter' });
      await until(() => question.closest('details')!.open === open, 'the question');
      expect(focused(guide)).to.equal(question);
    }
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('the keys of the widgets', () => {
  const inside = (guide: PsoasGuide, tag: string): HTMLElement => find(guide, tag);

  it('radio buttons, tabs and the slider go by arrows, the slider to its ends by Home and End', async () => {
    const { guide } = await setup(1280);
    const anatomy = inside(guide, 'psoas-anatomy');
    find(anatomy, 'input[name=part]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    expect((deepFocus() as HTMLInputElement).value).to.equal('iliacus');

    find(anatomy, '[role=tab]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled();
    expect(words(deepFocus())).to.include('Side');
    expect(deepFocus()!.getAttribute('aria-selected')).to.equal('true');

    const slider = find<HTMLInputElement>(anatomy, 'input[type=range]');
    slider.focus();
    for (const [key, degrees] of [
      ['End', 120],
      ['ArrowLeft', 115],
      ['PageDown', 100],
      ['Home', -20],
    ] as const) {
      await sendKeys({ press: key });
      expect(slider.valueAsNumber, key).to.equal(degrees);
    }
  });

  it('rows of causes go by arrows and open by Space and Enter', async () => {
    const { guide } = await setup(320);
    const causes = inside(guide, 'psoas-causes');
    find(causes, '.row').focus();
    await sendKeys({ press: 'ArrowDown' });
    const row = deepFocus()!;
    expect(row).to.equal(find(causes, '[data-id="hip-arthritis"]'));
    for (const [key, open] of [
      [' ', 'true'],
      ['Enter', 'false'],
    ] as const) {
      await sendKeys({ press: key });
      await until(() => row.getAttribute('aria-expanded') === open, key);
      expect(deepFocus()).to.equal(row);
    }
  });

  it('the timer runs and stands by Space', async () => {
    const { guide } = await setup(1280);
    const treatment = inside(guide, 'psoas-treatment');
    find(treatment, '#act').focus();
    for (const name of ['Pause', 'Go on']) {
      await sendKeys({ press: ' ' });
      await until(() => words(deepFocus()) === name, name);
    }
  });
});
