/**
 * The side view, seen from the patient's right, facing right. Spine and pelvis stand still; the thigh turns about the
 * hip centre, which is the origin. What does not move with the hip is drawn once: the same object at every angle.
 *
 * From the side the muscle lies behind the hip bone and its tendon behind the femur: a veil of the same bone over the
 * muscle reads as "seen through". The psoas is drawn over the iliacus on purpose, as in the view from inside.
 */
import type { FigureState } from '../anatomy.js';
import { arc, band, circle, type Pair, pairs, type Point, turned } from '../geometry.js';
import { area, cord, edges, line, part, rounded, type Texture, textures } from './draw.js';
import type { Figure, Shape } from './shape.js';
import { asideOf, canal, changesOver, changesUnder, pressedRoot, rimLips, strained } from './side-state.js';
import { alongCanal, canalLine, levels, sideSpine, vertebrae } from './spine.js';
import {
  between,
  evenly,
  fibre,
  FIBRE_MM,
  lengthOf,
  ligamentHalfMm,
  outlineOf,
  polar,
  type Section,
  sectionsAlong,
  streak,
  tendonHalfMm,
  tendonLines,
} from './strip.js';

const HEAD_RADIUS = 23.3;

const hipBone = pairs([
  -24, -57, -33, -55, -41, -54, -47, -48, -50, -38, -51, -29, -45, -20, -39, -8, -40, -3, -48, 2, -49, 9, -44, 17, -38,
  22, -34, 33, -31, 46, -34, 53, -44, 54, -58, 51, -72, 52, -80, 57, -81, 70, -84, 82, -86, 90, -82, 102, -72, 117, -58,
  131, -42, 141, -24, 148, -6, 151, 10, 147, 24, 140, 33, 128, 44, 107, 52, 90, 54, 76, 51, 64, 43, 59, 41, 50, 42, 40,
  35, 33, 25, 28, 26, 20, 29, 6, 31, -4, 42, -12, 43, -16, 36, -23, 22, -35, 13, -34, 6, -44, -4, -51, -16, -56,
]);
/** What of the hip bone stands between the reader and the muscle; pubis and ischium lie beyond it. */
const ilium = hipBone.filter(([, y]) => y > 24);
const obturator = pairs([16, -9, 4, -8, -6, -12, -15, -20, -16, -28, -4, -35, 8, -32, 14, -20]);
const hipTextures: readonly Texture[] = [
  [
    'bone-shade',
    pairs([
      -90, 92, -84, 74, -84, 54, -62, 47, -34, 50, -28, 44, -34, 20, -44, 8, -44, 2, -34, -8, -44, -28, -44, -44, -30,
      -48, -20, -62, -30, -64, -60, -52, -60, -20, -46, 0, -56, 12, -44, 40, -64, 44, -92, 52,
    ]),
  ],
  ['bone-shade', pairs([-14, -20, -18, -32, -10, -42, 4, -42, 12, -36, 20, -40, 4, -50, -20, -50, -26, -34, -22, -20])],
  ['bone-shade', pairs([16, -8, 22, -16, 34, -18, 44, -16, 36, -24, 22, -36, 12, -36, 18, -24, 14, -14])],
  [
    'bone-light',
    pairs([
      -72, 108, -56, 127, -40, 136, -22, 142, -4, 145, 10, 141, 22, 135, 30, 124, 27, 124, 18, 132, 6, 137, -8, 139,
      -24, 137, -40, 130, -54, 120, -68, 104,
    ]),
  ],
  ['bone-light', pairs([-76, 84, -70, 84, -65, 74, -64, 64, -70, 61, -76, 66])],
  ['bone-light', pairs([-14, 42, -4, 42, 6, 36, 2, 32, -8, 33, -16, 36])],
  ['bone-light', pairs([-42, -30, -36, -22, -31, -26, -32, -40, -38, -44, -43, -38])],
  // The lip of the crest, and the line the buttock muscles leave on the wing.
  ['bone-line', pairs([-79, 98, -66, 112, -46, 129, -20, 139, 2, 140, 18, 132, 28, 119, 38, 101, 47, 83, 48, 70]), 0.4],
  ['bone-line', pairs([-62, 122, -52, 104, -48, 86, -50, 70, -56, 56]), 0.5],
  ['bone-shade', circle([0, 0], HEAD_RADIUS + 7)],
];
const sacrum = pairs([
  -4, 100, -14, 108, -30, 121, -37, 130, -44, 132, -51, 123, -60, 127, -72, 131, -76, 127, -73, 118, -70, 108, -75, 103,
  -90, 98, -97, 90, -99, 74, -101, 56, -104, 40, -102, 25, -93, 9, -91, 1, -86, -3, -82, -8, -75, -15, -72, -15, -76,
  -8, -80, 0, -83, 8, -87, 17, -88, 34, -85, 47, -74, 56, -58, 66, -42, 69, -36, 72, -31, 82, -17, 91,
]);
const sacralTextures: readonly Texture[] = [
  ['bone-shade', pairs([-60, 60, -80, 46, -84, 34, -84, 16, -70, -16, -78, -4, -88, 14, -94, 34, -90, 50, -76, 66])],
  ['bone-light', pairs([-74, 128, -62, 124, -60, 119, -68, 116])],
  ['bone-light', pairs([-96, 88, -86, 96, -78, 98, -84, 88, -93, 70, -97, 70])],
  ['bone-line', pairs([-40, 76, -56, 84, -74, 102]), 0.5],
  ['bone-line', pairs([-62, 66, -74, 74, -97, 82]), 0.5],
  ['bone-line', pairs([-82, 50, -90, 56, -101, 56]), 0.5],
  ['bone-line', pairs([-87, 30, -94, 32, -103, 32]), 0.5],
  ['bone-line', pairs([-86, 14, -91, 18, -98, 18]), 0.8],
  ['bone-line', pairs([-82, 5, -86, 7, -92, 5]), 0.5],
  ['bone-line', pairs([-79, -3, -83, -3, -86, -4]), 0.5],
];

