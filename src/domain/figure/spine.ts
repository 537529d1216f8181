/** The low back bones and discs, from T12 to the sacrum, by their measured corners. */
import { closedPath, mirrored, type Pair, pairs, similarity } from '../geometry.js';
import type { Shape } from './shape.js';

export const levels = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const;
export type Level = (typeof levels)[number];

interface Vertebra {
  /** Front view: upper and lower rim of the body, in mm above the hip centres. */
  readonly top: number;
  readonly bottom: number;
  /** Front view: width of the body at the upper rim and at the waist. */
  readonly width: number;
  readonly waist: number;
  /** Front view: tip of the right transverse process. */
  readonly transverse: Pair;
  /** Side view: corners of the body, upper back, upper front, lower front, lower back. */
  readonly body: readonly [Pair, Pair, Pair, Pair];
  /** Side view: tip of the spinous process. */
  readonly spinous: Pair;
}

/**
 * Measured on the bone surfaces distributed with OpenSim; discs between the bodies are estimated
 * (README, "The figure"). All in mm.
 */
export const vertebrae: Readonly<Record<Level, Vertebra>> = {
  T12: {
    top: 336.7,
    bottom: 310,
    width: 45,
    waist: 41.6,
    transverse: [-27.1, 322.8],
    body: [
      [-34.6, 332],
      [-2.4, 336.7],
      [1, 310],
      [-27.9, 303.1],
    ],
    spinous: [-74.8, 290.5],
  },
  L1: {
    top: 304.4,
    bottom: 276.6,
    width: 46,
    waist: 41.4,
    transverse: [-37, 286.4],
    body: [
      [-26.6, 296.7],
      [5.3, 304.4],
      [10.6, 276.6],
      [-21.9, 266.9],
    ],
    spinous: [-62.7, 262.9],
  },
  L2: {
    top: 268.5,
    bottom: 236.9,
    width: 46,
    waist: 41.4,
    transverse: [-39.5, 248.6],
    body: [
      [-19.6, 259.3],
      [11.9, 268.5],
      [16, 236.9],
      [-13.6, 233.4],
    ],
    spinous: [-54.2, 223.9],
  },
  L3: {
    top: 228.2,
    bottom: 195.2,
    width: 47.4,
    waist: 42.7,
    transverse: [-44, 215.4],
    body: [
      [-12.9, 224.6],
      [20.6, 228.2],
      [19.4, 195.2],
      [-11.2, 197.2],
    ],
    spinous: [-54, 194.9],
  },
  L4: {
    top: 184.7,
    bottom: 152.3,
    width: 47.5,
    waist: 42.8,
    transverse: [-42, 180.7],
    body: [
      [-12.1, 187.6],
      [20.2, 184.7],
      [15.7, 152.3],
      [-15, 160.2],
    ],
    spinous: [-57.8, 159.1],
  },
  L5: {
    top: 141.1,
    bottom: 112.4,
    width: 47.5,
    waist: 42.8,
    transverse: [-45.5, 147.2],
    body: [
      [-17.7, 151.1],
      [13.2, 141.1],
      [0.1, 112.4],
      [-24.8, 126.7],
    ],
    spinous: [-61.7, 140.1],
  },
};

/** Upper end-plate of the sacrum in the side view: back edge and promontory. */
export const sacralPlate: readonly [Pair, Pair] = [
  [-29.6, 119.7],
  [-6.3, 101.6],
];

const symmetrical = (half: readonly Pair[]): Pair[] => [...half, ...half.map(mirrored).reverse()];

const frontBody = ({ top, bottom, width, waist }: Vertebra): Pair[] => {
  const [rim, narrow, middle] = [width / 2, waist / 2, (top + bottom) / 2];
  return symmetrical([
    [-rim * 0.45, top + 0.4],
    [-rim * 0.95, top - 0.4],
    [-rim - 1.2, top - 4],
    [-narrow + 0.3, middle + 4],
    [-narrow + 0.3, middle - 4],
    [-rim - 1.2, bottom + 4],
    [-rim * 0.95, bottom + 0.4],
    [-rim * 0.45, bottom - 0.6],
  ]);
};

/** What stands out behind the body: the right transverse process, drawn once and mirrored. */
const frontProcess = ({ transverse: [x, y], waist }: Vertebra): Pair[] => [
  [-waist / 2 + 6, y + 10],
  [-waist / 2 - 4, y + 7],
  [x * 0.75, y + 4.5],
  [x - 1, y + 3],
  [x - 2, y - 0.5],
  [x + 1, y - 3],
  [x * 0.7, y - 3],
  [-waist / 2 - 2, y - 6],
  [-waist / 2 + 6, y - 9],
];

/** The height of each disc in the front view: from the lower rim of one body to the upper rim of the next. */
export const frontDiscs: readonly (readonly [upper: Level, top: number, bottom: number])[] = levels.map((level, i) => {
  const below = levels[i + 1];
  return [level, vertebrae[level].bottom, below ? vertebrae[below].top : sacralPlate[1][1]];
});

