/**
 * The side view, seen from the patient's right, facing right. Spine and pelvis stand still; what belongs to the thigh
 * is drawn through `thigh`, so that it can turn about the hip centre, which is the origin.
 *
 * From the side the muscle lies behind the hip bone and its tendon behind the femur: a veil of the same bone over the
 * muscle reads as "seen through". The psoas is drawn over the iliacus on purpose, as in the view from inside.
 */
import { arc, band, circle, type Pair, pairs, turned } from '../geometry.js';
import { area, cord, edges, line, part, rounded, type Texture, textures } from './draw.js';
import type { Figure } from './shape.js';
import { canalLine, levels, sideSpine, vertebrae } from './spine.js';
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

const HEAD_RADIUS = 23.3;
/** Half the depth of the canal that the nerves run in. */
const CANAL_HALF_MM = 6.5;

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
  ['bone-line', pairs([-62, 122, -52, 104, -48, 86, -50, 70, -56, 56]), 0.5],
  ['bone-shade', circle([0, 0], HEAD_RADIUS + 7)],
];
const sacrum = pairs([
  -4, 100, -14, 108, -30, 121, -37, 130, -44, 132, -51, 123, -60, 127, -72, 131, -76, 127, -73, 118, -70, 108, -75, 103,
  -90, 98, -97, 90, -99, 74, -101, 56, -104, 40, -102, 25, -93, 9, -91, 1, -86, -3, -82, -8, -75, -15, -72, -15, -76,
  -8, -80, 0, -83, 8, -87, 17, -88, 34, -85, 47, -74, 56, -58, 66, -42, 69, -36, 72, -31, 82, -17, 91,
]);
const sacralLines: readonly Texture[] = [
  ['bone-line', pairs([-40, 76, -56, 84, -74, 102]), 0.5],
  ['bone-line', pairs([-62, 66, -74, 74, -97, 82]), 0.5],
  ['bone-line', pairs([-82, 50, -90, 56, -101, 56]), 0.5],
  ['bone-line', pairs([-87, 30, -94, 32, -103, 32]), 0.5],
];

/** The thigh bone without its head, which stands behind the neck. */
const femur = pairs([
  4, -9, 7, -18, 3, -30, 2, -44, 3, -64, 9, -92, 15, -120, 21, -152, 26, -190, 34, -250, 30, -410, 30, -410, 8, -410, 8,
  -410, 12, -250, 8, -198, 3, -158, -6, -118, -15, -84, -23, -66, -29, -61, -30, -54, -33, -42, -37, -27, -37, -10, -33,
  -1, -25, 1, -18, 1, -8, -1, -1, -4,
]);

const femurTextures: readonly Texture[] = [
  [
    'bone-shade',
    pairs([
      3, -6, 5, -20, 1, -44, 3, -66, 15, -122, 26, -190, 33, -250, 30, -410, 22, -410, 25, -250, 16, -180, 5, -120, -6,
      -74, -9, -48, -6, -28, -4, -14,
    ]),
  ],
  ['bone-light', pairs([-18, -22, -24, -20, -27, -12, -24, -9, -18, -12, -15, -18])],
  ['bone-light', pairs([-12, -76, -15, -74, -13, -86, -3, -120, 6, -160, 8, -160, 1, -118, -7, -88])],
];

/** The psoas above the pelvis: at the height y its back and front edge. It does not move with the hip. */
const psoasDepths: readonly (readonly [y: number, back: number, front: number])[] = [
  [319, -20.5, -17.5],
  [303, -24.6, -12.6],
  [286, -27, -8],
  [268, -28.2, -3.4],
  [250, -28.6, 1.2],
  [231, -28, 6],
  [211, -26.8, 10.6],
  [191, -25.6, 14.2],
  [171, -24.6, 17.4],
  [151, -23.4, 20],
  [130, -19.5, 23],
  [110, -12.8, 27.2],
  [92, -5.6, 31.4],
  [74, 2.4, 35.6],
];
const brim: Pair = [36.5, 27];
const lesserTrochanter: Pair = [-25, -53.7];
/** Where the lowest fibres of the iliacus end, on the shaft. */
const belowTheTrochanter: Pair = [-10, -63];
/** Radius about the hip centre that the middle of the muscle keeps: head 23.3, capsule and bursa 5.5, half the muscle 8.2. */
const CLEARANCE_MM = 37;
const TENDON_MM = 78;
const polar = (radius: number, angle: number): Pair => [radius * Math.cos(angle), radius * Math.sin(angle)];

