import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import { mergePatch, type PackProblem, readPack, sourcesOf } from '../../src/domain/pack.js';

const { en } = packs;

const problemOf = (patch: unknown): PackProblem => {
  const result = readPack(en, patch);
  if (!('problem' in result)) throw new Error('expected the pack to be refused');
  return result.problem;
};
const contentOf = (patch: unknown): typeof en => {
  const result = readPack(en, patch);
  if (!('content' in result)) throw new Error(`${result.problem.path}: ${result.problem.message}`);
  return result.content;
};

describe('mergePatch', () => {
  // The test cases of RFC 7396, appendix A.
  const cases: readonly [unknown, unknown, unknown][] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  for (const [target, patch, result] of cases) {
    it(`turns ${JSON.stringify(target)} with ${JSON.stringify(patch)} into ${JSON.stringify(result)}`, () => {
      expect(mergePatch(target, patch)).to.deep.equal(result);
    });
  }

  it('leaves both arguments as they were', () => {
    const target = Object.freeze({ a: Object.freeze({ b: 1 }) });

    mergePatch(target, Object.freeze({ a: Object.freeze({ c: 2 }) }));

    expect(target).to.deep.equal({ a: { b: 1 } });
  });

  it('keeps "__proto__" from reaching any prototype', () => {
    mergePatch({}, JSON.parse('{"__proto__": {"polluted": true}}'));

    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});

describe('readPack', () => {
  it('changes one sentence and leaves the rest', () => {
    const content = contentOf({ causes: { items: { 'hip-arthritis': { line: 'Our own words.' } } } });

    expect(content.causes.items['hip-arthritis']?.line).to.equal('Our own words.');
    expect(content.causes.items['hip-arthritis']?.name).to.equal(en.causes.items['hip-arthritis']?.name);
    expect(content.quiz).to.deep.equal(en.quiz);
  });

  it('hides a cause that the patch removes', () => {
    const content = contentOf({ causes: { items: { 'spinal-stenosis': null } } });

    expect(content.causes.order).to.deep.equal(en.causes.order.filter((id) => id !== 'spinal-stenosis'));
  });

  it('puts an added cause last', () => {
    const added = { ...en.causes.items['muscle-strain'], name: 'Snapping hip' };

    const content = contentOf({ causes: { items: { 'snapping-hip': added } } });

    expect(content.causes.order).to.deep.equal([...en.causes.order, 'snapping-hip']);
  });

  it('takes an order exactly where the patch names one', () => {
    const content = contentOf({ causes: { order: ['hip-arthritis', 'muscle-strain'] } });

    expect(content.causes.order).to.deep.equal(['hip-arthritis', 'muscle-strain']);
  });

  it('still takes a quiz whose review points at a cause the clinic has removed', () => {
    const [review] = Object.values(en.quiz.items).flatMap(({ review }) => (review in en.causes.items ? [review] : []));

    expect(readPack(en, { causes: { items: { [review!]: null } } })).to.have.property('content');
  });

  it('takes a file that names its schema for an editor', () => {
    expect(readPack(en, { $schema: './content-patch.schema.json' })).to.have.property('content');
  });

  it('takes plain strings for prose and for list items', () => {
    const content = contentOf({ causes: { items: { 'hip-arthritis': { happens: 'Plain.', worse: ['One', 'Two'] } } } });

    expect(content.causes.items['hip-arthritis']?.happens).to.equal('Plain.');
  });

  const refused: readonly [string, unknown, string, RegExp][] = [
    ['a list instead of an object', [], '', /expected a JSON object/],
    ['a string instead of an object', '[object Object]', '', /expected a JSON object/],
    ['null', null, '', /expected a JSON object/],
    ['a number for text', { causes: { title: 5 } }, 'causes.title', /expected text.*found 5/],
    ['an empty text', { causes: { title: ' ' } }, 'causes.title', /found nothing/],
    ['HTML in a text', { causes: { title: '<img src=x onerror=alert(1)>' } }, 'causes.title', /HTML is not allowed/],
    [
      'HTML in prose',
      { causes: { items: { 'hip-arthritis': { happens: 'a <b>bold</b> claim' } } } },
      'causes.items.hip-arthritis.happens',
      /HTML is not allowed/,
    ],
    [
      'a script link in prose',
      { notes: { muscle: { body: [{ text: [{ href: 'javascript:alert(1)', text: 'x' }] }] } } },
      'notes.muscle.body.0.text.0.href',
      /only https:/,
    ],
    [
      'a script link of the clinic',
      { clinic: { bookingUrl: 'javascript:alert(1)' } },
      'clinic.bookingUrl',
      /only https:/,
    ],
    [
      'a script link in disguise',
      { clinic: { bookingUrl: ' java\nscript:alert(1)' } },
      'clinic.bookingUrl',
      /only https:/,
    ],
    ['a data link', { clinic: { bookingUrl: 'data:text/html,x' } }, 'clinic.bookingUrl', /only https:/],
    ['an unknown key', { cause: {} }, 'cause', /unknown key/],
    [
      'a misspelt id',
      { causes: { items: { 'hip-artritis': { line: 'x' } } } },
      'causes.items.hip-artritis.name',
      /missing; "hip-artritis" is a new entry, the built-in ones are muscle-strain, hip-arthritis/,
    ],
    [
      'null where an entry needs words',
      { causes: { items: { 'hip-arthritis': { name: null } } } },
      'causes.items.hip-arthritis.name',
      /missing/,
    ],
    ['an unknown interface string', { ui: { quiz: { checkk: 'x' } } }, 'ui.quiz.checkk', /unknown key/],
    ['an unknown id in an order', { causes: { order: ['hip'] } }, 'causes.order', /unknown id "hip"/],
    [
      'an unknown structure',
      { causes: { items: { 'hip-arthritis': { structures: ['knee'] } } } },
      'causes.items.hip-arthritis.structures.0',
      /expected a part of the figure/,
    ],
    [
      'an unknown source',
      { causes: { items: { 'hip-arthritis': { sources: ['R-NOBODY'] } } } },
      'causes.items.hip-arthritis.sources',
      /unknown source "R-NOBODY"/,
    ],
    [
      'an answer that is no option',
      { quiz: { items: { 'main-action': { answer: 'z' } } } },
      'quiz.items.main-action.answer',
      /unknown option "z"/,
    ],
    [
      'a review of nothing',
      { quiz: { items: { 'main-action': { review: 'knee' } } } },
      'quiz.items.main-action.review',
      /unknown id "knee"/,
    ],
    ['a day that is none', { review: { reviewedOn: '2026-19-39' } }, 'review.reviewedOn', /expected a date/],
    ['a text of a megabyte', { causes: { title: 'x'.repeat(1e6) } }, 'causes.title', /longer than/],
    ['a pack nested without end', JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`), '', /nested too deeply/],
  ];
  for (const [what, patch, path, message] of refused) {
    it(`refuses ${what} and says where`, () => {
      const problem = problemOf(patch);

      expect(problem.path).to.equal(path);
      expect(problem.message).to.match(message);
      expect(problem.message.length).to.be.below(500);
    });
  }
});

describe('sourcesOf', () => {
  it('lists each source once, in the order the reader meets it', () => {
    const sources = sourcesOf(
      [{ text: 'a', sources: ['R-B'] }, 'b', { list: [{ text: 'c', sources: ['R-A', 'R-B'] }] }],
      undefined,
      'plain',
      { sources: ['R-C', 'R-A'] },
    );

    expect(sources).to.deep.equal(['R-B', 'R-A', 'R-C']);
  });
});
