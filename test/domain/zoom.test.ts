import { expect } from '@open-wc/testing';
import { centredOn, type Frame, frameOf, MAX_SCALE, panned, type Zoom, zoomed } from '../../src/domain/zoom.js';

const whole: Frame = [-200, -346, 400, 536];
const middle = { x: 0, y: -78 };

/** Where a point of the picture stands on the screen, as shares of what is shown. */
const onScreen = (zoom: Zoom | undefined, { x, y }: { x: number; y: number }): [number, number] => {
  const [left, top, width, height] = frameOf(whole, zoom);
  return [(x - left) / width, (y - top) / height];
};

describe('zoom', () => {
  it('shows all without a zoom', () => {
    expect(frameOf(whole, undefined)).to.deep.equal(whole);
  });

  it('keeps the point under the finger where it is', () => {
    const at = { x: 40, y: -120 };
    let zoom: Zoom | undefined;
    const before = onScreen(zoom, at);
    for (const factor of [1.5, 1.3, 0.9]) {
      zoom = zoomed(whole, zoom, factor, at);
      const [x, y] = onScreen(zoom, at);
      expect(x).to.be.closeTo(before[0], 1e-9);
      expect(y).to.be.closeTo(before[1], 1e-9);
    }
  });

  it('never shows what is beyond the picture, never goes beyond its limits', () => {
    let zoom: Zoom | undefined;
    for (const [factor, x, y] of [
      [3, -200, -346],
      [4, 190, 180],
      [0.5, 0, 0],
      [0.7, 900, -900],
      [9, 30, 30],
    ] as const) {
      zoom = zoomed(whole, zoom, factor, { x, y });
      zoom = panned(whole, zoom, x, -y);
      const [left, top, width, height] = frameOf(whole, zoom);
      expect(zoom?.scale ?? 1).to.be.within(1, MAX_SCALE);
      expect(left).to.be.at.least(whole[0] - 1e-9);
      expect(top).to.be.at.least(whole[1] - 1e-9);
      expect(left + width).to.be.at.most(whole[0] + whole[2] + 1e-9);
      expect(top + height).to.be.at.most(whole[1] + whole[3] + 1e-9);
    }
  });

  it('comes back to all of it', () => {
    let zoom = zoomed(whole, undefined, 1.5, middle);
    zoom = zoomed(whole, zoom, 1 / 1.5, middle);

    expect(zoom).to.equal(undefined);
  });

  it('brings a part to the middle as far as the picture reaches, and only when zoomed', () => {
    const zoom = zoomed(whole, undefined, 2, middle);

    expect(onScreen(centredOn(whole, zoom, { x: 20, y: -60 }), { x: 20, y: -60 })).to.deep.equal([0.5, 0.5]);
    expect(onScreen(centredOn(whole, zoom, { x: -200, y: -60 }), { x: -200, y: -60 })[0]).to.equal(0);
    expect(centredOn(whole, undefined, { x: 20, y: -60 })).to.equal(undefined);
    expect(panned(whole, undefined, 20, -60)).to.equal(undefined);
  });
});
