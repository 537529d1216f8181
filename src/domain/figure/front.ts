/**
 * The front view, seen by someone who faces the patient. Everything paired is drawn for the patient's right side,
 * which is on the viewer's left (x < 0), and mirrored. One side is dressed with the muscle; the other is bare and
 * shows bones, nerves and the fluid pad, with the muscle as a ghost.
 */
import type { LayerId, StructureId } from '../anatomy.js';
import { arc, band, circlePath, closedPath, mirrored, openPath, type Pair, pairs, type Point } from '../geometry.js';
import type { Bounds, Figure, Shape, Side } from './shape.js';
import { frontDiscs, frontSpine, levels, vertebrae } from './spine.js';

/** Centre and radius of the femoral head. */
const HEAD: Pair = [-77.3, 0];
const HEAD_RADIUS = 23.3;

const hipBone = pairs([
  0, -14, 0, -11, -6, -10.5, -20, -7.5, -27, -2.5, -38, 8, -46, 20, -50.5, 31, -54, 46, -56, 52.5, -47, 53, -46, 60,
  -46.5, 69, -43, 77, -35, 83, -33.5, 91, -37, 101, -43, 116, -50, 128, -58, 139, -67, 145, -79, 147.5, -92, 150, -106,
  147.5, -118, 141, -128, 131.5, -133.5, 120, -133, 106, -129, 92, -124, 73, -120, 65.5, -111, 61.5, -102, 58, -98.5,
  48, -94, 36, -97, 25, -93, 21, -82, 12, -70, -1, -66.5, -8, -68.5, -12, -64, -25, -65.5, -36, -60, -45, -49, -51, -38,
  -54.5, -27, -57.5, -20, -52.5, -13, -39, -8, -34.5, 0, -34, 0, -30,
]);
const obturatorForamen = pairs([-40, -7, -39, -17, -33, -28, -27, -35.5, -22, -27, -22.5, -19, -29, -9.5, -33, -7]);
const iliacFossa = pairs([
  -57, 108, -61, 124, -72, 136, -88, 141.5, -104, 137, -117, 124, -121, 106, -114, 84, -104, 66, -94, 47, -83, 42, -70,
  55, -61, 74,
]);
const sciaticShade = pairs([-56, 54, -46, 53, -46, 69, -36, 83, -34, 92, -40, 108, -47, 98, -49, 80, -54, 66]);
const ramusShade = pairs([
  -66, -38, -58, -40, -44, -49, -33, -47, -22, -42, -14, -36, -6, -30, 0, -32, 0, -36, -12, -40, -22, -60, -50, -58,
  -68, -44,
]);

const femur = pairs([
  -57, 12, -54.5, 0, -58, -14, -67, -20.5, -79, -20, -85, -25, -90, -36, -91.5, -44, -87.5, -50, -85, -56, -89, -61.5,
  -97, -66, -100.5, -78, -100.5, -110, -97, -200, -84, -410, -84, -410, -112, -410, -112, -410, -120, -200, -124.5,
  -110, -127.5, -70, -130, -50, -138, -34, -140, -20, -135, -8, -128.5, 1.5, -118, 2, -111.5, -3, -104.5, -5, -99, 2,
  -98, 12, -92, 18.5, -78, 23.5, -66, 20,
]);
const femurShade = pairs([
  -96, -66, -101, -78, -101, -112, -97, -200, -84, -410, -92, -410, -104, -200, -107, -112, -106, -80, -100, -70, -92,
  -58, -94, -42, -100, -28, -92, -24, -88, -40,
]);
const femurLight = pairs([-119, -78, -114, -82, -112, -150, -111, -200, -114, -200, -117, -150]);
const trochanterLine = [
  [-113, -4],
  [-112, -18],
  [-104, -38],
  [-95, -54],
] as const satisfies Pair[];
const neckLine = [
  [-96, 8],
  [-103, -8],
  [-100, -22],
  [-90, -30],
] as const satisfies Pair[];

