import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasAnatomy } from '../../src/index.js';
import { packs } from '../../src/data/index.js';
import {
  button,
  emulate,
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

const setup = async (width = 1200): Promise<PsoasAnatomy> => {
  await viewport(width);
  const anatomy = await fixture<PsoasAnatomy>(html`<psoas-anatomy></psoas-anatomy>`);
  await nextFrame();
  await settled();
  return anatomy;
};
const caption = (anatomy: Element): string => words(find(anatomy, '#caption'));

after(() => viewport(800, 600));

describe('<psoas-anatomy>', () => {
  it('lists every part with its name and Latin name, one of them chosen', async () => {
    const anatomy = await setup();

    expect(findAll(anatomy, '.part-name').map(words)).to.deep.equal(
      en.anatomy.order.map((id) => en.anatomy.items[id]!.name),
    );
    expect(findAll<HTMLInputElement>(anatomy, 'input[type=radio]:checked').map(({ value }) => value)).to.deep.equal([
      'psoas-major',
    ]);
    expect(caption(anatomy)).to.equal('Psoas muscle');
  });

  for (const view of ['front', 'side'] as const) {
    it(`draws every part in the ${view} view`, async () => {
      const anatomy = await setup();
      anatomy.view = view;
      await settled();

      const drawn = new Set(
        findAll<SVGElement>(anatomy, '.figure [data-structure]').map((s) => s.getAttribute('data-structure')),
      );
      expect([...drawn].sort()).to.deep.equal([...en.anatomy.order].sort());
      expect(find(anatomy, '.figure').getAttribute('aria-label')).to.match(
        view === 'front' ? /^Front view/ : /^Side view/,
      );
    });
  }

  it('switches views by tabs and arrow keys', async () => {
    const anatomy = await setup();
    find(anatomy, '#tab-front').focus();

    await sendKeys({ press: 'ArrowRight' });
    await until(() => anatomy.shadowRoot!.activeElement?.id === 'tab-side', 'focus on the other tab');

    expect(anatomy.view).to.equal('side');
    expect(find(anatomy, '#tab-side').getAttribute('aria-selected')).to.equal('true');
    expect(find(anatomy, '#tab-front').tabIndex).to.equal(-1);
    expect(find(anatomy, '[role=tabpanel]').getAttribute('aria-labelledby')).to.equal('tab-side');
  });

  it('chooses parts by the list, by arrow keys and by pressing the figure', async () => {
    const anatomy = await setup();

    find<HTMLInputElement>(anatomy, 'input[value="iliacus"]').click();
    await settled();
    expect(caption(anatomy)).to.equal('Iliacus muscle');

    find(anatomy, 'input[value="iliacus"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    expect(caption(anatomy)).to.equal('Psoas tendon');

    find<SVGElement>(anatomy, '.figure .tone-bursa').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
    expect(caption(anatomy)).to.equal('Fluid pad at the hip');
  });

  it('steps through the parts in a narrow layout', async () => {
    const anatomy = await setup(400);
    expect(words(find(anatomy, '.step'))).to.equal('Part 1 of 10');

    button(anatomy, 'Next part').click();
    await settled();
    expect(caption(anatomy)).to.equal('Iliacus muscle');

    button(anatomy, 'Previous part').click();
    button(anatomy, 'Previous part').click();
    await settled();
    expect(caption(anatomy)).to.equal('Bones');
  });

  it('folds parts and layers away in a narrow layout and shows them in a wide one', async () => {
    const anatomy = await setup(400);
    expect(find(anatomy, '.part-list').getBoundingClientRect().height).to.equal(0);
    button(anatomy, 'All parts').click();
    await settled();
    expect(find(anatomy, '.part-list').getBoundingClientRect().height).to.be.above(100);

    await viewport(1200);
    expect(find(anatomy, '.layer-list').getBoundingClientRect().height).to.be.above(50);
    expect(getComputedStyle(find(anatomy, '.fold-button')).display).to.equal('none');
  });

  it('hides and shows layers, by names that say which', async () => {
    const anatomy = await setup();
    const nerves = find<HTMLInputElement>(anatomy, 'input[value="nerves"]');
    expect(nerves.getAttribute('aria-label')).to.equal('Nerves, shown');

    nerves.click();
    await settled();

    expect(findAll(anatomy, '.figure .tone-nerve')).to.have.length(0);
    expect(nerves.getAttribute('aria-label')).to.equal('Nerves, hidden');

    for (const box of findAll<HTMLInputElement>(anatomy, 'input[type=checkbox]:checked')) box.click();
    await settled();
    expect(words(find(anatomy, '.stage'))).to.contain('All layers are off. Turn one on to see it.');
  });

  it('announces a part chosen here, and stays quiet about one chosen elsewhere', async () => {
    const page = await fixture(html`<div><psoas-anatomy></psoas-anatomy><psoas-causes></psoas-causes></div>`);
    const [anatomy, causes] = [page.querySelector('psoas-anatomy')!, page.querySelector('psoas-causes')!];
    await settled();

    find(causes, '[data-id="hip-arthritis"]').click();
    await settled();
    expect(find(anatomy, '.caption').getAttribute('aria-live')).to.equal('off');

    find<HTMLInputElement>(anatomy, 'input[value="iliacus"]').click();
    await settled();
    expect(find(anatomy, '.caption').getAttribute('aria-live')).to.equal('polite');
  });

  it('leads through the parts of a chosen cause without losing the cause', async () => {
    const page = await fixture(html`<div><psoas-anatomy></psoas-anatomy><psoas-causes></psoas-causes></div>`);
    const [anatomy, causes] = [page.querySelector('psoas-anatomy')!, page.querySelector('psoas-causes')!];
    await settled();
    find(causes, '[data-id="spinal-stenosis"]').click();
    await settled();
    expect(anatomy.view).to.equal('side');
    expect(caption(anatomy)).to.equal('Spinal canal');

    button(anatomy, 'Low back nerve roots').click();
    await settled();

    expect(caption(anatomy)).to.equal('Low back nerve roots');
    expect(words(find(anatomy, '.caption'))).to.contain('Spinal stenosis involves these parts');
  });

  it('draws the muscle on the patient’s side that the page names', async () => {
    const anatomy = await setup();
    const centre = (): number => {
      const { left, width } = find(anatomy, '.figure .tone-muscle').getBoundingClientRect();
      const stage = find(anatomy, '.stage').getBoundingClientRect();
      return left + width / 2 - (stage.left + stage.width / 2);
    };
    expect(centre()).to.be.above(0);

    anatomy.side = 'right';
    await settled();

    expect(centre()).to.be.below(0);
  });

  it('runs a leader from the part into the rule of its caption', async () => {
    const anatomy = await setup();
    const points = find(anatomy, '.leader-line').getAttribute('points')!.split(' ');
    const board = find(anatomy, '.board').getBoundingClientRect();
    const rule = find(anatomy, '.caption').getBoundingClientRect();
    const [x, y] = points.at(-1)!.split(',').map(Number) as [number, number];

    expect(x).to.be.closeTo(rule.left - board.left, 2);
    expect(y).to.be.closeTo(rule.top - board.top, 2);
  });

  it('falls back and says so when the page asks for a view it does not have', async () => {
    const anatomy = await setup();

    anatomy.setAttribute('view', 'top');
    await settled();

    expect(anatomy.view).to.equal('front');
    expect(heard.taken()).to.satisfy(
      (said: string[]) => said.length === 1 && said[0]!.includes('expected front, side'),
    );
  });

  it('prints both views and every caption', async function () {
    const anatomy = await setup();
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      await until(() => findAll(anatomy, '.plates svg').length === 2, 'two plates');
      expect(findAll(anatomy, '.captions > li')).to.have.length(en.anatomy.order.length);
    } finally {
      await emulate({ media: 'screen' });
    }
  });

  for (const width of [320, 800, 1200]) {
    it(`passes axe at ${String(width)} px and does not scroll sideways`, async () => {
      const anatomy = await setup(width);

      await expect(anatomy).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
  }
});
