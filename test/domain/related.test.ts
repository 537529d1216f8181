import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import { structureIds } from '../../src/domain/anatomy.js';
import { causesInvolving, structuresFor } from '../../src/domain/related.js';

const { en } = packs;

describe('related entries', () => {
  it('lead from each cause to its structures and from each of those back to the cause', () => {
    for (const id of en.causes.order) {
      const structures = structuresFor(en, id);

      expect(structures, id).to.have.length.above(0);
      for (const structure of structures) expect(causesInvolving(en, structure), structure).to.include(id);
    }
  });

  it('hold every structure of the figure in the content', () => {
    expect([...en.anatomy.order].sort()).to.deep.equal([...structureIds].sort());
  });

  it('stand for themselves when a structure is selected, and for nothing when nothing is', () => {
    expect(structuresFor(en, 'iliacus')).to.deep.equal(['iliacus']);
    expect(structuresFor(en, undefined)).to.deep.equal([]);
    expect(structuresFor(en, 'knee')).to.deep.equal([]);
  });
});