/** From the brim to a point of the thigh: round the head of the femur where it is in the way, else straight. */
const roundTheHip = (to: Pair, clearanceMm: number): Pair[] => {
  const tangent = ([x, y]: Pair, side: number): number =>
    Math.atan2(y, x) + side * Math.acos(clearanceMm / Math.hypot(x, y));
  const [leaves, joins] = [tangent(brim, -1), tangent(to, 1)];
  if (joins >= leaves) return [brim, to];
  const steps = Math.max(2, Math.ceil((leaves - joins) / 0.15));
  return [
    brim,
    ...Array.from({ length: steps + 1 }, (_, i) => polar(clearanceMm, leaves + ((joins - leaves) * i) / steps)),
    to,
  ];
};

const lengthOf = (line: readonly Pair[]): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);

/** The line again in even steps, from a distance along it to its end. */
const evenly = (line: readonly Pair[], steps: number, fromMm = 0): Pair[] => {
  const total = lengthOf(line);
  return Array.from({ length: steps + 1 }, (_, i) => {
    let left = fromMm + ((total - fromMm) * i) / steps;
    let at = 1;
    while (at < line.length - 1 && left > lengthOf(line.slice(at - 1, at + 1))) {
      left -= lengthOf(line.slice(at - 1, at + 1));
      at += 1;
    }
    return between(line[at - 1]!, line[at]!, left / lengthOf(line.slice(at - 1, at + 1)));
  });
};

/** Half the thickness of the free muscle: from the brim, over the head, to the end of the red. */
const halfThicknessMm = (overTheHead: number, way: number): number =>
  overTheHead + 4 * (1 - way) ** 3 - (overTheHead - 1.2) * way ** 6;

/** Capsule and bursa keep the deep edge off the head, however thick the muscle gets. */
const offTheHead = ([[x, y], outer]: Section): Section => {
  const nearer = Math.min(1, Math.hypot(x, y) / (HEAD_RADIUS + 3));
  return [[x / nearer, y / nearer], outer];
};

