/**
 * The side view, seen from the patient's right, facing right. Spine and pelvis stand still; what belongs to the thigh
 * is drawn through `thigh`, so that it can turn about the hip centre, which is the origin.
 *
 * From the side the muscle lies behind the hip bone and its tendon behind the femur: a veil of the same bone over the
 * muscle reads as "seen through". The psoas is drawn over the iliacus on purpose, as in the view from inside.
 */
import type { StructureId } from '../anatomy.js';
import { arc, band, circlePath, closedPath, openPath, type Pair, pairs, turned } from '../geometry.js';
import { edges, type Figure, rounded, type Shape } from './shape.js';
import { canalLine, levels, sideSpine, vertebrae } from './spine.js';
import { between, fibre, outlineOf, type Section, sectionsAlong, streak } from './strip.js';

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
const hipShade = pairs([
  -90, 92, -84, 74, -84, 54, -62, 47, -34, 50, -28, 44, -34, 20, -44, 8, -44, 2, -34, -8, -44, -28, -44, -44, -30, -48,
  -20, -62, -30, -64, -60, -52, -60, -20, -46, 0, -56, 12, -44, 40, -64, 44, -92, 52,
]);
const hipLight = pairs([
  -72, 108, -56, 127, -40, 136, -22, 142, -4, 145, 10, 141, 22, 135, 30, 124, 27, 124, 18, 132, 6, 137, -8, 139, -24,
  137, -40, 130, -54, 120, -68, 104,
]);
const obturator = pairs([16, -9, 4, -8, -6, -12, -15, -20, -16, -28, -4, -35, 8, -32, 14, -20]);
const sacrum = pairs([
  -4, 100, -14, 108, -30, 121, -37, 130, -44, 132, -51, 123, -60, 127, -72, 131, -76, 127, -73, 118, -70, 108, -75, 103,
  -90, 98, -97, 90, -99, 74, -101, 56, -104, 40, -102, 25, -93, 9, -91, 1, -86, -3, -82, -8, -75, -15, -72, -15, -76,
  -8, -80, 0, -83, 8, -87, 17, -88, 34, -85, 47, -74, 56, -58, 66, -42, 69, -36, 72, -31, 82, -17, 91,
]);
const sacralLines: readonly (readonly number[])[] = [
  [-40, 76, -56, 84, -74, 102],
  [-62, 66, -74, 74, -97, 82],
  [-82, 50, -90, 56, -101, 56],
  [-87, 30, -94, 32, -103, 32],
];

/** The thigh bone without its head, which stands behind the neck. */
const femur = pairs([
  4, -9, 7, -18, 3, -30, 2, -44, 3, -64, 9, -92, 15, -120, 21, -152, 26, -190, 34, -250, 30, -410, 30, -410, 8, -410, 8,
  -410, 12, -250, 8, -198, 3, -158, -6, -118, -15, -84, -23, -66, -29, -61, -30, -54, -33, -42, -37, -27, -37, -10, -33,
  -1, -25, 1, -18, 1, -8, -1, -1, -4,
]);
const femurShade = pairs([
  3, -6, 5, -20, 1, -44, 3, -66, 15, -122, 26, -190, 33, -250, 30, -410, 22, -410, 25, -250, 16, -180, 5, -120, -6, -74,
  -9, -48, -6, -28, -4, -14,
]);
const femurLight = pairs([-18, -22, -24, -20, -27, -12, -24, -9, -18, -12, -15, -18]);

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
    (way) => 0.2 + 4 * Math.min(1, way * 1.5) ** 0.8,
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

const bursaArc: Pair[] = [...arc([0, 0], 29.6, 62, -48), ...arc([0, 0], 24.2, -48, 62)];

const nerves: readonly {
  readonly id: string;
  readonly width: number;
  readonly line: readonly Pair[];
}[] = [
  { id: 'root-l1', width: 2, line: pairs([-37, 286, -31, 277, -22, 262, -14, 232, -8, 190]) },
  { id: 'root-l2', width: 2.6, line: pairs([-31, 250, -25, 241, -14, 222, -6, 180, 4, 136]) },
  { id: 'root-l3', width: 2.6, line: pairs([-27, 214, -22, 204, -9, 186, 0, 158, 4, 136]) },
  { id: 'root-l4', width: 2.6, line: pairs([-29, 176, -24, 166, -10, 156, -1, 148, 4, 136]) },
];
/** Behind the psoas to the groin, and on to the front of the thigh. */
const femoralNerve = (hipFlexionDeg: number): readonly { id: string; width: number; line: readonly Pair[] }[] => {
  const turn = turned(hipFlexionDeg);
  const groin: Pair = [54, 2];
  const thigh = (points: readonly number[]): Pair[] => [groin, ...pairs(points).map(turn)];
  return [
    { id: 'femoral-trunk', width: 3.6, line: pairs([4, 137, 12, 112, 26, 82, 40, 56, 49, 34, 53, 18, 54, 0]) },
    { id: 'femoral-branch-front', width: 1.9, line: thigh([56, -30, 61, -80, 64, -120, 70, -220, 72, -410]) },
    { id: 'femoral-branch-middle', width: 1.9, line: thigh([53, -30, 54, -80, 56, -120, 60, -220, 60, -410]) },
    { id: 'femoral-branch-back', width: 1.7, line: thigh([50, -30, 46, -80, 46, -120, 50, -220, 48, -410]) },
  ];
};
const ligament: readonly Pair[] = [
  [53.5, 74],
  [58.5, 44],
  [57, 14],
  [40.9, -13.6],
];

