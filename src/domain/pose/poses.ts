/** Every picture of the exercises: what the person does, what stands about, which way to move. */
import type { PoseId } from '../anatomy.js';
import type { Arm, Leg, Pair, Posture } from './body.js';
import type { Scene } from './draw.js';

const hangs: Arm = { shoulder: -20, elbow: 22 };
const straight: Leg = { hip: 0 };

const standing: Posture = { near: straight, far: straight, nearArm: hangs, farArm: hangs, on: 'near-foot' };

const beside: Arm = { shoulder: -8.5, elbow: 8.5 };

/** In a bridge the arms stay on the floor while the chest rises. */
const flatArm: Arm = { shoulder: -38, elbow: 8 };

/** On the back, head to the viewer's left, feet on the floor at a distance from the hip. */
const onBack: Posture = {
  x: 4,
  lean: -90,
  near: { foot: [27, 0] },
  far: { foot: [28.5, 0] },
  nearArm: beside,
  farArm: beside,
  on: 'back',
};
const onBelly = (y: number): Arm => ({ hand: [-15.5, y], short: 0.6, wrist: -70 });

const CUSHION = 2.4;
const cushion = { kind: 'cushion', x: -13, width: 20, height: CUSHION } as const;

/** One knee down, the other foot in front; the near leg is the one that kneels. */
const halfKneel: Posture = {
  near: { hip: -2, kneel: CUSHION },
  far: { foot: [22, 0] },
  nearArm: { hand: [19, 37] },
  farArm: { hand: [21, 36] },
  on: 'near-knee',
  height: CUSHION,
};

const SEAT = 23.6;
const sitting: Posture = {
  x: -8,
  near: { hip: 90, knee: 90 },
  far: { foot: [22.5, 0] },
  nearArm: { hand: [17, 36] },
  farArm: { hand: [19, 35] },
  on: 'near-foot',
};

const forearm: Arm = { shoulder: 76, elbow: 88 };
const flat: Arm = { shoulder: 83, elbow: 87 };
const plank = { neck: -18, nearArm: forearm, farArm: forearm, on: 'near-elbow' } as const;
const up = (x: number, y: number, length = 9): { from: Pair; to: Pair } => ({ from: [x, y], to: [x, y + length] });
const down = (x: number, y: number, length = 9): { from: Pair; to: Pair } => ({ from: [x, y], to: [x, y - length] });

const BED = 30;
const onBed: Posture = {
  ...onBack,
  x: -2,
  near: { hip: 116, knee: 118 },
  far: { hip: 122, knee: 125 },
  nearArm: { hand: [-3, BED + 29] },
  farArm: { hand: [0, BED + 30] },
  on: 'back',
  height: BED,
};
const bed = { kind: 'bed', x: -61, width: 64, height: BED } as const;

const wall = { kind: 'wall', x: 24 } as const;
const handOnWall: Arm = { hand: [32.5, 78], wrist: 40 };

