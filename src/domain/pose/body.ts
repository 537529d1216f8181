/**
 * A person seen from the side, posed by joint angles. Pure geometry: lengths in hundredths of body height, x the way the
 * person looks when upright, y upward from the floor.
 *
 * Segment lengths are the plain ratios of Drillis and Contini (1966), as shares of body height: thigh 0.245, shank 0.246,
 * ankle above the sole 0.039, hip to shoulder 0.288, upper arm 0.186, forearm 0.146. How thick each part is, is ours.
 * ```
 *        ( )  head          angles in degrees, all 0 in upright standing:
 *         |                 lean     pelvis forward; −90 lies on the back, 90 face down
 *    /|‾‾‾|   chest         lumbar   chest against pelvis, forward is positive
 *   / |___|   pelvis        hip, shoulder, elbow, knee   bent is positive
 *     |                     ankle    toes up is positive
 *     |_
 * ```
 */
export type Pair = readonly [x: number, y: number];

/** A round piece of the body: limbs are chains of them. */
export interface Ball {
  readonly at: Pair;
  readonly r: number;
}

export type Side = 'near' | 'far';

/** Angles, or where the ankle goes: x from the hip, y of the sole above the floor; the knee bends as knees do. */
export type Leg =
  | { readonly hip: number; readonly knee?: number; readonly ankle?: number }
  | { readonly foot: Pair; readonly pitch?: number }
  /** The knee on something of this height, the instep on the floor behind it. */
  | { readonly hip: number; readonly kneel: number };

/** Angles, or where the wrist goes: x from the hip, y above the floor. The elbow points back, or forward if `forward`; an arm that is turned towards us looks `short`. */
export type Arm =
  | { readonly shoulder: number; readonly elbow?: number; readonly wrist?: number }
  | { readonly hand: Pair; readonly forward?: boolean; readonly wrist?: number; readonly short?: number };

/** What bears the weight: its lowest point is put at this height. */
export type Contact =
  | 'near-foot'
  | 'far-foot'
  | 'near-knee'
  | 'far-knee'
  | 'near-elbow'
  | 'near-toes'
  | 'far-toes'
  | 'back'
  | 'seat'
  | 'head';

export interface Posture {
  /** Where the hip is on the floor's axis. */
  readonly x?: number;
  readonly lean?: number;
  readonly lumbar?: number;
  readonly neck?: number;
  /** How far the belly stands out, in the drawing's units. */
  readonly belly?: number;
  readonly near: Leg;
  readonly far: Leg;
  readonly nearArm: Arm;
  readonly farArm: Arm;
  readonly on: Contact;
  readonly height?: number;
}

export const lengths = {
  thigh: 24.5,
  shank: 24.6,
  ankle: 3.9,
  trunk: 28.8,
  upperArm: 18.6,
  forearm: 14.6,
  hand: 7.5,
} as const;

const radians = (deg: number): number => (deg * Math.PI) / 180;
const plus = ([ax, ay]: Pair, [bx, by]: Pair): Pair => [ax + bx, ay + by];
/** Along a limb that hangs: 0 is down, positive angles swing forward. */
const along = (deg: number, length: number): Pair => [
  length * Math.sin(radians(deg)),
  -length * Math.cos(radians(deg)),
];

/** A place in a segment's own frame: forward of it and up it, for one that leans forward by an angle. */
const placed =
  (origin: Pair, lean: number) =>
  ([forward, up]: Pair): Pair => {
    const [c, s] = [Math.cos(radians(lean)), Math.sin(radians(lean))];
    return plus(origin, [forward * c + up * s, up * c - forward * s]);
  };

/** The angles at which two links reach from one place to another; `turn` says which way the joint between points. */
const reach = (from: Pair, to: Pair, first: number, second: number, turn: 1 | -1): [number, number] => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.min(Math.hypot(dx, dy), first + second - 0.01);
  const towards = Math.atan2(dx, -dy);
  const inner = Math.acos((first ** 2 + distance ** 2 - second ** 2) / (2 * first * distance));
  const outer = Math.acos((first ** 2 + second ** 2 - distance ** 2) / (2 * first * second));
  const degrees = (rad: number): number => (rad * 180) / Math.PI;
  const start = degrees(towards + turn * inner);
  return [start, start - turn * (180 - degrees(outer))];
};

