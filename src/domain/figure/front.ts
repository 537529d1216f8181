/**
 * The front view, seen by someone who faces the patient. Everything paired is drawn for the patient's right side,
 * which is on the viewer's left (x < 0), and mirrored. One side is dressed with the muscle; the other is bare and
 * shows bones, nerves and the fluid pad, with the muscle as a ghost.
 */
import { arc, band, circle, mirrored, type Pair, pairs, type Point } from '../geometry.js';
import { area, cord, line, part, rounded, type Texture, textures } from './draw.js';
import type { Figure, Shape, Side } from './shape.js';
import { frontSpine, levels, symmetrical, vertebrae } from './spine.js';
import {
  between,
  fibre,
  FIBRE_MM,
  ligamentHalfMm,
  outlineOf,
  type Section,
  sectionsAlong,
  streak,
  tendonHalfMm,
  tendonLines,
} from './strip.js';

/** Centre and radius of the femoral head. */
const HEAD: Pair = [-77.3, 0];
const HEAD_RADIUS = 23.3;

const hipBone = pairs([
  0, -14, 0, -11, -6, -11, -20, -8, -27, -3, -38, 8, -46, 20, -51, 31, -54, 46, -56, 53, -47, 53, -46, 60, -47, 69, -43,
  77, -35, 83, -34, 91, -37, 101, -43, 116, -50, 128, -58, 139, -67, 145, -79, 148, -92, 150, -106, 148, -118, 141,
  -128, 132, -134, 120, -133, 106, -129, 92, -124, 73, -120, 66, -111, 62, -102, 58, -99, 48, -94, 36, -97, 25, -93, 21,
  -82, 12, -70, -1, -67, -8, -69, -12, -64, -25, -66, -36, -60, -45, -49, -51, -38, -55, -27, -58, -20, -53, -13, -39,
  -8, -35, 0, -34, 0, -30,
]);
const obturatorForamen = pairs([-40, -7, -39, -17, -33, -28, -27, -36, -22, -27, -23, -19, -29, -10, -33, -7]);
const hipTextures: readonly Texture[] = [
  [
    'bone-shade',
    pairs([
      -57, 112, -62, 126, -72, 135, -88, 140, -103, 136, -116, 124, -121, 106, -115, 86, -105, 68, -97, 52, -92, 34,
      -84, 26, -77, 34, -72, 52, -64, 72, -58, 92,
    ]),
  ],
  // The wall of the pelvis, below the brim.
  [
    'bone-shade',
    pairs([
      -55, 132, -47, 122, -52, 104, -52, 88, -56, 70, -57, 54, -53, 42, -48, 28, -41, 14, -32, 3, -30, 10, -38, 30, -40,
      60, -30, 84, -32, 110,
    ]),
  ],
  [
    'bone-shade',
    pairs([
      -66, -38, -58, -40, -44, -49, -33, -47, -22, -42, -14, -36, -6, -30, 0, -32, 0, -36, -12, -40, -22, -60, -50, -58,
      -68, -44,
    ]),
  ],
  [
    'bone-light',
    pairs([
      -60, 136, -78, 146, -93, 148, -108, 144, -120, 136, -130, 122, -132, 106, -129, 106, -126, 121, -117, 132, -106,
      140, -92, 144, -78, 142, -64, 135,
    ]),
  ],
  ['bone-light', pairs([-60, 14, -48, 4, -34, -5, -20, -11, -12, -14, -22, -14, -36, -9, -50, -2, -62, 8])],
  ['bone-light', pairs([-58, -16, -50, -16, -46, -28, -36, -40, -28, -46, -34, -48, -46, -42, -56, -32])],
  ['bone-line', pairs([-57, 112, -53, 92, -57, 70, -57, 56, -54, 42, -51, 33]), 0.5],
  ['bone-shade', circle(HEAD, HEAD_RADIUS + 7)],
];