const torso = pairs([
  -120, 700, -120, 700, -112, 400, -98, 260, -89, 180, -93, 130, -116, 70, -128, 20, -124, -30, -104, -66, -88, -104,
  -40, -112, 30, -100, 66, -70, 82, -20, 86, 20, 92, 60, 103, 120, 107, 172, 100, 230, 86, 300, 84, 400, 84, 700, 84,
  700,
]);
const thighOutline = pairs([
  -124, -10, -108, -60, -97, -92, -96, -130, -86, -180, -70, -420, -70, -420, 72, -420, 72, -420, 82, -190, 88, -130,
  89, -90, 88, -44, 85, 4, 62, 44, -60, 40,
]);

const part = (structure: StructureId): Pick<Shape, 'structure'> => ({ structure });

/** What turns with the thigh. */
const thigh = (
  hipFlexionDeg: number,
): { readonly body: Shape; readonly bone: readonly Shape[]; readonly veil: readonly Shape[] } => {
  const turn = turned(hipFlexionDeg);
  const path = (outline: readonly Pair[]): string => closedPath(outline.map(turn));
  const bone = { ...part('bones') } as const;
  const joint = { ...part('hip-joint') } as const;
  const clipped = (id: string, tone: Shape['tone'], outline: readonly Pair[]): Shape => ({
    id,
    tone,
    d: path(outline),
    clip: 'femur',
    detail: true,
    ...bone,
  });
  return {
    body: { id: 'thigh', tone: 'body', d: path(thighOutline) },
    bone: [
      {
        id: 'socket-rim',
        tone: 'bone-line',
        d: openPath(arc([0, 0], HEAD_RADIUS + 5.2, -20, 196)),
        widthMm: 0.8,
        ...joint,
      },
      {
        id: 'joint-space',
        tone: 'cartilage',
        d: openPath(arc([0, 0], HEAD_RADIUS + 2.2, 0, 172)),
        widthMm: 3.4,
        ...joint,
      },
      ...rounded({ id: 'femoral-head', tone: 'bone', d: circlePath([0, 0], HEAD_RADIUS - 0.4), ...joint }, 11),
      { id: 'femur', tone: 'bone', d: path(femur), ...bone },
    ],
    // Shaded after the veil, which would pale it.
    veil: [
      { id: 'femur-veil', tone: 'veil-bone', d: path(femur), layer: 'bones' },
      ...edges({ id: 'femur', tone: 'bone', d: path(femur), ...bone }, 7),
      clipped('femur-shade', 'bone-shade', femurShade),
      clipped('femur-light', 'bone-light', femurLight),
    ],
  };
};

const nerveShapes = (
  { id, width, line }: { readonly id: string; readonly width: number; readonly line: readonly Pair[] },
  structure: StructureId,
): Shape[] => {
  const d = openPath(line);
  return [
    { id: `${id}-casing`, tone: 'nerve-casing', d, widthMm: width + 1, structure },
    { id, tone: 'nerve', d, widthMm: width, structure },
  ];
};