/** The thigh bone without its head, which stands behind the neck. */
const femur = pairs([
  4, -9, 7, -18, 3, -30, 2, -44, 3, -64, 9, -92, 15, -120, 21, -152, 26, -190, 33, -250, 33, -300, 33, -300, 12, -300,
  12, -300, 12, -250, 8, -198, 3, -158, -6, -118, -15, -84, -23, -66, -29, -61, -30, -54, -33, -42, -37, -27, -37, -10,
  -33, -1, -25, 1, -18, 1, -8, -1, -1, -4,
]);
const femurTextures: readonly Texture[] = [
  [
    'bone-shade',
    pairs([
      3, -6, 5, -20, 1, -44, 3, -66, 15, -122, 26, -190, 33, -250, 33, -300, 26, -300, 25, -250, 16, -180, 5, -120, -6,
      -74, -9, -48, -6, -28, -4, -14,
    ]),
  ],
  ['bone-light', pairs([-18, -22, -24, -20, -27, -12, -24, -9, -18, -12, -15, -18])],
  ['bone-light', pairs([-12, -76, -15, -74, -13, -86, -3, -120, 6, -160, 8, -160, 1, -118, -7, -88])],
  ['bone-line', pairs([-20, -3, -12, -14, -10, -30, -16, -46]), 0.4],
  ['bone-line', pairs([-23, -48, -20, -56, -23, -63]), 0.5],
];

