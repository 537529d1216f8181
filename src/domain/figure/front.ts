/**
 * The front view, seen by someone who faces the patient. Everything paired is drawn for the patient's right side,
 * which is on the viewer's left (x < 0), and mirrored. One side is dressed with the muscle; the other is bare and
 * shows bones, nerves and the fluid pad, with the muscle as a ghost.
 */
import type { LayerId, StructureId } from '../anatomy.js';
import { arc, band, circlePath, closedPath, mirrored, openPath, type Pair, pairs, type Point } from '../geometry.js';
import { type Figure, rounded, type Shape, type Side } from './shape.js';
import { frontSpine, levels, rims, vertebrae } from './spine.js';
import { between, fibre, outlineOf, type Section, sectionsAlong, streak } from './strip.js';

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
const iliacFossa = pairs([
  -57, 112, -62, 126, -72, 135, -88, 140, -103, 136, -116, 124, -121, 106, -115, 86, -105, 68, -97, 52, -92, 34, -84,
  26, -77, 34, -72, 52, -64, 72, -58, 92,
]);
/** The wall of the pelvis, below the brim. */
const pelvicWall = pairs([
  -55, 132, -47, 122, -52, 104, -52, 88, -56, 70, -57, 54, -53, 42, -48, 28, -41, 14, -32, 3, -30, 10, -38, 30, -40, 60,
  -30, 84, -32, 110,
]);
const brim = pairs([-57, 112, -53, 92, -57, 70, -57, 56, -54, 42, -51, 33]);
const crestLight = pairs([
  -60, 136, -78, 146, -93, 148, -108, 144, -120, 136, -130, 122, -132, 106, -129, 106, -126, 121, -117, 132, -106, 140,
  -92, 144, -78, 142, -64, 135,
]);
const ramusShade = pairs([
  -66, -38, -58, -40, -44, -49, -33, -47, -22, -42, -14, -36, -6, -30, 0, -32, 0, -36, -12, -40, -22, -60, -50, -58,
  -68, -44,
]);

const femur = pairs([
  -57, 12, -55, 0, -58, -14, -67, -21, -79, -20, -85, -25, -90, -36, -92, -44, -88, -50, -85, -56, -89, -62, -97, -66,
  -101, -78, -101, -110, -97, -200, -84, -410, -84, -410, -112, -410, -112, -410, -120, -200, -125, -110, -128, -70,
  -130, -50, -138, -34, -140, -20, -135, -8, -129, 2, -118, 2, -112, -3, -105, -5, -99, 2, -98, 12, -92, 19, -78, 24,
  -66, 20,
]);
const femurShade = pairs([
  -88, -18, -94, -30, -95, -48, -98, -60, -104, -76, -106, -112, -103, -200, -91, -410, -80, -410, -94, -200, -97, -112,
  -98, -78, -90, -66, -82, -56, -86, -40, -84, -26,
]);
const femurLight = pairs([-121, -84, -116, -92, -115, -150, -115, -200, -119, -200, -121, -150]);
const trochanterLine = pairs([-112, -4, -113, -18, -107, -36, -97, -52]);