const femur = pairs([
  -57, 12, -55, 0, -58, -14, -67, -21, -79, -20, -85, -25, -90, -36, -92, -44, -88, -50, -85, -56, -89, -62, -97, -66,
  -101, -78, -101, -110, -97, -200, -84, -410, -84, -410, -112, -410, -112, -410, -120, -200, -125, -110, -128, -70,
  -130, -50, -138, -34, -140, -20, -135, -8, -129, 2, -118, 2, -112, -3, -105, -5, -99, 2, -98, 12, -92, 19, -78, 24,
  -66, 20,
]);
const femurTextures: readonly Texture[] = [
  [
    'bone-shade',
    pairs([
      -88, -18, -94, -30, -95, -48, -98, -60, -104, -76, -106, -112, -103, -200, -91, -410, -80, -410, -94, -200, -97,
      -112, -98, -78, -90, -66, -82, -56, -86, -40, -84, -26,
    ]),
  ],
  [
    'bone-shade',
    pairs([
      -66, -24, -80, -26, -92, -20, -100, -8, -103, 4, -99, 10, -95, 4, -97, -8, -92, -22, -88, -36, -84, -40, -76, -30,
    ]),
  ],
  ['bone-light', pairs([-121, -84, -116, -92, -115, -150, -115, -200, -119, -200, -121, -150])],
  ['bone-light', pairs([-132, -14, -126, -5, -117, -4, -120, -12, -128, -20, -133, -30, -135, -22])],
  ['bone-line', pairs([-112, -4, -113, -18, -107, -36, -97, -52]), 0.5],
  ['bone-line', pairs([-99, -64, -95, -56, -94, -46, -96, -38]), 0.5],
];

const sacrumHalf = pairs([
  0, 118, -14, 120, -19, 125, -27, 125, -34, 128, -41, 133, -46, 127, -47, 121, -53, 117, -54, 104, -53, 86, -50, 74,
  -44, 67, -42, 56, -36, 46, -30, 34, -24, 23, -13, 14, -13, 5, -7, 2, -10, -4, -4, -15, 0, -16,
]);
const sacrumShade = pairs([
  -53, 118, -44, 112, -40, 96, -43, 80, -34, 62, -28, 44, -22, 26, -12, 12, -26, 20, -44, 52, -56, 84,
]);
const ala = pairs([-20, 121, -29, 112, -37, 106, -46, 102]);
/** Front openings of the sacrum, S1 to S4: centre and half width. */
const sacralForamina: readonly (readonly [x: number, y: number, half: number])[] = [
  [-25.5, 91, 4],
  [-23.5, 66.5, 3.7],
  [-18.8, 46, 3],
  [-15, 26, 2.4],
];
const sacralRidges: readonly (readonly [y: number, half: number])[] = [
  [78, 17],
  [55.5, 14],
  [36, 10.5],
  [20, 7],
  [9, 5.5],
  [-1, 4],
];
const sacrumTextures: readonly Texture[] = [
  // Below the promontory the front of the sacrum falls back.
  ['bone-shade', pairs([-30, 106, -16, 96, 0, 93, 16, 96, 30, 106, 22, 92, 10, 83, 0, 82, -10, 83, -22, 92])],
  ['bone-shade', sacrumShade],
  ['bone-shade', sacrumShade.map(mirrored)],
  ['bone-line', ala, 0.5],
  ['bone-line', ala.map(mirrored), 0.5],
  ...sacralRidges.map(([y, half]): Texture => ['bone-line', pairs([-half, y, 0, y - 1.6, half, y]), 0.5]),
  ...[-1, 1].flatMap((side) =>
    sacralForamina.map(([x, y, half]): Texture => [
      'foramen',
      circle([side * x, y], half).map(([px, py]): Pair => [px, y + (py - y) * 0.75]),
    ]),
  ),
];
const rib = pairs([-20, 327, -34, 329, -52, 321, -69, 303, -82, 279, -88, 262]);