/** The psoas above the pelvis: at the height y its back and front edge, and how far it swells forward with a bent hip. */
const psoasDepths: readonly (readonly [y: number, back: number, front: number, swells: number])[] = [
  [319, -20.5, -17.5, 0],
  [303, -24.6, -12.6, 0],
  [286, -27, -8, 0],
  [268, -26, -3.4, 0],
  [250, -24, 1.2, 0],
  [231, -22, 6, 0],
  [211, -20, 10.6, 0],
  [191, -20, 14.2, 0],
  [171, -21, 17.4, 1],
  [151, -22, 20, 2.5],
  [130, -19.5, 23, 4.5],
  [110, -12.8, 27.2, 6],
  [92, -5.6, 31.4, 7],
  [74, 2.4, 35.6, 6],
];
/** Its back edge: slips reach the transverse processes and leave the foramina between them free. */
const psoasBack = pairs([
  -21, 322, -23, 312, -26, 300, -30, 292, -35, 288, -33, 281, -25, 274, -22, 265, -24, 257, -29, 252, -27, 245, -18,
  239, -15.5, 231, -18, 223, -25, 218, -24, 211, -16, 205, -13.5, 197, -16, 189, -25, 184, -25, 177, -17, 171, -16.5,
  163, -20, 155, -30, 150, -31, 143, -26, 136, -19.5, 126,
]);
const brim: Pair = [36.5, 27];
const lesserTrochanter: Pair = [-25, -53.7];
/** The iliacus passes further to the side, by the lower spine of the hip bone, and ends on the shaft. */
const besideTheBrim: Pair = [40, 33];
const belowTheTrochanter: Pair = [-10, -63];
/** Radius about the hip centre that the middle of the muscle keeps: head 23.3, capsule and bursa 5.5, half the muscle 8.2. */
const CLEARANCE_MM = 37;
const TENDON_MM = 78;
const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
type Turn = (p: Pair) => Pair;

/** From the brim to a point of the thigh: round the head of the femur where it is in the way, else straight. */
const roundTheHip = (from: Pair, to: Pair, clearanceMm: number): Pair[] => {
  const tangent = ([x, y]: Pair, side: number): number =>
    Math.atan2(y, x) + side * Math.acos(clearanceMm / Math.hypot(x, y));
  const [leaves, joins] = [tangent(from, -1), tangent(to, 1)];
  if (joins >= leaves) return [from, to];
  const steps = Math.max(2, Math.ceil((leaves - joins) / 0.15));
  return [
    from,
    ...Array.from({ length: steps + 1 }, (_, i) => polar(clearanceMm, leaves + ((joins - leaves) * i) / steps)),
    to,
  ];
};

/** Capsule and bursa keep the deep edge off the head, however thick the muscle gets. */
const offTheHead = ([[x, y], outer]: Section): Section => {
  const nearer = Math.min(1, Math.hypot(x, y) / (HEAD_RADIUS + 3));
  return [[x / nearer, y / nearer], outer];
};

/** How much the free muscle swells, by its length and that in standing: it keeps its volume, but only so far. */
const SWELL_LIMIT = 0.5;
const swellOf = (upright: number, now: number): number =>
  1 + SWELL_LIMIT * (1 - Math.exp((1 - (upright / now) ** 0.9) / SWELL_LIMIT));

/** The red thins out over its last stretch: the tendon arrives at the bone alone. */
const TAPER_MM = 46;
const taper = (toTheEndMm: number): number => 1 - 0.86 * Math.max(0, 1 - toTheEndMm / TAPER_MM) ** 1.7;

const strand = (from: Pair, to: Pair, clearanceMm: number, halfMm: number) => {
  const upright = lengthOf(roundTheHip(from, to, clearanceMm));
  return (turn: Turn) => {
    const way = roundTheHip(from, turn(to), clearanceMm);
    const length = lengthOf(way);
    const swell = swellOf(upright, length);
    const sections = sectionsAlong(
      evenly(way, 8),
      (share) => swell * (halfMm + 4 * (1 - share) ** 3) * taper((1 - share) * length),
    ).map(offTheHead);
    return { way, sections, swell };
  };
};
const psoasStrand = strand(brim, lesserTrochanter, CLEARANCE_MM, 8.2);
const iliacusStrand = strand(besideTheBrim, belowTheTrochanter, CLEARANCE_MM + 3, 9);

/** What of the muscle is free to move: it shortens as the hip bends, and swells for it. */
const freeMuscle = (turn: Turn) => {
  const psoas = psoasStrand(turn);
  // The tendon keeps its length and so slides up over the brim. It runs on the deep side of the muscle.
  const whole: Pair[] = [[-2, 112], [8, 90], [22, 60], ...psoas.way];
  const deep = sectionsAlong(evenly(whole, 9, lengthOf(whole) - TENDON_MM), (way) => 5.6 * (1 - way));
  const tendon = sectionsAlong(
    deep.map(([inner]) => inner),
    tendonHalfMm,
  );
  // Iliacus and psoas end as one: its fibres join the tendon from the side.
  const iliacus = iliacusStrand(turn).sections.map(([, front], i): Section => [
    between(...psoas.sections[i]!, 0.3),
    front,
  ]);
  // Where the red becomes tendon.
  const junction = sectionsAlong(
    evenly(whole, 40, lengthOf(whole) - 100)
      .slice(0, 25)
      .filter((_, i) => i % 3 === 0),
    () => 8,
  );
  return { psoas, iliacus, tendon, junction };
};

