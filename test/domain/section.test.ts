import { expect } from '@open-wc/testing';
import type { Shape } from '../../src/domain/figure.js';
import { section } from '../../src/domain/figure/section.js';
import { GRID } from '../../src/domain/geometry.js';

type Point = readonly [x: number, y: number];

const states = [undefined, 'stenosis', 'compression'] as const;

const shapeOf = (state: (typeof states)[number], id: string): Shape =>
  section(state).shapes.find((each) => each.id === id)!;

/** Points every half millimetre along a shape, in mm with y downward, as the browser measures it. */
const pointsOf = ({ d, mirror }: Shape): Point[] => {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  const steps = Math.ceil(path.getTotalLength() / 2);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const { x, y } = path.getPointAtLength(2 * i);
    return [((mirror ? -1 : 1) * x) / GRID, y / GRID];
  });
};

const areaMm2 = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

const spanMm = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const nearestMm = (from: readonly Point[], to: readonly Point[]): number =>
  Math.min(...from.map(([x, y]) => Math.min(...to.map(([toX, toY]) => Math.hypot(toX - x, toY - y)))));

/** How much room the root has: from its line to the edge of the disc. */
const rootToDiscMm = (state: (typeof states)[number], side: 'left' | 'right'): number =>
  nearestMm(pointsOf(shapeOf(state, `root-${side}`)), pointsOf(shapeOf(state, 'disc')));

const sacMm2 = (state: (typeof states)[number]): number => areaMm2(pointsOf(shapeOf(state, 'sac')));

describe('the cut across the low back', () => {
  for (const state of states) {
    const { shapes, viewBox, labels } = section(state);
    const [left, top, width, height] = viewBox;
    const name = state ?? 'the usual state';

    it(`gives every shape an id of its own and whole numbers on the grid in ${name}`, () => {
      expect(new Set(shapes.map(({ id }) => id))).to.have.length(shapes.length);
      for (const { id, d } of shapes) expect(d, id).to.match(/^(?:[Mqtlz]|-?\d+| )+$/);
    });

    it(`clips shapes only to shapes that are there, on the same side of the body, in ${name}`, () => {
      for (const { id, clip, mirror } of shapes) {
        if (clip === undefined) continue;
        const to = shapes.find((shape) => shape.id === clip);
        expect(to, id).not.to.equal(undefined);
        expect(to!.mirror ?? false, id).to.equal(mirror ?? false);
      }
    });

    it(`stays inside the picture in ${name}, and its labels too`, () => {
      const marks = shapes
        .filter(({ clip }) => clip === undefined)
        .flatMap((shape) => pointsOf(shape).map((at) => [shape.id, at, (shape.widthMm ?? 0) / 2] as const));
      for (const [id, [x, y], half] of marks) {
        expect(Math.abs(x - left - width / 2) + half, id).to.be.at.most(width / 2 + 0.01);
        expect(Math.abs(y - top - height / 2) + half, id).to.be.at.most(height / 2 + 0.01);
      }
      for (const { id, at } of labels) {
        expect(at.x, id).to.be.within(left, left + width);
        expect(at.y, id).to.be.within(top, top + height);
      }
    });

    it(`begins the id of what is only in ${name} with its name`, () => {
      const usual = new Set(section(undefined).shapes.map(({ id }) => id));
      for (const { id } of shapes) expect(usual.has(id) || id.startsWith(`${state ?? ''}-`), id).to.equal(true);
      for (const id of usual)
        expect(
          shapes.some((shape) => shape.id === id),
          id,
        ).to.equal(true);
    });
  }

  for (const { id, atLeast, atMost } of [
    { id: 'disc', atLeast: [48, 33], atMost: [54, 38] },
    { id: 'sac', atLeast: [15, 13], atMost: [20, 17] },
    { id: 'psoas-left', atLeast: [18, 30], atMost: [35, 50] },
  ] as const) {
    it(`draws the ${id} at a usual size`, () => {
      const points = pointsOf(shapeOf(undefined, id));

      expect(spanMm(points.map(([x]) => x))).to.be.within(atLeast[0], atMost[0]);
      expect(spanMm(points.map(([, y]) => y))).to.be.within(atLeast[1], atMost[1]);
    });
  }

  it('leaves the sac at most 60 % of its room in stenosis, and less than 12 mm from front to back', () => {
    expect(sacMm2('stenosis')).to.be.at.most(0.6 * sacMm2(undefined));
    expect(spanMm(pointsOf(shapeOf('stenosis', 'sac')).map(([, y]) => y))).to.be.within(8, 12);
  });

  it('narrows the canal from the front, from the sides and from behind', () => {
    const grown = (id: string): number =>
      areaMm2(pointsOf(shapeOf('stenosis', id))) / areaMm2(pointsOf(shapeOf(undefined, id)));

    for (const id of ['disc', 'socket-left', 'socket-right', 'ligament-left', 'ligament-right'])
      expect(grown(id), id).to.be.above(1.02);
  });

  it('keeps the strands inside the sac, as many as before', () => {
    const sizes = states.map((state) => {
      const sac = new Path2D(shapeOf(state, 'sac').d);
      const canvas = document.createElement('canvas').getContext('2d')!;
      const strands = [...shapeOf(state, 'strands').d.matchAll(/M(-?\d+) ?(-?\d+)/g)];
      for (const [, x, y] of strands) expect(canvas.isPointInPath(sac, Number(x), Number(y))).to.equal(true);
      return strands.length;
    });

    expect(new Set(sizes)).to.have.length(1);
  });

  it("presses on the root of the patient's left, which is the viewer's right", () => {
    expect(rootToDiscMm('compression', 'left')).to.be.at.most(0.6 * rootToDiscMm(undefined, 'left'));
    expect(rootToDiscMm('compression', 'right')).to.be.closeTo(rootToDiscMm(undefined, 'right'), 0.05);
    for (const [x] of pointsOf(shapeOf('compression', 'compression-sore'))) expect(x).to.be.above(0);
  });

  it('changes only the disc and that root under pressure', () => {
    const usual = section(undefined).shapes;
    const changed = section('compression')
      .shapes.filter((shape) => !usual.some((each) => JSON.stringify(each) === JSON.stringify(shape)))
      .map(({ id }) => id.replace(/^(disc|root-left|ganglion-left|compression-sore)-.+$/, '$1'));

    expect([...new Set(changed)]).to.have.members(['disc', 'root-left', 'ganglion-left', 'compression-sore']);
  });

  it("leaves the disc on the patient's right as it is", () => {
    const usual = pointsOf(shapeOf(undefined, 'disc'));
    const right = pointsOf(shapeOf('compression', 'disc')).filter(([x]) => x < -5);

    for (const at of right) expect(nearestMm([at], usual)).to.be.at.most(0.5);
  });

  it('weighs at most 2 kB in all states', async () => {
    const text = states.flatMap((state) => section(state).shapes.map(({ d }) => d)).join('');
    const packed = new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));

    expect((await packed.arrayBuffer()).byteLength).to.be.at.most(2_000);
  });
});
