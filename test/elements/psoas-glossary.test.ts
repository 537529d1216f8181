import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { packs } from '../../src/data/index.js';
import type { PsoasGlossary } from '../../src/index.js';
import { emulate, find, findAll, listenToConsole, settled, until, viewport, words } from '../helpers.js';

listenToConsole();
const { glossary } = packs.en;

const setup = async (width = 1200): Promise<PsoasGlossary> => {
  await viewport(width);
  const element = await fixture<PsoasGlossary>(html`<psoas-glossary></psoas-glossary>`);
  await settled();
  return element;
};
const type = async (element: Element, text: string): Promise<void> => {
  const box = find<HTMLInputElement>(element, 'input');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled();
};
const shown = (element: Element): string[] => findAll(element, 'dt dfn').map(words);

after(() => viewport(800, 600));

describe('<psoas-glossary>', () => {
  it('lists every word with what it means, under its letter', async () => {
    const element = await setup();

    expect(shown(element)).to.have.length(glossary.order.length);
    const letters = findAll(element, '.letter h3').map(words).join('');
    expect(letters).to.match(/^A.*B.*V$/);
    for (const word of findAll(element, '.word')) {
      expect(word.querySelectorAll('dd').length, words(word)).to.be.within(1, 3);
      expect(words(word.querySelector('dd')).length, words(word)).to.be.above(8);
    }
    expect(words(find(element, '#word-iliopsoas'))).to.equal('Iliopsoas say “il-ee-oh-SOH-az”');
  });

  it('finds words while the reader types, and shows how many', async () => {
    const element = await setup();
    const count = find(element, '.count');
    expect(words(count)).to.equal(`${String(glossary.order.length)} words`);
    expect(find<HTMLInputElement>(element, 'input').labels?.[0]?.textContent).to.equal('Find a word');

    await type(element, 'BURS');
    expect(shown(element)).to.deep.equal(['Bursa', 'Bursitis']);
    expect(words(count)).to.equal('2 words');

    await type(element, 'osteophyte');
    expect(shown(element)).to.deep.equal(['Bone spur']);
    expect(words(count)).to.equal('1 word');
    expect(find(element, '.count')).to.equal(count);
  });

  it('says what to do when no word matches, and recovers', async () => {
    const element = await setup();

    await type(element, ' xyz ');
    expect(words(find(element, '.count'))).to.equal('No word matches “xyz”. Try fewer letters.');
    expect(findAll(element, '.letter')).to.deep.equal([]);

    await type(element, '');
    expect(shown(element)).to.have.length(glossary.order.length);
  });

  it('leads to the figure where there is one, each button naming its word', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><psoas-glossary></psoas-glossary><psoas-anatomy></psoas-anatomy></div>`,
    );
    const [element, anatomy] = [page.querySelector('psoas-glossary')!, page.querySelector('psoas-anatomy')!];
    await settled();
    const show = find(element, '#word-bursa-show');
    const label = (show.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => words(find(element, `#${id}`)))
      .join(' ');
    expect(label).to.equal('Show on the figure Bursa');

    show.click();
    await until(() => anatomy.shadowRoot!.activeElement?.id === 'caption', 'focus on the caption');

    expect(words(find(anatomy, '#caption'))).to.contain('Fluid pad at the hip');
  });

  it('has no way to a figure where there is none', async () => {
    const element = await setup();

    expect(findAll(element, 'dd button')).to.deep.equal([]);
  });

  it('renders nothing when a clinic has taken all words out', async () => {
    const provider = await fixture(
      html`<psoas-provider .content=${{ glossary: { order: [] } }}><psoas-glossary></psoas-glossary></psoas-provider>`,
    );
    await settled();

    expect(words(provider.querySelector('psoas-glossary')!.shadowRoot as unknown as Element)).to.equal('');
  });

  it("takes a clinic's own word in", async () => {
    const items = { 'word-zygapophysis': { name: 'Zygapophysis', body: 'A small joint of the spine.' } };
    const provider = await fixture(
      html`<psoas-provider .content=${{ glossary: { items } }}><psoas-glossary></psoas-glossary></psoas-provider>`,
    );
    await settled();

    expect(shown(provider.querySelector('psoas-glossary')!).at(-1)).to.equal('Zygapophysis');
  });

  it('shows the signs that need help now, and the foot', async () => {
    const element = await setup();

    expect(findAll(element, '.signs li')).to.have.length(5);
    expect(words(find(element, '.foot'))).to.contain('It does not replace a check-up');
  });

  it('prints the words without the box', async function () {
    const element = await setup();
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      expect(getComputedStyle(find(element, '.filter')).display).to.equal('none');
      expect(find(element, '#word-bursa').getBoundingClientRect().height).to.be.above(10);
    } finally {
      await emulate({ media: 'screen' });
    }
  });

  for (const width of [320, 1200])
    for (const query of ['', 'st', 'xyz'])
      it(`passes axe at ${String(width)} px with "${query}" in the box, and does not scroll sideways`, async () => {
        const element = await setup(width);
        await type(element, query);

        await expect(element).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        expect(find(element, 'input').getBoundingClientRect().height).to.be.at.least(44);
      });
});