/** Where each fibre of the psoas begins: the section, and the shares of the width there and at the end. */
const psoasOrigins: readonly (readonly [from: number, begins: number, ends: number])[] = [
  [0, 0.9, 0.92],
  [0, 0.55, 0.8],
  [1, 0.75, 0.86],
  [1, 0.3, 0.68],
  [2, 0.15, 0.56],
  [3, 0.5, 0.74],
  [4, 0.1, 0.44],
  [5, 0.35, 0.62],
  [6, 0.08, 0.32],
  [7, 0.3, 0.5],
  [8, 0.06, 0.22],
  [9, 0.2, 0.38],
];

/** The iliacus in the hollow of the hip bone: its edge from the sacrum over the crest to the groove in front. */
const iliacusEdge = pairs([
  -22, 96, -29, 106, -31, 119, -24, 133, -13, 142, 0, 147, 13, 145, 26, 138, 36, 124, 44, 108, 50, 91, 53, 77, 52, 62,
]);
/** The light on its hollow part. */
const fanLight = pairs([-22, 112, -20, 126, -10, 128, 4, 100, 16, 70, 8, 74]);
const iliacusOrigins = pairs([
  -25, 106, -29, 114, -28, 124, -22, 134, -13, 141, -3, 145, 8, 145, 17, 142, 26, 136, 33, 127, 39, 116, 44, 105, 48,
  93, 51, 80,
]);

/** Between tendon and joint. Its lower end gives way to the neck of the femur that comes up with the thigh. */
const BURSA_TOP_DEG = 64;
const bursaFoot = (hipFlexionDeg: number): number => -48 + 92 / (1 + Math.exp((76 - hipFlexionDeg) / 16));
const bursaAt = (hipFlexionDeg: number): Pair[] => {
  const foot = bursaFoot(hipFlexionDeg);
  const steps = 7;
  return [
    ...Array.from({ length: steps + 1 }, (_, i) =>
      polar(
        24.4 + 5.6 * Math.sin((Math.PI * i) / steps) ** 0.6,
        ((BURSA_TOP_DEG + ((foot - BURSA_TOP_DEG) * i) / steps) * Math.PI) / 180,
      ),
    ),
    ...arc([0, 0], 24.4, foot, BURSA_TOP_DEG, 5),
  ];
};

type Nerve = readonly [id: string, widthMm: number, line: readonly Pair[]];
const roots: readonly Nerve[] = [
  ['root-l1', 2, pairs([-31, 279, -27, 274, -22, 262, -14, 232, -8, 190])],
  ['root-l2', 2.6, pairs([-22, 243, -19, 238, -13, 222, -6, 180, 4, 136])],
  ['root-l3', 2.6, pairs([-20, 207, -16, 202, -8, 186, 0, 158, 4, 136])],
  ['root-l4', 2.6, pairs([-23, 170, -18, 165, -10, 156, -1, 148, 4, 136])],
];
/** Behind the psoas and out in front of it, over the iliacus, to the ligament. */
const femoralTrunk = pairs([4, 137, 12, 112, 26, 86, 44, 62]);
const groinAt = (hipFlexionDeg: number): Pair => [56, 22 + 26 * Math.max(0, hipFlexionDeg / 120) ** 2];
/** On the thigh: width, and how far in front of the middle one. */
const femoralBranches: readonly (readonly [id: string, widthMm: number, spread: number])[] = [
  ['femoral-branch-front', 1.9, 7],
  ['femoral-branch-middle', 1.9, 0],
  ['femoral-branch-back', 1.9, -7],
];
/** Under the ligament and on with the thigh; the branches leave side by side and bend by and by. */
const femoralNerve = (hipFlexionDeg: number, turn: Turn): Shape[] => {
  const bent = hipFlexionDeg / 120;
  const groin = groinAt(hipFlexionDeg);
  const angle = ((-90 + 1.04 * hipFlexionDeg) * Math.PI) / 180;
  const onward = (wayMm: number, asideMm: number): Pair => [
    groin[0] + wayMm * Math.cos(angle) - asideMm * Math.sin(angle),
    groin[1] + wayMm * Math.sin(angle) + asideMm * Math.cos(angle),
  ];
  const reach = 34 - 17 * bent;
  const lines: Nerve[] = [
    ['femoral-trunk', 3.6, [...femoralTrunk, groin, onward(reach * 0.9, 0)]],
    ...femoralBranches.map(([id, widthMm, spread]): Nerve => [
      id,
      widthMm,
      [
        onward(reach * 0.66, spread * 0.12),
        onward(reach * 1.15, spread * 0.2),
        turn([52 - 20 * bent + spread * 0.5, -90 - 30 * bent]),
        turn([58 - 14 * bent + spread, -190]),
        turn([64 - 8 * bent + spread * 1.3, -300]),
      ],
    ]),
  ];
  const cords = lines.map((each) => cord(nerve, ...each));
  return [...cords.map(([casing]) => casing!), ...cords.map(([, bright]) => bright!)];
};
const ligament = pairs([54, 74, 59, 44, 57, 14, 41, -14]);