/** Vertebrae and discs from the front. Nerves go between `behind` and `before`: roots seem to leave the foramina. */
export const frontSpine = (): { readonly behind: readonly Shape[]; readonly before: readonly Shape[] } => ({
  behind: levels.flatMap((level): Shape[] =>
    [false, true].map((mirror) => ({
      id: `${level}-process${mirror ? '-left' : ''}`,
      tone: 'bone-back',
      d: closedPath(frontProcess(vertebrae[level])),
      structure: 'bones',
      layer: 'bones',
      mirror,
    })),
  ),
  before: [
    ...frontDiscs.map(([level, top, bottom]): Shape => {
      // The lowest disc slopes forward with the sacrum and dips with the promontory.
      const dip = level === 'L5' ? 4 : 2;
      return {
        id: `${level}-disc`,
        tone: 'disc',
        d: closedPath(
          symmetrical([
            [-12, top + 1.5],
            [-22, top + 1.5],
            [-25.5, (top + bottom) / 2],
            [-22, bottom - 1.5],
            [-12, bottom - 1.5 - dip],
          ]),
        ),
        structure: 'lumbar-discs',
        layer: 'discs',
      };
    }),
    ...levels.flatMap((level): Shape[] => {
      const { top, bottom } = vertebrae[level];
      const id = `${level}-body`;
      const part = { structure: 'bones', layer: 'bones' } as const;
      return [
        { id, tone: 'bone', d: closedPath(frontBody(vertebrae[level])), ...part },
        {
          id: `${level}-shade`,
          tone: 'bone-shade',
          d: closedPath(pairs([-26, bottom - 2, -26, bottom + 3, 0, bottom + 4.5, 26, bottom + 3, 26, bottom - 2])),
          clip: id,
          detail: true,
          ...part,
        },
        {
          id: `${level}-light`,
          tone: 'bone-light',
          d: closedPath(pairs([9, top - 5, 15, top - 4, 15, top - 9, 10.5, bottom + 10, 8, bottom + 12])),
          clip: id,
          detail: true,
          ...part,
        },
      ];
    }),
  ],
});

/** The arch of L3 seen from the side: pedicle, upper joint process, spinous process, lower joint process. */
const arch = pairs([
  -10, 222, -22, 228, -33, 229, -39, 222, -31, 214, -39, 205, -48, 200, -55.5, 191.5, -51, 184, -42, 182.5, -31, 190.5,
  -26, 186, -22.5, 189, -20.5, 206, -17, 210, -10, 208,
]);
const archFrom: readonly [Pair, Pair] = [[-12, 211], vertebrae.L3.spinous];

/** One arch, placed on each vertebra by the back of its body and the tip of its spinous process. */
const sideArch = ({ body, spinous }: Vertebra): Pair[] => {
  const [upper, , , lower] = body;
  const back: Pair = [(upper[0] + lower[0]) / 2, (upper[1] + lower[1]) / 2];
  return arch.map(similarity(archFrom, [back, spinous]));
};

const between = (a: Pair, b: Pair, share: number): Pair => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];

/** The body from the side, its front and back walls drawn in a little at the waist. */
const sideBody = ({ body: [upperBack, upperFront, lowerFront, lowerBack] }: Vertebra): Pair[] => {
  const waist = (a: Pair, b: Pair, inward: number): Pair => {
    const [x, y] = between(a, b, 0.5);
    return [x + inward, y];
  };
  return [
    upperBack,
    upperBack,
    between(upperBack, upperFront, 0.5),
    between(upperBack, upperFront, 0.96),
    between(upperFront, lowerFront, 0.06),
    waist(upperFront, lowerFront, -4.5),
    between(upperFront, lowerFront, 0.94),
    between(lowerFront, lowerBack, 0.04),
    between(lowerFront, lowerBack, 0.5),
    lowerBack,
    lowerBack,
    waist(upperBack, lowerBack, 2),
  ];
};

/** Vertebrae and discs from the side, from the lowest up so that each lower joint process covers the next. */
export const sideSpine = (): readonly Shape[] => [
  ...levels.map((level, i): Shape => {
    const { body } = vertebrae[level];
    const below = levels[i + 1];
    const [lowerBack, lowerFront] = below ? [vertebrae[below].body[0], vertebrae[below].body[1]] : sacralPlate;
    const [front, back] = [between(body[2], lowerFront, 0.5), between(body[3], lowerBack, 0.5)];
    return {
      id: `${level}-disc`,
      tone: 'disc',
      d: closedPath([
        body[3],
        body[2],
        body[2],
        [front[0] + 3.5, front[1]],
        lowerFront,
        lowerFront,
        lowerBack,
        [back[0] - 1.5, back[1]],
      ]),
      structure: 'lumbar-discs',
      layer: 'discs',
    };
  }),
  ...[...levels].reverse().flatMap((level): Shape[] => {
    const part = { structure: 'bones', layer: 'bones' } as const;
    const id = `${level}-body`;
    const [, , lowerFront, lowerBack] = vertebrae[level].body;
    return [
      { id: `${level}-arch`, tone: 'bone-back', d: closedPath(sideArch(vertebrae[level])), ...part },
      { id, tone: 'bone', d: closedPath(sideBody(vertebrae[level])), ...part },
      {
        id: `${level}-shade`,
        tone: 'bone-shade',
        d: closedPath([
          [lowerBack[0] - 4, lowerBack[1] - 4],
          [lowerBack[0] - 2, lowerBack[1] + 4],
          [(lowerBack[0] + lowerFront[0]) / 2, (lowerBack[1] + lowerFront[1]) / 2 + 4],
          [lowerFront[0] - 3, lowerFront[1] + 14],
          [lowerFront[0] + 5, lowerFront[1] + 14],
          [lowerFront[0] + 4, lowerFront[1] - 4],
        ]),
        clip: id,
        detail: true,
        ...part,
      },
    ];
  }),
];

/** The canal from the side: behind the bodies, in front of the arches. */
export const canalLine: readonly Pair[] = [
  [-44, 338],
  ...levels.map((level): Pair => {
    const [upper, , , lower] = vertebrae[level].body;
    return [(upper[0] + lower[0]) / 2 - 9, (upper[1] + lower[1]) / 2];
  }),
  [-38, 117],
  [-56, 92],
];
