import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import { doseFigures, doseNumber } from '../../src/domain/dose.js';
import { reduce, startSession } from '../../src/domain/session.js';
import { readSheet, reduceSheet, type Sheet, writeSheet } from '../../src/domain/sheet.js';

const { en } = packs;
const exercise = (id: string) => en.exercises.items[id]!;
const words = (id: string, dose = {}): string[] => doseFigures(en, exercise(id), dose).map((each) => each.words);
const of = (...ids: string[]): Sheet => ids.map((id) => ({ id, dose: {} }));
const ids = (sheet: Sheet): string[] => sheet.map(({ id }) => id);

describe('the dose', () => {
  it('is three figures in words', () => {
    expect(words('half-kneeling-stretch')).to.deep.equal(['30 seconds', '3 times each side', '3 days a week']);
    expect(words('glute-bridge')).to.deep.equal(['2 seconds', '2 sets, 8 times', '3 days a week']);
    expect(words('lying-march')).to.deep.equal(['2 sets', '8 times each side', '3 days a week']);
    expect(words('belly-breathing')).to.deep.equal(['3 minutes', 'Every day']);
  });

  it('follows a change, within the limits of the content', () => {
    expect(words('glute-bridge', { sets: 3, reps: 99 })[1]).to.equal('3 sets, 12 times');
    expect(doseNumber(exercise('glute-bridge'), 'reps', { reps: 0 })).to.equal(8);
    expect(doseNumber(exercise('glute-bridge'), 'reps', { reps: NaN })).to.equal(8);
    expect(doseNumber(exercise('glute-bridge'), 'minutes', { minutes: 5 })).to.equal(undefined);
  });

  it('has a usual number inside its limits for every exercise', () => {
    for (const id of en.exercises.order) expect(words(id).length, id).to.be.within(2, 3);
  });
});

describe('reduceSheet', () => {
  it('adds an exercise once, at the end, and not one there is not', () => {
    const sheet = reduceSheet(en, of('plank'), { type: 'sheet-add', id: 'dead-bug' });

    expect(ids(sheet)).to.deep.equal(['plank', 'dead-bug']);
    expect(reduceSheet(en, sheet, { type: 'sheet-add', id: 'plank' })).to.equal(sheet);
    expect(reduceSheet(en, sheet, { type: 'sheet-add', id: 'constructor' })).to.equal(sheet);
  });

  it('moves by one place and stops at the ends', () => {
    const sheet = of('plank', 'dead-bug', 'pelvic-tilt');

    expect(ids(reduceSheet(en, sheet, { type: 'sheet-move', id: 'plank', by: 1 }))).to.deep.equal([
      'dead-bug',
      'plank',
      'pelvic-tilt',
    ]);
    expect(reduceSheet(en, sheet, { type: 'sheet-move', id: 'plank', by: -1 })).to.equal(sheet);
    expect(reduceSheet(en, sheet, { type: 'sheet-move', id: 'sit-to-stand', by: 1 })).to.equal(sheet);
  });

  it('keeps of a dose what differs from the usual', () => {
    const sheet = of('glute-bridge');
    const changed = reduceSheet(en, sheet, { type: 'sheet-dose', id: 'glute-bridge', dose: { sets: 3, reps: 8 } });

    expect(changed).to.deep.equal([{ id: 'glute-bridge', dose: { sets: 3 } }]);
    expect(reduceSheet(en, sheet, { type: 'sheet-dose', id: 'glute-bridge', dose: { sets: 2 } })).to.equal(sheet);
  });

  it('removes', () => {
    expect(reduceSheet(en, of('plank'), { type: 'sheet-remove', id: 'plank' })).to.deep.equal([]);
  });
});

describe('the session', () => {
  it('begins with an empty sheet and forgets what new content does not hold', () => {
    const start = startSession(en);
    expect(start.sheet).to.deep.equal([]);

    const full = reduce(start, { type: 'sheet-set', sheet: of('plank', 'dead-bug') });
    const shorter = { ...en, exercises: { ...en.exercises, order: ['dead-bug'] } };

    expect(ids(reduce(full, { type: 'provide', content: shorter, locale: 'en' }).sheet)).to.deep.equal(['dead-bug']);
    expect(reduce(full, { type: 'sheet-set', sheet: of('plank', 'dead-bug') })).to.equal(full);
  });
});

describe('a sheet in a link', () => {
  it('comes back as it was', () => {
    const sheet: Sheet = [
      { id: 'half-kneeling-stretch', dose: { holdSeconds: 20, perWeek: 7 } },
      { id: 'glute-bridge', dose: {} },
    ];

    expect(writeSheet(sheet)).to.equal('1,half-kneeling-stretch:h20w7,glute-bridge');
    expect(readSheet(en, writeSheet(sheet))).to.deep.equal({ sheet, dropped: [] });
  });

  const broken: readonly [string, string, string[], string[]][] = [
    ['an unknown exercise', '1,knee-lift,plank', ['plank'], ['knee-lift']],
    ['an exercise twice', '1,plank,plank:s3', ['plank'], []],
    ['letters that are no numbers', '1,plank:hx', [], ['plank:hx']],
    ['another version', '2,plank', [], ['2,plank']],
    ['nothing', '', [], ['']],
    ['names of objects', '1,__proto__,constructor', [], ['__proto__', 'constructor']],
    ['markup', '1,<b>', [], ['<b>']],
  ];
  for (const [what, text, sheet, dropped] of broken) {
    it(`survives ${what}`, () => {
      const read = readSheet(en, text);

      expect(ids(read.sheet)).to.deep.equal(sheet);
      expect(read.dropped).to.deep.equal(dropped);
    });
  }

  it('brings numbers within their limits', () => {
    expect(readSheet(en, '1,plank:h9999r0').sheet).to.deep.equal([{ id: 'plank', dose: { holdSeconds: 30 } }]);
  });
});
