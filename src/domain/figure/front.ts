/**
 * The front view, seen by someone who faces the patient. Everything paired is drawn for the patient's right side,
 * which is on the viewer's left (x < 0), and mirrored. One side is dressed with the muscle; the other is bare and
 * shows bones, nerves and the fluid pad, with the muscle as a ghost.
 */
import type { FigureState } from '../anatomy.js';
import { arc, band, circle, mirrored, type Pair, pairs, type Point } from '../geometry.js';
import { area, cord, line, part, type Place, rounded, sore, type Texture, textures } from './draw.js';
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
/** Somewhat wider than its measured 17 by 26 mm: the pelvis is tilted, and a reader looks for the hole. */
const obturatorForamen = pairs([
  -41, -10, -42.5, -17, -39, -26, -33, -34, -28, -38.5, -23.5, -35, -20.5, -27, -22, -19, -27, -11, -33, -6, -38, -6,
]);
const hipTextures: readonly Texture[] = [
  [
    'bone-shade',
    pairs([
      -57, 112, -62, 126, -72, 135, -88, 140, -103, 136, -116, 124, -121, 106, -115, 86, -105, 68, -97, 52, -92, 34,
      -84, 26, -77, 34, -72, 52, -64, 72, -58, 92,
    ]),
  ],
  [
    'bone-shade',
    pairs([-60, 102, -65, 117, -75, 125, -87, 122, -95, 111, -97, 95, -91, 74, -85, 52, -79, 47, -75, 60, -67, 82]),
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
  // Inner lip of the crest, from the back to the front spine.
  [
    'bone-line',
    pairs([
      -58, 131, -66, 138.5, -79, 143, -93, 144.5, -107, 141, -118, 133, -126, 120, -127.5, 105, -123, 88, -118.5, 78,
    ]),
    0.4,
  ],
  // Brim of the true pelvis, and its comb down to the tubercle of the pubis.
  ['bone-line', pairs([-56, 114, -53, 92, -57, 70, -58, 56, -55, 42, -50, 29, -42, 13, -32, 1, -23, -6]), 0.5],
  // Front spines: the upper one faces the reader.
  ['bone-light', pairs([-122, 92, -117, 78, -112, 68, -118, 68, -124, 80])],
  ['bone-line', pairs([-105, 64, -103, 54, -97, 46, -94.5, 39]), 0.45],
  ['bone-light', pairs([-101, 54, -96, 48, -93, 41, -96, 36, -99, 44])],
  // The swelling where ilium and pubis meet, and the groove beside the hole.
  ['bone-light', pairs([-68, 28, -60, 29, -54, 22, -56, 14, -63, 16, -69, 22])],
  ['bone-line', pairs([-46, -3, -44, -8, -42.5, -16, -40, -24]), 0.4],
  ['bone-line', pairs([-20, -13, -24, -14, -26, -11]), 0.4],
  ['bone-shade', circle(HEAD, HEAD_RADIUS + 7)],
];

const femur = pairs([
  -57, 12, -55, 0, -58, -14, -67, -21, -79, -20, -85, -25, -90, -36, -92, -44, -88, -49, -84.5, -55, -88, -61, -96, -66,
  -100.5, -77, -101, -110, -96, -190, -78, -410, -78, -410, -100, -410, -100, -410, -115, -200, -124, -124, -127.5, -70,
  -130, -50, -138, -34, -140, -20, -135, -8, -129, 2, -118, 2, -112, -3, -105, -5, -99, 2, -98, 12, -92, 19, -78, 24,
  -66, 20,
]);
const femurTextures: readonly Texture[] = [
  [
    'bone-shade',
    pairs([
      -88, -18, -94, -30, -95, -48, -98, -60, -104, -76, -106, -112, -102, -190, -84, -410, -70, -410, -94, -190, -97,
      -112, -98, -78, -90, -66, -82, -56, -86, -40, -84, -26,
    ]),
  ],
  // The neck is drawn in between its head and the line where the capsule holds on.
  [
    'bone-shade',
    pairs([
      -66, -24, -80, -26, -90, -34, -96, -52, -103, -38, -111, -20, -112, -8, -106, -8, -100, 0, -97, 8, -94, 6, -97,
      -8, -93, -20, -84, -22,
    ]),
  ],
  ['bone-light', pairs([-122, -84, -117, -92, -113, -150, -108, -240, -112, -240, -118, -150])],
  ['bone-light', pairs([-134, -14, -127, -4, -117, -3, -119, -12, -127, -18, -133, -34, -136, -24])],
  ['bone-light', pairs([-106, -8, -100, -5, -97, -10, -101, -18, -107, -16])],
  // From the greater trochanter to below the lesser one, and on round the shaft.
  ['bone-line', pairs([-119, -3, -117, -12, -110, -28, -103, -42, -97, -58, -98, -70, -102, -86]), 0.5],
  ['bone-line', pairs([-132, -42, -126, -37, -121, -28, -119, -16]), 0.4],
  ['bone-line', pairs([-97, -62, -92.5, -57, -91.5, -50, -93, -44]), 0.45],
];
/** The ball, up to the rim where its smooth cover ends on the neck. */
const femoralHead: readonly Pair[] = [
  ...arc(HEAD, HEAD_RADIUS * 1.01, -98, 160, 10),
  [-99, -3],
  [-94.5, -12.5],
  [-88, -19],
];

const sacrumHalf = pairs([
  0, 118, -14, 120, -19, 125, -27, 125, -34, 128, -41, 133, -46, 127, -47, 121, -53, 117, -54, 104, -53, 86, -50, 74,
  -44, 67, -42, 56, -36, 46, -30, 34, -24, 23, -13, 14, -13, 5, -7, 2, -10, -4, -4, -15, 0, -16,
]);
const sacrumShade = pairs([
  -53, 118, -44, 112, -40, 96, -43, 80, -34, 62, -28, 44, -22, 26, -12, 12, -26, 20, -44, 52, -56, 84,
]);
const ala = pairs([-21, 121, -28, 113, -36, 107, -46, 103, -52, 104]);
const alaLight = pairs([-24, 123, -33, 125, -45, 118, -51, 114, -49, 108, -40, 110, -30, 116]);
/** Front openings of the sacrum, S1 to S4: centre and half width. */
const sacralForamina: readonly (readonly [x: number, y: number, half: number])[] = [
  [-25.5, 91, 4.4],
  [-23.5, 66.5, 4],
  [-18.8, 46, 3.3],
  [-15, 26, 2.7],
];
const foramen = ([x, y, half]: (typeof sacralForamina)[number]): Pair[] =>
  circle([x, y], half).map(([px, py]): Pair => [px, y + (py - y) * 0.78 + (x - px) * 0.25]);
/** The nerve that leaves an opening has worn a groove, outward and down. */
const groove = ([x, y, half]: (typeof sacralForamina)[number]): Pair[] => [
  [x + half * 1.3, y + half * 0.9],
  [x - half, y + half * 1.1],
  [x - half * 3.4, y - half * 0.2],
  [x - half * 3.2, y - half * 1.5],
  [x - half, y - half * 1.1],
  [x + half * 1.2, y - half * 0.9],
];
/** Where the five bones of the sacrum have grown together, from opening to opening, and the parts of the coccyx. */
const sacralRidges: readonly (readonly [y: number, half: number])[] = [
  ...sacralForamina.map(([x, y, half]) => [y + 2.5, -x - half - 2] as const),
  [10.5, 8],
  [1, 6],
  [-6, 4],
];
const bothSides = ([tone, points, widthMm]: Texture): Texture[] =>
  [points, points.map(mirrored)].map((each) => (widthMm ? [tone, each, widthMm] : [tone, each]));
const sacrumTextures: readonly Texture[] = [
  // Below the promontory the front of the sacrum falls back.
  ['bone-shade', pairs([-32, 112, -20, 101, 0, 97, 20, 101, 32, 112, 26, 97, 14, 88, 0, 86, -14, 88, -26, 97])],
  ...[
    ['bone-shade', sacrumShade] as const,
    ['bone-light', alaLight] as const,
    ['bone-line', ala, 0.5] as const,
    ['bone-line', pairs([-47, 126, -42, 124, -37, 127]), 0.4] as const,
    ...sacralForamina.map((each): Texture => ['bone-shade', groove(each)]),
    ...sacralForamina.map((each): Texture => ['foramen', foramen(each)]),
  ].flatMap(bothSides),
  ...sacralRidges.flatMap(([y, half]): Texture[] => [
    ['bone-line', pairs([-half, y, 0, y - 1.6, half, y]), 0.5],
    ['bone-light', pairs([-half, y - 0.5, 0, y - 2.2, half, y - 0.5, half * 0.6, y - 5, 0, y - 7, -half * 0.6, y - 5])],
  ]),
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

/** Broad and flat from where it leaves the red, and broadest on the bone. */
const flatTendonHalfMm = (way: number): number => tendonHalfMm(way) + 0.8 * way;
const tendonLine = pairs([-70.5, 84, -71.5, 62, -72, 40, -72.6, 20, -74, 0, -77, -19, -81.5, -36, -86, -49, -90, -58]);
const tendonStrip = sectionsAlong(tendonLine, flatTendonHalfMm);
/** Its threads begin within the red. */
const tendonRoots = [
  pairs([-66, 106, -68, 90, -70, 70, -71, 50]),
  pairs([-74, 110, -73, 92, -72.5, 72, -72.5, 52]),
  pairs([-79, 76, -77, 58, -75.5, 38, -75.5, 20]),
];

/** In front of the psoas, in some people only and so faint: a short belly, then a long flat tendon to the brim of the pelvis. */
const psoasMinorLine = pairs([
  -23, 309, -28, 286, -33, 258, -37, 228, -41, 196, -45, 160, -49, 120, -52, 84, -54, 56, -53.5, 36,
]);
const psoasMinor = band(psoasMinorLine, (way) =>
  way < 0.45 ? 0.8 + 2.6 * Math.sin((Math.PI * way) / 0.5) : 0.9 + 0.5 * way,
);

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
const trunk: Nerve = ['femoral-trunk', 4.2, pairs([-65, 121, -72, 98, -77, 76, -80, 55, -81, 40, -81.5, 24, -82, 10])];
/** Branches thin out and end among the muscles of the thigh; one goes under the ligament beside the front spine. */
const branches: readonly Nerve[] = [
  [
    'lateral-cutaneous-nerve',
    2,
    pairs([-44, 203, -54, 184, -72, 158, -92, 132, -106, 107, -112, 88, -113.5, 70, -117, 44, -122, 16, -125, -8]),
  ],
  ['femoral-branch-1', 2.2, pairs([-82, 16, -85, -6, -94, -30, -106, -54, -116, -84])],
  ['femoral-branch-2', 2.4, pairs([-82, 14, -85, -18, -92, -54, -98, -88, -101, -124])],
  ['femoral-branch-3', 2.4, pairs([-82, 14, -80, -22, -78, -64, -73, -104, -66, -150])],
  ['femoral-branch-4', 2, pairs([-82, 16, -77, -8, -68, -38, -58, -66, -52, -98])],
];
/** On the dressed side the trunk shows in the groove between psoas and iliacus, its branches in front of them. */
const grooveNerve: Nerve = [
  'groove-nerve',
  3.6,
  pairs([-66, 120, -73, 110, -80, 97, -83, 74, -85, 50, -86.5, 28, -87.5, 10]),
];
const grooveBranches: readonly Nerve[] = [
  ['groove-branch-1', 2.1, pairs([-87.5, 16, -91, -8, -101, -34, -111, -58, -118, -86])],
  ['groove-branch-2', 2.1, pairs([-87.5, 14, -90, -20, -96, -56, -101, -90, -103, -124])],
  ['groove-branch-3', 2.1, pairs([-87.5, 14, -85, -14, -78, -50, -71, -98, -65, -148])],
];
/** A nerve that thins: a narrow lens whose line is half its width closes over it, and is alone at its tip. */
const twig = (place: Place, [id, widthMm, points]: Nerve): Shape[] => {
  const outline = band(points, (way) => (widthMm / 4) * (1 - way));
  return [
    { ...area(place, `${id}-casing`, 'nerve-casing', outline), widthMm: widthMm / 2 + 1 },
    { ...area(place, id, 'nerve', outline), widthMm: widthMm / 2 },
  ];
};
/** Where nerves part or meet no casing crosses a cord. */
const merged = (cords: readonly Shape[]): Shape[] =>
  (['nerve-casing', 'nerve'] as const).flatMap((wanted) => cords.filter(({ tone }) => tone === wanted));

const bodyHalf = pairs([
  0, 700, -146, 700, -146, 700, -140, 400, -132, 300, -130, 236, -138, 178, -158, 110, -173, 40, -181, -30, -180, -90,
  -172, -150, -158, -420, -158, -420, -44, -420, -44, -420, -24, -150, -10, -76, -4, -71,
]);

const sides = [false, true] as const;

/** What an arthritic hip has added: a lip on the edge of the socket, and one where the ball meets the neck. */
const spurs: readonly (readonly Pair[])[] = [
  pairs([-91, 27, -94, 37, -99, 38, -105, 33, -110, 24, -111, 17, -107, 17, -103, 22, -98, 24]),
  pairs([-95, 11, -100, 15, -106, 15, -110, 11, -108, 7, -106, 0, -104, -7, -99, -12, -95, -9, -97, 1]),
];

/** With arthritis the smooth cover has thinned, most at the top; the other hip is what it is compared with. */
type Hip = 'sound' | 'compared' | 'arthritic';

/** Hip bone, femur and hip joint of one side. */
const legBones = (
  mirror: boolean,
  hip: Hip = 'sound',
): { readonly pelvis: readonly Shape[]; readonly thigh: readonly Shape[] } => {
  const [bones, joint] = [part('bones', mirror), part('hip-joint', mirror)];
  const at = (id: string): string => (mirror ? `${id}-left` : id);
  const isArthritic = hip === 'arthritic';
  const [rim, gapMm, coverMm]: readonly [Pair, number, number] = isArthritic
    ? [[-76.5, -1.3], 2.9, 1]
    : [HEAD, 4.8, 3.4];
  // Where two joint spaces are compared no outline around them blurs how wide they are.
  const [coverPlace, coverId]: readonly [Place, string] =
    hip === 'sound' ? [joint, 'joint-space'] : [{ layer: 'bones', mirror }, 'arthritis-joint-space'];
  const [socketSpur, ballSpur] = isArthritic
    ? spurs.map((spur, i) => rounded(area(joint, `arthritis-spur-${String(i + 1)}`, 'spur', spur), 5))
    : [[], []];
  return {
    pelvis: [
      ...rounded(area(bones, at('hip-bone'), 'bone', hipBone, obturatorForamen), 8, hipTextures),
      ...socketSpur!,
    ],
    thigh: [
      line(joint, at('socket-rim'), 'bone-line', 0.9, arc(rim, HEAD_RADIUS + gapMm, 4, 129)),
      line(coverPlace, at(coverId), 'cartilage', coverMm, arc(HEAD, HEAD_RADIUS + 0.3 + coverMm / 2, 6, 127)),
      ...ballSpur!,
      ...rounded(area(bones, at('femur'), 'bone', femur), 8, femurTextures),
      ...rounded(area(joint, at('femoral-head'), 'bone', femoralHead), 12, [
        ['bone-light', pairs([-90, 8, -84, 14, -76, 15, -74, 9, -80, 6, -86, 3])],
      ]),
    ],
  };
};

/** The part of an outline above a height, with a straight edge where it is cut off. */
const above = (outline: readonly Pair[], heightMm: number): Pair[] =>
  outline.flatMap((point, i): Pair[] => {
    const next = outline[(i + 1) % outline.length]!;
    const [isKept, isNextKept] = [point[1] > heightMm, next[1] > heightMm];
    const edge = between(point, next, (heightMm - point[1]) / (next[1] - point[1]));
    return [...(isKept ? [point] : []), ...(isKept === isNextKept ? [] : [edge, edge])];
  });

/** The face of a cut muscle between two points of its edge. */
const cutFace = (inner: Pair, outer: Pair): Pair[] => [
  inner,
  ...[0.25, 0.75].map((share): Pair => [between(inner, outer, share)[0], between(inner, outer, share)[1] + 3]),
  outer,
  ...[0.75, 0.25].map((share): Pair => [between(inner, outer, share)[0], between(inner, outer, share)[1] - 3.5]),
];

const bursaLight = pairs([-67, 29, -73, 27, -76, 16, -76, 4, -72, 4, -70, 14]);
const fluidPad = (mirror: boolean, outline: readonly Pair[], light: readonly Pair[] = bursaLight): readonly Shape[] => {
  const shape = area(part('iliopsoas-bursa', mirror), 'bursa', 'bursa', outline);
  return [shape, ...textures(shape, [['bursa-light', light]])];
};

const iliacusShapes = (mirror: boolean, outline: readonly Pair[]): readonly Shape[] =>
  rounded(area(part('iliacus', mirror), 'iliacus', 'muscle-2', outline), 6, [
    ...iliacusLights.map((light): Texture => ['muscle-light', light]),
    ['muscle-shade', contactShade],
    ...iliacusFibres.map((each): Texture => ['fibre', each, FIBRE_MM]),
  ]);

const psoasShapes = (mirror: boolean, outline: readonly Pair[]): readonly Shape[] => {
  const shape = area(part('psoas-major', mirror), 'psoas-major', 'muscle', outline);
  return rounded(shape, 5, [
    ['muscle-shade', streak(psoasStrip, 0.1, 0.14)],
    ['muscle-shade', streak(psoasStrip, 0.97, 0.1, 2)],
    ['muscle-light', streak(psoasStrip, 0.64, 0.13, 1, 11)],
    ['muscle-light', streak(psoasStrip, 0.66, 0.045, 2, 9)],
    ...psoasFibres.map((each): Texture => ['fibre', each, FIBRE_MM]),
    ...tendonRoots.map((each): Texture => ['tendon-line', each, 0.5]),
  ]);
};

const tendonShapes = (mirror: boolean, strip: readonly Section[]): readonly Shape[] => {
  const shape = area(part('iliopsoas-tendon', mirror), 'iliopsoas-tendon', 'tendon', outlineOf(strip));
  return [shape, ...textures(shape, tendonLines(tendonStrip))];
};

const dressed = (mirror: boolean, nerves: readonly Nerve[]): readonly Shape[] => {
  const nerve = part('femoral-nerve', mirror);
  const minor = { layer: 'muscles', mirror } as const;
  return [
    ...iliacusShapes(mirror, iliacus),
    ...cord(nerve, ...grooveNerve),
    ...psoasShapes(mirror, psoas),
    { ...area(minor, 'psoas-minor', 'muscle-light', psoasMinor), detail: true },
    { ...line(minor, 'psoas-minor-line', 'tendon-line', 0.35, psoasMinor), detail: true },
    ...tendonShapes(mirror, tendonStrip),
    ...merged([
      ...nerves.flatMap((branch) => twig(nerve, branch)),
      line(nerve, 'groove-nerve-end', 'nerve', 3.6, grooveNerve[2].slice(4)),
    ]),
  ];
};

/** Where muscle and nerve end when they are cut away to show the hip joint; below it, what still holds on to the bone. */
const CUT_MM = 50;
const iliacusStump = pairs([-89, -37, -89, -37, -102, -37, -102, -37, -101, -50, -97, -61, -93, -64, -90, -56]);
/** The edges of what is cut away. */
const cutAway: readonly (readonly Pair[])[] = [
  pairs([-107, 46, -105, 37]),
  pairs([-104, -8, -103.5, -20, -103, -34]),
  pairs([-52, 46, -58.8, 20, -65, -5, -71.5, -25, -77, -36]),
];
/** The fluid pad of a sore hip: rounder, and lower, so that the top of the joint can be seen. */
const fullBursa = pairs([-61, 16, -69, 15, -76, 7, -80, -7, -79, -22, -72, -34, -63, -35, -55, -27, -50.5, -9, -53, 8]);
const soreHip = fullBursa.map(([x, y]): Pair => [-66 + (x + 66) * 1.28, -9 + (y + 9) * 1.16]);

const cutOpen = (mirror: boolean): readonly Shape[] => {
  const [psoasPart, iliacusPart] = [part('psoas-major', mirror), part('iliacus', mirror)];
  const [id, widthMm, nerve] = grooveNerve;
  const face = (on: Place, name: string, inner: Pair, outer: Pair): Shape =>
    area(on, `${name}-cut`, 'muscle-2', cutFace(inner, outer));
  return [
    ...cutAway.map((edge, i) => line(psoasPart, `cut-edge-${String(i + 1)}`, 'ghost', 0.9, edge)),
    ...sore(part('iliopsoas-bursa', mirror), 'arthritis-sore', soreHip),
    ...fluidPad(
      mirror,
      fullBursa,
      bursaLight.map(([x, y]) => [x + 5, y - 14]),
    ),
    ...iliacusShapes(mirror, above(iliacus, CUT_MM)),
    ...cord(
      part('femoral-nerve', mirror),
      id,
      widthMm,
      nerve.filter(([, y]) => y >= CUT_MM),
    ),
    face(iliacusPart, 'iliacus', [-78, CUT_MM], [-108, CUT_MM]),
    ...psoasShapes(mirror, above(psoas, CUT_MM)),
    face(psoasPart, 'psoas-major', [-50, CUT_MM], [-82.5, CUT_MM]),
    ...rounded(area(iliacusPart, 'iliacus-stump', 'muscle-2', iliacusStump), 4),
    face(iliacusPart, 'iliacus-stump', [-88, -37], [-103, -37]),
    ...tendonShapes(mirror, tendonStrip.slice(6)),
  ];
};

/** Fibres that have parted where the belly passes into its tendon: from where each still holds to its free end. */
const tornFibres: readonly (readonly Pair[])[] = [
  pairs([-66, 33, -69, 20, -69.5, 11, -67, 6]),
  pairs([-70, 34, -72.5, 19, -73.5, 8, -72.5, 2]),
  pairs([-74.5, 34, -76.5, 19, -78, 9, -79, 3]),
  pairs([-79, 32, -81, 20, -83, 12, -86.5, 7]),
  pairs([-77, -34, -73.5, -23, -70, -14, -66, -10]),
  pairs([-80, -36, -77, -23, -74.5, -13, -73.5, -6]),
  pairs([-83, -36, -81, -24, -79.5, -14, -80.5, -6]),
  pairs([-86, -34, -85, -24, -85.5, -16, -89, -9]),
];
const soreMuscle = pairs([
  -62, 36, -73, 42, -84, 33, -89, 10, -91, -14, -89, -34, -82, -43, -74, -38, -66, -18, -60, 4, -58, 22,
]);
const parted = pairs([-62, 10, -70, 13, -78, 12, -85, 8, -88, -2, -87, -12, -79, -15, -70, -14, -65, -8, -62, 0]);

const bulge = pairs([-18, 197, -25, 199, -32, 198, -35.5, 192.5, -33, 186, -27, 184, -18, 184]);
/** The root that leaves above it is pushed aside. */
const pushedRoot: Nerve = [
  'root-l3',
  3.2,
  pairs([-22, 203, -30, 203, -37, 197, -40, 186, -48, 162, -58, 138, -66, 118]),
];
const canal = symmetrical(pairs([-11, 337, -11, 337, -12, 220, -12, 104, -12, 104]));
const narrowCanal = symmetrical(
  pairs([
    -11, 337, -11, 337, -12, 220, -12, 178, -10.5, 166, -4.5, 157, -4, 150, -4.5, 143, -10.5, 134, -12, 122, -12, 104,
    -12, 104,
  ]),
);
const pinch = pairs([
  -12.5, 176, -11, 164, -5, 157, -4.5, 150, -5, 143, -11, 136, -12.5, 124, -15.5, 140, -16, 150, -15.5, 160,
]);

/** What a cause does that lies on all the rest. */
const changes = (isLeft: boolean): Partial<Record<FigureState, readonly Shape[]>> => ({
  strain: [
    ...sore(part('psoas-major', isLeft), 'strain-sore', soreMuscle, 6),
    ...[1, 2].map((i) => area(part('psoas-major', isLeft), `strain-gap-${String(i)}`, 'muscle-shade', parted)),
    ...tornFibres.map((each, i) =>
      area(
        part('psoas-major', isLeft),
        `strain-fibre-${String(i + 1)}`,
        'torn',
        band(each, (way) => 0.3 + 1.4 * Math.sin(Math.PI * way ** 0.7)),
      ),
    ),
  ],
  stenosis: sides.flatMap((mirror) =>
    sore(part('spinal-canal', mirror), `stenosis-sore${mirror ? '-left' : ''}`, pinch, 4),
  ),
});

/** Where each change is looked for, with the muscle on the patient's left. */
export const frontStateAnchors: Partial<Record<FigureState, Point>> = {
  strain: { x: 76, y: 2 },
  arthritis: { x: 94, y: -24 },
  stenosis: { x: 0, y: -150 },
  compression: { x: -34, y: -192 },
};

const body = area({}, 'body', 'body', symmetrical(bodyHalf));
const sacrum = [
  ...rounded(area(part('bones'), 'sacrum', 'bone', symmetrical(sacrumHalf)), 7, sacrumTextures),
  area(part('bones'), 'symphysis', 'disc', pairs([-2.4, -10, 2.4, -10, 2.8, -22, 2.4, -35, -2.4, -35, -2.8, -22])),
];
/** Both legs, in health. */
const legs = sides.map((mirror) => legBones(mirror));
const ribs = sides.flatMap((mirror) =>
  rounded(
    area(
      part('bones', mirror),
      mirror ? 'rib-left' : 'rib',
      'bone',
      band(rib, (way) => 3.4 - 2 * way),
    ),
    2.4,
  ),
);
const ligaments = sides.map((mirror) =>
  area(
    { layer: 'tendon', mirror },
    mirror ? 'inguinal-ligament-left' : 'inguinal-ligament',
    'ligament',
    band(ligament, ligamentHalfMm),
  ),
);

export const frontView = (side: Side, state?: FigureState): Figure => {
  const isLeft = side === 'left';
  const isArthritic = state === 'arthritis';
  const ghosts = { layer: 'muscles', mirror: !isLeft } as const;
  const [right, left] = isArthritic
    ? sides.map((mirror) => legBones(mirror, mirror === isLeft ? 'arthritic' : 'compared'))
    : legs;
  const nerve = part('femoral-nerve', !isLeft);
  const on = (x: number, y: number, isDressed: boolean): Point => ({ x: isDressed === isLeft ? -x : x, y: -y });
  const changed = state && frontStateAnchors[state];
  return {
    view: 'front',
    viewBox: [-200, -346, 400, 536],
    shapes: [
      body,
      ...ribs,
      ...right!.pelvis,
      ...left!.pelvis,
      ...sacrum,
      ...frontSpine.behind,
      ...right!.thigh,
      ...left!.thigh,
      ...(isArthritic ? [] : fluidPad(!isLeft, bursa)),
      ...(state === 'compression'
        ? [
            ...sore(part('nerve-roots', !isLeft), 'compression-sore', circle([-31, 193], 13), 4),
            area(part('lumbar-discs', !isLeft), 'compression-bulge', 'disc', bulge),
          ]
        : []),
      ...merged([
        ...roots.flatMap((root) =>
          cord(
            part('nerve-roots', !isLeft),
            ...(state === 'compression' && root[0] === pushedRoot[0] ? pushedRoot : root),
          ),
        ),
        // Of the dressed side for when the muscles are hidden; who selects the roots is shown the bare side.
        ...roots.flatMap(([id, ...root]) => cord({ layer: 'nerves', mirror: isLeft }, `${id}-dressed`, ...root)),
        ...branches.flatMap((branch) => twig(nerve, branch)),
        ...cord(nerve, ...trunk),
      ]),
      ...frontSpine.before,
      state === 'stenosis'
        ? area(part('spinal-canal'), 'canal', 'canal', narrowCanal)
        : area(part('spinal-canal'), 'canal', 'canal-behind', canal),
      // Where the hip joints are compared nothing lies on them.
      ...(isArthritic
        ? cutOpen(isLeft)
        : [
            { ...area(ghosts, 'ghost', 'ghost', psoas), widthMm: 0.9 },
            line(ghosts, 'ghost-iliacus', 'ghost', 0.9, ghostIliacus),
            // The inner branch would lie on the torn fibres.
            ...dressed(isLeft, state === 'strain' ? grooveBranches.slice(0, 2) : grooveBranches),
            ...ligaments,
          ]),
      ...((state && changes(isLeft)[state]) ?? []),
    ],
    anchors: {
      'psoas-major': on(-54, 176, true),
      iliacus: on(-106, 104, true),
      'iliopsoas-tendon': isArthritic ? on(-86, -48, true) : on(-73.5, 4, true),
      'iliopsoas-bursa': isArthritic ? on(-64, -12, true) : on(-70, 4, false),
      'hip-joint': on(-93, 7, isArthritic),
      'lumbar-discs': on(0, 190, true),
      'spinal-canal': on(-11.5, 205, false),
      'nerve-roots': on(-46, 194, false),
      'femoral-nerve': on(-77, 77, false),
      bones: on(-92, 92, false),
    },
    ...(changed && { stateAnchor: { x: isLeft ? changed.x : -changed.x, y: changed.y } }),
    labels: [
      ...levels.map((level) => ({ id: level, at: { x: 0, y: -(vertebrae[level].top + vertebrae[level].bottom) / 2 } })),
      { id: 'sacrum', at: { x: 0, y: -81 } },
    ],
  };
};
