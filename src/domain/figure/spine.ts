/** The low back bones and discs, from T12 to the sacrum, by their measured corners. */
import { mirrored, type Pair, pairs, similarity } from '../geometry.js';
import { area, part, rounded, textures } from './draw.js';
import type { Shape } from './shape.js';
import { between } from './strip.js';

export const levels = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const;
export type Level = (typeof levels)[number];

interface Vertebra {
  /** Front view: width of the body at its rims; at the waist it is a tenth less. */
  readonly width: number;
  /** Front view: tip of the right transverse process. */
  readonly transverse: Pair;
  /** Side view: corners of the body, upper back, upper front, lower front, lower back. */
  readonly body: readonly [Pair, Pair, Pair, Pair];
  /** Side view: tip of the spinous process. */
  readonly spinous: Pair;
  /** Upper and lower rim at the front of the body, in mm above the hip centres. */
  readonly top: number;
  readonly bottom: number;
}

const vertebra = (width: number, ...points: readonly number[]): Vertebra => {
  const [transverse, upperBack, upperFront, lowerFront, lowerBack, spinous] = pairs(points) as [
    Pair,
    Pair,
    Pair,
    Pair,
    Pair,
    Pair,
  ];
  return {
    width,
    transverse,
    body: [upperBack, upperFront, lowerFront, lowerBack],
    spinous,
    top: upperFront[1],
    bottom: lowerFront[1],
  };
};

/**
 * Measured on the bone surfaces distributed with OpenSim; discs between the bodies are estimated
 * (README, "The figure"). All in mm: width, transverse process, corners of the body, spinous process.
 */
export const vertebrae: Readonly<Record<Level, Vertebra>> = {
  T12: vertebra(46.2, -27.1, 322.8, -34.6, 332, -2.4, 336.7, 1, 310, -27.9, 303.1, -74.8, 290.5),
  L1: vertebra(46, -37, 286.4, -26.6, 296.7, 5.3, 304.4, 10.6, 276.6, -21.9, 266.9, -62.7, 262.9),
  L2: vertebra(46, -39.5, 248.6, -19.6, 259.3, 11.9, 268.5, 16, 236.9, -13.6, 233.4, -54.2, 223.9),
  L3: vertebra(47.4, -44, 215.4, -12.9, 224.6, 20.6, 228.2, 19.4, 195.2, -11.2, 197.2, -54, 194.9),
  L4: vertebra(47.5, -42, 180.7, -12.1, 187.6, 20.2, 184.7, 15.7, 152.3, -15, 160.2, -57.8, 159.1),
  L5: vertebra(47.5, -45.5, 147.2, -17.7, 151.1, 13.2, 141.1, 0.1, 112.4, -24.8, 126.7, -61.7, 140.1),
};

/** Upper end-plate of the sacrum in the side view: back edge and promontory. */
export const sacralPlate: readonly [Pair, Pair] = [
  [-29.6, 119.7],
  [-6.3, 101.6],
];

export const symmetrical = (half: readonly Pair[]): Pair[] => [...half, ...half.map(mirrored).reverse()];

/**
 * A rim from the front, as half an ellipse: its ends lie half-way back on the tilted plate. Low down in the back the
 * plates face forward and the rims sag; higher up they face the other way and arch.
 */
const rimOf = ([, front]: Pair, [, back]: Pair): ((share: number) => number) => {
  const end = (front + back) / 2;
  return (share) => end + (front - end) * Math.sqrt(1 - share ** 2);
};

interface Rims {
  /** Height of the rim at a share of the half width, 0 in the middle. */
  readonly upper: (share: number) => number;
  readonly lower: (share: number) => number;
}

const rimsOf = ({ body: [upperBack, upperFront, lowerFront, lowerBack] }: Vertebra): Rims => ({
  upper: rimOf(upperFront, upperBack),
  lower: rimOf(lowerFront, lowerBack),
});
const sacralRim = rimOf(sacralPlate[1], sacralPlate[0]);

const frontBody = (vertebra: Vertebra): Pair[] => {
  const { upper, lower } = rimsOf(vertebra);
  const [rim, waist, middle] = [vertebra.width / 2, vertebra.width * 0.44, (upper(1) + lower(1)) / 2 - 1];
  return symmetrical([
    [-rim * 0.5, upper(0.3) + 0.4],
    [-rim * 0.97, upper(0.92) + 0.8],
    [-rim - 1.4, upper(1) - 3.6],
    [-waist, middle + 5],
    [-waist, middle - 4],
    [-rim - 1.4, lower(1) + 3.4],
    [-rim * 0.97, lower(0.92) - 0.6],
    [-rim * 0.5, lower(0.3) - 0.6],
  ]);
};

/** A line across a body that runs along its upper or lower rim, so many mm above it. */
const alongRim = (rim: (share: number) => number, reach: number, aboveMm: number): Pair[] =>
  [-1, -0.55, 0, 0.55, 1].map((share) => [share * reach, rim(Math.abs(share) * 0.9) + aboveMm]);

