import { expect } from '@open-wc/testing';
import { type Box, captionOffset, freeHeight, hits, leaderPoints } from '../../src/domain/leader.js';
import type { Point } from '../../src/domain/geometry.js';

const stage = { left: 100, top: 0, right: 500, bottom: 400 };
const ring = { x: 300, y: 150 };
const words: readonly Box[] = [];

describe('leaderPoints', () => {
  it('runs straight into a caption beside it whose rule is at the same height', () => {
    expect(
      leaderPoints({ ring, stage, words, caption: { left: 540, top: 150, right: 800, bottom: 600 } }),
    ).to.deep.equal([ring, { x: 540, y: 150 }]);
  });

  it('turns in the gutter where the caption starts lower', () => {
    expect(
      leaderPoints({ ring, stage, words, caption: { left: 540, top: 260, right: 800, bottom: 600 } }),
    ).to.deep.equal([ring, { x: 520, y: 150 }, { x: 520, y: 260 }, { x: 540, y: 260 }]);
  });

  it('runs to the left where the caption stands there, in a right-to-left page', () => {
    const points = leaderPoints({ ring, stage, words, caption: { left: 0, top: 150, right: 60, bottom: 600 } });

    expect(points.at(-1)).to.deep.equal({ x: 60, y: 150 });
  });

  it('goes down the edge of the stage into a caption below it', () => {
    const points = leaderPoints({ ring, stage, words, caption: { left: 100, top: 400, right: 500, bottom: 900 } });

    expect(points).to.deep.equal([ring, { x: 492, y: 150 }, { x: 492, y: 400 }]);
  });

  it('passes a word that stands in its way, by the shorter way round', () => {
    const word = { left: 380, top: 143, right: 400, bottom: 161 };

    const points = leaderPoints({
      ring,
      stage,
      words: [word],
      caption: { left: 540, top: 150, right: 800, bottom: 600 },
    });

    expect(points[1]).to.deep.equal({ x: 300, y: 140 });
    expect(crosses(points, [word])).to.equal(false);
  });

  it('crosses no word of a column, wherever the ring is', () => {
    const column = Array.from({ length: 6 }, (_, i): Box => ({
      left: 350,
      top: 40 + i * 50,
      right: 380,
      bottom: 56 + i * 50,
    }));
    const caption = { left: 540, top: 150, right: 800, bottom: 600 };
    for (let y = 10; y < 390; y += 3)
      for (const x of [150, 250, 340])
        expect(
          crosses(leaderPoints({ ring: { x, y }, stage, words: column, caption }), column),
          `${String(x)}, ${String(y)}`,
        ).to.equal(false);
  });

  it('runs straight on where no detour helps', () => {
    const wall = { left: 380, top: -1000, right: 400, bottom: 1000 };

    expect(freeHeight(ring, 500, [wall])).to.equal(ring.y);
  });
});

const crosses = (points: readonly Point[], boxes: readonly Box[]): boolean =>
  points.some((point, i) => i > 0 && boxes.some((box) => hits(points[i - 1]!, point, box)));

describe('captionOffset', () => {
  it('brings the caption to the ring’s height', () => {
    expect(captionOffset(200, { top: 120, stageHeight: 600 })).to.equal(80);
  });

  it('never lets the caption touch the layers above it or sink below the middle of the stage', () => {
    expect(captionOffset(50, { top: 120, stageHeight: 600 })).to.equal(16);
    expect(captionOffset(580, { top: 120, stageHeight: 600 })).to.equal(180);
  });
});
