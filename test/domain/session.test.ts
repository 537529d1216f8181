import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import { reduce, startSession } from '../../src/domain/session.js';

const { en } = packs;
const start = startSession(en);

describe('reduce', () => {
  it('begins with nothing selected', () => {
    expect(start.selected).to.equal(undefined);
  });

  it('selects a cause and a structure', () => {
    expect(reduce(start, { type: 'select', id: 'hip-arthritis' }).selected).to.equal('hip-arthritis');
    expect(reduce(start, { type: 'select', id: 'iliacus' }).selected).to.equal('iliacus');
  });

  it('returns the same session when nothing changes', () => {
    const selected = reduce(start, { type: 'select', id: 'iliacus' });

    expect(reduce(selected, { type: 'select', id: 'iliacus' })).to.equal(selected);
    expect(reduce(start, { type: 'select', id: undefined })).to.equal(start);
    expect(reduce(start, { type: 'provide', content: en, locale: 'en' })).to.equal(start);
  });

  for (const id of ['knee', '', 'constructor', '__proto__']) {
    it(`does not select "${id}", which the content does not hold`, () => {
      expect(reduce(start, { type: 'select', id })).to.equal(start);
    });
  }

  it('forgets a selection that new content no longer holds, and keeps one that it does', () => {
    const shorter = { ...en, causes: { ...en.causes, order: ['hip-arthritis'] } };
    const provide = { type: 'provide', content: shorter, locale: 'en' } as const;

    expect(reduce(reduce(start, { type: 'select', id: 'muscle-strain' }), provide).selected).to.equal(undefined);
    expect(reduce(reduce(start, { type: 'select', id: 'hip-arthritis' }), provide).selected).to.equal('hip-arthritis');
  });

  it('never changes the session it is given', () => {
    const frozen = Object.freeze({ ...start });

    expect(() => reduce(frozen, { type: 'select', id: 'iliacus' })).not.to.throw();
    expect(frozen.selected).to.equal(undefined);
  });
});
