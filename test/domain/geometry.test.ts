import { expect } from '@open-wc/testing';
import {
  arc,
  band,
  circle,
  closedPath,
  mirrored,
  openPath,
  pairs,
  similarity,
  turned,
} from '../../src/domain/geometry.js';

describe('closedPath', () => {
  it('runs through the middle between neighbouring control points, on the grid, y downward', () => {
    expect(
      closedPath([
        [0, 0],
        [10, 0],
        [10, 10],
      ]),
    ).to.equal('M20 -20q-20 20 0 20t20-20 -20 0z');
  });

  it('takes no outline of two points', () => {
    expect(() =>
      closedPath([
        [0, 0],
        [1, 1],
      ]),
    ).to.throw(RangeError);
  });
});

describe('openPath', () => {
  it('begins at the first and ends at the last control point', () => {
    expect(
      openPath([
        [0, 0],
        [5, 5],
        [10, 0],
      ]),
    ).to.equal('M0 0q20-20 40 0');
  });

  it('takes no line of one point', () => {
    expect(() => openPath([[0, 0]])).to.throw(RangeError);
  });
});

describe('pairs', () => {
  it('reads points two by two and refuses an odd one out', () => {
    expect(pairs([1, 2, 3, 4])).to.deep.equal([
      [1, 2],
      [3, 4],
    ]);
    expect(() => pairs([1, 2, 3])).to.throw(RangeError);
  });
});

describe('similarity', () => {
  it('takes two points to two others and keeps shapes', () => {
    const map = similarity(
      [
        [0, 0],
        [1, 0],
      ],
      [
        [5, 5],
        [5, 7],
      ],
    );

    expect(map([0, 0])).to.deep.equal([5, 5]);
    expect(map([1, 0])).to.deep.equal([5, 7]);
    expect(map([0, 1])).to.deep.equal([3, 5]);
  });
});

describe('turned', () => {
  it('turns about the hip centre, forward for a positive angle', () => {
    const [x, y] = turned(90)([0, -100]);

    expect(x).to.be.closeTo(100, 1e-9);
    expect(y).to.be.closeTo(0, 1e-9);
  });

  it('keeps every distance to the hip centre', () => {
    for (let deg = -20; deg <= 120; deg += 7) expect(Math.hypot(...turned(deg)([-25, -53.7]))).to.be.closeTo(59.2, 0.1);
  });
});

describe('band', () => {
  it('is as wide as it is told, on both sides of its line', () => {
    const outline = band(
      [
        [0, 0],
        [0, 10],
      ],
      () => 2,
    );

    expect(outline).to.deep.equal([
      [-2, 0],
      [-2, 10],
      [2, 10],
      [2, 0],
    ]);
  });
});

describe('arc, circle and mirror', () => {
  it('keep to their radius and side', () => {
    for (const [x, y] of arc([1, 1], 5, 0, 360)) expect(Math.hypot(x - 1, y - 1)).to.be.closeTo(5, 1e-9);
    for (const [x, y] of circle([1, 1], 5)) expect(Math.hypot(x - 1, y - 1)).to.be.closeTo(5.09, 0.01);
    expect(mirrored([3, 4])).to.deep.equal([-3, 4]);
  });
});
