import { expect } from '@open-wc/testing';
import { captionOffset, leaderPoints } from '../../src/domain/leader.js';

const stage = { left: 100, top: 0, right: 500, bottom: 400 };
const ring = { x: 300, y: 150 };

describe('leaderPoints', () => {
  it('runs straight into a caption beside it whose rule is at the same height', () => {
    expect(leaderPoints(ring, stage, { left: 540, top: 150, right: 800, bottom: 600 })).to.deep.equal([
      ring,
      { x: 540, y: 150 },
    ]);
  });

  it('turns in the gutter where the caption starts lower', () => {
    expect(leaderPoints(ring, stage, { left: 540, top: 260, right: 800, bottom: 600 })).to.deep.equal([
      ring,
      { x: 520, y: 150 },
      { x: 520, y: 260 },
      { x: 540, y: 260 },
    ]);
  });

  it('runs to the left where the caption stands there, in a right-to-left page', () => {
    const points = leaderPoints(ring, stage, { left: 0, top: 150, right: 60, bottom: 600 });

    expect(points.at(-1)).to.deep.equal({ x: 60, y: 150 });
  });

  it('goes down the edge of the stage into a caption below it', () => {
    const points = leaderPoints(ring, stage, { left: 100, top: 400, right: 500, bottom: 900 });

    expect(points).to.deep.equal([ring, { x: 492, y: 150 }, { x: 492, y: 400 }]);
  });
});

describe('captionOffset', () => {
  it('brings the caption to the ring’s height', () => {
    expect(captionOffset(200, { top: 120, stageHeight: 600 })).to.equal(80);
  });

  it('never lets the caption touch the layers above it or sink below the middle of the stage', () => {
    expect(captionOffset(50, { top: 120, stageHeight: 600 })).to.equal(16);
    expect(captionOffset(580, { top: 120, stageHeight: 600 })).to.equal(180);
  });
});