/** Back, from above, to the buttock; and the front, from the waist up. */
const back = pairs([-120, 700, -120, 700, -112, 400, -98, 260, -89, 180, -93, 130, -116, 70, -127, 25]);
const chest = pairs([100, 230, 86, 300, 84, 400, 84, 700, 84, 700]);
/** The back of the thigh, and where it leaves the picture. */
const thighEnd = pairs([-95, -135, -86, -200, -72, -300, -72, -300, 74, -300, 74, -300]);
/** How far the fold of the groin lies in front of the hip. */
const GROIN_MM = 85;
/** One outline, so that torso and thigh flow into each other: buttock and groin go part of the way with the thigh. */
const silhouette = (hipFlexionDeg: number, turn: Turn): Pair[] => {
  // Where the front of the thigh meets the belly: half-way between their directions.
  const fold = GROIN_MM * Math.tan((hipFlexionDeg * Math.PI) / 360);
  const hamstring = ((hipFlexionDeg - 126) * Math.PI) / 180;
  const buttock = ([radius, share]: readonly [number, number]): Pair => polar(radius, mix(-Math.PI, hamstring, share));
  const frontOfThigh = ([x, share]: readonly [number, number]): Pair => turn([x, mix(-fold, -260, share)]);
  const belly = ([x, share]: readonly [number, number]): Pair => [x, mix(fold, 230, share)];
  return [
    ...back,
    ...(
      [
        [128, 0],
        [127, 0.27],
        [124, 0.54],
        [124 + 40 * Math.max(0, -hipFlexionDeg / 30) ** 2, 0.8],
      ] as const
    ).map(buttock),
    ...thighEnd.map(turn),
    ...(
      [
        [83, 0.7],
        [88, 0.35],
        [86, 0.12],
      ] as const
    ).map(frontOfThigh),
    [GROIN_MM, fold],
    ...(
      [
        [87, 0.12],
        [97, 0.36],
        [108, 0.7],
      ] as const
    ).map(belly),
    ...chest,
  ];
};