const sacrumHalf = pairs([
  0, 118, -14, 119.5, -19, 124.5, -27, 124.5, -34, 127.5, -41, 133, -46, 127, -46.5, 121, -52.5, 117, -53.5, 104, -52.5,
  86, -50, 74, -44, 67, -42, 56, -35.5, 46, -30, 34, -24, 23, -12.5, 13.5, -13, 5, -7, 2, -9.5, -4, -4, -15, 0, -15.5,
]);
const sacrum = [...sacrumHalf, ...sacrumHalf.map(mirrored).reverse()];
const sacrumShadeHalf = pairs([
  -53, 118, -44, 112, -40, 96, -43, 80, -34, 62, -28, 44, -22, 26, -12, 12, -26, 20, -44, 52, -56, 84,
]);
/** Front openings of the sacrum, S1 to S4: centre and half width. */
const sacralForamina: readonly (readonly [x: number, y: number, half: number])[] = [
  [-25.5, 91, 4.2],
  [-23.5, 66.5, 3.8],
  [-18.8, 46, 3],
  [-15, 26, 2.4],
];
const sacralRidges: readonly (readonly [y: number, half: number])[] = [
  [79, 15],
  [56, 12],
  [36.5, 8.5],
  [20, 6],
];
const rib: readonly Pair[] = [
  [-20, 329],
  [-34, 330],
  [-52, 321],
  [-69, 303],
  [-82, 279],
  [-87, 264],
];

/** Outer and inner edge of the psoas, from the twelfth thoracic vertebra to the thigh, in mm. */
const psoas = pairs([
  -22, 319, -22, 319, -25.5, 317, -33, 303, -41, 284, -47, 268, -53, 248, -59, 229, -63.5, 209, -67.5, 190, -71, 169,
  -74, 149, -76.5, 128, -78.5, 108, -80.5, 88, -82.5, 66, -84, 44, -85, 22, -86, 0, -88, -20, -90.5, -38, -89.5, -47,
  -87.5, -48, -83, -44, -76.5, -34, -70, -22, -65, -6, -61, 8, -57, 24, -52.5, 40, -48, 55, -42.5, 74, -37, 93, -32,
  111, -27.5, 130, -23.5, 142, -22, 151, -22.5, 157, -26.5, 171, -22.5, 185, -22, 191, -22.5, 197, -26.5, 211, -22, 224,
  -21.5, 231, -22, 237, -26, 250, -22, 262, -21.5, 268, -22, 274, -25, 286, -20.5, 298, -20, 304, -21, 310,
]);
const psoasShade = pairs([
  -20, 310, -23, 280, -25.5, 250, -27, 211, -28, 171, -29, 140, -38, 110, -49, 70, -58, 35, -66, 2, -74, -24, -84, -42,
  -70, -30, -50, 30, -30, 100, -18, 150, -16, 250, -18, 320,
]);
const psoasShadeOuter = pairs([
  -30, 308, -50, 252, -65, 196, -73, 150, -78, 100, -82, 50, -84, 0, -88, -36, -94, -36, -92, 40, -84, 110, -76, 190,
  -56, 270,
]);
const psoasLight = pairs([
  -27, 302, -39, 262, -50, 212, -57, 166, -61, 120, -66, 70, -70.5, 30, -73, 30, -72, 70, -68.5, 120, -65, 166, -58,
  212, -44, 262, -29, 300,
]);
const psoasFibres: readonly (readonly number[])[] = [
  [-23, 312, -37, 270, -54, 210, -66, 150, -73, 90, -79, 30, -86, -30],
  [-22.5, 303, -34, 262, -49, 208, -61, 150, -69, 90, -76, 30, -84, -34],
  [-23, 268, -36, 230, -50, 180, -60, 128, -68, 70, -74, 20, -81, -30],
  [-23, 231, -34, 200, -45, 160, -54, 115, -62, 70, -70, 20, -78, -28],
  [-23.5, 191, -33, 165, -42, 130, -50, 95, -58, 60, -66, 18, -75, -24],
  [-24, 152, -31, 132, -40, 102, -48, 74, -56, 44, -64, 10, -72, -20],
  [-31, 300, -47, 255, -62, 200, -71, 150, -77, 100, -81, 40, -87, -28],
];
const iliacus = pairs([
  -57, 105, -57.5, 120, -64, 133, -76, 142.5, -89, 147.5, -103, 145, -115, 137.5, -124, 126, -130, 111, -130.5, 97,
  -126, 84, -119.5, 73, -112, 62, -106.5, 50, -103, 36, -102, 16, -102.5, -6, -103, -30, -101, -48, -97, -61, -93,
  -63.5, -90, -56, -88, -40, -84, -10, -80, 20, -76, 56, -70, 86,
]);
const iliacusShade = pairs([
  -66, 130, -72, 100, -79, 60, -84, 20, -88, -20, -92, -56, -80, -50, -70, 10, -62, 80, -58, 130,
]);
const iliacusLight = pairs([
  -98, 136, -112, 122, -116, 104, -108, 84, -101, 60, -98, 36, -96, 36, -97, 62, -102, 86, -108, 104, -104, 122,
]);
const iliacusFibres: readonly (readonly number[])[] = [
  [-66, 130, -74, 104, -82, 66, -88, 16, -93, -46],
  [-77, 139, -82, 108, -87, 68, -91, 16, -94.5, -48],
  [-90, 144, -91, 110, -92, 70, -94, 16, -96, -50],
  [-103, 141, -101, 110, -97, 70, -97, 16, -97.5, -50],
  [-115, 132, -110, 106, -102, 68, -99, 16, -99, -46],
  [-125, 114, -117, 94, -107, 64, -101, 16, -100.5, -42],
  [-127, 97, -118, 82, -109, 58, -102.5, 20, -101.5, -36],
];
const tendon: readonly Pair[] = [
  [-69.5, 54],
  [-69.5, 34],
  [-70.5, 10],
  [-74, -14],
  [-79.5, -34],
  [-86, -52],
  [-88, -57],
];
const psoasMinor = pairs([
  -26, 306, -29, 300, -34, 262, -36, 220, -37, 190, -38, 150, -44, 100, -52, 56, -50, 56, -41, 100, -35, 150, -33, 190,
  -31, 230, -27, 270,
]);

