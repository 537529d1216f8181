/**
 * The side view, seen from the patient's right, facing right. Spine and pelvis stand still; what belongs to the thigh
 * is drawn through `thigh`, so that it can turn about the hip centre, which is the origin.
 *
 * From the side the muscle lies behind the hip bone and its tendon behind the femur: a veil of the same bone over the
 * muscle reads as "seen through". The psoas is drawn over the iliacus on purpose, as in the view from inside.
 */
import type { StructureId } from '../anatomy.js';
import { arc, band, circlePath, closedPath, openPath, type Pair, pairs, turned } from '../geometry.js';
import type { Bounds, Figure, Shape } from './shape.js';
import { canalLine, levels, sideSpine, vertebrae } from './spine.js';

const HEAD_RADIUS = 23.3;
/** Half the depth of the canal that the nerves run in. */
const CANAL_HALF_MM = 7;

const hipBone = pairs([
  -24, -57, -33, -55, -41, -53.5, -47, -48, -50, -38, -50.5, -29, -45, -20, -39, -8, -39.5, -2.5, -47.5, 2, -49, 9, -44,
  17, -38, 22, -34, 33, -31, 46, -34, 52.5, -44, 53.5, -58, 51, -72, 51.5, -80, 57, -80.5, 70, -84, 82, -86, 90, -82,
  102, -72, 117, -58, 131, -42, 141, -24, 147.5, -6, 150.5, 10, 147, 24, 140, 33, 128, 44, 107, 52, 90, 53.5, 76, 51,
  64, 43, 59, 41, 50, 41.5, 40, 35, 33, 25, 28, 25.5, 20, 28.5, 6, 31, -4, 42, -12, 43, -15.5, 36, -23, 22, -35, 13,
  -34, 6, -44, -4, -51, -16, -55.5,
]);
const hipShade = pairs([
  -86, 92, -80, 72, -80, 56, -62, 51, -34, 54, -31, 44, -38, 20, -48, 8, -48, 0, -40, -8, -50, -30, -48, -50, -24, -60,
  -26, -48, -40, -40, -42, -26, -30, -10, -40, 6, -28, 26, -20, 52, -40, 62, -66, 62, -74, 84,
]);
const hipLight = pairs([
  -46, 128, -24, 138, -2, 141, 14, 136, 28, 118, 40, 94, 36, 94, 22, 116, 8, 130, -8, 134, -28, 130,
]);
const obturator = pairs([16, -9, 4, -8, -6, -12, -15, -20, -16, -28, -4, -35, 8, -32, 14, -20]);
const sacrum = pairs([
  -4, 99.5, -14, 107.5, -30, 120.5, -37, 130, -44, 132, -51, 122.5, -60, 127, -72, 131, -76, 127, -73, 118, -70, 108,
  -75, 102.5, -90, 98, -96.5, 90, -99, 74, -100.5, 56, -103.5, 40, -102, 25, -93, 9, -90.5, 1, -86, -3, -82, -8, -75,
  -15, -72, -14.5, -76, -8, -80, 0, -83, 8, -87, 17, -87.5, 34, -84.5, 47, -74, 56, -58, 65.5, -42, 69, -36, 72, -31,
  82, -17, 91,
]);
const sacralLines: readonly (readonly number[])[] = [
  [-40, 76, -56, 84, -74, 102],
  [-62, 66, -74, 74, -97, 82],
  [-82, 50, -90, 56, -101, 56],
  [-87, 30, -94, 32, -103, 32],
];

const femurHead: Pair = [0, 0];
const femur = pairs([
  22.5, 8, 22.5, -4, 16, -16, 6, -21, 2.5, -31, 1.5, -44, 3, -64, 9, -92, 15, -120, 21, -152, 26, -190, 34, -250, 30,
  -410, 30, -410, 8, -410, 8, -410, 12, -250, 8, -198, 3, -158, -6, -118, -15, -84, -23, -66, -28.5, -61, -30, -54, -33,
  -42, -37, -27, -36.5, -10, -33.5, -1.5, -25, 0, -21, 7, -17, 15.5, -8, 22, 4, 23.5, 15, 19,
]);
const femurShade = pairs([
  2, -22, 1, -44, 3, -66, 15, -122, 26, -190, 33, -250, 30, -410, 22, -410, 25, -250, 17, -180, 6, -120, -5, -74, -6,
  -48, -2, -30,
]);
const femurLight = pairs([
  -24, -50, -28, -30, -28, -14, -24, -10, -21, -18, -21, -36, -18, -62, -8, -100, -6, -100, -14, -66,
]);