/** Iliacus, psoas and tendon at a hip angle, back to front. */
const muscles = (turn: Turn, state: FigureState | undefined) => {
  const [from, to, aside] = asideOf(state);
  const free = freeMuscle(turn);
  const grown = free.psoas.swell - 1;
  const strip: readonly Section[] = [
    ...psoasDepths.map(([y, behind, front, swells]): Section => [
      [behind, y],
      [front + swells * grown, y],
    ]),
    ...free.psoas.sections.slice(0, -1),
  ];
  const last = iliacusOrigins.length - 1;
  const iliacusFibres = iliacusOrigins.map((origin, i): Pair[] => {
    const share = 0.05 + (0.9 * i) / last;
    const [first, ...rest] = free.iliacus.slice(1, 8).map((section) => between(...section, share));
    const [x, y] = between(origin, first!, 0.5);
    return [origin, [x + (share - 0.5) * 8, y], first!, ...rest];
  });
  const backEdge = psoasBack.map(([x, y]): Pair => [y > from && y < to ? aside + x * 0.1 : x, y]);
  return {
    free,
    strip,
    psoas: [
      [-18, 323] as const,
      ...backEdge,
      ...strip.slice(11).map(([inner]) => inner),
      ...strip.map(([, outer]) => outer).reverse(),
    ],
    psoasTextures: [
      ['muscle-shade', streak(strip, 0.1, 0.16)],
      ['muscle-shade', streak(strip, 0.97, 0.1, 2)],
      ['muscle-light', streak(strip, 0.6, 0.13, 1, 20)],
      ['muscle-light', streak(strip, 0.62, 0.05, 4, 17)],
      ...psoasOrigins.map(([from, begins, ends]): Texture => [
        'fibre',
        fibre(strip.slice(from), begins, ends),
        FIBRE_MM,
      ]),
    ] as const satisfies readonly Texture[],
    iliacus: [
      ...iliacusEdge,
      ...free.iliacus.map(([, front]) => front),
      ...free.iliacus.map(([deep]) => deep).reverse(),
      [10, 50] as const,
      [-6, 74] as const,
    ],
    iliacusTextures: [
      ['muscle-light', fanLight],
      // The psoas throws a shade on its neighbour.
      [
        'muscle-shade',
        outlineOf(
          strip.slice(10, -1).map(([, [x, y]]): Section => [
            [x - 4, y],
            [x + 6.5, y + 1],
          ]),
        ),
      ],
      ...iliacusFibres.map((each): Texture => ['fibre', each, FIBRE_MM * 1.3]),
    ] as const satisfies readonly Texture[],
    tendon: outlineOf(free.tendon),
    tendonTextures: tendonLines(free.tendon),
  };
};

const [bones, joint, nerve, rootPart, psoasPart] = [
  part('bones'),
  part('hip-joint'),
  part('femoral-nerve'),
  part('nerve-roots'),
  part('psoas-major'),
];

/** What stands still, back to front: beneath the thigh bone, beneath the psoas, on the psoas, above all. */
const stillParts = (state: FigureState | undefined) => {
  const spine = sideSpine();
  const isWorn = state === 'arthritis';
  const standing = roots.map(([id, widthMm, points]): Nerve => [
    id,
    widthMm,
    state === 'compression' && id === 'root-l3' ? pressedRoot : points,
  ]);
  return {
    under: [
      ...rounded(area(bones, 'sacrum', 'bone', sacrum), 6, sacralTextures),
      ...spine.behind,
      area(part('spinal-canal'), 'canal', 'canal', canal(state)),
      ...spine.before,
      ...rounded(area(bones, 'hip-bone', 'bone', hipBone, obturator), 9, hipTextures),
      ...(isWorn ? rimLips() : []),
      line(joint, 'socket-rim', 'bone-line', 0.8, arc([0, 0], HEAD_RADIUS + (isWorn ? 3 : 5.2), -20, 196)),
      line(
        joint,
        'joint-space',
        'cartilage',
        isWorn ? 1.3 : 3.4,
        arc([0, 0], HEAD_RADIUS + (isWorn ? 1.3 : 2.2), 0, 172),
      ),
      ...rounded(area(joint, 'femoral-head', 'bone', circle([0, 0], HEAD_RADIUS - 0.4)), 11, [
        ['bone-light', pairs([-10, 10, -4, 15, 4, 13, 5, 6, -2, 6, -7, 5])],
      ]),
    ],
    roots: [...changesUnder(state), ...standing.flatMap((root) => cord(rootPart, ...root)), ...changesOver(state)],
    // Within the muscle the nerves are only guessed at.
    faint: textures(
      { id: 'psoas-major', tone: 'muscle', d: '', ...rootPart },
      [...standing.map(([, widthMm, points]) => [widthMm, points] as const), [3.6, femoralTrunk] as const].map(
        ([widthMm, points]) => ['nerve-faint', points, widthMm * 0.6],
      ),
      'nerve',
    ),
    veil: [
      area(
        { layer: 'tendon' },
        'inguinal-ligament',
        'ligament',
        band(ligament, (way) => 1.3 * ligamentHalfMm(way)),
      ),
      area({ layer: 'bones' }, 'ilium-veil', 'veil', [...ilium, [8, 35], [-16, 37]]),
      line({ layer: 'bones' }, 'ilium-line', 'veil-line', 0.7, ilium),
    ],
    labels: levels.map((level) => {
      const [x, y] = vertebrae[level].spinous;
      return { id: level, at: { x: x + (level === 'T12' ? 15 : 13), y: -(y + (level === 'L5' ? 2.5 : 4)) } };
    }),
  };
};

