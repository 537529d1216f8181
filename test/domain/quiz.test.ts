import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import { type Answers, isRight, score, summaryKey } from '../../src/domain/quiz.js';

const { en } = packs;

/** The article's key, in its order. */
const key = ['b', 'true', 'c', 'b', 'true'];

const answersWith = (right: number): Answers =>
  Object.fromEntries(en.quiz.order.map((id, i) => [id, i < right ? { option: key[i]! } : 'not-sure'] as const));

describe('the quiz', () => {
  it('has five questions whose right answers are B, True, C, B, True', () => {
    expect(en.quiz.order.map((id) => en.quiz.items[id]?.answer)).to.deep.equal(key);
  });

  it('has the options of the article, in its order', () => {
    expect(en.quiz.order.map((id) => Object.keys(en.quiz.items[id]!.options).join(' '))).to.deep.equal([
      'a b c d',
      'true false',
      'a b c d',
      'a b c d',
      'true false',
    ]);
  });

  it('offers arthritis of the hip joint, not of the spine, as option C of the third question', () => {
    const third = en.quiz.items[en.quiz.order[2]!]!;

    expect(third.options['c']?.text.toLowerCase()).to.contain('hip joint').and.contain('arthritis');
  });

  it('says something that teaches about every option', () => {
    for (const { options } of Object.values(en.quiz.items))
      for (const { feedback } of Object.values(options)) expect(feedback).to.have.length.above(0);
  });
});

describe('score', () => {
  for (const right of [0, 1, 2, 3, 4, 5]) {
    it(`counts ${String(right)} right answers`, () => {
      const result = score(en, answersWith(right));

      expect([result.right, result.total]).to.deep.equal([right, 5]);
      expect(result.topics.filter(({ known }) => !known)).to.have.length(5 - right);
    });
  }

  it('counts skipped questions and those without an answer as worth another look', () => {
    expect(score(en, {}).right).to.equal(0);
    expect(score(en, { [en.quiz.order[0]!]: 'skipped' }).right).to.equal(0);
  });

  it('ignores answers to questions the clinic has taken out', () => {
    const fewer = { ...en, quiz: { ...en.quiz, order: en.quiz.order.slice(1) } };

    expect(score(fewer, answersWith(5))).to.include({ right: 4, total: 4 });
  });
});

describe('isRight', () => {
  const item = en.quiz.items[en.quiz.order[0]!]!;
  it('is true for the right option only', () => {
    expect(isRight(item, { option: 'b' })).to.equal(true);
    for (const answer of [{ option: 'a' }, 'not-sure', 'skipped', undefined] as const)
      expect(isRight(item, answer)).to.equal(false);
  });
});

describe('summaryKey', () => {
  const cases = [
    [5, 'scoreAll'],
    [4, 'scoreMost'],
    [3, 'scoreMost'],
    [2, 'scoreStart'],
    [0, 'scoreStart'],
  ] as const;
  for (const [right, sentence] of cases) {
    it(`says ${sentence} for ${String(right)} of 5`, () => {
      expect(summaryKey(score(en, answersWith(right)))).to.equal(sentence);
    });
  }
});