const bursa = pairs([-63, 35, -72, 33.5, -80, 27, -85, 10, -84.5, -10, -79, -24, -70, -29, -63, -17, -59, 2, -59, 22]);
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
  { id: 'root-l1', structure: 'nerve-roots', width: 2, line: [-20, 277, -32, 268, -46, 246, -58, 216] },
  { id: 'root-l2', structure: 'nerve-roots', width: 3, line: [-20, 241, -32, 226, -45, 196, -56, 160, -66, 118] },
  { id: 'root-l3', structure: 'nerve-roots', width: 3.2, line: [-20, 204, -33, 188, -47, 160, -58, 138, -66, 118] },
  { id: 'root-l4', structure: 'nerve-roots', width: 3, line: [-20, 166, -34, 154, -48, 140, -59, 128, -66, 118] },
  {
    id: 'lateral-cutaneous-nerve',
    structure: 'femoral-nerve',
    width: 1.7,
    line: [-44, 200, -54, 184, -72, 158, -92, 132, -107, 106, -114, 86, -115.5, 68, -114, 40, -116, 10],
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
  -172, -150, -158, -420, -158, -420, -44, -420, -44, -420, -24, -150, -8, -78, 0, -72,
]);

interface Part {
  readonly structure?: StructureId;
  readonly layer?: LayerId;
}
const boneLayer: Part = { structure: 'bones', layer: 'bones' };
const psoasLayer: Part = { structure: 'psoas-major', layer: 'muscles' };
const iliacusLayer: Part = { structure: 'iliacus', layer: 'muscles' };