export interface Limb {
  readonly balls: readonly (readonly Ball[])[];
  /** Hip, knee, ankle or shoulder, elbow, wrist. */
  readonly joints: readonly [Pair, Pair, Pair];
  readonly tip: Pair;
}

/** Radii that the joints' contacts are worked out with. */
const radius = { knee: 3.1, elbow: 2.15, ball: 1.3, toe: 1 } as const;

const legFrom = (hip: Pair, thighDeg: number, shankDeg: number, footDeg: number, areToesFlat = false): Limb => {
  const knee = plus(hip, along(thighDeg, lengths.thigh));
  const ankle = plus(knee, along(shankDeg, lengths.shank));
  const onThigh = placed(hip, -thighDeg);
  const onShank = placed(knee, -shankDeg);
  // The foot's frame lies flat when the foot points straight forward.
  const onFoot = placed(ankle, 90 - footDeg);
  const heel: Ball = { at: onFoot([-1.9, -2.3]), r: 1.6 };
  const ball: Ball = { at: onFoot([7.2, -2.6]), r: radius.ball };
  // Where the heel lifts, the toes stay on the floor.
  const toe = areToesFlat ? plus(ball.at, [3.4, -0.3]) : onFoot([10.6, -2.9]);
  return {
    joints: [hip, knee, ankle],
    tip: toe,
    balls: [
      [
        { at: hip, r: 5 },
        { at: onThigh([0.5, -9]), r: 4.7 },
        { at: knee, r: radius.knee },
      ],
      [
        { at: knee, r: radius.knee },
        { at: onShank([-0.6, -7.5]), r: 3.15 },
        { at: ankle, r: 1.9 },
      ],
      [heel, { at: ankle, r: 1.9 }, ball, { at: toe, r: radius.toe }],
      [heel, ball],
    ],
  };
};

/** Height of the ankle while the top of the foot lies on the floor. */
const INSTEP = 2.6;

const legOf = (leg: Leg, hip: Pair, lean: number): Limb => {
  if ('foot' in leg) {
    const pitch = leg.pitch ?? 0;
    // The heel lifts about the ball of the foot, which stays where it is.
    const ball = placed([0, 0], -pitch)([7.2, -2.6]);
    const [x, y] = leg.foot;
    const ankle: Pair = [hip[0] + x + 7.2 - ball[0], y + radius.ball - ball[1]];
    const [thigh, shank] = reach(hip, ankle, lengths.thigh, lengths.shank, 1);
    return legFrom(hip, thigh, shank, 90 + pitch, pitch < 0);
  }
  const thigh = leg.hip - lean;
  if ('kneel' in leg) {
    const drop = leg.kneel + radius.knee - INSTEP;
    return legFrom(hip, thigh, (-Math.acos(drop / lengths.shank) * 180) / Math.PI, -66);
  }
  const shank = thigh - (leg.knee ?? 0);
  return legFrom(hip, thigh, shank, shank + 90 + (leg.ankle ?? 0));
};

const armOf = (arm: Arm, shoulder: Pair, hipX: number, lean: number): Limb => {
  const short = ('hand' in arm && arm.short) || 1;
  let [upper, fore]: [number, number] = [0, 0];
  if ('hand' in arm) {
    const to: Pair = [hipX + arm.hand[0], arm.hand[1]];
    [upper, fore] = reach(shoulder, to, lengths.upperArm * short, lengths.forearm * short, arm.forward ? 1 : -1);
  } else {
    upper = arm.shoulder - lean;
    fore = upper + (arm.elbow ?? 0);
  }
  const elbow = plus(shoulder, along(upper, lengths.upperArm * short));
  const wrist = plus(elbow, along(fore, lengths.forearm * short));
  const tip = plus(wrist, along(fore + (arm.wrist ?? 0), lengths.hand - 1.2));
  return {
    joints: [shoulder, elbow, wrist],
    tip,
    balls: [
      [
        { at: shoulder, r: 3.1 },
        { at: elbow, r: radius.elbow },
      ],
      [
        { at: elbow, r: radius.elbow },
        { at: wrist, r: 1.5 },
      ],
      [
        { at: wrist, r: 1.5 },
        { at: plus(wrist, along(fore + (arm.wrist ?? 0), 3)), r: 1.75 },
        { at: tip, r: 1.05 },
      ],
    ],
  };
};

