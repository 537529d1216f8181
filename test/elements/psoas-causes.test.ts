import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasCauses } from '../../src/index.js';
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

listenToConsole();

const { en } = packs;

const setup = async (width = 1200): Promise<PsoasCauses> => {
  await viewport(width);
  const causes = await fixture<PsoasCauses>(html`<psoas-causes></psoas-causes>`);
  await nextFrame();
  await settled();
  return causes;
};
const row = (causes: Element, id: string): HTMLElement => find(causes, `[data-id="${id}"]`);
const openRows = (causes: Element): (string | undefined)[] =>
  findAll(causes, '[aria-expanded=true].row').map((each) => each.dataset['id']);

after(() => viewport(800, 600));
afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('<psoas-causes>', () => {
  it('is an accordion of headings with buttons, each naming its cause and its line', async () => {
    const causes = await setup(500);

    expect(findAll(causes, 'h3 > button').map(words)).to.deep.equal(
      en.causes.order.map((id) => `${en.causes.items[id]!.name}${en.causes.items[id]!.line}`),
    );
    expect(openRows(causes)).to.deep.equal([]);
  });

  it('opens one cause at a time in a narrow layout and closes it again', async () => {
    const causes = await setup(500);

    row(causes, 'hip-arthritis').click();
    await settled();
    expect(openRows(causes)).to.deep.equal(['hip-arthritis']);

    row(causes, 'spinal-stenosis').click();
    await settled();
    expect(openRows(causes)).to.deep.equal(['spinal-stenosis']);

    row(causes, 'spinal-stenosis').click();
    await settled();
    expect(openRows(causes)).to.deep.equal([]);
  });

  it('keeps one cause open in a wide layout, the first to begin with', async () => {
    const causes = await setup(1200);
    expect(openRows(causes)).to.deep.equal(['muscle-strain']);
    expect(row(causes, 'muscle-strain').getAttribute('aria-disabled')).to.equal('true');

    row(causes, 'muscle-strain').click();
    await settled();

    expect(openRows(causes)).to.deep.equal(['muscle-strain']);
  });

  it('shows for each cause what happens, feels, makes it worse and better, helps, and when to get checked', async () => {
    const causes = await setup();
    for (const id of en.causes.order) {
      row(causes, id).click();
      await settled();

      expect(findAll(causes, `#panel-${id} h4`).map(words)).to.deep.equal([
        'What happens',
        'How it usually feels',
        'Makes it worse',
        'Makes it better',
        'What usually helps',
        'When to get checked',
      ]);
      expect(find(causes, `#panel-${id}`).getAttribute('aria-labelledby')).to.equal(`row-${id}`);
      expect(findAll(causes, `#panel-${id} [data-fact]`), id).to.have.length.above(5);
    }
  });

  it('keeps the pressed row at its height on the screen', async () => {
    const causes = await setup(400);
    row(causes, 'muscle-strain').click();
    await settled();
    row(causes, 'nerve-compression').scrollIntoView({ block: 'center' });
    await nextFrame();
    const before = row(causes, 'nerve-compression').getBoundingClientRect().top;

    row(causes, 'nerve-compression').click();
    await settled();

    expect(row(causes, 'nerve-compression').getBoundingClientRect().top).to.be.closeTo(before, 2);
  });

  it('moves between rows by arrow keys, Home and End, and opens by Enter and Space', async () => {
    const causes = await setup(500);
    row(causes, 'muscle-strain').focus();

    await sendKeys({ press: 'ArrowDown' });
    expect(causes.shadowRoot!.activeElement).to.equal(row(causes, 'hip-arthritis'));
    await sendKeys({ press: 'End' });
    expect(causes.shadowRoot!.activeElement).to.equal(row(causes, 'nerve-compression'));
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(openRows(causes)).to.deep.equal(['muscle-strain']);
    await sendKeys({ press: ' ' });
    await settled();
    expect(openRows(causes)).to.deep.equal([]);
  });

  it('opens the cause that the address names, at load and later', async () => {
    location.hash = '#cause=hip-arthritis';
    const causes = await setup(500);
    await until(() => openRows(causes)[0] === 'hip-arthritis', 'hip arthritis is open');

    location.hash = '#cause=spinal-stenosis';
    await until(() => openRows(causes)[0] === 'spinal-stenosis', 'spinal stenosis is open');
    expect(causes.shadowRoot!.activeElement).to.equal(row(causes, 'spinal-stenosis'));

    location.hash = '#cause=knee';
    await nextFrame();
    expect(openRows(causes)).to.deep.equal(['spinal-stenosis']);
  });

  it('always shows the signs that need help now', async () => {
    const causes = await setup();

    expect(findAll(causes, '.signs li')).to.have.length(5);
    expect(find(causes, '.signs').getBoundingClientRect().height).to.be.above(50);
    expect(words(find(causes, '.signs'))).to.contain('Call your local emergency number');
  });

  it('says who checked it, names its sources and what it is not', async () => {
    const causes = await setup();

    expect(words(find(causes, '.foot'))).to.contain('Not yet checked by a clinician · text of November 2026');
    expect(words(find(causes, '.foot'))).to.contain('It does not replace a check-up');
    expect(findAll(causes, '.sources li')).to.have.length.above(10);
  });

  it('renders nothing when the clinic has taken all causes out', async () => {
    const provider = await fixture(
      html`<psoas-provider .content=${{ causes: { order: [] } }}><psoas-causes></psoas-causes></psoas-provider>`,
    );
    await settled();

    expect(words(provider.querySelector('psoas-causes')!.shadowRoot as unknown as Element)).to.equal('');
  });

  it('has no link to a figure where there is none', async () => {
    const causes = await setup();

    expect(findAll(causes, 'button').map(words)).not.to.include('Show this on the figure');
  });

  it('prints all causes open', async function () {
    const causes = await setup();
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      await until(() => findAll(causes, '.panel h4').length === 24, 'all panels');
      for (const panel of findAll(causes, '.panel')) expect(getComputedStyle(panel).display).to.equal('block');
      const looks = findAll(causes, '.row').map((each) => getComputedStyle(each));
      expect(
        new Set(looks.map(({ backgroundColor, outlineStyle }) => `${backgroundColor} ${outlineStyle}`)).size,
      ).to.equal(1);
    } finally {
      await emulate({ media: 'screen' });
    }
  });

  for (const width of [320, 1200]) {
    it(`passes axe at ${String(width)} px with a cause open, and does not scroll sideways`, async () => {
      const causes = await setup(width);
      row(causes, 'nerve-compression').click();
      await settled();

      await expect(causes).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
  }
});

describe('two tags that share nothing but the page', () => {
  it('light the structures of a cause in the figure', async () => {
    const page = await fixture(
      html`<div>
        <p><psoas-causes></psoas-causes></p>
        <p><psoas-anatomy></psoas-anatomy></p>
      </div>`,
    );
    const [causes, anatomy] = [page.querySelector('psoas-causes')!, page.querySelector('psoas-anatomy')!];
    await settled();

    row(causes, 'hip-arthritis').click();
    await settled();

    const lit = new Set(
      findAll<SVGElement>(anatomy, '.figure .called').map((shape) => shape.getAttribute('data-structure')),
    );
    expect([...lit].sort()).to.deep.equal(['hip-joint', 'iliopsoas-bursa', 'iliopsoas-tendon']);
    expect(find(anatomy, '.figure').getAttribute('aria-label')).to.contain('Hip arthritis');

    button(causes, 'Show this on the figure').click();
    await until(() => anatomy.shadowRoot!.activeElement?.id === 'caption', 'focus on the caption');
  });

  it('lead from a part of the figure back to its causes', async () => {
    const page = await fixture(html`<div><psoas-anatomy></psoas-anatomy><psoas-causes></psoas-causes></div>`);
    const [anatomy, causes] = [page.querySelector('psoas-anatomy')!, page.querySelector('psoas-causes')!];
    await settled();

    find<HTMLInputElement>(anatomy, 'input[value="lumbar-discs"]').click();
    await settled();
    button(anatomy, 'Nerve compression').click();
    await until(() => openRows(causes).at(-1) === 'nerve-compression', 'the cause opens');

    expect(causes.shadowRoot!.activeElement).to.equal(row(causes, 'nerve-compression'));
  });
});

describe('the sources of an element', () => {
  it('numbers each statement by its sources while the list of sources is open', async () => {
    const causes = await setup();
    const list = find<HTMLDetailsElement>(causes, '.foot .sources');
    const numbered = (): HTMLElement[] => findAll(causes, '[data-numbers]');
    expect(numbered()).to.have.length(0);

    find(causes, '.foot .sources > summary').click();
    await until(() => numbered().length > 0, 'numbers');
    const entries = findAll(causes, '.foot .sources li').map((each) => each.dataset['ref']);
    for (const statement of numbered())
      expect(statement.dataset['numbers']!.split(' ').map((n) => entries[Number(n) - 1])).to.deep.equal(
        statement.dataset['ref']!.split(' '),
      );
    await expect(causes).to.be.accessible();

    find(causes, '.foot .sources > summary').click();
    await until(() => numbered().length === 0, 'no numbers');
    expect(list.open).to.equal(false);
  });
});
