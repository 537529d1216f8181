import { expect } from '@open-wc/testing';
import { structureIds } from '../../src/domain/anatomy.js';
import { type Figure, figure, type Side, type View } from '../../src/domain/figure.js';
import { GRID, turned } from '../../src/domain/geometry.js';
import { landmarks } from './landmarks.js';
import { rulers } from './rulers.js';

const svgPath = (d: string): SVGPathElement => {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  return path;
};

/** Points every half millimetre along an outline, in mm with y upward, as the browser measures it. */
const pointsOf = (drawing: Figure, id: string): [number, number][] => {
  const shape = drawing.shapes.find((each) => each.id === id)!;
  const path = svgPath(shape.d);
  const length = path.getTotalLength();
  return Array.from({ length: Math.ceil(length / (GRID / 2)) }, (_, i) => {
    const { x, y } = path.getPointAtLength((i * GRID) / 2);
    return [x / GRID, -y / GRID];
  });
};

const distance = (points: readonly [number, number][], [x, y]: readonly [number, number]): number =>
  Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));

const views: readonly View[] = ['front', 'side'];
const hipAnglesDeg = [-20, 0, 15, 30, 45, 60, 75, 90, 105, 120];

describe('the figure', () => {
  for (const { name, view, shape, at } of landmarks) {
    it(`passes the ${name} within 3 mm in the ${view} view`, () => {
      expect(distance(pointsOf(figure({ view }), shape), at)).to.be.at.most(3);
    });
  }

  for (const { view, shape, points } of rulers) {
    it(`draws the ${shape} typically within 3 mm of the measured outline in the ${view} view`, () => {
      const drawn = pointsOf(figure({ view }), shape);
      const away = points.map((point) => distance(drawn, point)).sort((a, b) => a - b);

      expect(away[Math.floor(away.length / 2)], 'median').to.be.at.most(3);
      expect(away[Math.floor(away.length * 0.9)], 'nine of ten').to.be.at.most(6);
    });
  }

  for (const view of views) {
    it(`draws every structure in the ${view} view, with an anchor inside the picture`, () => {
      const { shapes, anchors, viewBox } = figure({ view });
      const [x, y, width, height] = viewBox;

      for (const id of structureIds) {
        expect(
          shapes.some(({ structure }) => structure === id),
          id,
        ).to.equal(true);
        expect(anchors[id].x, id).to.be.within(x, x + width);
        expect(anchors[id].y, id).to.be.within(y, y + height);
      }
    });

    it(`gives every shape of the ${view} view an id of its own and whole numbers on the grid`, () => {
      const { shapes } = figure({ view });

      expect(new Set(shapes.map(({ id }) => id))).to.have.length(shapes.length);
      for (const { id, d } of shapes) expect(d, id).to.match(/^[Mqtlaz\d -]+$/);
    });

    it(`clips shapes of the ${view} view only to shapes that are there, on the same side of the body`, () => {
      const { shapes } = figure({ view });
      for (const { id, clip, mirror } of shapes) {
        if (clip === undefined) continue;
        const to = shapes.find((shape) => shape.id === clip);
        expect(to, id).not.to.equal(undefined);
        expect(to!.mirror ?? false, id).to.equal(mirror ?? false);
      }
    });
  }

  for (const [side, sign] of [
    ['left', 1],
    ['right', -1],
  ] as const satisfies readonly [Side, number][]) {
    it(`dresses the patient's ${side} side and bares the other`, () => {
      const { shapes, anchors } = figure({ view: 'front', side });
      const muscle = shapes.find(({ id }) => id === 'psoas-major')!;
      const nerve = shapes.find(({ id }) => id === 'femoral-trunk')!;

      expect(muscle.mirror).to.equal(side === 'left');
      expect(nerve.mirror).to.equal(side !== 'left');
      expect(Math.sign(anchors['psoas-major'].x)).to.equal(sign);
      expect(Math.sign(anchors['femoral-nerve'].x)).to.equal(-sign);
    });
  }

  it('runs the psoas from the twelfth thoracic vertebra to the lesser trochanter', () => {
    for (const view of views) {
      const points = pointsOf(figure({ view }), 'psoas-major');
      const heights = points.map(([, y]) => y);

      expect(Math.max(...heights), view).to.be.within(310, 325);
      expect(Math.min(...heights), view).to.be.within(-62, -40);
    }
  });

  it('ends the tendon at the lesser trochanter', () => {
    expect(distance(pointsOf(figure({ view: 'front' }), 'iliopsoas-tendon'), [-85.6, -53.7])).to.be.at.most(3);
    expect(distance(pointsOf(figure({ view: 'side' }), 'iliopsoas-tendon'), [-25, -53.7])).to.be.at.most(3);
  });

  for (const hipFlexionDeg of hipAnglesDeg) {
    const bent = figure({ view: 'side', hipFlexionDeg });
    const lesserTrochanter = turned(hipFlexionDeg)([-25, -53.7]);

    it(`takes tendon and thigh bone along when the hip bends to ${String(hipFlexionDeg)}°`, () => {
      expect(distance(pointsOf(bent, 'iliopsoas-tendon'), lesserTrochanter)).to.be.at.most(3.5);
      expect(distance(pointsOf(bent, 'femur'), turned(hipFlexionDeg)([-30.1, -53.8]))).to.be.at.most(3);
    });

    it(`keeps the tendon as long as it is at ${String(hipFlexionDeg)}°, and the spine where it is`, () => {
      // Down one edge and up the other: twice its 78 mm, and its end.
      expect(pointsOf(bent, 'iliopsoas-tendon').length / 2).to.be.within(150, 172);
      const upright = figure({ view: 'side' }).shapes.find(({ id }) => id === 'L3-body');
      expect(bent.shapes.find(({ id }) => id === 'L3-body')).to.deep.equal(upright);
    });

    it(`leads the muscle round the femoral head at ${String(hipFlexionDeg)}°`, () => {
      const points = pointsOf(bent, 'psoas-major').filter(([, y]) => y < 30);
      const nearest = Math.min(...points.filter(([x]) => x > 0).map((point) => Math.hypot(...point)));

      expect(nearest).to.be.at.least(23.3);
    });
  }

  it('weighs at most 14 kB for both views', async () => {
    const text = views.flatMap((view) => figure({ view }).shapes.map(({ d }) => d)).join('');
    const packed = new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));

    expect((await packed.arrayBuffer()).byteLength).to.be.at.most(14_000);
  });

  it('is the same object each time, so that a page draws it once', () => {
    expect(figure({ view: 'front' })).to.equal(figure({ view: 'front', side: 'left' }));
  });
});