/** The muscle standing upright: front edge down, round the femoral head, to the lesser trochanter and back up. */
const psoas = pairs([
  -19, 319, -17, 319, -12, 302, -7, 285, -3, 269, 2, 249, 7, 230, 11.5, 210, 15, 191, 18, 170, 20.5, 150, 23.5, 130, 28,
  110, 32.5, 91, 37, 73, 41.5, 55, 45, 38, 46.5, 20, 45, 2, 39, -16, 28, -33, 12, -46, -6, -54, -20, -58, -25, -58, -27,
  -53.5, -22, -51, -8, -46, 8, -37.5, 20, -24, 27.5, -8, 29, 8, 26.5, 22, 20, 37, 10, 55, 1, 75, -7, 93, -14, 111,
  -20.5, 130, -24, 151, -25.5, 171, -26.5, 192, -27.5, 211, -28.5, 231, -29, 250, -28.5, 269, -27, 286, -24, 303, -21,
  318,
]);
const psoasShade = pairs([
  -24, 308, -28, 270, -28, 220, -25, 160, -20, 124, -6, 86, 12, 46, 25, 20, 26, 0, 14, -28, -6, -44, -24, -54, -34, -46,
  0, -20, 10, 20, -20, 80, -40, 160, -36, 280,
]);
const psoasLight = pairs([
  -14, 292, -7, 258, 0, 214, 6, 170, 12, 126, 22, 86, 32, 50, 37, 24, 34, 24, 28, 48, 17, 84, 6, 124, -1, 170, -6, 214,
  -11, 258,
]);
const psoasFibres: readonly (readonly number[])[] = [
  [-19, 314, -14, 270, -8, 210, -2, 160, 6, 116, 20, 74, 32, 40, 36, 10, 26, -22, 4, -42, -22, -54],
  [-22, 304, -20, 260, -15, 210, -9, 160, -1, 116, 14, 74, 28, 38, 32, 8, 23, -22, 2, -41, -22, -53],
  [-24, 268, -22, 220, -16, 160, -8, 116, 8, 72, 23, 38, 29.5, 8, 21, -22, 0, -41],
  [-14, 300, -7, 258, 1, 208, 8, 160, 15, 118, 26, 78, 36, 42, 40.5, 12, 30, -24, 6, -44],
  [-4, 262, 6, 208, 13, 160, 20, 118, 31, 78, 40, 42, 43, 12, 34, -22, 12, -42],
];
const iliacus = pairs([
  -26, 104, -30.5, 118, -24, 133, -12, 143, 0, 146.5, 12, 145.5, 26, 137.5, 36, 123, 43.5, 106, 50, 89, 52, 74, 50, 60,
  49, 44, 49.5, 24, 48, 4, 42, -18, 30, -37, 12, -52, -8, -62, -16, -66, -12, -58, 2, -48, 16, -34, 26, -12, 28, 8, 22,
  24, 12, 40, -2, 62, -16, 84,
]);
const iliacusShade = pairs([-30, 116, -24, 100, -6, 74, 12, 46, 26, 18, 18, 20, -6, 56, -28, 88, -36, 116]);
const iliacusFibres: readonly (readonly number[])[] = [
  [-22, 128, -8, 98, 10, 66, 26, 38, 33, 12],
  [-6, 141, 4, 106, 18, 72, 31, 42, 37, 12],
  [10, 142, 16, 108, 26, 76, 36, 46, 41, 14],
  [26, 134, 28, 106, 34, 78, 40.5, 50, 44.5, 16],
  [40, 112, 39, 92, 41, 72, 44.5, 50, 47, 18],
];
const tendon: readonly Pair[] = [
  [24, 42],
  [31.5, 22],
  [33, 4],
  [27, -16],
  [14, -33],
  [-4, -45],
  [-20, -52.5],
  [-27.5, -54.5],
];
const bursaArc: Pair[] = [...arc([0, 0], 29.6, 62, -48), ...arc([0, 0], 24.2, -48, 62)];

const nerves: readonly {
  readonly id: string;
  readonly structure: StructureId;
  readonly width: number;
  readonly line: readonly number[];
}[] = [
  { id: 'root-l1', structure: 'nerve-roots', width: 2, line: [-34, 286, -26, 277, -19, 262, -14, 238] },
  { id: 'root-l2', structure: 'nerve-roots', width: 2.8, line: [-27, 250, -17.6, 241, -9, 222, -1, 180, 6, 136] },
  { id: 'root-l3', structure: 'nerve-roots', width: 2.8, line: [-22, 214, -15, 204, -6, 186, 2, 158, 6, 136] },
  { id: 'root-l4', structure: 'nerve-roots', width: 2.8, line: [-26, 176, -19, 166, -9, 156, 0, 148, 6, 136] },
  {
    id: 'femoral-trunk',
    structure: 'femoral-nerve',
    width: 3.6,
    line: [6, 137, 12, 116, 24, 90, 36, 66, 46, 44, 52, 24, 53, 4, 51, -16],
  },
  {
    id: 'femoral-branch-front',
    structure: 'femoral-nerve',
    width: 2,
    line: [51, -14, 52, -50, 56, -96, 62, -200, 66, -410],
  },
  {
    id: 'femoral-branch-back',
    structure: 'femoral-nerve',
    width: 1.8,
    line: [51, -14, 47, -50, 46, -96, 48, -200, 46, -410],
  },
];
const ligament: readonly Pair[] = [
  [53.5, 74],
  [57.5, 40],
  [53, 8],
  [40.9, -13.6],
];

