/**
 * How long the psoas and the iliacus are, and how they pull, at each bend of the hip: the lines of action of the model
 * of Rajagopal et al. 2016 (R-RAJAGOPAL; paths after Arnold et al. 2010, doi:10.1007/s10439-009-9852-5), which wrap
 * over the rim of the pelvis as over a cylinder. Spine and pelvis stand still; the thigh turns about the hip centre.
 */
import { hipRange } from './anatomy.js';

/** mm, in the frame of the figure for the right side: x forward, y up, z to the patient's right. */
export interface PathPoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export type Muscle = 'psoas' | 'iliacus';

export interface MusclePath {
  /**
   * From the effective origin beside L4 and L5 (psoas) or in the pelvis (iliacus) to the thigh bone, in mm. The psoas
   * itself begins higher; how much the length changes does not depend on where.
   */
  readonly lengthMm: number;
  /** Change in length as a share of `lengthMm` in standing: −0.18 is 18 % shorter. */
  readonly changeFromStanding: number;
  /** Lever about the hip, in mm; positive: the muscle bends the hip. The same as −dL/dθ, with θ in radians. */
  readonly momentArmMm: number;
  /** Origin, rim, contact with the rim where there is any, thigh bone, insertion. */
  readonly points: readonly PathPoint[];
}

type Vector = readonly [x: number, y: number, z: number];

interface Line {
  /** On the pelvis: origin and the point before the rim. */
  readonly pelvis: readonly [Vector, Vector];
  /** On the thigh bone at 0°: the point after the rim and the insertion. */
  readonly femur: readonly [Vector, Vector];
  readonly rim: Cylinder;
}

interface Cylinder {
  readonly centre: Vector;
  /** From z, the axis is turned about x and then about the new y, in radians. */
  readonly turn: readonly [x: number, y: number];
  readonly radiusMm: number;
}

/** R-RAJAGOPAL, in the frame of the figure: the model's hip centre is at (−56.276, −78.49, 77.26) of its pelvis. */
const lines: Readonly<Record<Muscle, Line>> = {
  psoas: {
    pelvis: [
      [-4.324, 140.49, 39],
      [35.776, 13.09, 65.6],
    ],
    femur: [
      [-13.2, -46.7, 81.86],
      [-23.5, -52.4, 86.06],
    ],
    rim: { centre: [-17.724, 18.49, 65.6], turn: [-0.25, -0.27], radiusMm: 50 },
  },
  iliacus: {
    pelvis: [
      [-4.224, 109.39, 84.3],
      [42.776, 22.79, 75.6],
    ],
    femur: [
      [-2.3, -56.5, 91.16],
      [-12.2, -63.7, 96.86],
    ],
    rim: { centre: [-14.724, 13.49, 75.6], turn: [-0.32, -0.24], radiusMm: 54.9 },
  },
};

const dot = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): number => ax * bx + ay * by + az * bz;
/** a + k·b */
const plus = ([ax, ay, az]: Vector, k: number, [bx, by, bz]: Vector): Vector => [ax + k * bx, ay + k * by, az + k * bz];
const distance = (a: Vector, b: Vector): number => Math.hypot(...plus(a, -1, b));

/** Turned with the thigh: forward, about the axis through both hips, which is z through the origin. */
const turned = ([x, y, z]: Vector, angle: number): Vector => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [c * x - s * y, s * x + c * y, z];
};

/** What lies along a direction of length 1, and what is left across it. */
const split = (v: Vector, direction: Vector): { along: number; across: Vector; aside: number } => {
  const along = dot(v, direction);
  const across = plus(v, -along, direction);
  return { along, across, aside: Math.hypot(...across) };
};

/** From one point of the contact to the next, in radians: together the chords are 0.02 mm shorter than the arc. */
const CONTACT_STEP = Math.PI / 36;