const drawnOnce = new Map<FigureState | undefined, ReturnType<typeof stillParts>>();
const stillPartsOf = (state: FigureState | undefined): ReturnType<typeof stillParts> => {
  let it = drawnOnce.get(state);
  if (!it) drawnOnce.set(state, (it = stillParts(state)));
  return it;
};

const onScreen = ([x, y]: Pair): Point => ({ x, y: -y });

/** Where a leader points at what a cause has changed. */
export const sideStateAnchors: Readonly<Record<FigureState, (hipFlexionDeg: number) => Point>> = {
  strain: (hipFlexionDeg) => onScreen(between(...freeMuscle(turned(hipFlexionDeg)).junction[4]!, 0.5)),
  arthritis: () => onScreen(polar(HEAD_RADIUS + 2, (100 * Math.PI) / 180)),
  stenosis: () => onScreen(canalLine[alongCanal('L4') + 1]!),
  compression: () => onScreen([-19, 198]),
};

export const sideView = (hipFlexionDeg: number, state?: FigureState): Figure => {
  const turn = turned(hipFlexionDeg);
  const still = stillPartsOf(state);
  const muscle = muscles(turn, state);
  const femurShape = area(bones, 'femur', 'bone', femur.map(turn));
  const tendon = area(part('iliopsoas-tendon'), 'iliopsoas-tendon', 'tendon', muscle.tendon);
  const bursaFootRad = (bursaFoot(hipFlexionDeg) * Math.PI) / 180;
  return {
    view: 'side',
    viewBox: [-180, -346, 360, 536],
    shapes: [
      area({}, 'body', 'body', silhouette(hipFlexionDeg, turn)),
      ...still.under,
      femurShape,
      area(part('iliopsoas-bursa'), 'bursa', 'bursa', bursaAt(hipFlexionDeg)),
      ...rounded(area(part('iliacus'), 'iliacus', 'muscle-2', muscle.iliacus), 6, muscle.iliacusTextures),
      ...still.roots,
      ...femoralNerve(hipFlexionDeg, turn),
      ...rounded(area(psoasPart, 'psoas-major', 'muscle', muscle.psoas), 5, muscle.psoasTextures),
      ...still.faint,
      tendon,
      ...textures(tendon, muscle.tendonTextures),
      ...(state === 'strain' ? strained(muscle.free.junction) : []),
      ...still.veil,
      area({ layer: 'bones' }, 'femur-veil', 'veil-bone', femur.map(turn)),
      // After the veil, which would pale them.
      ...edges(femurShape, 7),
      ...textures(
        femurShape,
        femurTextures.map(([tone, points, ...width]): Texture => [tone, points.map(turn), ...width]),
      ),
    ],
    anchors: {
      'psoas-major': { x: 6, y: -168 },
      iliacus: { x: 40, y: -98 },
      'iliopsoas-tendon': onScreen(between(...muscle.free.tendon[4]!, 0.5)),
      'iliopsoas-bursa': onScreen(polar(26.2, mix(bursaFootRad, (BURSA_TOP_DEG * Math.PI) / 180, 0.62))),
      'hip-joint': { x: -6, y: -16 },
      'lumbar-discs': { x: 17, y: -189 },
      'spinal-canal': { x: -31, y: -262 },
      'nerve-roots': { x: -18, y: -204.5 },
      'femoral-nerve': onScreen(between(femoralTrunk.at(-1)!, groinAt(hipFlexionDeg), 0.5)),
      bones: { x: -52, y: -100 },
    },
    // On the spinous processes: the muscle covers the bodies.
    labels: still.labels,
    stateAnchor: state && sideStateAnchors[state](hipFlexionDeg),
  };
};