/** What of the muscle is free to move: it shortens as the hip bends, and swells for it. */
const freeMuscle = (hipFlexionDeg: number) => {
  const turn = turned(hipFlexionDeg);
  const line = roundTheHip(turn(lesserTrochanter), CLEARANCE_MM);
  const upright = lengthOf(roundTheHip(lesserTrochanter, CLEARANCE_MM));
  const swell = Math.min(1.6, (upright / lengthOf(line)) ** 0.9);
  // The red ends before the bone: the tendon arrives alone.
  const psoas = sectionsAlong(evenly(line, 8).slice(0, -1), (way) => swell * halfThicknessMm(8.2, way));
  const iliacus = sectionsAlong(
    evenly(roundTheHip(turn(belowTheTrochanter), CLEARANCE_MM + 3), 8),
    (way) => swell * halfThicknessMm(9, way),
  );
  // The tendon keeps its length and so slides up over the brim. It runs on the deep side of the muscle.
  const whole: Pair[] = [[8, 92], [22, 62], ...line];
  const deep = sectionsAlong(evenly(whole, 9, lengthOf(whole) - TENDON_MM), (way) => 5.6 * (1 - way));
  const tendon = sectionsAlong(
    deep.map(([inner]) => inner),
    tendonHalfMm,
  );
  return { psoas: psoas.map(offTheHead), iliacus: iliacus.map(offTheHead), tendon };
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
const iliacusOrigins = pairs([
  -28, 112, -27, 126, -18, 138, -6, 145, 6, 145, 18, 141, 28, 134, 36, 121, 43, 106, 49, 90,
]);

const bursa = [...arc([0, 0], 29.6, 62, -48), ...arc([0, 0], 24.2, -48, 62)];

type Nerve = readonly [id: string, widthMm: number, line: readonly Pair[]];
const roots: readonly Nerve[] = [
  ['root-l1', 2, pairs([-37, 286, -31, 277, -22, 262, -14, 232, -8, 190])],
  ['root-l2', 2.6, pairs([-31, 250, -25, 241, -14, 222, -6, 180, 4, 136])],
  ['root-l3', 2.6, pairs([-27, 214, -22, 204, -9, 186, 0, 158, 4, 136])],
  ['root-l4', 2.6, pairs([-29, 176, -24, 166, -10, 156, -1, 148, 4, 136])],
];
/** Behind the psoas to the groin. */
const femoralTrunk: Nerve = ['femoral-trunk', 3.6, pairs([4, 137, 12, 112, 26, 82, 40, 56, 49, 34, 53, 18, 54, 0])];
/** From the groin on, with the thigh. */
const femoralBranches: readonly Nerve[] = [
  ['femoral-branch-front', 1.9, pairs([56, -30, 61, -80, 64, -120, 70, -220, 72, -410])],
  ['femoral-branch-middle', 1.9, pairs([53, -30, 54, -80, 56, -120, 60, -220, 60, -410])],
  ['femoral-branch-back', 1.7, pairs([50, -30, 46, -80, 46, -120, 50, -220, 48, -410])],
];
const groin: Pair = [54, 2];
const ligament = pairs([54, 74, 59, 44, 57, 14, 41, -14]);

const torso = pairs([
  -120, 700, -120, 700, -112, 400, -98, 260, -89, 180, -93, 130, -116, 70, -128, 20, -124, -30, -104, -66, -88, -104,
  -40, -112, 30, -100, 66, -70, 82, -20, 86, 20, 92, 60, 103, 120, 107, 172, 100, 230, 86, 300, 84, 400, 84, 700, 84,
  700,
]);
const thigh = pairs([
  -124, -10, -108, -60, -97, -92, -96, -130, -86, -180, -70, -420, -70, -420, 72, -420, 72, -420, 82, -190, 88, -130,
  89, -90, 88, -44, 85, 4, 62, 44, -60, 40,
]);

/** Iliacus, psoas and tendon at a hip angle, back to front. */
const muscles = (hipFlexionDeg: number) => {
  const free = freeMuscle(hipFlexionDeg);
  const strip: readonly Section[] = [
    ...psoasDepths.map(([y, back, front]): Section => [
      [back, y],
      [front, y],
    ]),
    ...free.psoas,
  ];
  const iliacusFibres = iliacusOrigins.map((origin, i): Pair[] => {
    const share = 0.25 + (0.72 * i) / (iliacusOrigins.length - 1);
    const [first, ...rest] = free.iliacus.slice(1, 8).map((section) => between(...section, share));
    const [x, y] = between(origin, first!, 0.5);
    return [origin, [x + (share - 0.5) * 8, y], first!, ...rest];
  });
  return {
    psoas: [[-19, 323] as const, ...outlineOf(strip)],
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
      ...free.iliacus.map(([deep, front]) => between(deep, front, 0.2)).reverse(),
      [10, 50] as const,
      [-6, 74] as const,
    ],
    iliacusTextures: [
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
      ...iliacusFibres.map((each): Texture => ['fibre', each, FIBRE_MM]),
    ] as const satisfies readonly Texture[],
    tendon: outlineOf(free.tendon),
    tendonTextures: tendonLines(free.tendon),
  };
};