export const scenes = {
  'breathe-in': {
    posture: { ...onBack, belly: 1.6, nearArm: onBelly(14.6) },
    moves: [up(-6, 20)],
  },
  'breathe-out': { posture: { ...onBack, nearArm: onBelly(13) }, moves: [down(-6, 29)] },

  'tilt-arch': { posture: { ...onBack, lean: -69, lumbar: -32, neck: 11, nearArm: onBelly(15), farArm: onBelly(15) } },
  'tilt-flat': {
    posture: { ...onBack, lean: -96, lumbar: 6, nearArm: onBelly(13), farArm: onBelly(13) },
    moves: [down(-6, 27)],
  },

  'walk-short': {
    posture: {
      ...standing,
      near: { hip: 12, knee: 4 },
      far: { foot: [-12, 0], pitch: -22 },
      nearArm: { shoulder: -14, elbow: 12 },
      farArm: { shoulder: 18, elbow: 20 },
    },
  },
  'walk-long': {
    posture: {
      ...standing,
      near: { hip: 22, knee: 2, ankle: 4 },
      far: { foot: [-22, 0], pitch: -38 },
      nearArm: { shoulder: -26, elbow: 12 },
      farArm: { shoulder: 30, elbow: 28 },
    },
    moves: [{ from: [28, 62], to: [42, 62] }],
  },

  'kneel-start': {
    posture: { ...halfKneel, lean: 8, lumbar: -10, near: { hip: 7, kneel: CUSHION } },
    props: [cushion],
  },
  'kneel-tuck': {
    posture: { ...halfKneel, lean: -4, lumbar: 5, near: { hip: -4, kneel: CUSHION } },
    props: [cushion],
    moves: [{ from: [-13, 38], to: [-9, 26], bow: 0.35 }],
  },
  'kneel-shift': {
    posture: { ...halfKneel, x: 10, lean: -3, lumbar: 4, near: { hip: -27, kneel: CUSHION }, far: { foot: [13, 0] } },
    props: [cushion],
    moves: [{ from: [30, 55], to: [44, 55] }],
  },

  'bed-hug': { posture: onBed, props: [bed] },
  'bed-lower': {
    posture: { ...onBed, near: { hip: -14, knee: 40, ankle: -12 } },
    props: [bed],
    moves: [down(34, 44, 11)],
  },

  'split-start': {
    posture: {
      ...standing,
      x: -10,
      near: { foot: [-13, 0], pitch: -12 },
      far: { hip: 14, knee: 4, ankle: -10 },
      nearArm: { hand: [27, 56] },
      farArm: { hand: [29, 56] },
      on: 'far-foot',
    },
    props: [{ kind: 'worktop', x: 18, height: 54 }],
  },
  'split-bend': {
    posture: {
      ...standing,
      x: -4,
      lean: -6,
      lumbar: 6,
      near: { foot: [-27, 0], pitch: -36 },
      far: { hip: 34, knee: 42, ankle: 2 },
      nearArm: { hand: [23, 56] },
      farArm: { hand: [25, 56] },
      on: 'far-foot',
    },
    props: [{ kind: 'worktop', x: 18, height: 54 }],
    moves: [{ from: [-30, 52], to: [-17, 52] }],
  },

  'bridge-down': { posture: { ...onBack } },
  'bridge-up': {
    posture: {
      ...onBack,
      x: 7,
      lean: -121,
      neck: 37,
      near: { foot: [21, 0] },
      far: { foot: [22.5, 0] },
      nearArm: flatArm,
      farArm: flatArm,
    },
    moves: [up(-2, 34)],
  },

  'bug-start': {
    posture: {
      ...onBack,
      near: { hip: 90, knee: 90 },
      far: { hip: 84, knee: 90 },
      nearArm: { shoulder: 90 },
      farArm: { shoulder: 84 },
    },
  },
  'bug-reach': {
    posture: {
      ...onBack,
      near: { hip: 34, knee: 56, ankle: -5 },
      far: { hip: 90, knee: 90 },
      nearArm: { shoulder: 90 },
      farArm: { shoulder: 158 },
    },
    moves: [down(50, 30, 11)],
  },

  'plank-knees': {
    posture: {
      ...plank,
      x: -8,
      lean: 72.6,
      near: { hip: 2, knee: 70, ankle: -40 },
      far: { hip: 2, knee: 70, ankle: -40 },
    },
  },
  'plank-toes': {
    posture: {
      ...plank,
      x: -4,
      lean: 80,
      near: { foot: [-56.6, 0], pitch: -74 },
      far: { foot: [-56.6, 0], pitch: -74 },
      nearArm: flat,
      farArm: flat,
    },
  },

  'press-ready': { posture: sitting, props: [{ kind: 'chair', x: 2, height: SEAT, back: true }] },
  'press-hold': {
    posture: { ...sitting, nearArm: { hand: [17, 36] } },
    props: [{ kind: 'chair', x: 2, height: SEAT, back: true }],
    moves: [up(26, 21), down(26, 47)],
  },

  'march-lie-start': { posture: { ...onBack } },
  'march-lie-lift': { posture: { ...onBack, near: { hip: 100, knee: 95 } }, moves: [{ from: [14, 43], to: [3, 43] }] },

  'march-start': { posture: { ...standing, x: -10, farArm: handOnWall }, props: [wall] },
  'march-lift': {
    posture: { ...standing, x: -10, near: { hip: 84, knee: 84 }, farArm: handOnWall, on: 'far-foot' },
    props: [wall],
    moves: [up(9, 26)],
  },

  'raise-down': { posture: { ...onBack, x: -2, near: { hip: 3, knee: 3, ankle: 0 } } },
  'raise-up': { posture: { ...onBack, x: -2, near: { hip: 36, knee: 0, ankle: 0 } }, moves: [up(50, 14)] },

  'sit-ready': { posture: sitting, props: [{ kind: 'chair', x: 2, height: SEAT }] },
  'sit-lean': {
    posture: {
      ...sitting,
      lean: 34,
      lumbar: 6,
      neck: -20,
      near: { hip: 124, knee: 102, ankle: 12 },
      far: { foot: [22.5, 0] },
      nearArm: { shoulder: 60, elbow: 20 },
      farArm: { shoulder: 56, elbow: 20 },
    },
    props: [{ kind: 'chair', x: 2, height: SEAT }],
    moves: [{ from: [26, 62], to: [36, 56] }],
  },
  'sit-stand': {
    posture: { ...standing, x: 8 },
    props: [{ kind: 'chair', x: 2, height: SEAT }],
    moves: [up(32, 56, 12)],
  },

  'turn-rest': { posture: 'front', band: true },
  'turn-out': { posture: 'front-turned', band: true, moves: [{ from: [-16, 6], to: [-29, 12], bow: 0.2 }] },
} as const satisfies Record<PoseId, Scene>;