const sacrumHalf = pairs([
  0, 118, -14, 120, -19, 125, -27, 125, -34, 128, -41, 133, -46, 127, -47, 121, -53, 117, -54, 104, -53, 86, -50, 74,
  -44, 67, -42, 56, -36, 46, -30, 34, -24, 23, -13, 14, -13, 5, -7, 2, -10, -4, -4, -15, 0, -16,
]);
const sacrum = [...sacrumHalf, ...sacrumHalf.map(mirrored).reverse()];
const sacrumShadeHalf = pairs([
  -53, 118, -44, 112, -40, 96, -43, 80, -34, 62, -28, 44, -22, 26, -12, 12, -26, 20, -44, 52, -56, 84,
]);
/** Front openings of the sacrum, S1 to S4: centre and half width. */
const sacralForamina: readonly (readonly [x: number, y: number, half: number])[] = [
  [-25.5, 91, 4.6],
  [-23.5, 66.5, 4.2],
  [-18.8, 46, 3.4],
  [-15, 26, 2.7],
];
const sacralRidges: readonly (readonly [y: number, half: number])[] = [
  [78, 17],
  [55.5, 14],
  [36, 10.5],
  [20, 7],
];
const rib: readonly Pair[] = [
  [-20, 327],
  [-34, 329],
  [-52, 321],
  [-69, 303],
  [-82, 279],
  [-88, 262],
];

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
  const { top, bottom } = rims(vertebrae[level]);
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
/** Where on the strip each slip begins, and the shares of the width its fibres come to lie at. */
const psoasSlipFibres: readonly (readonly [from: number, shares: readonly number[]])[] = [
  [0, [0.98, 0.88, 0.78]],
  [2 / 13, [0.93, 0.7, 0.6]],
  [3 / 13, [0.83, 0.52, 0.44]],
  [4 / 13, [0.65, 0.36, 0.28]],
  [5 / 13, [0.48, 0.2, 0.12]],
];
const psoasFibres: readonly (readonly Pair[])[] = psoasSlipFibres.flatMap(([from, shares]) =>
  shares.map((share) =>
    fibre(psoasStrip, {
      from,
      across: (way) => {
        const spread = Math.sin((Math.PI / 2) * Math.min(1, way * 1.7));
        return 0.03 + (share - 0.03) * spread;
      },
    }),
  ),
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

const tendonLine: readonly Pair[] = [
  [-71.5, 70],
  [-71.2, 48],
  [-71.5, 24],
  [-73.2, 2],
  [-76.4, -18],
  [-80.8, -35],
  [-85.2, -48],
  [-88, -56],
];
const tendonStrip = sectionsAlong(tendonLine, (way) => 0.2 + 4.3 * Math.min(1, way * 1.5) ** 0.8);
const tendon = outlineOf(tendonStrip);

const bursa = pairs([-63, 35, -72, 34, -80, 27, -85, 10, -85, -10, -79, -24, -70, -29, -63, -17, -59, 2, -59, 22]);
const ligament: readonly Pair[] = [
  [-118.9, 74],
  [-104, 55],
  [-80, 31],
  [-52, 5],
  [-34, -8],
  [-22.8, -13.6],
];

/** Nerves of the right side: the roots that leave between the bones, and what they form. Width in mm. */
const nerves: readonly {
  readonly id: string;
  readonly structure: StructureId;
  readonly width: number;
  readonly line: readonly number[];
}[] = [
  { id: 'root-l1', structure: 'nerve-roots', width: 2, line: [-23, 276.5, -32, 269, -40, 254, -43, 232, -45, 198] },
  { id: 'root-l2', structure: 'nerve-roots', width: 3, line: [-23, 239, -32, 226, -45, 196, -56, 160, -66, 118] },
  { id: 'root-l3', structure: 'nerve-roots', width: 3.2, line: [-22, 202, -33, 188, -47, 160, -58, 138, -66, 118] },
  { id: 'root-l4', structure: 'nerve-roots', width: 3, line: [-21.5, 165, -34, 154, -48, 140, -59, 128, -66, 118] },
  {
    id: 'lateral-cutaneous-nerve',
    structure: 'femoral-nerve',
    width: 1.7,
    line: [-44, 203, -54, 184, -72, 158, -92, 132, -107, 106, -113, 88, -114.5, 69],
  },
  {
    id: 'femoral-branch-outer',
    structure: 'femoral-nerve',
    width: 1.8,
    line: [-81, 6, -84, -16, -93, -50, -99, -90, -104, -200, -100, -410],
  },
  {
    id: 'femoral-branch-middle',
    structure: 'femoral-nerve',
    width: 2,
    line: [-81, 6, -82, -20, -84, -60, -84, -100, -84, -200, -78, -410],
  },
  {
    id: 'femoral-branch-inner',
    structure: 'femoral-nerve',
    width: 1.8,
    line: [-81, 6, -77, -20, -71, -60, -67, -100, -64, -200, -60, -410],
  },
  {
    id: 'femoral-trunk',
    structure: 'femoral-nerve',
    width: 4.2,
    line: [-65, 121, -72, 98, -77, 76, -80, 55, -80.8, 40, -80.5, 22, -81, 4],
  },
];

const bodyHalf = pairs([
  0, 700, -146, 700, -146, 700, -140, 400, -132, 300, -130, 236, -138, 178, -158, 110, -173, 40, -181, -30, -180, -90,
  -172, -150, -158, -420, -158, -420, -44, -420, -44, -420, -24, -150, -10, -76, -4, -71,
]);

/** Where the trunk shows on the dressed side: in the groove between psoas and iliacus. */
const grooveNerve = pairs([-66, 120, -73, 110, -80, 97, -83, 74, -85, 50, -86, 28, -87, 6]);
const grooveBranches: readonly Pair[][] = [
  pairs([-87, 8, -89, -16, -95, -50, -100, -90, -104, -200, -100, -410]),
  pairs([-87, 8, -86, -20, -86, -60, -85, -100, -84, -200, -78, -410]),
];

interface Part {
  readonly structure?: StructureId;
  readonly layer?: LayerId;
}
const boneLayer: Part = { structure: 'bones' };
const psoasLayer: Part = { structure: 'psoas-major' };
const iliacusLayer: Part = { structure: 'iliacus' };

interface Cord {
  readonly id: string;
  readonly structure?: StructureId;
  readonly width: number;
  readonly line: readonly Pair[];
}

/** A nerve: its dark casing, then the bright cord on it. */
const cord = ({ id, structure, width, line }: Cord, mirror: boolean): readonly Shape[] => {
  const part = { d: openPath(line), ...(structure && { structure }), layer: 'nerves', mirror } as const;
  return [
    { id: `${id}-casing`, tone: 'nerve-casing', widthMm: width + 1, ...part },
    { id, tone: 'nerve', widthMm: width, ...part },
  ];
};

/** Hip bone, femur and hip joint of one side. */
const legBones = (mirror: boolean): { readonly pelvis: readonly Shape[]; readonly thigh: readonly Shape[] } => {
  const at = (id: string): string => (mirror ? `${id}-left` : id);
  const whole = { ...boneLayer, mirror };
  const joint = { structure: 'hip-joint', mirror } as const;
  const clipped = (id: string, tone: Shape['tone'], outline: readonly Pair[], clip: string): Shape => ({
    id: at(id),
    tone,
    d: closedPath(outline),
    clip: at(clip),
    detail: true,
    ...whole,
  });
  const line = (id: string, points: readonly Pair[], clip: string): Shape => ({
    id: at(id),
    tone: 'bone-line',
    d: openPath(points),
    widthMm: 0.5,
    clip: at(clip),
    detail: true,
    ...whole,
  });
  return {
    pelvis: [
      ...rounded(
        { id: at('hip-bone'), tone: 'bone', d: `${closedPath(hipBone)}${closedPath(obturatorForamen)}`, ...whole },
        8,
      ),
      clipped('iliac-fossa', 'bone-shade', iliacFossa, 'hip-bone'),
      clipped('pelvic-wall', 'bone-shade', pelvicWall, 'hip-bone'),
      clipped('ramus-shade', 'bone-shade', ramusShade, 'hip-bone'),
      clipped('crest-light', 'bone-light', crestLight, 'hip-bone'),
      line('brim', brim, 'hip-bone'),
      { id: at('obturator-rim'), tone: 'bone-line', d: closedPath(obturatorForamen), widthMm: 0.75, ...whole },
    ],
    thigh: [
      {
        id: at('socket-rim'),
        tone: 'bone-line',
        d: openPath(arc(HEAD, HEAD_RADIUS + 4.6, 5, 128)),
        widthMm: 0.9,
        ...joint,
      },
      {
        id: at('joint-space'),
        tone: 'cartilage',
        d: openPath(arc(HEAD, HEAD_RADIUS + 2, 8, 126)),
        widthMm: 3.2,
        ...joint,
      },
      ...rounded({ id: at('femur'), tone: 'bone', d: closedPath(femur), ...whole }, 8),
      clipped('femur-shade', 'bone-shade', femurShade, 'femur'),
      clipped('femur-light', 'bone-light', femurLight, 'femur'),
      line('trochanter-line', trochanterLine, 'femur'),
      ...rounded({ id: at('femoral-head'), tone: 'bone', d: circlePath(HEAD, HEAD_RADIUS - 0.3), ...joint }, 12),
    ],
  };
};

const bareNerves = (mirror: boolean): readonly Shape[] =>
  nerves.flatMap(({ line, ...nerve }) => cord({ ...nerve, line: pairs(line) }, mirror));

const dressed = (mirror: boolean): readonly Shape[] => {
  const iliacusClip = { clip: 'iliacus', mirror, detail: true, ...iliacusLayer } as const;
  const psoasClip = { clip: 'psoas-major', mirror, detail: true, ...psoasLayer } as const;
  const shade = (id: string, at: number, half: number, from = 0): Shape => ({
    id,
    tone: 'muscle-shade',
    d: closedPath(streak(psoasStrip, { at, half, from })),
    ...psoasClip,
  });
  return [
    ...rounded({ id: 'iliacus', tone: 'muscle-2', d: closedPath(iliacus), mirror, ...iliacusLayer }, 6),
    { id: 'iliacus-shade', tone: 'muscle-shade', d: closedPath(contactShade), ...iliacusClip },
    ...iliacusFibres.map((line, i): Shape => ({
      id: `iliacus-fibre-${String(i)}`,
      tone: 'fibre',
      d: openPath(line),
      widthMm: 0.55,
      ...iliacusClip,
    })),
    ...cord({ id: 'groove-nerve', structure: 'femoral-nerve', width: 3.6, line: grooveNerve }, mirror),
    ...rounded({ id: 'psoas-major', tone: 'muscle', d: closedPath(psoas), mirror, ...psoasLayer }, 5),
    shade('psoas-shade', 0.1, 0.14),
    shade('psoas-shade-outer', 0.97, 0.1, 2 / 13),
    {
      id: 'psoas-light',
      tone: 'muscle-light',
      d: closedPath(streak(psoasStrip, { at: 0.64, half: 0.13, from: 1 / 13, to: 11 / 13 })),
      ...psoasClip,
    },
    ...psoasFibres.map((line, i): Shape => ({
      id: `psoas-fibre-${String(i)}`,
      tone: 'fibre',
      d: openPath(line),
      widthMm: 0.55,
      ...psoasClip,
    })),
    {
      id: 'iliopsoas-tendon',
      tone: 'tendon',
      d: closedPath(tendon),
      structure: 'iliopsoas-tendon',
      mirror,
    },
    ...[0.24, 0.5, 0.76].map((share, i): Shape => ({
      id: `tendon-line-${String(i)}`,
      tone: 'tendon-line',
      d: openPath(fibre(tendonStrip, { from: (i + 1) / 7, across: () => share })),
      widthMm: 0.4,
      structure: 'iliopsoas-tendon',
      mirror,
      detail: true,
    })),
    ...grooveBranches.flatMap((line, i) =>
      cord({ id: `groove-branch-${String(i)}`, structure: 'femoral-nerve', width: 1.9, line }, mirror),
    ),
  ];
};

const sacrumShapes = (): readonly Shape[] => [
  ...rounded({ id: 'sacrum', tone: 'bone', d: closedPath(sacrum), ...boneLayer }, 7),
  {
    id: 'sacrum-shade',
    tone: 'bone-shade',
    d: closedPath(sacrumShadeHalf),
    clip: 'sacrum',
    detail: true,
    ...boneLayer,
  },
  {
    id: 'sacrum-shade-left',
    tone: 'bone-shade',
    d: closedPath(sacrumShadeHalf.map(mirrored)),
    clip: 'sacrum',
    detail: true,
    ...boneLayer,
  },
  ...sacralForamina.flatMap(([x, y, half], i) =>
    [false, true].map((mirror): Shape => ({
      id: `sacral-foramen-${String(i + 1)}${mirror ? '-left' : ''}`,
      tone: 'foramen',
      d: closedPath([
        [x - half, y],
        [x, y + half * 0.8],
        [x + half, y],
        [x, y - half * 0.8],
      ]),
      mirror,
      ...boneLayer,
    })),
  ),
  ...sacralRidges.map(([y, half], i): Shape => ({
    id: `sacral-ridge-${String(i)}`,
    tone: 'bone-line',
    d: openPath([
      [-half, y],
      [0, y - 1.6],
      [half, y],
    ]),
    widthMm: 0.5,
    detail: true,
    ...boneLayer,
  })),
];

export const frontView = (side: Side): Figure => {
  const isLeft = side === 'left';
  const right = legBones(false);
  const left = legBones(true);
  const spine = frontSpine();
  const on = (x: number, y: number, isDressed: boolean): Point => ({ x: isDressed === isLeft ? -x : x, y: -y });
  return {
    view: 'front',
    viewBox: [-200, -346, 400, 462],
    shapes: [
      { id: 'body', tone: 'body', d: closedPath([...bodyHalf, ...bodyHalf.map(mirrored).reverse()]) },
      ...[false, true].map((mirror): Shape => ({
        id: `rib${mirror ? '-left' : ''}`,
        tone: 'bone',
        d: closedPath(band(rib, (share) => 3.4 - 2 * share)),
        mirror,
        ...boneLayer,
      })),
      ...right.pelvis,
      ...left.pelvis,
      ...sacrumShapes(),
      {
        id: 'symphysis',
        tone: 'disc',
        d: closedPath(pairs([-2, -10, 2, -10, 3, -22, 2, -35, -2, -35, -3, -22])),
        structure: 'bones',
      },
      ...spine.behind,
      ...right.thigh,
      ...left.thigh,
      {
        id: 'bursa',
        tone: 'bursa',
        d: closedPath(bursa),
        structure: 'iliopsoas-bursa',
        mirror: !isLeft,
      },
      ...bareNerves(!isLeft),
      // Of the dressed side for when the muscles are hidden; who selects the roots is shown the bare side.
      ...nerves
        .filter(({ structure }) => structure === 'nerve-roots')
        .flatMap(({ id, width, line }) => cord({ id: `${id}-dressed`, width, line: pairs(line) }, isLeft)),
      ...spine.before,
      {
        id: 'canal',
        tone: 'canal-behind',
        d: closedPath(
          pairs([-11, 337, -11, 337, 11, 337, 11, 337, 12, 220, 12, 104, 12, 104, -12, 104, -12, 104, -12, 220]),
        ),
        structure: 'spinal-canal',
      },
      { id: 'ghost', tone: 'ghost', d: closedPath(psoas), widthMm: 0.9, layer: 'muscles', mirror: !isLeft },
      {
        id: 'ghost-iliacus',
        tone: 'ghost',
        d: openPath(ghostIliacus),
        widthMm: 0.9,
        layer: 'muscles',
        mirror: !isLeft,
      },
      ...dressed(isLeft),
      ...[false, true].map((mirror): Shape => ({
        id: `inguinal-ligament${mirror ? '-left' : ''}`,
        tone: 'ligament',
        d: closedPath(band(ligament, (share) => 0.5 + 1.1 * Math.sin(Math.PI * share))),
        layer: 'tendon',
        mirror,
        detail: true,
      })),
    ],
    anchors: {
      'psoas-major': on(-54, 176, true),
      iliacus: on(-106, 104, true),
      'iliopsoas-tendon': on(-71.5, 4, true),
      'iliopsoas-bursa': on(-72, 4, false),
      'hip-joint': on(-97, 12, true),
      'lumbar-discs': { x: 0, y: -190 },
      'spinal-canal': { x: 0, y: -212 },
      'nerve-roots': on(-46, 194, false),
      'femoral-nerve': on(-77, 77, false),
      bones: on(-104, 108, false),
    },
    labels: [
      ...levels.map((level) => {
        const { top, bottom } = rims(vertebrae[level]);
        return { id: level, at: { x: 0, y: -(top + bottom) / 2 } };
      }),
      { id: 'sacrum', at: { x: 0, y: -92 } },
    ],
  };
};