const torso = pairs([
  -120, 700, -120, 700, -112, 400, -98, 260, -89, 180, -93, 130, -116, 70, -128, 20, -124, -30, -104, -66, -98, -84,
  -98, -84, 92, -84, 92, -84, 88, -40, 83, 0, 90, 50, 103, 120, 107, 172, 100, 230, 86, 300, 84, 400, 84, 700, 84, 700,
]);
const thighOutline = pairs([
  -124, -10, -106, -62, -98, -90, -98, -140, -84, -190, -70, -420, -70, -420, 72, -420, 72, -420, 84, -190, 92, -120,
  90, -60, 80, 0, 30, 40, -60, 40,
]);

const part = (structure: StructureId): Pick<Shape, 'structure'> => ({ structure });

/** Everything that turns with the thigh, standing at 0°. */
const thigh = (
  hipFlexionDeg: number,
): { readonly body: Shape; readonly bone: readonly Shape[]; readonly veil: readonly Shape[] } => {
  const turn = turned(hipFlexionDeg);
  const path = (outline: readonly Pair[]): string => closedPath(outline.map(turn));
  return {
    body: { id: 'thigh', tone: 'body', d: path(thighOutline) },
    bone: [
      { id: 'femur', tone: 'bone', d: path(femur), layer: 'bones', ...part('bones') },
      {
        id: 'femur-shade',
        tone: 'bone-shade',
        d: path(femurShade),
        clip: 'femur',
        layer: 'bones',
        detail: true,
        ...part('bones'),
      },
      {
        id: 'femur-light',
        tone: 'bone-light',
        d: path(femurLight),
        clip: 'femur',
        layer: 'bones',
        detail: true,
        ...part('bones'),
      },
      {
        id: 'femoral-head',
        tone: 'bone',
        d: circlePath(turn(femurHead), HEAD_RADIUS - 0.8),
        layer: 'bones',
        ...part('hip-joint'),
      },
      {
        id: 'joint-space',
        tone: 'cartilage',
        d: openPath(arc([0, 0], HEAD_RADIUS + 1.2, 10, 160)),
        widthMm: 2.6,
        layer: 'bones',
        ...part('hip-joint'),
      },
    ],
    veil: [{ id: 'femur-veil', tone: 'veil-bone', d: path(femur), layer: 'bones' }],
  };
};

const box = (points: readonly Pair[]): Bounds => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => -y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