/** The psoas at the height y: its inner and outer edge, in mm from the midline. */
const psoasWidths: readonly (readonly [y: number, inner: number, outer: number])[] = [
  [318, 22, 24.6],
  [300, 22.6, 34.6],
  [270, 23.2, 46],
  [231, 23.8, 57.4],
  [191, 24.2, 66.2],
  [151, 26, 72.4],
  [120, 31, 75.8],
  [90, 39.6, 78.6],
  [55, 49.8, 81.4],
  [20, 58.8, 82.8],
  [-5, 65, 84],
  [-25, 71.5, 86],
  [-38, 77.5, 88],
  [-46, 83.4, 88.4],
];
const psoasStrip = psoasWidths.map(([y, inner, outer]): Section => [
  [-inner, y],
  [-outer, y],
]);
/** Slips hold on to each disc and the rims beside it, and bridge the waist of the body between. */
const psoasSlips = levels.slice(1, 5).flatMap((level): Pair[] => {
  const { top, bottom } = vertebrae[level];
  return [
    [-20.6, top + 4],
    [-23.2, top - 4],
    [-27.8, (top + bottom) / 2],
    [-23.2, bottom + 4],
  ];
});
const psoas: readonly Pair[] = [
  [-21.8, 320],
  [-21.8, 320],
  [-22, 310],
  ...psoasSlips,
  [-20.8, 147],
  [-24.5, 137],
  ...psoasStrip.slice(6).map(([inner]) => inner),
  ...psoasStrip
    .slice(1)
    .map(([, outer]) => outer)
    .reverse(),
];
/** The section each slip begins at, and the shares of the width its fibres come to lie at: upper ones outermost. */
const psoasSlipFibres: readonly (readonly number[])[] = [
  [0, 0.98, 0.88, 0.78],
  [2, 0.93, 0.7, 0.6],
  [3, 0.83, 0.52, 0.44],
  [4, 0.65, 0.36, 0.28],
  [5, 0.48, 0.2, 0.12],
];
const psoasFibres = psoasSlipFibres.flatMap(([from, ...shares]) =>
  shares.map((share) => fibre(psoasStrip.slice(from), 0.03, share, 1.7)),
);

const iliacus = pairs([
  -57, 105, -58, 120, -64, 133, -76, 143, -89, 148, -103, 145, -115, 138, -124, 126, -130, 111, -131, 97, -126, 84,
  -120, 73, -112, 62, -107, 50, -103, 36, -102, 16, -103, -6, -103, -30, -101, -48, -97, -61, -93, -64, -90, -56, -88,
  -40, -84, -10, -80, 20, -76, 56, -70, 86,
]);
/** What of its edge the psoas leaves free: from the crest round to the thigh. */
const ghostIliacus = iliacus.slice(3, 21);
/** Where fibres of the iliacus begin along the crest, from the sacrum round to the front. */
const iliacusOrigins = pairs([
  -67, 135, -76, 142, -85, 146, -94, 146, -103, 144, -111, 139, -118, 132, -124, 123, -128, 112, -129, 100, -126, 86,
]);
const iliacusFibres = iliacusOrigins.map((origin, i): Pair[] => {
  const share = i / (iliacusOrigins.length - 1);
  const groove = between([-80, 50], [-102.5, 42], share);
  const [middleX, middleY] = between(origin, groove, 0.5);
  return [
    origin,
    [middleX + (share - 0.3) * 4, middleY - 4],
    groove,
    between([-86, 0], [-101, 4], share),
    between([-92.5, -59], [-98.5, -56], share),
  ];
});
/** The psoas throws a shade on its neighbour. */
const contactShade = outlineOf([
  ...psoasStrip.slice(4).map(([, [x, y]]): Section => [
    [x + 4, y],
    [x - 7, y - 2],
  ]),
  [
    [-90, -64],
    [-93, -66],
  ],
]);
const iliacusLights = [3, 6].map((i) => band(iliacusFibres[i]!, (way) => 0.4 + 4.2 * Math.sin(Math.PI * way) ** 1.5));

const tendonLine = pairs([-72, 70, -71, 48, -72, 24, -73, 2, -76, -18, -81, -35, -85, -48, -88, -56]);
const tendonStrip = sectionsAlong(tendonLine, tendonHalfMm);
const tendon = outlineOf(tendonStrip);

const bursa = pairs([-63, 35, -72, 34, -80, 27, -85, 10, -85, -10, -79, -24, -70, -29, -63, -17, -59, 2, -59, 22]);
const ligament = pairs([-119, 74, -104, 55, -80, 31, -52, 5, -34, -8, -23, -14]);