export interface Body {
  readonly trunk: readonly (readonly Ball[])[];
  readonly head: readonly Ball[];
  readonly near: Limb;
  readonly far: Limb;
  readonly nearArm: Limb;
  readonly farArm: Limb;
  /** From the low spine over the rim of the pelvis to the thigh, on the near side. */
  readonly psoas: readonly Pair[];
  readonly hip: Pair;
  readonly shoulder: Pair;
}

const bodyAt = (hip: Pair, posture: Posture): Body => {
  const { lean = 0, lumbar = 0, neck = 0, belly = 0 } = posture;
  const chestLean = lean + lumbar;
  const onPelvis = placed(hip, lean);
  const onChest = placed(onPelvis([-0.9, 8.6]), chestLean);
  const shoulder = onChest([-0.2, 20.1]);
  const onNeck = placed(onChest([-0.4, 21]), chestLean + neck);
  const near = legOf(posture.near, hip, lean);
  const [, knee] = near.joints;
  const thigh = (Math.atan2(knee[0] - hip[0], hip[1] - knee[1]) * 180) / Math.PI;
  const onThigh = placed(hip, -thigh);
  return {
    hip,
    shoulder,
    near,
    far: legOf(posture.far, hip, lean),
    nearArm: armOf(posture.nearArm, shoulder, hip[0], chestLean),
    farArm: armOf(posture.farArm, shoulder, hip[0], chestLean),
    trunk: [
      [
        { at: onPelvis([-0.9, 0]), r: 5 },
        { at: onPelvis([0.3, 3.4]), r: 4.7 },
        { at: onPelvis([0.4, 9]), r: 4.3 },
        { at: onChest([0.3, 6.5]), r: 4.6 },
        { at: onChest([0.4, 12.5]), r: 5.3 },
        { at: onChest([-0.5, 18]), r: 4.5 },
        { at: onNeck([0, 1]), r: 2.6 },
      ],
      ...(belly > 0
        ? [
            [onPelvis([0.6, 8]), onChest([0.4 + belly, 2.5]), onChest([0.5, 10])].map((at, i) => ({
              at,
              r: [4, 4.4, 4.8][i]!,
            })),
          ]
        : []),
    ],
    head: [
      { at: onNeck([0.2, 0.5]), r: 2.6 },
      { at: onNeck([1, 6]), r: 2.7 },
      { at: onNeck([2.6, 7.2]), r: 3.1 },
      { at: onNeck([1.5, 10.5]), r: 5.4 },
      { at: onNeck([0.6, 10.9]), r: 5.4 },
    ],
    psoas: [
      onChest([-2.1, 7]),
      onChest([-1.6, 2]),
      onPelvis([-0.2, 6.6]),
      onPelvis([2.4, 2.4]),
      onThigh([1.8, -3.2]),
      onThigh([0, -8.6]),
    ],
  };
};

const lowest = (balls: readonly Ball[]): number => Math.min(...balls.map(({ at, r }) => at[1] - r));

/** How high above the floor each place of contact is. */
export const contactHeight = (body: Body, contact: Contact): number => {
  const foot = ({ balls }: Limb): number => lowest([...balls[2]!, ...balls[3]!]);
  switch (contact) {
    case 'near-foot':
      return foot(body.near);
    case 'far-foot':
      return foot(body.far);
    case 'near-toes':
      return lowest(body.near.balls[2]!.slice(-1));
    case 'far-toes':
      return lowest(body.far.balls[2]!.slice(-1));
    case 'near-knee':
      return body.near.joints[1][1] - radius.knee;
    case 'far-knee':
      return body.far.joints[1][1] - radius.knee;
    case 'near-elbow':
      return body.nearArm.joints[1][1] - radius.elbow;
    case 'back':
      return lowest(body.trunk[0]!.slice(3, 6));
    case 'seat':
      return lowest(body.trunk[0]!.slice(0, 1));
    case 'head':
      return lowest(body.head);
  }
};

/** The posture on its support: what bears the weight touches it, the rest follows from the joints. */
export const posed = (posture: Posture): Body => {
  const { x = 0, on, height = 0 } = posture;
  // Limbs that reach for a place depend on where the hip is, and so does what bears the weight: twice is exact, since
  // no limb that reaches bears the weight.
  const first = bodyAt([x, 0], posture);
  return bodyAt([x, height - contactHeight(first, on)], posture);
};

/** How long the psoas line is. */
export const psoasLength = ({ psoas }: Body): number =>
  psoas.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - psoas[i]![0], y - psoas[i]![1]), 0);
