import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import {
  countWords,
  guideSections,
  isEmptied,
  minutesToRead,
  sectionTitle,
  sourcesIn,
  wordsOf,
} from '../../src/domain/guide.js';
import { collections } from '../../src/domain/pack.js';
import { overdue } from '../../src/domain/review.js';

const { en } = packs;

describe('guide', () => {
  it('counts words, not names, marks or facts', () => {
    expect(countWords('Lie down – and breathe.')).to.equal(4);
    expect(
      countWords({
        name: 'One two',
        body: [{ text: ['three ', { ref: 'psoas-major', text: 'four' }], facts: ['FAQ-1'] }],
      }),
    ).to.equal(4);
    expect(countWords(undefined)).to.equal(0);
  });

  it('takes 200 words a minute, and at least one minute', () => {
    expect([0, 1, 299, 300, 2000].map(minutesToRead)).to.deep.equal([1, 1, 1, 2, 10]);
  });

  it('names every section, by its collection where it has one', () => {
    for (const name of guideSections) expect(sectionTitle(en, name)).to.match(/[a-z]/);
    expect(sectionTitle(en, 'muscle')).to.equal(en.anatomy.title);
    expect(sectionTitle(en, 'faq')).to.equal(en.faq.title);
  });

  it('finds what a section says, in reading order', () => {
    const [title, , first] = wordsOf(en, 'faq');
    expect(title).to.equal(en.faq.title);
    expect(first).to.equal(en.faq.items[en.faq.order[0]!]);
    expect(wordsOf(en, 'sources')).to.deep.equal([]);
    for (const name of ['start', 'help', 'muscle', 'causes', 'myths', 'quiz'] as const)
      expect(countWords(wordsOf(en, name)), name).to.be.above(50);
  });

  it('knows every word that a section shows, so that its sources and its minutes are all there are', () => {
    const { help, muscle, figure } = en.notes;
    expect(wordsOf(en, 'help')).to.include(help);
    expect(wordsOf(en, 'muscle')).to.include.members([muscle, figure]);
    expect(wordsOf(en, 'prevention')).to.include(en.practice);
    const shown = guideSections.map((name) => wordsOf(en, name));
    expect(sourcesIn(shown)).to.include.members(sourcesIn(en));
  });

  it('knows a collection that was emptied', () => {
    expect(isEmptied({ ...en, faq: { ...en.faq, order: [] } }, 'faq')).to.be.true;
    expect(isEmptied(en, 'faq')).to.be.false;
    expect(isEmptied(en, 'start')).to.be.false;
  });

  it('collects sources once each, in the order they are met', () => {
    const claim = (...sources: string[]): object => ({ text: 'x', sources });
    expect(sourcesIn([claim('R-B', 'R-A'), { list: [claim('R-C', 'R-B')] }, 'text'])).to.deep.equal([
      'R-B',
      'R-A',
      'R-C',
    ]);
  });

  it('gives no entry the address of a section', () => {
    const ids = collections.flatMap((name) => en[name].order);
    expect(ids.filter((id) => (guideSections as readonly string[]).includes(id))).to.deep.equal([]);
  });
});

describe('overdue', () => {
  const due = (nextReviewOn?: string): typeof en => ({
    ...en,
    review: { ...en.review, ...(nextReviewOn && { nextReviewOn }) },
  });

  it('is silent until the day has passed, and without a day', () => {
    expect(overdue(due(), '2030-01-01')).to.equal(undefined);
    expect(overdue(due('2030-01-01'), '2030-01-01')).to.equal(undefined);
  });

  it('names pack, day and remedy after it', () => {
    expect(overdue(due('2030-01-01'), '2030-01-02'))
      .to.include('"en"')
      .and.include('2030-01-01')
      .and.include('nextReviewOn');
  });
});
