import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import type { Claim, SignsCard } from '../../src/domain/content.js';
import { signsOf, urgencies } from '../../src/domain/safety.js';

const { safety } = packs.en;

const factsOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap((claim) => (typeof claim === 'string' ? [] : (claim.facts ?? [])));
const upTo = (prefix: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${prefix}-${String(i + 1)}`);

describe('signs', () => {
  it('stand as they are written, the core on the card and the others below', () => {
    expect(factsOf(signsOf(safety.today).core)).to.deep.equal(['UR-1', 'UR-2', 'UR-3', 'UR-4', 'UR-5', 'UR-6']);
    expect(factsOf(signsOf(safety.today).more)[0]).to.equal('UR-7');
  });

  it('in sport have pain that builds with load on the card, and bleeding on blood thinners below', () => {
    const { core, more } = signsOf(safety.today, 'sport');

    expect(factsOf(core)).to.deep.equal(['UR-1', 'UR-2', 'UR-3', 'UR-7', 'UR-5', 'UR-6']);
    expect(factsOf(more)[0]).to.equal('UR-4');
  });

  for (const variant of [undefined, 'sport'] as const) {
    it(`lose none of those there are (${variant ?? 'no variant'})`, () => {
      const all = urgencies.flatMap((urgency) => {
        const { core, more } = signsOf(safety[urgency], variant);
        return factsOf([...core, ...more]);
      });

      expect(all.sort()).to.deep.equal([...upTo('EM', 12), ...upTo('UR', 15), ...upTo('RO', 6)].sort());
    });

    it(`are five and one more on a card at most (${variant ?? 'no variant'})`, () => {
      for (const urgency of urgencies)
        expect(signsOf(safety[urgency], variant).core, urgency).to.have.length.within(5, 6);
    });
  }

  it("of a clinic's own, without fact ids, stay where they are", () => {
    const card: SignsCard = { title: 'Today', lead: 'Call.', signs: ['Fever'], more: ['A lump'] };

    expect(signsOf(card, 'sport')).to.deep.equal({ core: ['Fever'], more: ['A lump'] });
    expect(signsOf({ title: 'Today', lead: 'Call.', signs: ['Fever'] }).more).to.deep.equal([]);
  });
});