/** Hip bone, femur and hip joint of one side. */
const legBones = (mirror: boolean): { readonly pelvis: readonly Shape[]; readonly thigh: readonly Shape[] } => {
  const at = (id: string): string => (mirror ? `${id}-left` : id);
  const whole = { ...boneLayer, mirror };
  const joint = { structure: 'hip-joint', layer: 'bones', mirror } as const;
  const clipped = (id: string, tone: Shape['tone'], outline: readonly Pair[], clip: string): Shape => ({
    id: at(id),
    tone,
    d: closedPath(outline),
    clip: at(clip),
    detail: true,
    ...whole,
  });
  return {
    pelvis: [
      { id: at('hip-bone'), tone: 'bone', d: `${closedPath(hipBone)}${closedPath(obturatorForamen)}`, ...whole },
      clipped('iliac-fossa', 'bone-shade', iliacFossa, 'hip-bone'),
      clipped('sciatic-shade', 'bone-shade', sciaticShade, 'hip-bone'),
      clipped('ramus-shade', 'bone-shade', ramusShade, 'hip-bone'),
      { id: at('obturator-rim'), tone: 'bone-line', d: closedPath(obturatorForamen), widthMm: 0.75, ...whole },
    ],
    thigh: [
      { id: at('femur'), tone: 'bone', d: closedPath(femur), ...whole },
      clipped('femur-shade', 'bone-shade', femurShade, 'femur'),
      clipped('femur-light', 'bone-light', femurLight, 'femur'),
      {
        id: at('trochanter-line'),
        tone: 'bone-line',
        d: openPath(trochanterLine),
        widthMm: 0.5,
        detail: true,
        ...whole,
      },
      { id: at('neck-line'), tone: 'bone-line', d: openPath(neckLine), widthMm: 0.5, detail: true, ...whole },
      { id: at('femoral-head'), tone: 'bone', d: circlePath(HEAD, HEAD_RADIUS - 0.5), ...joint },
      {
        id: at('joint-space'),
        tone: 'cartilage',
        d: openPath(arc(HEAD, HEAD_RADIUS + 1.6, 20, 165)),
        widthMm: 2.6,
        ...joint,
      },
      {
        id: at('socket-rim'),
        tone: 'bone-line',
        d: openPath(arc(HEAD, HEAD_RADIUS + 4, 18, 168)),
        widthMm: 1.2,
        ...joint,
      },
    ],
  };
};

const dressed = (mirror: boolean): readonly Shape[] => [
  { id: 'iliacus', tone: 'muscle-2', d: closedPath(iliacus), mirror, ...iliacusLayer },
  { id: 'iliacus-shade', tone: 'muscle-shade', d: closedPath(iliacusShade), clip: 'iliacus', mirror, ...iliacusLayer },
  {
    id: 'iliacus-light',
    tone: 'muscle-light',
    d: closedPath(iliacusLight),
    clip: 'iliacus',
    mirror,
    detail: true,
    ...iliacusLayer,
  },
  ...iliacusFibres.map((fibre, i): Shape => ({
    id: `iliacus-fibre-${String(i)}`,
    tone: 'fibre',
    d: openPath(pairs(fibre)),
    widthMm: 0.6,
    clip: 'iliacus',
    mirror,
    detail: true,
    ...iliacusLayer,
  })),
  { id: 'psoas-major', tone: 'muscle', d: closedPath(psoas), mirror, ...psoasLayer },
  { id: 'psoas-shade', tone: 'muscle-shade', d: closedPath(psoasShade), clip: 'psoas-major', mirror, ...psoasLayer },
  {
    id: 'psoas-shade-outer',
    tone: 'muscle-shade',
    d: closedPath(psoasShadeOuter),
    clip: 'psoas-major',
    mirror,
    detail: true,
    ...psoasLayer,
  },
  { id: 'psoas-light', tone: 'muscle-light', d: closedPath(psoasLight), clip: 'psoas-major', mirror, ...psoasLayer },
  ...psoasFibres.map((fibre, i): Shape => ({
    id: `psoas-fibre-${String(i)}`,
    tone: 'fibre',
    d: openPath(pairs(fibre)),
    widthMm: 0.6,
    clip: 'psoas-major',
    mirror,
    detail: true,
    ...psoasLayer,
  })),
  { id: 'psoas-minor', tone: 'muscle-faint', d: closedPath(psoasMinor), mirror, detail: true, layer: 'muscles' },
  {
    id: 'iliopsoas-tendon',
    tone: 'tendon',
    d: closedPath(band(tendon, (share) => 0.6 + 2.6 * Math.min(1, share * 1.6))),
    structure: 'iliopsoas-tendon',
    layer: 'tendon',
    mirror,
  },
  ...[-0.3, 0.3].map((offset, i): Shape => ({
    id: `tendon-line-${String(i)}`,
    tone: 'tendon-line',
    d: openPath(tendon.slice(1).map(([x, y], step): Pair => [x + offset * (step + 1), y])),
    widthMm: 0.4,
    structure: 'iliopsoas-tendon',
    layer: 'tendon',
    mirror,
    detail: true,
  })),
];