export const sideView = (hipFlexionDeg: number): Figure => {
  const leg = thigh(hipFlexionDeg);
  const muscle = { layer: 'muscles' } as const;
  return {
    view: 'side',
    viewBox: [-180, -346, 360, 462],
    shapes: [
      { id: 'torso', tone: 'body', d: closedPath(torso) },
      leg.body,
      { id: 'sacrum', tone: 'bone', d: closedPath(sacrum), layer: 'bones', ...part('bones') },
      ...sacralLines.map((line, i): Shape => ({
        id: `sacral-line-${String(i)}`,
        tone: 'bone-line',
        d: openPath(pairs(line)),
        widthMm: 0.5,
        layer: 'bones',
        clip: 'sacrum',
        detail: true,
        ...part('bones'),
      })),
      ...sideSpine(),
      {
        id: 'canal',
        tone: 'canal',
        d: closedPath(band(canalLine, () => CANAL_HALF_MM)),
        layer: 'bones',
        ...part('spinal-canal'),
      },
      {
        id: 'hip-bone',
        tone: 'bone',
        d: `${closedPath(hipBone)}${closedPath(obturator)}`,
        layer: 'bones',
        ...part('bones'),
      },
      {
        id: 'hip-shade',
        tone: 'bone-shade',
        d: closedPath(hipShade),
        clip: 'hip-bone',
        layer: 'bones',
        detail: true,
        ...part('bones'),
      },
      {
        id: 'hip-light',
        tone: 'bone-light',
        d: closedPath(hipLight),
        clip: 'hip-bone',
        layer: 'bones',
        detail: true,
        ...part('bones'),
      },
      ...leg.bone,
      { id: 'bursa', tone: 'bursa', d: closedPath(bursaArc), layer: 'bursa', ...part('iliopsoas-bursa') },
      { id: 'iliacus', tone: 'muscle-2', d: closedPath(iliacus), ...muscle, ...part('iliacus') },
      {
        id: 'iliacus-shade',
        tone: 'muscle-shade',
        d: closedPath(iliacusShade),
        clip: 'iliacus',
        ...muscle,
        detail: true,
        ...part('iliacus'),
      },
      ...iliacusFibres.map((fibre, i): Shape => ({
        id: `iliacus-fibre-${String(i)}`,
        tone: 'fibre',
        d: openPath(pairs(fibre)),
        widthMm: 0.6,
        clip: 'iliacus',
        ...muscle,
        detail: true,
        ...part('iliacus'),
      })),
      ...nerves.filter(({ structure }) => structure === 'nerve-roots').flatMap(nerveShapes),
      { id: 'psoas-major', tone: 'muscle', d: closedPath(psoas), ...muscle, ...part('psoas-major') },
      {
        id: 'psoas-shade',
        tone: 'muscle-shade',
        d: closedPath(psoasShade),
        clip: 'psoas-major',
        ...muscle,
        ...part('psoas-major'),
      },
      {
        id: 'psoas-light',
        tone: 'muscle-light',
        d: closedPath(psoasLight),
        clip: 'psoas-major',
        ...muscle,
        ...part('psoas-major'),
      },
      ...psoasFibres.map((fibre, i): Shape => ({
        id: `psoas-fibre-${String(i)}`,
        tone: 'fibre',
        d: openPath(pairs(fibre)),
        widthMm: 0.6,
        clip: 'psoas-major',
        ...muscle,
        detail: true,
        ...part('psoas-major'),
      })),
      {
        id: 'iliopsoas-tendon',
        tone: 'tendon',
        d: closedPath(band(tendon, (share) => 0.8 + 3.2 * Math.min(1, share * 1.5))),
        layer: 'tendon',
        ...part('iliopsoas-tendon'),
      },
      {
        id: 'tendon-line',
        tone: 'tendon-line',
        d: openPath(tendon),
        widthMm: 0.4,
        layer: 'tendon',
        detail: true,
        ...part('iliopsoas-tendon'),
      },
      // Pubis and ischium lie beyond the muscle and must not veil it.
      { id: 'ilium-veil', tone: 'veil', d: closedPath(hipBone.filter(([, y]) => y > 24)), layer: 'bones' },
      ...leg.veil,
      ...nerves.filter(({ structure }) => structure === 'femoral-nerve').flatMap(nerveShapes),
      {
        id: 'inguinal-ligament',
        tone: 'ligament',
        d: closedPath(band(ligament, (share) => 0.5 + 1.1 * Math.sin(Math.PI * share))),
        layer: 'tendon',
        detail: true,
      },
    ],
    anchors: {
      'psoas-major': { x: 0, y: -170 },
      iliacus: { x: 34, y: -100 },
      'iliopsoas-tendon': { x: 29, y: 12 },
      'iliopsoas-bursa': { x: 26, y: -10 },
      'hip-joint': { x: -6, y: -18 },
      'lumbar-discs': { x: 17, y: -189 },
      'spinal-canal': { x: -26, y: -215 },
      'nerve-roots': { x: -17, y: -206 },
      'femoral-nerve': { x: 46, y: -44 },
      bones: { x: -52, y: -100 },
    },
    bounds: {
      'psoas-major': box(psoas),
      iliacus: box(iliacus),
      'iliopsoas-tendon': box(tendon),
      'iliopsoas-bursa': box(bursaArc),
      'hip-joint': box([
        [-27, -27],
        [27, 27],
      ]),
      'lumbar-discs': box([
        [-36, 312],
        [24, 104],
      ]),
      'spinal-canal': box(canalLine),
      'nerve-roots': box([
        [-34, 286],
        [8, 136],
      ]),
      'femoral-nerve': box([
        [6, 137],
        [56, -60],
      ]),
      bones: box([
        [-103, 337],
        [53, -60],
      ]),
    },
    // On the spinous processes: the muscle covers the bodies.
    labels: levels.map((level) => {
      const [x, y] = vertebrae[level].spinous;
      return { id: level, at: { x: x + 13, y: -(y + 4) } };
    }),
  };
};

function nerveShapes({ id, structure, width, line }: (typeof nerves)[number]): Shape[] {
  const d = openPath(pairs(line));
  return [
    { id: `${id}-casing`, tone: 'nerve-casing', d, widthMm: width + 1, structure, layer: 'nerves' },
    { id, tone: 'nerve', d, widthMm: width, structure, layer: 'nerves' },
  ];
}
