/** What a cause changes in the side view. */
import type { FigureState } from '../anatomy.js';
import { band, type Pair, pairs } from '../geometry.js';
import { area, part, sore } from './draw.js';
import type { Shape } from './shape.js';
import { alongCanal, canalLine } from './spine.js';
import { between, polar, type Section } from './strip.js';

/** Half the depth of the canal that the nerves run in. */
const CANAL_HALF_MM = 6.5;
/** Narrowed behind the disc L3–L4 and, the commonest place, L4–L5 (R-KATZ): half the depth that is left. */
const waists: readonly (readonly [at: number, halfMm: number])[] = [
  [alongCanal('L3') + 1, 2.2],
  [alongCanal('L4') + 1, 0.5],
];
/** A waist begins and ends so far from its middle, in steps of the canal's line: a step is half a vertebra. */
const REACH = 0.55;
/** On the canal's line, and so far in front of it. */
const beside = (at: number, mm: number): Pair => {
  const point = (i: number): Pair => {
    const start = Math.min(Math.max(0, Math.floor(i)), canalLine.length - 2);
    return between(canalLine[start]!, canalLine[start + 1]!, i - start);
  };
  const [[x, y], [ax, ay], [bx, by]] = [point(at), point(at - 0.3), point(at + 0.3)];
  const length = Math.hypot(bx - ax, by - ay);
  return [x + ((ay - by) / length) * mm, y + ((bx - ax) / length) * mm];
};
const leftOver = (at: number): number =>
  waists.reduce((half, [waist, narrow]) => {
    const away = Math.abs(at - waist) / REACH;
    return away < 1 ? narrow + (half - narrow) * Math.sin((Math.PI / 2) * away) ** 2 : half;
  }, CANAL_HALF_MM);
const places = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
const narrowCanal = (from: number, to: number, steps: number): Pair[] => {
  const all = places(from, to, steps);
  return [...all.map((at) => beside(at, leftOver(at))), ...all.map((at) => beside(at, -leftOver(at))).reverse()];
};
export const canal = (state: FigureState | undefined): Pair[] =>
  state === 'stenosis' ? narrowCanal(0, canalLine.length - 1, 48) : band(canalLine, () => CANAL_HALF_MM);
/** What fills the waist from one side: 1 the front, -1 the back. */
const filling = (at: number, side: number): Pair[] => {
  const all = places(at - REACH, at + REACH, 6);
  return [
    ...all.map((i) => beside(i, side * leftOver(i))),
    ...all
      .map((i) => beside(i, side * (CANAL_HALF_MM + 2.5 * Math.sin((Math.PI * (i - at + REACH)) / (2 * REACH)))))
      .reverse(),
  ];
};

/** Where the back edge of the psoas is held aside so that what lies behind it can be seen: heights, and how far. */
export const asideOf = (state: FigureState | undefined): readonly [from: number, to: number, x: number] =>
  state === 'stenosis' ? [142, 213, -8] : state === 'compression' ? [174, 222, -5] : [0, 0, 0];

/** The root L3 as the disc pushes it aside in its foramen. */
export const pressedRoot = pairs([-20, 210, -21.5, 203, -21, 194, -13, 182, -3, 160, 4, 136]);

const [bones, joint, roots, discs] = [part('bones'), part('hip-joint'), part('nerve-roots'), part('lumbar-discs')];

/** Bone that has grown at the rim of the socket: a lip, at an angle about the hip. */
const lip = (deg: number): Pair[] =>
  (
    [
      [0, -20],
      [3, -13],
      [7.5, -3],
      [8, 6],
      [3, 12],
      [0, 19],
    ] as const
  ).map(([out, by]) => polar(25 + out, ((deg + by) * Math.PI) / 180));

/** What does not move with the hip: under the roots of the nerves, and over them. */
export const changesUnder = (state: FigureState | undefined): readonly Shape[] => {
  if (state === 'compression')
    return [
      area(discs, 'compression-disc', 'disc', pairs([-8, 199, -14, 199, -19.5, 195, -18.5, 189, -13, 186, -8, 187])),
      area(bones, 'compression-spur', 'spur', pairs([-8, 187, -13, 188, -18, 189.5, -17, 186, -12, 181, -8, 182])),
    ];
  if (state === 'stenosis')
    // The discs bulge from the front, thick ligament and bone from behind.
    return waists.flatMap(([at], i) => [
      area(discs, `stenosis-disc-${String(i + 1)}`, 'disc', filling(at, 1)),
      area(bones, `stenosis-ligament-${String(i + 1)}`, 'bone', filling(at, -1)),
    ]);
  return [];
};
export const changesOver = (state: FigureState | undefined): readonly Shape[] => {
  if (state === 'compression')
    return [
      ...sore(
        roots,
        'compression-sore',
        band(pressedRoot.slice(0, 4), (share) => 2.5 + 3.5 * Math.sin(Math.PI * share)),
        4,
      ),
    ];
  if (state === 'stenosis')
    return [
      ...sore(part('spinal-canal'), 'stenosis-waist', narrowCanal(waists[0]![0] - REACH, waists[1]![0] + REACH, 16), 4),
    ];
  return [];
};
/** On the rim of the socket. */
export const rimLips = (): readonly Shape[] =>
  [80, 122, 168].map((deg, i) => area(joint, `arthritis-lip-${String(i + 1)}`, 'spur', lip(deg)));

/** Fibres that have parted, and the sore place around them. Both go with the strip on which they lie. */
export const strained = (strip: readonly Section[]): Shape[] => {
  const at = (way: number, share: number): Pair => {
    const i = way * (strip.length - 1);
    const [from, to] = [strip[Math.floor(i)]!, strip[Math.ceil(i)]!];
    return between(between(...from, share), between(...to, share), i % 1);
  };
  const place = part('psoas-major');
  /** One torn edge: its teeth stand against the gaps of the other. */
  const edge = (sign: number, odd: number): Pair[] =>
    Array.from({ length: 9 }, (_, i) => {
      const tooth = i % 2 === odd ? 0.02 : 0.11;
      const p = at(0.5 + sign * tooth * Math.sin((Math.PI * (i + 0.5)) / 9), -0.1 + 0.15 * i);
      return [p, p];
    }).flat();
  return [
    ...sore(
      place,
      'strain-sore',
      Array.from({ length: 12 }, (_, i) => {
        const angle = (Math.PI * i) / 6;
        return at(0.5 - 0.36 * Math.cos(angle), 0.5 + 0.95 * Math.sin(angle));
      }),
    ),
    { ...area(place, 'strain-torn', 'torn', [...edge(-1, 0), ...edge(1, 1).reverse()]), clip: 'psoas-major' },
  ];
};
