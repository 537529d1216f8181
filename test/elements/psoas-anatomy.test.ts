import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasAnatomy } from '../../src/index.js';
import { packs } from '../../src/data/index.js';
import { musclePath } from '../../src/domain/motion.js';
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

const setup = async (width = 1200): Promise<PsoasAnatomy> => {
  await viewport(width);
  const anatomy = await fixture<PsoasAnatomy>(html`<psoas-anatomy></psoas-anatomy>`);
  await nextFrame();
  await settled();
  return anatomy;
};
const caption = (anatomy: Element): string => words(find(anatomy, '#caption'));

after(() => viewport(800, 600));

/** The name that other words give. */
const labelled = (element: Element, of: Element): string =>
  of
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map((id) => words(find(element, `#${id}`)))
    .join(' ');

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

  it('shows layers, side, bend and selection that the page writes as attributes', async () => {
    const page = await fixture(
      html`<div>
        <psoas-anatomy layers="bones muscles" side="right" flexion="45" selected="iliacus"></psoas-anatomy>
      </div>`,
    );
    await settled();
    const anatomy = page.querySelector('psoas-anatomy')!;

    expect(anatomy.layers).to.deep.equal(['bones', 'muscles']);
    expect(findAll(anatomy, '.figure .tone-nerve')).to.have.length(0);
    expect(anatomy.view, 'a bend is seen from the side').to.equal('side');
    expect(caption(anatomy)).to.equal('Iliacus muscle');
    expect(words(find(anatomy, '[role=status]'))).to.equal(
      'Side view of the low back, pelvis and thigh. The muscles are drawn on the right side of the body. ' +
        'The hip is bent 45 degrees. Selected: Iliacus muscle. Hidden: Tendon, Nerves, Fluid pad, and Discs.',
    );
  });

  it('reflects what the reader does into attributes', async () => {
    const anatomy = await setup();
    expect(anatomy.hasAttribute('flexion')).to.equal(false);
    expect(anatomy.hasAttribute('layers')).to.equal(false);

    find<HTMLInputElement>(anatomy, 'input[value="nerves"]').click();
    find<HTMLInputElement>(anatomy, 'input[value="iliacus"]').click();
    button(anatomy, 'Sitting').click();
    await settled();

    expect(anatomy.getAttribute('layers')).to.equal('bones muscles tendon bursa discs');
    expect(anatomy.getAttribute('selected')).to.equal('iliacus');
    expect(anatomy.getAttribute('flexion')).to.equal('90');
    expect(anatomy.getAttribute('view')).to.equal('side');

    find<HTMLInputElement>(anatomy, 'input[value="nerves"]').click();
    await settled();
    expect(anatomy.hasAttribute('layers')).to.equal(false);
  });

  it('shares what the page selects with the other elements', async () => {
    const page = await fixture(html`<div><psoas-anatomy></psoas-anatomy><psoas-causes></psoas-causes></div>`);
    const [anatomy, causes] = [page.querySelector('psoas-anatomy')!, page.querySelector('psoas-causes')!];
    await settled();

    anatomy.selected = 'spinal-stenosis';
    await settled();

    expect(find(causes, '[data-id="spinal-stenosis"]').getAttribute('aria-expanded')).to.equal('true');
    anatomy.selected = undefined;
    await settled();
    expect(caption(anatomy)).to.equal('Psoas muscle');
  });

  it('names a value it does not know, the tag and what is accepted, and goes on', async () => {
    const anatomy = await setup();

    anatomy.setAttribute('layers', 'bones wings');
    anatomy.setAttribute('flexion', '400');
    anatomy.setAttribute('selected', 'elbow');
    await settled();
    await settled();

    expect(anatomy.layers).to.deep.equal(['bones']);
    expect(anatomy.flexion).to.equal(120);
    expect(anatomy.selected).to.equal(undefined);
    const said = heard.taken();
    expect(said).to.have.length(3);
    expect(said.join('\n'))
      .to.contain('<psoas-anatomy layers="wings">: expected bones, muscles')
      .and.contain('<psoas-anatomy flexion="400">: expected a number from -20 to 120; using 120')
      .and.contain('<psoas-anatomy selected="elbow">: expected psoas-major');
  });

  describe('the hip slider', () => {
    const slider = (anatomy: Element): HTMLInputElement => find<HTMLInputElement>(anatomy, 'input[type=range]');

    it('is a native range with a name and words for its value', async () => {
      const anatomy = await setup();
      const range = slider(anatomy);

      expect([range.min, range.max, range.step, range.value]).to.deep.equal(['-20', '120', '5', '0']);
      expect(range.getAttribute('aria-valuetext')).to.equal(
        'Standing. 0 degrees. Psoas muscle as long as in standing.',
      );
      expect(words(find(anatomy, `#${range.getAttribute('aria-labelledby')!}`))).to.equal('Bend the hip');
    });

    it('bends the hip by keys, turns to the side view and tells the page', async () => {
      const anatomy = await setup();
      slider(anatomy).focus();

      const input = await expectEvent(anatomy, 'psoas-flexion-input', () => sendKeys({ press: 'ArrowRight' }));
      expect(input.flexion).to.equal(5);
      expect(input.psoas.lengthMm).to.be.below(musclePath('psoas', 0).lengthMm);

      const change = await expectEvent(anatomy, 'psoas-flexion-change', () => sendKeys({ press: 'PageUp' }));
      expect(change.flexion).to.equal(20);
      expect(anatomy.view).to.equal('side');

      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'PageUp' });
      await settled();
      expect(anatomy.flexion).to.equal(120);
      await sendKeys({ press: 'Home' });
      await settled();
      expect(anatomy.flexion).to.equal(-20);
      expect(slider(anatomy).getAttribute('aria-valuetext')).to.equal(
        'Leaning back. -20 degrees. Psoas muscle 4 percent longer than in standing.',
      );
      expect(words(find(anatomy, '.readout'))).to.contain('Here both muscles are asked to get longer than in standing');
    });

    it('goes to a pose, says what it means and never that sitting harms', async () => {
      const anatomy = await setup();

      const { flexion } = await expectEvent(anatomy, 'psoas-flexion-change', () => {
        button(anatomy, 'Sitting').click();
      });
      await settled();

      expect(flexion).to.equal(90);
      expect(button(anatomy, 'Sitting').getAttribute('aria-pressed')).to.equal('true');
      expect(button(anatomy, 'Standing').getAttribute('aria-pressed')).to.equal('false');
      const readout = words(find(anatomy, '.readout'));
      expect(readout).to.contain('90°').and.contain('−21%').and.contain('−47 mm').and.contain('−30%');
      expect(readout).to.contain('the psoas by 21 percent, the iliacus by 30 percent');
      expect(readout).to.contain('That alone is not damage.');
      expect(slider(anatomy).value).to.equal('90');
    });

    it('stays silent when the page bends the hip', async () => {
      const anatomy = await setup();
      let fired = 0;
      anatomy.addEventListener('psoas-flexion-input', () => fired++);
      anatomy.addEventListener('psoas-flexion-change', () => fired++);

      anatomy.flexion = 60;
      await settled();

      expect(fired).to.equal(0);
      expect(find(anatomy, '.readout').textContent).to.contain('60°');
    });

    it('glides to a pose, and jumps where less motion is wanted', async function () {
      const anatomy = await setup();
      anatomy.view = 'side';
      await settled();
      const femur = (): string => find(anatomy, '.figure .tone-tendon').getAttribute('d')!;
      const standing = femur();

      button(anatomy, 'Deep squat').click();
      await anatomy.updateComplete;
      const early = femur();
      await until(() => femur() !== early, 'the next frame of the movement');
      expect(early).to.equal(standing);

      if (!(await emulate({ reducedMotion: 'reduce' }))) this.skip();
      try {
        button(anatomy, 'Standing').click();
        await anatomy.updateComplete;
        expect(femur()).to.equal(standing);
      } finally {
        await emulate({ reducedMotion: 'no-preference' });
      }
    });
  });

  describe('zoom', () => {
    const frame = (anatomy: Element): number[] =>
      find(anatomy, '.figure').getAttribute('viewBox')!.split(' ').map(Number);

    it('comes closer by buttons and has a visible way back', async () => {
      const anatomy = await setup();
      const whole = frame(anatomy);

      button(anatomy, 'Zoom in').click();
      button(anatomy, 'Zoom in').click();
      await settled();
      expect(frame(anatomy)[2]).to.be.closeTo(whole[2]! / 2.25, 0.01);

      button(anatomy, 'Zoom out').click();
      await settled();
      expect(frame(anatomy)[2]).to.be.closeTo(whole[2]! / 1.5, 0.01);

      button(anatomy, 'Show all').click();
      await settled();
      expect(frame(anatomy)).to.deep.equal(whole);
    });

    it('works by keys on the stage and leaves the page its own', async () => {
      const anatomy = await setup();
      const whole = frame(anatomy);
      find(anatomy, '.stage').focus();

      await sendKeys({ press: '+' });
      await settled();
      const [x] = frame(anatomy);
      await sendKeys({ press: 'ArrowRight' });
      await settled();
      expect(frame(anatomy)[0]).to.be.above(x!);
      await sendKeys({ press: '0' });
      await settled();
      expect(frame(anatomy)).to.deep.equal(whole);
    });

    it('works by pinch, and a pinch selects nothing', async () => {
      const anatomy = await setup();
      const svg = find(anatomy, '.figure');
      svg.setPointerCapture = () => undefined;
      const { left, top, width, height } = svg.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const pointer = (type: string, pointerId: number, clientX: number): void => {
        svg.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: y, buttons: 1, bubbles: true }));
      };
      const whole = frame(anatomy);

      pointer('pointerdown', 1, x - 20);
      pointer('pointerdown', 2, x + 20);
      for (const spread of [25, 30, 40]) {
        pointer('pointermove', 1, x - spread);
        pointer('pointermove', 2, x + spread);
        await settled();
      }
      find(anatomy, '.figure .tone-bursa').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      pointer('pointerup', 1, x);
      pointer('pointerup', 2, x);
      await settled();

      expect(frame(anatomy)[2]).to.be.closeTo(whole[2]! / 2, whole[2]! * 0.05);
      expect(caption(anatomy)).to.equal('Psoas muscle');
    });

    it('is not dragged by a mouse that hovers after its button was let go outside of the window', async () => {
      const anatomy = await setup();
      const svg = find(anatomy, '.figure');
      svg.setPointerCapture = () => undefined;
      button(anatomy, 'Zoom in').click();
      await settled();
      const { left, top } = svg.getBoundingClientRect();
      const pointer = (type: string, at: number, buttons: number): void => {
        const [clientX, clientY] = [left + at, top + at];
        svg.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, clientY, buttons, bubbles: true }));
      };
      const before = frame(anatomy);

      pointer('pointerdown', 100, 1);
      pointer('pointermove', 150, 0);
      pointer('pointermove', 200, 1);
      await settled();

      expect(frame(anatomy)).to.deep.equal(before);
    });

    it('brings a part that is chosen to the middle', async () => {
      const anatomy = await setup();
      for (let i = 0; i < 4; i++) button(anatomy, 'Zoom in').click();
      await settled();
      find<HTMLInputElement>(anatomy, 'input[value="iliopsoas-bursa"]').click();
      await settled();

      const stageBox = find(anatomy, '.stage').getBoundingClientRect();
      const ring = find(anatomy, '.leader-ring').getBoundingClientRect();
      expect(ring.top).to.be.within(stageBox.top, stageBox.bottom);
      expect(ring.left).to.be.within(stageBox.left, stageBox.right);
    });
  });

  for (const [id, drawn] of [
    ['muscle-strain', 'strain'],
    ['hip-arthritis', 'arthritis'],
    ['spinal-stenosis', 'stenosis'],
    ['nerve-compression', 'compression'],
  ] as const)
    it(`draws what ${id} does, and says it in words`, async () => {
      const anatomy = await setup();
      const cause = en.causes.items[id]!;

      anatomy.selected = id;
      await settled();

      expect(anatomy.view).to.equal(cause.view);
      expect(findAll(anatomy, '.figure :is(.tone-sore, .tone-torn, .tone-spur)').length).to.be.above(0);
      expect(words(find(anatomy, '.caption'))).to.contain('What the picture shows');
      expect(findAll(anatomy, '.cuts svg').map((cut) => labelled(anatomy, cut))).to.deep.equal(
        drawn === 'stenosis' || drawn === 'compression'
          ? [
              'A cut across the low back, seen from below Usual',
              `A cut across the low back, seen from below ${cause.name}`,
            ]
          : [],
      );
      expect(words(find(anatomy, '[role=status]'))).to.contain(`${cause.name}. Parts involved:`);
      await expect(anatomy).to.be.accessible();
    });

  for (const width of [320, 800, 1200])
    for (const view of ['front', 'side'] as const)
      for (const side of ['left', 'right'] as const)
        it(`leads past every label at ${String(width)} px in the ${view} view, ${side} side`, async () => {
          const anatomy = await setup(width);
          [anatomy.view, anatomy.side] = [view, side];
          for (const id of en.anatomy.order) {
            anatomy.selected = id;
            await settled();
            await nextFrame();
            const board = find(anatomy, '.board').getBoundingClientRect();
            const corners = find(anatomy, '.leader-line')
              .getAttribute('points')!
              .split(' ')
              .map((point) => point.split(',').map(Number) as [number, number]);
            for (const label of findAll(anatomy, '.stage :is(.label, .side, .zoom)')) {
              const box = label.getBoundingClientRect();
              if (box.width === 0) continue;
              const [left, top] = [box.left - board.left, box.top - board.top];
              corners.slice(1).forEach(([x, y], i) => {
                const [fromX, fromY] = corners[i]!;
                const isClear =
                  Math.max(x, fromX) <= left ||
                  Math.min(x, fromX) >= left + box.width ||
                  Math.max(y, fromY) <= top ||
                  Math.min(y, fromY) >= top + box.height;
                expect(isClear, `${id} crosses ${words(label)}`).to.equal(true);
              });
            }
          }
        });

  it('offers the picture for saving where the page asks for it', async () => {
    const anatomy = await setup();
    expect(findAll(anatomy, '.save')).to.have.length(0);

    anatomy.save = true;
    await settled();
    const saved: { name: string; url: string }[] = [];
    const click: unknown = Reflect.get(HTMLAnchorElement.prototype, 'click');
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, url: this.href });
    };
    try {
      button(anatomy, 'Save picture (SVG)').click();
      button(anatomy, 'Save picture (PNG)').click();
      await until(() => saved.length === 2, 'two files');
    } finally {
      Object.assign(HTMLAnchorElement.prototype, { click });
    }
    const files = await Promise.all(saved.map(async ({ url }) => (await fetch(url)).blob()));

    expect(saved.map(({ name }) => name).sort()).to.deep.equal(['psoas.png', 'psoas.svg']);
    expect(files.map(({ type }) => type).sort()).to.deep.equal(['image/png', 'image/svg+xml']);
    for (const file of files) expect(file.size).to.be.above(20_000);
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