export const sideView = (hipFlexionDeg: number): Figure => {
  const turn = turned(hipFlexionDeg);
  const [bones, joint, nerve] = [part('bones'), part('hip-joint'), part('femoral-nerve')];
  const muscle = muscles(hipFlexionDeg);
  const femurShape = area(bones, 'femur', 'bone', femur.map(turn));
  const psoas = rounded(area(part('psoas-major'), 'psoas-major', 'muscle', muscle.psoas), 5, muscle.psoasTextures);
  const tendon = area(part('iliopsoas-tendon'), 'iliopsoas-tendon', 'tendon', muscle.tendon);
  return {
    view: 'side',
    viewBox: [-180, -346, 360, 462],
    shapes: [
      area({}, 'torso', 'body', torso),
      area({}, 'thigh', 'body', thigh.map(turn)),
      ...rounded(area(bones, 'sacrum', 'bone', sacrum), 6, sacralLines),
      ...sideSpine(),
      area(
        part('spinal-canal'),
        'canal',
        'canal',
        band(canalLine, () => CANAL_HALF_MM),
      ),
      ...rounded(area(bones, 'hip-bone', 'bone', hipBone, obturator), 9, hipTextures),
      line(joint, 'socket-rim', 'bone-line', 0.8, arc([0, 0], HEAD_RADIUS + 5.2, -20, 196)),
      line(joint, 'joint-space', 'cartilage', 3.4, arc([0, 0], HEAD_RADIUS + 2.2, 0, 172)),
      ...rounded(area(joint, 'femoral-head', 'bone', circle([0, 0], HEAD_RADIUS - 0.4)), 11, [
        ['bone-light', pairs([-10, 10, -4, 15, 4, 13, 5, 6, -2, 6, -7, 5])],
      ]),
      femurShape,
      area(part('iliopsoas-bursa'), 'bursa', 'bursa', bursa),
      ...rounded(area(part('iliacus'), 'iliacus', 'muscle-2', muscle.iliacus), 6, muscle.iliacusTextures),
      ...roots.flatMap((root) => cord(part('nerve-roots'), ...root)),
      ...cord(nerve, ...femoralTrunk),
      ...femoralBranches.flatMap(([id, widthMm, points]) => cord(nerve, id, widthMm, [groin, ...points.map(turn)])),
      ...psoas,
      // Within the muscle the nerves are only guessed at.
      ...textures(
        { ...psoas[0]!, ...part('nerve-roots') },
        [...roots, femoralTrunk].map(([, widthMm, points]) => ['nerve-faint', points, widthMm * 0.6]),
        'nerve',
      ),
      tendon,
      ...textures(tendon, muscle.tendonTextures),
      area({ layer: 'bones' }, 'ilium-veil', 'veil', [...ilium, [8, 35], [-16, 37]]),
      line({ layer: 'bones' }, 'ilium-line', 'veil-line', 0.7, ilium),
      area({ layer: 'bones' }, 'femur-veil', 'veil-bone', femur.map(turn)),
      // After the veil, which would pale them.
      ...edges(femurShape, 7),
      ...textures(
        femurShape,
        femurTextures.map(([tone, points]) => [tone, points.map(turn)]),
      ),
      area({ layer: 'tendon' }, 'inguinal-ligament', 'ligament', band(ligament, ligamentHalfMm)),
    ],
    anchors: {
      'psoas-major': { x: 0, y: -170 },
      iliacus: { x: 34, y: -100 },
      'iliopsoas-tendon': { x: 25, y: 14 },
      'iliopsoas-bursa': { x: 26, y: -8 },
      'hip-joint': { x: -6, y: -18 },
      'lumbar-discs': { x: 17, y: -189 },
      'spinal-canal': { x: -31, y: -262 },
      'nerve-roots': { x: -17, y: -196 },
      'femoral-nerve': { x: 48, y: -37 },
      bones: { x: -52, y: -100 },
    },
    // On the spinous processes: the muscle covers the bodies.
    labels: levels.map((level) => {
      const [x, y] = vertebrae[level].spinous;
      return { id: level, at: { x: x + (level === 'T12' ? 15 : 13), y: -(y + (level === 'L5' ? 2.5 : 4)) } };
    }),
  };
};