/**
 * What stands out behind the body, from its upper edge to its tip and back: the right transverse process and the
 * pedicle it springs from. The upper three lie level and lengthen, the fourth is slim and turned up, the fifth stout.
 */
const processes: Readonly<
  Record<Level, readonly [above: readonly number[], tipHalfMm: number, under: readonly number[]]>
> = {
  T12: [[-15, 334, -23, 333, -25, 327], 2.6, [-24, 317, -15, 313]],
  L1: [[-15, 300, -24, 295, -32, 290.5], 2.1, [-34, 284, -25, 282, -22, 276, -15, 276]],
  L2: [[-15, 265, -24, 258, -33, 252.5], 2.3, [-35, 246, -26, 244.5, -22, 238, -15, 238]],
  L3: [[-15, 230, -24, 224, -33, 219.5], 2.7, [-36, 212.5, -30, 212.5, -23, 208, -15, 202]],
  L4: [[-15, 194, -24, 189, -31, 184, -36, 185], 2.2, [-35, 177, -25, 173, -15, 166]],
  L5: [[-15, 162, -24, 158, -33, 152.5], 3.6, [-37, 141, -26, 136, -15, 132]],
};
const frontProcess = (level: Level): Pair[] => {
  const [above, half, under] = processes[level];
  const [x, y] = vertebrae[level].transverse;
  return [...pairs(above), [x - 2.2, y + half], [x - 2.2, y - half], ...pairs(under)];
};

const below = (level: Level): Level | undefined => levels[levels.indexOf(level) + 1];

/** Vertebrae and discs from the front. Nerves go between `behind` and `before`: roots seem to leave the foramina. */
export const frontSpine: { readonly behind: readonly Shape[]; readonly before: readonly Shape[] } = {
  behind: levels.flatMap((level) =>
    [false, true].flatMap((mirror) =>
      rounded(
        area(part('bones', mirror), `${level}-process${mirror ? '-left' : ''}`, 'bone-back', frontProcess(level)),
        4,
      ),
    ),
  ),
  before: [
    ...levels.flatMap((level): Shape[] => {
      const next = below(level);
      const upper = rimsOf(vertebrae[level]).lower;
      const lower = next ? rimsOf(vertebrae[next]).upper : sacralRim;
      const middle = (share: number): number => upper(share) * 0.55 + lower(share) * 0.45;
      const disc = area(
        part('lumbar-discs'),
        `${level}-disc`,
        'disc',
        symmetrical([
          [-12, upper(0.5) + 1.5],
          [-22, upper(0.95) + 1.5],
          [-25.8, middle(1)],
          [-22, lower(0.95) - 1.2],
          [-12, lower(0.4) - 0.8],
        ]),
      );
      return [disc, ...textures(disc, [['disc-light', alongRim(middle, 20, 0.4), 1.8]])];
    }),
    ...levels.flatMap((level) => {
      const { upper, lower } = rimsOf(vertebrae[level]);
      return rounded(area(part('bones'), `${level}-body`, 'bone', frontBody(vertebrae[level])), 7, [
        ['bone-shade', [...alongRim(lower, 27, 4.5), ...alongRim(lower, 27, -3).reverse()]],
        // Between its rims the body is hollowed.
        [
          'bone-shade',
          [
            [-24, upper(1) - 5],
            [-14, (upper(1) + lower(1)) / 2],
            [-24, lower(1) + 5],
          ],
        ],
        [
          'bone-shade',
          [
            [24, upper(1) - 5],
            [16, (upper(1) + lower(1)) / 2],
            [24, lower(1) + 5],
          ],
        ],
        ['bone-light', [...alongRim(upper, 17, -2), ...alongRim(upper, 11, -8).reverse()]],
        ['bone-line', alongRim(upper, 20.5, -2.6), 0.35],
        ['bone-line', alongRim(lower, 20.5, 3), 0.35],
      ]);
    }),
  ],
};

/** The arch of L3 seen from the side: pedicle, upper joint process, spinous process, lower joint process. */
const arch = pairs([
  -8, 223, -18, 224, -22, 230, -29, 231, -36, 228, -37, 221, -32, 217, -31, 211, -40, 204, -50, 200, -56, 194, -56, 188,
  -52, 183, -45, 183, -37, 188, -32, 191, -30, 186, -26, 184, -23, 187, -21.5, 197, -20, 206, -16, 210, -8, 208,
]);
/** Its transverse process, which points at the reader, and the opening below its pedicle, where the root leaves. */
const sideTransverse = pairs([-17, 217, -23, 221, -30, 219.5, -31, 214, -26, 210, -20, 210.5]);
const foramen = pairs([-6, 211, -16, 212, -22, 207, -23, 197, -21, 189, -14, 186, -6, 191]);
const archFrom: readonly [Pair, Pair] = [[-12, 211], vertebrae.L3.spinous];