interface Way {
  readonly lengthMm: number;
  /** Where it touches the cylinder: nowhere if it is straight. */
  readonly contact: readonly Vector[];
}

/**
 * The shortest way from one point to another that does not go through a cylinder: straight, or a tangent, a helix and a
 * tangent. Rolled out flat those are one straight line, so that it climbs evenly along the axis.
 *
 * Both points are outside, by more than 1 mm. Of the two ways round it goes the shorter, which at each bend is the
 * one the model allows. The cylinder ends 50 mm from its centre; no contact is further than 15 mm from there.
 */
const around = (from: Vector, to: Vector, { centre, turn: [x, y], radiusMm }: Cylinder): Way => {
  const axis: Vector = [Math.sin(y), -Math.sin(x) * Math.cos(y), Math.cos(x) * Math.cos(y)];
  const [p, q] = [split(plus(from, -1, centre), axis), split(plus(to, -1, centre), axis)];
  // Seen along the axis, round from the direction of p: where it begins to touch and where it lets go.
  const ahead = plus([0, 0, 0], 1 / p.aside, p.across);
  const side = split(q.across, ahead);
  const begin = Math.acos(radiusMm / p.aside);
  const arc = Math.atan2(side.aside, side.along) - Math.acos(radiusMm / q.aside) - begin;
  if (arc <= 0) return { lengthMm: distance(from, to), contact: [] };

  const before = Math.sqrt(p.aside ** 2 - radiusMm ** 2);
  const flat = before + arc * radiusMm + Math.sqrt(q.aside ** 2 - radiusMm ** 2);
  const climb = q.along - p.along;
  const steps = Math.ceil(arc / CONTACT_STEP);
  const contact = Array.from({ length: steps + 1 }, (_, i) => {
    const done = (arc * i) / steps;
    const onAxis = plus(centre, p.along + (climb * (before + done * radiusMm)) / flat, axis);
    const outward = plus(onAxis, radiusMm * Math.cos(begin + done), ahead);
    return plus(outward, (radiusMm * Math.sin(begin + done)) / side.aside, side.across);
  });
  return { lengthMm: Math.hypot(flat, climb), contact };
};

const measure = (muscle: Muscle, hipFlexionDeg: number): Omit<MusclePath, 'changeFromStanding'> => {
  const { pelvis, femur, rim } = lines[muscle];
  const [moving, insertion] = femur.map((point) => turned(point, (hipFlexionDeg * Math.PI) / 180)) as [Vector, Vector];
  const { lengthMm, contact } = around(pelvis[1], moving, rim);
  // What is shortest changes, at first, only by how its end moves along it: the lever of the last straight stretch.
  const last = contact.at(-1) ?? pelvis[1];
  const [x, y] = plus(moving, -1, last);
  return {
    lengthMm: distance(...pelvis) + lengthMm + distance(...femur),
    momentArmMm: (x * moving[1] - y * moving[0]) / distance(moving, last),
    points: [...pelvis, ...contact, moving, insertion].map(([x, y, z]) => ({ x, y, z })),
  };
};

/**
 * A muscle at a bend of the hip.
 *
 * @param hipFlexionDeg degrees: 0 in standing, positive with the thigh forward; beyond `hipRange` its nearer end counts
 * @throws {RangeError} for an unknown muscle and for what is no finite number
 */
export const musclePath = (muscle: Muscle, hipFlexionDeg: number): MusclePath => {
  if (!Object.hasOwn(lines, muscle)) throw new RangeError(`no muscle "${muscle}"; expected psoas or iliacus`);
  if (!Number.isFinite(hipFlexionDeg)) throw new RangeError(`"${String(hipFlexionDeg)}" is no angle in degrees`);
  const path = measure(muscle, Math.max(hipRange.min, Math.min(hipRange.max, hipFlexionDeg)));
  return { ...path, changeFromStanding: path.lengthMm / measure(muscle, 0).lengthMm - 1 };
};