/** Iliacus, psoas and tendon at a hip angle. */
const muscles = (hipFlexionDeg: number) => {
  const free = freeMuscle(hipFlexionDeg);
  const strip: readonly Section[] = [
    ...psoasDepths.map(([y, back, front]): Section => [
      [back, y],
      [front, y],
    ]),
    ...free.psoas,
  ];
  const psoas: readonly Pair[] = [[-19, 323], ...outlineOf(strip)];
  const iliacus = [
    ...iliacusEdge,
    ...free.iliacus.map(([, front]) => front),
    ...free.iliacus.map(([deep, front]) => between(deep, front, 0.2)).reverse(),
    [10, 50] as Pair,
    [-6, 74] as Pair,
  ];
  const groove = free.iliacus[1]!;
  const iliacusFibres = iliacusOrigins.map((origin, i): Pair[] => {
    const share = 0.25 + (0.72 * i) / (iliacusOrigins.length - 1);
    const at = between(...groove, share);
    const [x, y] = between(origin, at, 0.5);
    return [
      origin,
      [x + (share - 0.5) * 8, y],
      ...free.iliacus.slice(0, 8).map((section) => between(...section, share)),
    ];
  });
  const clipped = (id: string, tone: Shape['tone'], outline: readonly Pair[], structure: StructureId): Shape => ({
    id,
    tone,
    d: closedPath(outline),
    clip: structure,
    detail: true,
    layer: 'muscles',
    structure,
  });
  const fibres = (structure: StructureId, lines: readonly (readonly Pair[])[]): Shape[] =>
    lines.map((line, i) => ({
      id: `${structure}-fibre-${String(i)}`,
      tone: 'fibre',
      d: openPath(line),
      widthMm: 0.55,
      clip: structure,
      detail: true,
      layer: 'muscles',
      structure,
    }));
  const last = strip.length - 1;
  const psoasFibres = psoasOrigins.map(([from, begins, ends]) =>
    fibre(strip, { from: from / last, across: (way) => begins + (ends - begins) * Math.sin((Math.PI / 2) * way) }),
  );
  const contact = strip.slice(10, last).map(([, [x, y]]): Section => [
    [x - 4, y],
    [x + 6.5, y + 1],
  ]);
  return {
    iliacus: [
      ...rounded({ id: 'iliacus', tone: 'muscle-2', d: closedPath(iliacus), ...part('iliacus') }, 6),
      clipped('iliacus-shade', 'muscle-shade', outlineOf(contact), 'iliacus'),
      ...fibres('iliacus', iliacusFibres),
    ] satisfies Shape[],
    psoas: [
      ...rounded({ id: 'psoas-major', tone: 'muscle', d: closedPath(psoas), ...part('psoas-major') }, 5),
      clipped('psoas-shade', 'muscle-shade', streak(strip, { at: 0.1, half: 0.16 }), 'psoas-major'),
      clipped('psoas-shade-front', 'muscle-shade', streak(strip, { at: 0.97, half: 0.1, from: 0.1 }), 'psoas-major'),
      clipped(
        'psoas-light',
        'muscle-light',
        streak(strip, { at: 0.6, half: 0.13, from: 0.05, to: 0.92 }),
        'psoas-major',
      ),
      ...fibres('psoas-major', psoasFibres),
    ] satisfies Shape[],
    tendon: [
      {
        id: 'iliopsoas-tendon',
        tone: 'tendon',
        d: closedPath(outlineOf(free.tendon)),
        ...part('iliopsoas-tendon'),
      },
      ...[0.25, 0.5, 0.75].map((share, i): Shape => ({
        id: `tendon-line-${String(i)}`,
        tone: 'tendon-line',
        d: openPath(fibre(free.tendon, { from: (i + 1) / 9, across: () => share })),
        widthMm: 0.4,
        layer: 'tendon',
        detail: true,
        ...part('iliopsoas-tendon'),
      })),
    ] satisfies Shape[],
  };
};

export const sideView = (hipFlexionDeg: number): Figure => {
  const leg = thigh(hipFlexionDeg);
  const muscle = muscles(hipFlexionDeg);
  const femoral = femoralNerve(hipFlexionDeg);
  const bones = { ...part('bones') } as const;
  const onHip = (id: string, tone: Shape['tone'], outline: readonly Pair[]): Shape => ({
    id,
    tone,
    d: closedPath(outline),
    clip: 'hip-bone',
    detail: true,
    ...bones,
  });
  return {
    view: 'side',
    viewBox: [-180, -346, 360, 462],
    shapes: [
      { id: 'torso', tone: 'body', d: closedPath(torso) },
      leg.body,
      ...rounded({ id: 'sacrum', tone: 'bone', d: closedPath(sacrum), ...bones }, 6),
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
        ...part('spinal-canal'),
      },
      ...rounded({ id: 'hip-bone', tone: 'bone', d: `${closedPath(hipBone)}${closedPath(obturator)}`, ...bones }, 9),
      onHip('hip-shade', 'bone-shade', hipShade),
      onHip('socket', 'bone-shade', arc([0, 0], HEAD_RADIUS + 8, 0, 330, 11)),
      onHip('hip-light', 'bone-light', hipLight),
      { id: 'obturator-rim', tone: 'bone-line', d: closedPath(obturator), widthMm: 0.75, ...bones },
      ...leg.bone,
      { id: 'bursa', tone: 'bursa', d: closedPath(bursaArc), ...part('iliopsoas-bursa') },
      ...muscle.iliacus,
      ...nerves.flatMap((nerve) => nerveShapes(nerve, 'nerve-roots')),
      ...femoral.flatMap((nerve) => nerveShapes(nerve, 'femoral-nerve')),
      ...muscle.psoas,
      ...muscle.tendon,
      { id: 'ilium-veil', tone: 'veil', d: closedPath([...ilium, [8, 35], [-16, 37]]), layer: 'bones' },
      { id: 'ilium-line', tone: 'veil-line', d: openPath(ilium), layer: 'bones' },
      ...leg.veil,
      {
        id: 'inguinal-ligament',
        tone: 'ligament',
        d: closedPath(band(ligament, (way) => 0.5 + 1.1 * Math.sin(Math.PI * way))),
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
    labels: levels.map((level) => {
      const [x, y] = vertebrae[level].spinous;
      return { id: level, at: { x: x + (level === 'T12' ? 15 : 13), y: -(y + (level === 'L5' ? 2.5 : 4)) } };
    }),
  };
};
