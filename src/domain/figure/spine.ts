/** The low back bones and discs, from T12 to the sacrum, by their measured corners. */
import { closedPath, mirrored, type Pair, pairs, similarity } from '../geometry.js';
import { rounded, type Shape } from './shape.js';
import { between } from './strip.js';

export const levels = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const;
export type Level = (typeof levels)[number];

interface Vertebra {
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

/** Upper and lower rim of a body in the front view: the height of its front corners. */
export const rims = ({ body: [, upper, lower] }: Vertebra): { readonly top: number; readonly bottom: number } => ({
  top: upper[1],
  bottom: lower[1],
});

const symmetrical = (half: readonly Pair[]): Pair[] => [...half, ...half.map(mirrored).reverse()];

const frontBody = (vertebra: Vertebra): Pair[] => {
  const { width, waist } = vertebra;
  const { top, bottom } = rims(vertebra);
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
const frontDiscs: readonly (readonly [upper: Level, top: number, bottom: number])[] = levels.map((level, i) => {
  const below = levels[i + 1];
  return [level, rims(vertebrae[level]).bottom, below ? rims(vertebrae[below]).top : sacralPlate[1][1]];
});

/** Vertebrae and discs from the front. Nerves go between `behind` and `before`: roots seem to leave the foramina. */
export const frontSpine = (): { readonly behind: readonly Shape[]; readonly before: readonly Shape[] } => ({
  behind: levels.flatMap((level): Shape[] =>
    [false, true].map((mirror) => ({
      id: `${level}-process${mirror ? '-left' : ''}`,
      tone: 'bone-back',
      d: closedPath(frontProcess(vertebrae[level])),
      structure: 'bones',
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
      };
    }),
    ...levels.flatMap((level): Shape[] => {
      const { top, bottom } = rims(vertebrae[level]);
      const id = `${level}-body`;
      const part = { structure: 'bones' } as const;
      return [
        ...rounded({ id, tone: 'bone', d: closedPath(frontBody(vertebrae[level])), ...part }, 7),
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
  -10, 222, -22, 228, -33, 229, -39, 222, -31, 214, -39, 205, -48, 200, -56, 192, -51, 184, -42, 183, -31, 191, -26,
  186, -23, 189, -21, 206, -17, 210, -10, 208,
]);
const archFrom: readonly [Pair, Pair] = [[-12, 211], vertebrae.L3.spinous];

/** The arches at either end of the row have a build of their own. */
const ownArches: Partial<Record<Level, readonly Pair[]>> = {
  T12: pairs([
    -30, 333, -44, 334, -54, 336, -59, 330, -56, 326, -49, 323, -54, 316, -61, 306, -68, 298, -76, 295, -76, 289, -69,
    286, -60, 289, -51, 299, -44, 294, -41, 299, -41, 315, -36, 316, -32, 306, -24, 304, -20, 318,
  ]),
  L5: pairs([
    -12, 153, -21, 155, -28, 161, -40, 162, -43, 157, -37, 150, -45, 148, -57, 145, -63, 141, -61, 137, -50, 135, -46,
    128, -41, 125, -35, 133, -30, 141, -24, 137, -22, 130, -16, 130,
  ]),
};

/** The arch of L3 placed on its neighbours by the back of the body and the tip of the spinous process. */
const sideArch = (level: Level): readonly Pair[] => {
  const own = ownArches[level];
  if (own) return own;
  const { body, spinous } = vertebrae[level];
  const back = between(body[0], body[3], 0.5);
  return arch.map(similarity(archFrom, [back, spinous]));
};

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
    const bulge = (share: number): Pair => {
      const [x, y] = between(body[2], lowerFront, share);
      return [x + 2.2, y];
    };
    const back = between(body[3], lowerBack, 0.5);
    return {
      id: `${level}-disc`,
      tone: 'disc',
      d: closedPath([
        body[3],
        body[2],
        body[2],
        bulge(0.2),
        bulge(0.8),
        lowerFront,
        lowerFront,
        lowerBack,
        [back[0] - 1.5, back[1]],
      ]),
      structure: 'lumbar-discs',
    };
  }),
  ...[...levels].reverse().flatMap((level): Shape[] => {
    const part = { structure: 'bones' } as const;
    const id = `${level}-body`;
    const [, , lowerFront, lowerBack] = vertebrae[level].body;
    return [
      ...rounded({ id: `${level}-arch`, tone: 'bone-back', d: closedPath(sideArch(level)), ...part }, 6),
      ...rounded({ id, tone: 'bone', d: closedPath(sideBody(vertebrae[level])), ...part }, 6),
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
  [-41, 331],
  ...levels.map((level): Pair => {
    const [upper, , , lower] = vertebrae[level].body;
    return [(upper[0] + lower[0]) / 2 - 9, (upper[1] + lower[1]) / 2];
  }),
  [-38, 117],
  [-56, 92],
];