const bareNerves = (mirror: boolean): readonly Shape[] =>
  nerves.flatMap(({ id, structure, width, line }) => {
    const d = openPath(pairs(line));
    return [
      { id: `${id}-casing`, tone: 'nerve-casing', d, widthMm: width + 1, structure, layer: 'nerves', mirror },
      { id, tone: 'nerve', d, widthMm: width, structure, layer: 'nerves', mirror },
    ] satisfies Shape[];
  });

const sacrumShapes = (): readonly Shape[] => [
  { id: 'sacrum', tone: 'bone', d: closedPath(sacrum), ...boneLayer },
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

const box = (points: readonly Pair[], mirror: boolean): Bounds => {
  const xs = points.map(([x]) => (mirror ? -x : x));
  const ys = points.map(([, y]) => -y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

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
        d: closedPath(pairs([-2.4, -10, 2.4, -10, 2.8, -22, 2.4, -35, -2.4, -35, -2.8, -22])),
        structure: 'bones',
        layer: 'bones',
      },
      ...spine.behind,
      ...right.thigh,
      ...left.thigh,
      {
        id: 'bursa',
        tone: 'bursa',
        d: closedPath(bursa),
        structure: 'iliopsoas-bursa',
        layer: 'bursa',
        mirror: !isLeft,
      },
      ...bareNerves(!isLeft),
      ...spine.before,
      {
        id: 'canal',
        tone: 'canal',
        d: closedPath(
          pairs([-11, 337, -11, 337, 11, 337, 11, 337, 11.5, 220, 12, 116, 12, 116, -12, 116, -12, 116, -11.5, 220]),
        ),
        structure: 'spinal-canal',
        layer: 'bones',
      },
      { id: 'ghost', tone: 'ghost', d: closedPath(psoas), widthMm: 0.9, layer: 'muscles', mirror: !isLeft },
      { id: 'ghost-iliacus', tone: 'ghost', d: closedPath(iliacus), widthMm: 0.9, layer: 'muscles', mirror: !isLeft },
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
    bounds: {
      'psoas-major': box(psoas, isLeft),
      iliacus: box(iliacus, isLeft),
      'iliopsoas-tendon': box(tendon, isLeft),
      'iliopsoas-bursa': box(bursa, !isLeft),
      'hip-joint': box(
        [
          [HEAD[0] - 27, -27],
          [HEAD[0] + 27, 27],
        ],
        !isLeft,
      ),
      'lumbar-discs': box(
        [
          [-25, 312],
          [25, 100],
        ],
        false,
      ),
      'spinal-canal': box(
        [
          [-12, 330],
          [12, 118],
        ],
        false,
      ),
      'nerve-roots': box(
        [
          [-66, 270],
          [-20, 118],
        ],
        !isLeft,
      ),
      'femoral-nerve': box(
        [
          [-90, 120],
          [-66, -60],
        ],
        !isLeft,
      ),
      bones: box(
        [
          [-133, 337],
          [133, -60],
        ],
        false,
      ),
    },
    labels: [
      ...levels.map((level) => ({ id: level, at: { x: 0, y: -(vertebrae[level].top + vertebrae[level].bottom) / 2 } })),
      { id: 'sacrum', at: { x: 0, y: -92 } },
    ],
  };
};

/** Heights of the discs, for whoever tests or labels them. */
export { frontDiscs };