/** The arches at either end of the row have a build of their own. */
const ownArches: Partial<Record<Level, readonly Pair[]>> = {
  T12: pairs([
    -28, 333, -40, 333, -47, 336, -56, 335, -59, 330, -55, 326, -50, 323, -54, 316, -61, 306, -68, 299, -76, 295, -76,
    289, -69, 286, -60, 289, -51, 298, -46, 294, -41, 296, -41, 308, -40, 315, -35, 316, -30, 311, -20, 316,
  ]),
  L4: pairs([
    -8, 189, -19, 193, -25, 196, -34, 195, -38, 189, -34, 184, -28, 180, -44, 174, -52, 170, -59, 164, -59, 157, -52,
    152, -43, 155, -36, 158, -32, 152, -27, 154, -25, 165, -22, 172, -17, 174, -8, 170,
  ]),
  L5: pairs([
    -12, 152, -21, 155, -28, 161, -40, 162, -43, 157, -37, 150, -45, 148, -57, 145, -63, 142, -62, 137, -51, 134, -46,
    127, -40, 125, -35, 131, -31, 139, -25, 139, -20, 134, -12, 136,
  ]),
};

/** From the arch of L3 to its neighbours, by the back of the body and the tip of the spinous process. */
const fromL3 = (level: Level): ((p: Pair) => Pair) => {
  const { body, spinous } = vertebrae[level];
  return similarity(archFrom, [between(body[0], body[3], 0.5), spinous]);
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

/** Vertebrae and discs from the side. The canal goes between `behind` and `before`: bodies and transverse processes. */
export const sideSpine = (): { readonly behind: readonly Shape[]; readonly before: readonly Shape[] } => ({
  behind: [
    ...levels.map((level) => area(part('bones'), `${level}-foramen`, 'foramen', foramen.map(fromL3(level)))),
    ...levels.map((level): Shape => {
      const [, , upperFront, upperBack] = vertebrae[level].body;
      const next = below(level);
      const [lowerBack, lowerFront] = next ? vertebrae[next].body : sacralPlate;
      const bulge = (share: number): Pair => {
        const [x, y] = between(upperFront, lowerFront, share);
        return [x + 2.2, y];
      };
      const [x, y] = between(upperBack, lowerBack, 0.5);
      return area(part('lumbar-discs'), `${level}-disc`, 'disc', [
        upperBack,
        upperFront,
        upperFront,
        bulge(0.2),
        bulge(0.8),
        lowerFront,
        lowerFront,
        lowerBack,
        [x - 1.5, y],
      ]);
    }),
    // From above down: an upper joint process stands outside the lower one of the vertebra above it.
    ...levels.flatMap((level): Shape[] => {
      const move = fromL3(level);
      return rounded(area(part('bones'), `${level}-arch`, 'bone-back', ownArches[level] ?? arch.map(move)), 6, [
        ['bone-light', pairs([-46, 200, -53, 194, -53, 189, -47, 191, -40, 198]).map(move)],
        ['bone-shade', pairs([-24, 210, -31, 214, -36, 206, -28, 196, -31, 186, -22, 184, -21, 200]).map(move)],
        ['bone-line', pairs([-36, 228, -30, 224, -28, 218, -31, 211]).map(move), 0.5],
      ]);
    }),
  ],
  before: levels.flatMap((level): Shape[] => {
    const [, [upperX, upperY], [frontX, frontY], [backX, backY]] = vertebrae[level].body;
    return [
      ...(level === 'T12'
        ? []
        : rounded(area(part('bones'), `${level}-transverse`, 'bone', sideTransverse.map(fromL3(level))), 4)),
      ...rounded(area(part('bones'), `${level}-body`, 'bone', sideBody(vertebrae[level])), 6, [
        [
          'bone-shade',
          [
            [backX - 4, backY - 4],
            [backX - 2, backY + 4],
            [(backX + frontX) / 2, (backY + frontY) / 2 + 4],
            [frontX - 3, frontY + 14],
            [frontX + 5, frontY + 14],
            [frontX + 4, frontY - 4],
          ],
        ],
        [
          'bone-light',
          [
            [upperX - 13, upperY - 6],
            [upperX - 5, upperY - 4],
            [upperX - 6, upperY - 14],
            [upperX - 11, upperY - 16],
          ],
        ],
      ]),
    ];
  }),
});

/** The canal from the side: behind the bodies, in front of the arches; by the middle of each body and each disc. */
export const canalLine: readonly Pair[] = [
  [-41, 331],
  ...levels.flatMap((level): Pair[] => {
    const [upper, , , lower] = vertebrae[level].body;
    const next = below(level);
    const behind = (a: Pair, b: Pair): Pair => [(a[0] + b[0]) / 2 - 9, (a[1] + b[1]) / 2];
    return [behind(upper, lower), behind(lower, next ? vertebrae[next].body[0] : sacralPlate[0])];
  }),
  [-56, 92],
];
/** Where on that line a body is; the disc below it is the next. */
export const alongCanal = (level: Level): number => 1 + 2 * levels.indexOf(level);
