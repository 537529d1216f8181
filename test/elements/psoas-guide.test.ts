import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasGuide } from '../../src/index.js';
import { packs } from '../../src/data/index.js';
import { guideSections } from '../../src/domain/guide.js';
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

const { taken } = listenToConsole();
const { en } = packs;

const setup = async (width = 1200, markup = html`<psoas-guide></psoas-guide>`): Promise<PsoasGuide> => {
  await viewport(width);
  const guide = await fixture<PsoasGuide>(markup);
  await settled();
  await nextFrame();
  return guide;
};
const address = (hash: string): void => {
  history.replaceState(null, '', location.pathname + location.search + hash);
};
const sectionsOf = (guide: Element): string[] => findAll(guide, '.section').map(({ id }) => id.slice('psoas-'.length));
const focused = (guide: PsoasGuide): Element | null => guide.shadowRoot!.activeElement;
const isAtTop = (element: Element): boolean => {
  const { top } = element.getBoundingClientRect();
  return top > -2 && top < innerHeight / 2;
};

after(() => viewport(800, 600));
afterEach(() => {
  address('');
  window.scrollTo(0, 0);
});

describe('<psoas-guide>', () => {
  it('shows every section, in the order of the contents', async () => {
    const guide = await setup();

    expect(sectionsOf(guide)).to.deep.equal([...guideSections]);
    expect(findAll(guide, '.toc-link').map((link) => link.getAttribute('href'))).to.deep.equal(
      guideSections.map((name) => `#psoas-${name}`),
    );
    for (const tag of ['psoas-anatomy', 'psoas-causes', 'psoas-quiz']) expect(find(guide, `.plate > ${tag}`)).to.exist;
  });

  it('shows the sections a page names, in its order, and always the signs to get help and the sources', async () => {
    const guide = await setup(1200, html`<psoas-guide sections="faq, causes"></psoas-guide>`);

    expect(sectionsOf(guide)).to.deep.equal(['faq', 'causes', 'help', 'sources']);
  });

  it('warns of a section there is not, naming those there are', async () => {
    const guide = await setup(1200, html`<psoas-guide sections="faq cause"></psoas-guide>`);

    expect(sectionsOf(guide)).to.deep.equal(['faq', 'help', 'sources']);
    expect(taken()).to.deep.equal([
      `<psoas-guide sections="cause">: expected ${guideSections.join(', ')}; using the default. [object HTMLElement]`,
    ]);
  });

  it('leaves out a collection that a clinic has emptied', async () => {
    const guide = await setup(
      1200,
      html`<psoas-guide sections="daily myths" .content=${{ myths: { order: [] } }}></psoas-guide>`,
    );

    expect(sectionsOf(guide)).to.deep.equal(['daily', 'help', 'sources']);
  });

  it('is a provider: the words, language and selection it is told hold for all inside', async () => {
    const guide = await setup(
      1200,
      html`<psoas-guide sections="causes muscle">
        <script type="application/json">
          { "causes": { "title": "Why it may hurt" }, "notes": { "guide": { "title": "Our guide" } } }
        </script>
      </psoas-guide>`,
    );
    const causes = find(guide, 'psoas-causes');

    expect(words(find(guide, '.title'))).to.equal('Our guide');
    expect(words(find(causes, '.heading'))).to.equal('Why it may hurt');
    expect(words(find(guide, '[href="#psoas-causes"].toc-link'))).to.equal('Why it may hurt');

    find(causes, '[data-id=hip-arthritis]').click();
    await settled();
    await until(() => find(guide, 'psoas-anatomy').shadowRoot!.textContent.includes('involves'), 'the figure follows');
  });

  it('names itself when a pack is refused', async () => {
    await setup(1200, html`<psoas-guide content="{"></psoas-guide>`);

    expect(taken().join()).to.match(/^<psoas-guide>: the content attribute is not valid JSON/);
  });

  it('shows one card of warning signs, and what is inside links to it', async () => {
    const guide = await setup();
    const hosts = [guide, ...findAll(guide, '.plate > *')].filter((each) => each.shadowRoot?.querySelector('.signs'));
    const safety = customElements.get('psoas-safety');

    expect(hosts.map(({ localName }) => localName)).to.deep.equal([safety ? 'psoas-safety' : 'psoas-guide']);
    button(find(guide, 'psoas-causes'), 'Signs you need help now').click();
    await until(
      () => (safety ? focused(guide)?.localName === 'psoas-safety' : focused(guide)?.id === 'signs'),
      'focus on the card',
    );
  });

  it('opens a question by its address and brings it to the reader', async () => {
    address('#psoas-need-a-scan');
    const guide = await setup(1200, html`<psoas-guide sections="faq"></psoas-guide>`);
    const question = find<HTMLDetailsElement>(guide, '#psoas-need-a-scan');

    await until(() => question.open, 'the question opens');
    await until(() => focused(guide) === question.querySelector('summary'), 'focus on the question');
    expect(isAtTop(question)).to.be.true;
  });

  it('follows an address that changes, and leaves alone one that is not its own', async () => {
    const guide = await setup();

    location.hash = 'psoas-myths';
    await until(() => focused(guide)?.id === 'psoas-myths', 'focus on the section');
    expect(isAtTop(find(guide, '#psoas-myths'))).to.be.true;

    location.hash = 'contact';
    location.hash = '%E0%A4%A';
    await nextFrame();
    expect(focused(guide)?.id).to.equal('psoas-myths');
    expect(location.hash).to.equal('#%E0%A4%A');
  });

  it('goes where the contents lead, without a step in the history', async () => {
    const guide = await setup();
    // A page of many tests has as long a history as a browser keeps: its length says nothing. A mark stays where no step is made.
    history.replaceState('mark', '');

    find(guide, '[href="#psoas-recovery"].toc-link').click();
    await until(() => focused(guide)?.id === 'psoas-recovery', 'focus on the section');

    expect(location.hash).to.equal('#psoas-recovery');
    expect(history.state).to.equal('mark');
    expect(isAtTop(find(guide, '#psoas-recovery'))).to.be.true;
  });

  it('marks in the contents what is being read', async () => {
    const guide = await setup();
    find(guide, '[href="#psoas-faq"].toc-link').click();

    const current = await until(() => guide.shadowRoot!.querySelector('.toc-link[aria-current=true]'), 'a mark');
    await until(() => find(guide, '.toc-link[aria-current=true]').dataset['to'] === 'psoas-faq', 'the mark moves');
    expect(findAll(guide, '[aria-current]')).to.have.lengthOf(1);
    expect(current).to.exist;
  });

  it('puts an opened question into the address, so that it can be passed on', async () => {
    const guide = await setup(1200, html`<psoas-guide sections="faq"></psoas-guide>`);
    find(guide, '#psoas-can-i-run > summary').click();

    await until(() => location.hash === '#psoas-can-i-run', 'the address');
  });

  it('folds the contents in a narrow layout and shows them beside the article in a wide one', async () => {
    const guide = await setup(500);
    const contents = find<HTMLDetailsElement>(guide, '.toc > details');
    expect(contents.open).to.be.false;

    await viewport(1200);
    await until(() => contents.open, 'the contents open');
    expect(contents.getBoundingClientRect().right).to.be.below(find(guide, '.article').getBoundingClientRect().left);
  });

  it('lets the keyboard skip the contents', async () => {
    const guide = await setup();
    button(guide, 'Print this guide').focus();
    await sendKeys({ press: 'Tab' });
    const skip = find(guide, '.skip');
    // Safari tabs to links only if it is told to.
    if (focused(guide) !== skip) skip.focus();
    expect(skip.getBoundingClientRect().height).to.be.at.least(24);

    await sendKeys({ press: 'Enter' });
    await until(() => focused(guide)?.id === 'psoas-start', 'focus on the first section');
  });

  it('numbers the sources of what it shows and links them both ways', async () => {
    const guide = await setup(1200, html`<psoas-guide sections="faq myths"></psoas-guide>`);
    const cite = find(guide, '#psoas-in-a-flare .cite');
    const key = cite.dataset['key']!;
    const source = find(guide, `[part=sources] > [data-ref=${key}]`);
    const numbered = findAll(guide, '[part=sources] > li');
    expect(numbered.indexOf(source) + 1).to.equal(Number(words(cite)));
    expect(cite.getAttribute('aria-label')).to.equal(`Source ${words(cite)}`);
    for (const each of findAll(guide, '.cite'))
      expect(find(guide, `#psoas-${each.dataset['key']!.toLowerCase()}`)).to.exist;

    find<HTMLDetailsElement>(guide, '#psoas-in-a-flare').open = true;
    cite.click();
    const card = find(guide, '#source');
    await until(() => card.matches(':popover-open'), 'the source beside the number');
    await until(() => words(card).startsWith(words(source.querySelector('span'))), 'the words of the source');
    const [at, near] = [card.getBoundingClientRect(), cite.getBoundingClientRect()];
    expect(at.top).to.be.within(near.bottom, near.bottom + 8);
    expect(at.right).to.be.at.most(innerWidth);

    find(guide, '#source > a').click();
    await until(() => focused(guide) === source, 'focus on the source');
    expect(card.matches(':popover-open')).to.be.false;
    button(guide, 'Back to the text').click();
    await until(() => focused(guide) === cite, 'focus on the number');
  });

  it('carries facts and sources on every statement that has them', async () => {
    const guide = await setup();
    const carried = new Set(findAll(guide, '[data-fact]').flatMap((each) => each.dataset['fact']!.split(' ')));
    for (const [prefix, count] of [
      ['META', 6],
      ['DDX', 18],
      ['EXAM', 12],
      ['IMG', 5],
      ['REC', 10],
      ['ERG', 12],
      ['FAQ', 24],
      ['MYTH', 13],
    ] as const)
      for (let n = 1; n <= count; n++)
        if (!carried.has(`${prefix}-${String(n)}`)) expect.fail(`nothing carries ${prefix}-${String(n)}`);
  });

  it('quotes a myth once, labelled, and never in a heading or an address', async () => {
    const guide = await setup(1200, html`<psoas-guide sections="myths"></psoas-guide>`);
    for (const id of en.myths.order) {
      const { name, claim } = en.myths.items[id]!;
      const entry = find(guide, `#psoas-${id}`);
      expect(words(entry.querySelector('summary'))).to.equal(name);
      expect(words(entry).split(claim)).to.have.lengthOf(2);
      expect(words(entry.querySelector('.claim'))).to.equal(`Myth: “${claim}”`);
    }
  });

  it('says who has checked it, when the next check is due, and how long it is to read', async () => {
    const guide = await setup(
      1200,
      html`<psoas-guide
        sections="daily"
        .content=${{
          review: {
            reviewer: { name: 'A. Example', role: 'physiotherapist' },
            reviewedOn: '2026-10-01',
            nextReviewOn: '2099-03-01',
          },
        }}
      ></psoas-guide>`,
    );
    const stamp = words(find(guide, '[part=stamp]'));
    expect(stamp).to.include('Checked by A. Example, physiotherapist, October 2026');
    expect(stamp).to.include('Next check: March 2099');
    expect(stamp).to.match(/\d+ minutes? to read .*200 words a minute/);
    expect(words(find(guide, '[part=foot]'))).to.include('Checked by A. Example');
  });

  it('warns the author, once, of words that should have been checked again', async () => {
    const content = { review: { nextReviewOn: '2020-01-31' } };
    await setup(1200, html`<psoas-guide sections="daily" .content=${content}></psoas-guide>`);
    await setup(1200, html`<psoas-guide sections="daily" .content=${{ ...content }}></psoas-guide>`);

    expect(taken()).to.deep.equal([
      'psoas-elements: the words of the pack "en" should have been checked again by 2020-01-31. Have a clinician check them, then set reviewedOn and nextReviewOn under "review".',
    ]);
  });

  it('keeps places for the clinic before and after every section', async () => {
    const guide = await setup(
      1200,
      html`<psoas-guide sections="daily myths"><p slot="after-daily">Our classes</p></psoas-guide>`,
    );
    const block = guide.querySelector('p')!;
    const top = (element: Element): number => element.getBoundingClientRect().top;
    expect(top(block)).to.be.above(top(find(guide, '#psoas-daily')));
    expect(top(block)).to.be.below(top(find(guide, '#psoas-myths')));
    for (const name of ['daily', 'myths', 'help', 'sources'])
      for (const side of ['before', 'after']) expect(find(guide, `slot[name=${side}-${name}]`)).to.exist;
  });

  it('counts its headings on from the level it is given', async () => {
    const guide = await setup(1200, html`<psoas-guide heading-level="1" sections="faq causes"></psoas-guide>`);
    expect(find(guide, 'h1.title')).to.exist;
    expect(find(guide, '#psoas-faq > h2')).to.exist;
    expect(find(guide, '#psoas-can-i-run > summary > h3')).to.exist;
    expect(find(find(guide, 'psoas-causes'), 'h2.heading')).to.exist;
  });

  it('prints all answers, without the contents', async function () {
    const guide = await setup();
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      expect(getComputedStyle(find(guide, '.toc')).display).to.equal('none');
      if (CSS.supports('selector(::details-content)'))
        for (const answer of findAll(guide, '#psoas-faq details p'))
          expect(answer.getBoundingClientRect().height, words(answer)).to.be.above(0);
    } finally {
      await emulate({ media: 'screen' });
    }
  });

  // What is inside is tested by itself: here is what the guide adds, and that all of it gets on together.
  for (const width of [320, 1200])
    it(`is accessible at ${String(width)} px, closed and open`, async () => {
      const guide = await setup(width, html`<psoas-guide sections="start recovery myths"></psoas-guide>`);
      await expect(guide).to.be.accessible();
      for (const each of findAll<HTMLDetailsElement>(guide, 'details')) each.open = true;
      find(guide, '.cite').click();
      await nextFrame();
      await expect(guide).to.be.accessible();
    });

  it('is accessible as a whole', async function () {
    this.timeout(60_000);
    await expect(await setup()).to.be.accessible();
  });

  it('is never wider than its place', async () => {
    const guide = await setup(320);
    for (const each of findAll<HTMLDetailsElement>(guide, 'details')) each.open = true;
    await nextFrame();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
