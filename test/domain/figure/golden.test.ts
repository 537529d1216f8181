/**
 * The drawing has not changed by accident. After a change on purpose: `node scripts/golden.mjs`, read the difference,
 * look at the "Sheet" story, say so in the commit.
 */
import { expect } from '@open-wc/testing';
import { golden } from './golden.js';
import { summary } from './summary.js';

describe('the figure against its golden copy', () => {
  const now = summary();

  it('has the same pictures', () => {
    expect(Object.keys(now)).to.deep.equal(Object.keys(golden));
  });

  for (const [name, lines] of Object.entries(golden))
    it(`draws ${name} as it was`, () => {
      expect(now[name]).to.deep.equal(lines);
    });
});
