import { expect } from '@open-wc/testing';
import { hipRange } from '../../src/domain/anatomy.js';
import { type Muscle, musclePath, type PathPoint } from '../../src/domain/motion.js';
import { type Model, models, type Triple } from './motion-table.js';

const { min, max } = hipRange;
const anglesDeg = (stepDeg: number): number[] =>
  Array.from({ length: Math.round((max - min) / stepDeg) + 1 }, (_, i) => min + i * stepDeg);

const triple = ({ x, y, z }: PathPoint): Triple => [x, y, z];
const minus = (a: Triple, b: Triple): Triple => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const distance = (a: Triple, b: Triple): number => Math.hypot(...minus(a, b));

/** Forward with the thigh, about the axis through both hips. */
const turned = ([x, y, z]: Triple, deg: number): Triple => {
  const angle = (deg * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle), z];
};

/** In the cylinder's own frame: how far from the axis, how far along it, and on which side. */
const seenFrom = ({ centre, y, z }: Model['rim'], point: PathPoint): { out: number; along: number; side: number } => {
  const from = minus(triple(point), centre);
  const along = dot(from, z);
  return { out: Math.hypot(...minus(from, [z[0] * along, z[1] * along, z[2] * along])), along, side: dot(from, y) };
};

/** −ΔL/Δθ over ±0.01°; at the ends of the range over the half that is there. */
const leverFromLengths = (muscle: Muscle, deg: number): number => {
  const [from, to] = [Math.max(min, deg - 0.01), Math.min(max, deg + 0.01)];
  const change = musclePath(muscle, to).lengthMm - musclePath(muscle, from).lengthMm;
  return -change / (((to - from) * Math.PI) / 180);
};

const touches = (muscle: Muscle, deg: number): boolean => musclePath(muscle, deg).points.length > 4;

describe('the way of the muscles over the hip', () => {
  for (const muscle of ['psoas', 'iliacus'] as const) {
    const { origin, insertion, rim, rows } = models[muscle];

    describe(muscle, () => {
      it('is as long and has the lever that was computed apart from it', () => {
        for (const [deg, lengthMm, momentArmMm] of rows) {
          const path = musclePath(muscle, deg);
          expect(path.lengthMm, `length at ${String(deg)}°`).to.be.closeTo(lengthMm, 0.02);
          expect(path.momentArmMm, `lever at ${String(deg)}°`).to.be.closeTo(momentArmMm, 0.02);
        }
      });

      it('has as lever what its length loses by the bend', () => {
        for (const deg of anglesDeg(1)) {
          const { momentArmMm } = musclePath(muscle, deg);
          expect(momentArmMm, `${String(deg)}°`).to.be.closeTo(leverFromLengths(muscle, deg), 0.05);
        }
      });

      it('gets shorter with every hundredth of a degree and never jumps, neither off the rim nor elsewhere', () => {
        const stepDeg = 0.01;
        let before = musclePath(muscle, min);
        for (const deg of anglesDeg(stepDeg).slice(1)) {
          const path = musclePath(muscle, deg);
          const lever = (before.momentArmMm + path.momentArmMm) / 2;
          const loss = before.lengthMm - path.lengthMm;
          if (!(loss > 0)) expect.fail(`no shorter at ${String(deg)}°`);
          if (Math.abs(loss - (lever * stepDeg * Math.PI) / 180) > 1e-6) expect.fail(`jumps at ${String(deg)}°`);
          before = path;
        }
      });

      it('bends the hip at every angle', () => {
        for (const deg of anglesDeg(1)) expect(musclePath(muscle, deg).momentArmMm, `${String(deg)}°`).to.be.above(0);
      });

      it('has changed by nothing in standing, and by its length elsewhere', () => {
        expect(musclePath(muscle, 0).changeFromStanding).to.equal(0);
        const [standing, sitting] = [musclePath(muscle, 0).lengthMm, musclePath(muscle, 90)];
        expect(sitting.changeFromStanding).to.be.closeTo((sitting.lengthMm - standing) / standing, 1e-12);
        expect(sitting.changeFromStanding).to.be.below(0);
        expect(musclePath(muscle, -20).changeFromStanding).to.be.above(0);
      });

      it('goes from its origin to its insertion, which turns with the thigh', () => {
        for (const deg of anglesDeg(5)) {
          const points = musclePath(muscle, deg).points.map(triple);
          expect(distance(points[0]!, origin), 'origin').to.be.below(0.001);
          expect(distance(points.at(-1)!, turned(insertion, deg)), `insertion at ${String(deg)}°`).to.be.below(0.001);
        }
      });

      it('gives points whose line is as long as it says', () => {
        for (const deg of anglesDeg(1)) {
          const { points, lengthMm } = musclePath(muscle, deg);
          const steps = points.slice(1).map((point, i) => distance(triple(point), triple(points[i]!)));
          const line = steps.reduce((sum, step) => sum + step, 0);
          expect(line, `${String(deg)}°`).to.be.closeTo(lengthMm, 0.05);
          expect(line, `${String(deg)}°`).to.be.at.most(lengthMm + 1e-9);
        }
      });

      it('lies on the rim where it touches, on the side of the hip, within the length of the cylinder', () => {
        for (const deg of anglesDeg(1)) {
          for (const point of musclePath(muscle, deg).points.slice(2, -2)) {
            const { out, along, side } = seenFrom(rim, point);
            expect(out, `${String(deg)}°`).to.be.closeTo(rim.radiusMm, 0.001);
            expect(Math.abs(along), `${String(deg)}°`).to.be.below(15);
            expect(side, `${String(deg)}°`).to.be.below(0);
          }
        }
      });

      it('has the ends of the part that may touch outside the rim', () => {
        for (const deg of anglesDeg(1)) {
          const { points } = musclePath(muscle, deg);
          for (const end of [points[1]!, points.at(-2)!])
            expect(seenFrom(rim, end).out - rim.radiusMm, `${String(deg)}°`).to.be.above(1);
        }
      });

      it('leaves the rim once, and does not cut through it afterwards', () => {
        const leaves = anglesDeg(0.1).filter((deg) => touches(muscle, deg) && !touches(muscle, deg + 0.1));
        expect(leaves).to.have.lengthOf(1);
        expect(leaves[0]).to.be.within(30, 41);
        for (const deg of anglesDeg(1).filter((each) => !touches(muscle, each))) {
          const [, from, to] = musclePath(muscle, deg).points.map(triple) as [Triple, Triple, Triple, Triple];
          const [dx, dy, dz] = minus(to, from);
          for (let share = 0; share <= 1; share += 0.02) {
            const point = { x: from[0] + share * dx, y: from[1] + share * dy, z: from[2] + share * dz };
            expect(seenFrom(rim, point).out, `${String(deg)}°`).to.be.above(rim.radiusMm - 0.001);
          }
        }
      });

      it('stays at the end of the range beyond it', () => {
        expect(musclePath(muscle, max + 30)).to.deep.equal(musclePath(muscle, max));
        expect(musclePath(muscle, min - 30)).to.deep.equal(musclePath(muscle, min));
      });
    });
  }

  for (const angle of [NaN, Infinity, -Infinity, '30' as unknown as number, undefined as unknown as number]) {
    it(`refuses ${typeof angle} ${String(angle)} as an angle`, () => {
      expect(() => musclePath('psoas', angle)).to.throw(RangeError, String(angle));
    });
  }

  for (const muscle of ['quadriceps', 'toString']) {
    it(`refuses ${muscle}`, () => {
      expect(() => musclePath(muscle as Muscle, 0)).to.throw(RangeError, muscle);
    });
  }
});