/** Nerves of the right side: the roots that leave between the bones, and what they form. Width in mm. */
type Nerve = readonly [id: string, widthMm: number, line: readonly Pair[]];
const roots: readonly Nerve[] = [
  ['root-l1', 2, pairs([-23, 277, -32, 269, -40, 254, -43, 232, -45, 198])],
  ['root-l2', 3, pairs([-23, 239, -32, 226, -45, 196, -56, 160, -66, 118])],
  ['root-l3', 3.2, pairs([-22, 202, -33, 188, -47, 160, -58, 138, -66, 118])],
  ['root-l4', 3, pairs([-22, 165, -34, 154, -48, 140, -59, 128, -66, 118])],
];
const femoralNerve: readonly Nerve[] = [
  ['lateral-cutaneous-nerve', 1.7, pairs([-44, 203, -54, 184, -72, 158, -92, 132, -107, 106, -113, 88, -115, 69])],
  ['femoral-branch-outer', 1.8, pairs([-81, 6, -84, -16, -93, -50, -99, -90, -104, -200, -100, -410])],
  ['femoral-branch-middle', 2, pairs([-81, 6, -82, -20, -84, -60, -84, -100, -84, -200, -78, -410])],
  ['femoral-branch-inner', 1.8, pairs([-81, 6, -77, -20, -71, -60, -67, -100, -64, -200, -60, -410])],
  ['femoral-trunk', 4.2, pairs([-65, 121, -72, 98, -77, 76, -80, 55, -81, 40, -81, 22, -81, 4])],
];
/** On the dressed side the trunk shows in the groove between psoas and iliacus, its branches in front of them. */
const grooveNerve: Nerve = [
  'groove-nerve',
  3.6,
  pairs([-66, 120, -73, 110, -80, 97, -83, 74, -85, 50, -86, 28, -87, 6]),
];
const grooveBranches: readonly Nerve[] = [
  ['groove-branch-outer', 1.9, pairs([-87, 8, -89, -16, -95, -50, -100, -90, -104, -200, -100, -410])],
  ['groove-branch-inner', 1.9, pairs([-87, 8, -86, -20, -85, -100, -84, -200, -78, -410])],
];

const bodyHalf = pairs([
  0, 700, -146, 700, -146, 700, -140, 400, -132, 300, -130, 236, -138, 178, -158, 110, -173, 40, -181, -30, -180, -90,
  -172, -150, -158, -420, -158, -420, -44, -420, -44, -420, -24, -150, -10, -76, -4, -71,
]);

const sides = [false, true] as const;

/** Hip bone, femur and hip joint of one side. */
const legBones = (mirror: boolean): { readonly pelvis: readonly Shape[]; readonly thigh: readonly Shape[] } => {
  const [bones, joint] = [part('bones', mirror), part('hip-joint', mirror)];
  const at = (id: string): string => (mirror ? `${id}-left` : id);
  return {
    pelvis: rounded(area(bones, at('hip-bone'), 'bone', hipBone, obturatorForamen), 8, hipTextures),
    thigh: [
      line(joint, at('socket-rim'), 'bone-line', 0.9, arc(HEAD, HEAD_RADIUS + 4.6, 5, 128)),
      line(joint, at('joint-space'), 'cartilage', 3.2, arc(HEAD, HEAD_RADIUS + 2, 8, 126)),
      ...rounded(area(bones, at('femur'), 'bone', femur), 8, femurTextures),
      ...rounded(area(joint, at('femoral-head'), 'bone', circle(HEAD, HEAD_RADIUS - 0.3)), 12, [
        ['bone-light', pairs([-90, 8, -84, 14, -76, 15, -74, 9, -80, 6, -86, 3])],
      ]),
    ],
  };
};

const dressed = (mirror: boolean): readonly Shape[] => {
  const nerve = part('femoral-nerve', mirror);
  const tendonShape = area(part('iliopsoas-tendon', mirror), 'iliopsoas-tendon', 'tendon', tendon);
  return [
    ...rounded(area(part('iliacus', mirror), 'iliacus', 'muscle-2', iliacus), 6, [
      ...iliacusLights.map((light): Texture => ['muscle-light', light]),
      ['muscle-shade', contactShade],
      ...iliacusFibres.map((each): Texture => ['fibre', each, FIBRE_MM]),
    ]),
    ...cord(nerve, ...grooveNerve),
    ...rounded(area(part('psoas-major', mirror), 'psoas-major', 'muscle', psoas), 5, [
      ['muscle-shade', streak(psoasStrip, 0.1, 0.14)],
      ['muscle-shade', streak(psoasStrip, 0.97, 0.1, 2)],
      ['muscle-light', streak(psoasStrip, 0.64, 0.13, 1, 11)],
      ['muscle-light', streak(psoasStrip, 0.66, 0.045, 2, 9)],
      ...psoasFibres.map((each): Texture => ['fibre', each, FIBRE_MM]),
    ]),
    tendonShape,
    ...textures(tendonShape, tendonLines(tendonStrip)),
    ...grooveBranches.flatMap((branch) => cord(nerve, ...branch)),
  ];
};

