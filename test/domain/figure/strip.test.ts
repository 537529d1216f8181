import { expect } from '@open-wc/testing';
import {
  between,
  fibre,
  outlineOf,
  type Section,
  sectionsAlong,
  streak,
  tendonHalfMm,
} from '../../../src/domain/figure/strip.js';

/** Straight down, from 0 to −40, ten wide. */
const strip: readonly Section[] = [0, -10, -20, -30, -40].map((y) => [
  [0, y],
  [10, y],
]);

describe('a strip', () => {
  it('runs down its inner edge and back up its outer one', () => {
    const outline = outlineOf(strip);

    expect(outline).to.have.length(10);
    expect(outline[0]).to.deep.equal([0, 0]);
    expect(outline[4]).to.deep.equal([0, -40]);
    expect(outline[5]).to.deep.equal([10, -40]);
    expect(outline[9]).to.deep.equal([10, 0]);
  });

  it('has sections square to its centre line, as wide as the share of the way asks for', () => {
    const sections = sectionsAlong(
      [
        [5, 0],
        [5, -10],
        [5, -20],
      ],
      (way) => 1 + way,
    );

    expect(sections).to.deep.equal([
      [
        [4, 0],
        [6, 0],
      ],
      [
        [3.5, -10],
        [6.5, -10],
      ],
      [
        [3, -20],
        [7, -20],
      ],
    ]);
  });

  it('lets a streak begin and end in a point', () => {
    const light = streak(strip, 0.6, 0.2);
    const [down, up] = [light.slice(0, 5), light.slice(5).reverse()];

    expect(down[0]).to.deep.equal(up[0]);
    expect(up[2]![0] - down[2]![0]).to.be.closeTo(4, 1e-9);
    expect(up[4]![0] - down[4]![0]).to.be.closeTo(0, 1e-9);
  });

  it('leads a fibre from where it begins to where it comes to lie', () => {
    const line = fibre(strip, 0.2, 0.8);

    expect(line[0]).to.deep.equal([2, 0]);
    expect(line[4]).to.deep.equal([8, -40]);
    expect(fibre(strip, 0.2, 0.8, 2)[2]).to.deep.equal([8, -20]);
  });

  it('draws a tendon that begins as a point and ends broad', () => {
    expect(tendonHalfMm(0)).to.be.below(0.3);
    expect(tendonHalfMm(1)).to.be.above(4);
  });
});

describe('between', () => {
  it('is at each end where it should be', () => {
    expect(between([1, 2], [5, 10], 0)).to.deep.equal([1, 2]);
    expect(between([1, 2], [5, 10], 1)).to.deep.equal([5, 10]);
    expect(between([1, 2], [5, 10], 0.25)).to.deep.equal([2, 4]);
  });
});
