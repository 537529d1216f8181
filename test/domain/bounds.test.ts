import { expect } from '@open-wc/testing';
import { boundsOf, figure } from '../../src/domain/figure.js';

const front = figure({ view: 'front' });

describe('boundsOf', () => {
  it('encloses the psoas of the dressed side', () => {
    const box = boundsOf(front, ['psoas-major'])!;

    expect(box.x).to.be.within(15, 25);
    expect(box.x + box.width).to.be.within(80, 95);
    expect(box.y).to.be.within(-325, -310);
  });

  it('encloses a round joint on both sides of the body alike', () => {
    const box = boundsOf(front, ['hip-joint'])!;

    expect(box.x + box.width / 2).to.be.closeTo(0, 1);
    expect(box.width).to.be.within(195, 225);
  });

  it('never reaches beyond the picture', () => {
    const [x, y, width, height] = front.viewBox;
    const box = boundsOf(front, ['femoral-nerve', 'bones'])!;

    expect(box.x).to.be.at.least(x);
    expect(box.y + box.height).to.be.at.most(y + height);
    expect(box.width).to.be.at.most(width);
  });

  it('is nothing for no part', () => {
    expect(boundsOf(front, [])).to.equal(undefined);
  });
});
