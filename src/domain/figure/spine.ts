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

const frontBody = ({ top, bottom, width }: Vertebra): Pair[] => {
  const [rim, waist, middle] = [width / 2, width * 0.45 - 0.3, (top + bottom) / 2];
  return symmetrical([
    [-rim * 0.45, top + 0.4],
    [-rim * 0.95, top - 0.4],
    [-rim - 1.2, top - 4],
    [-waist, middle + 4],
    [-waist, middle - 4],
    [-rim - 1.2, bottom + 4],
    [-rim * 0.95, bottom + 0.4],
    [-rim * 0.45, bottom - 0.6],
  ]);
};

/** What stands out behind the body: the right transverse process, drawn once and mirrored. */
const frontProcess = ({ transverse: [x, y] }: Vertebra): Pair[] => [
  [-15, y + 10],
  [-25, y + 7],
  [x * 0.75, y + 4.5],
  [x - 1, y + 3],
  [x - 2, y - 0.5],
  [x + 1, y - 3],
  [x * 0.7, y - 3],
  [-23, y - 6],
  [-15, y - 9],
];

const below = (level: Level): Level | undefined => levels[levels.indexOf(level) + 1];

/** Vertebrae and discs from the front. Nerves go between `behind` and `before`: roots seem to leave the foramina. */
export const frontSpine = (): { readonly behind: readonly Shape[]; readonly before: readonly Shape[] } => ({
  behind: levels.flatMap((level) =>
    [false, true].map((mirror) =>
      area(
        part('bones', mirror),
        `${level}-process${mirror ? '-left' : ''}`,
        'bone-back',
        frontProcess(vertebrae[level]),
      ),
    ),
  ),
  before: [
    ...levels.flatMap((level): Shape[] => {
      const next = below(level);
      const [top, bottom] = [vertebrae[level].bottom, next ? vertebrae[next].top : sacralPlate[1][1]];
      // The lowest disc slopes forward with the sacrum and dips with the promontory.
      const dip = level === 'L5' ? 4 : 2;
      const middle = top * 0.55 + bottom * 0.45;
      const disc = area(
        part('lumbar-discs'),
        `${level}-disc`,
        'disc',
        symmetrical([
          [-12, top + 1.5],
          [-22, top + 1.5],
          [-25.5, (top + bottom) / 2],
          [-22, bottom - 1.5],
          [-12, bottom - 1.5 - dip],
        ]),
      );
      return [disc, ...textures(disc, [['disc-light', pairs([-19, middle, 0, middle - dip / 2, 19, middle]), 1.8]])];
    }),
    ...levels.flatMap((level) => {
      const { top, bottom } = vertebrae[level];
      return rounded(area(part('bones'), `${level}-body`, 'bone', frontBody(vertebrae[level])), 7, [
        ['bone-shade', pairs([-26, bottom - 2, -26, bottom + 3, 0, bottom + 4.5, 26, bottom + 3, 26, bottom - 2])],
        ['bone-light', pairs([9, top - 5, 15, top - 4, 15, top - 9, 10.5, bottom + 10, 8, bottom + 12])],
      ]);
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
  L4: pairs([
    -10, 190, -20, 194, -31, 194, -38, 189, -34, 184, -28, 181, -44, 174, -52, 170, -59, 163, -57, 156, -50, 152, -42,
    156, -35, 157, -31, 152, -27, 158, -25, 168, -21, 173, -15, 173, -13, 165, -8, 165,
  ]),
  L5: pairs([
    -12, 153, -21, 155, -28, 161, -40, 162, -43, 157, -37, 150, -45, 148, -57, 145, -63, 141, -61, 137, -50, 135, -46,
    128, -41, 125, -35, 133, -30, 141, -24, 137, -22, 130, -16, 130,
  ]),
};

/** The arch of L3 placed on its neighbours by the back of the body and the tip of the spinous process. */
const sideArch = (level: Level): readonly Pair[] => {
  const { body, spinous } = vertebrae[level];
  return ownArches[level] ?? arch.map(similarity(archFrom, [between(body[0], body[3], 0.5), spinous]));
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
  ...[...levels].reverse().flatMap((level): Shape[] => {
    const [, , [frontX, frontY], [backX, backY]] = vertebrae[level].body;
    return [
      ...rounded(area(part('bones'), `${level}-arch`, 'bone-back', sideArch(level)), 6),
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
      ]),
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