export const frontView = (side: Side): Figure => {
  const isLeft = side === 'left';
  const [bones, muscles] = [part('bones'), { layer: 'muscles', mirror: !isLeft } as const];
  const [right, left, spine] = [legBones(false), legBones(true), frontSpine()];
  const bursaShape = area(part('iliopsoas-bursa', !isLeft), 'bursa', 'bursa', bursa);
  const on = (x: number, y: number, isDressed: boolean): Point => ({ x: isDressed === isLeft ? -x : x, y: -y });
  return {
    view: 'front',
    viewBox: [-200, -346, 400, 462],
    shapes: [
      area({}, 'body', 'body', symmetrical(bodyHalf)),
      ...sides.map((mirror) =>
        area(
          part('bones', mirror),
          mirror ? 'rib-left' : 'rib',
          'bone',
          band(rib, (way) => 3.4 - 2 * way),
        ),
      ),
      ...right.pelvis,
      ...left.pelvis,
      ...rounded(area(bones, 'sacrum', 'bone', symmetrical(sacrumHalf)), 7, sacrumTextures),
      area(bones, 'symphysis', 'disc', pairs([-2.4, -10, 2.4, -10, 2.8, -22, 2.4, -35, -2.4, -35, -2.8, -22])),
      ...spine.behind,
      ...right.thigh,
      ...left.thigh,
      bursaShape,
      ...textures(bursaShape, [['bursa-light', pairs([-67, 29, -73, 27, -76, 16, -76, 4, -72, 4, -70, 14])]]),
      ...roots.flatMap((root) => cord(part('nerve-roots', !isLeft), ...root)),
      // Of the dressed side for when the muscles are hidden; who selects the roots is shown the bare side.
      ...roots.flatMap(([id, ...root]) => cord({ layer: 'nerves', mirror: isLeft }, `${id}-dressed`, ...root)),
      ...femoralNerve.flatMap((nerve) => cord(part('femoral-nerve', !isLeft), ...nerve)),
      ...spine.before,
      area(
        part('spinal-canal'),
        'canal',
        'canal-behind',
        pairs([-11, 337, -11, 337, 11, 337, 11, 337, 12, 220, 12, 104, 12, 104, -12, 104, -12, 104, -12, 220]),
      ),
      { ...area(muscles, 'ghost', 'ghost', psoas), widthMm: 0.9 },
      line(muscles, 'ghost-iliacus', 'ghost', 0.9, ghostIliacus),
      ...dressed(isLeft),
      ...sides.map((mirror) =>
        area(
          { layer: 'tendon', mirror },
          mirror ? 'inguinal-ligament-left' : 'inguinal-ligament',
          'ligament',
          band(ligament, ligamentHalfMm),
        ),
      ),
    ],
    anchors: {
      'psoas-major': on(-54, 176, true),
      iliacus: on(-106, 104, true),
      'iliopsoas-tendon': on(-71.5, 4, true),
      'iliopsoas-bursa': on(-72, 4, false),
      'hip-joint': on(-97, 12, true),
      'lumbar-discs': on(0, 190, true),
      'spinal-canal': on(0, 212, true),
      'nerve-roots': on(-46, 194, false),
      'femoral-nerve': on(-77, 77, false),
      bones: on(-104, 108, false),
    },
    labels: [
      ...levels.map((level) => ({ id: level, at: { x: 0, y: -(vertebrae[level].top + vertebrae[level].bottom) / 2 } })),
      { id: 'sacrum', at: { x: 0, y: -92 } },
    ],
  };
};
