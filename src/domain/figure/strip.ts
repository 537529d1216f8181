/**
 * A muscle or a tendon as a strip: cross-sections from its origin to its end, each with an inner and an outer edge.
 * Bands of light and the run of its fibres follow from them, so they bend and swell with it.
 * ```
 *   inner ├──┬─────┬──┤ outer       share of the width: 0 at the inner edge, 1 at the outer
 *          ├──┬───┬──┤
 *            ├──┬──┤                share of the way: 0 at the first section, 1 at the last
 * ```
 */
import type { Pair } from '../geometry.js';
import type { Texture } from './draw.js';

export type Section = readonly [inner: Pair, outer: Pair];

export const between = (a: Pair, b: Pair, share: number): Pair => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** About the origin; the angle in radians counter-clockwise from straight ahead. */
export const polar = (radius: number, angle: number): Pair => [radius * Math.cos(angle), radius * Math.sin(angle)];

export const lengthOf = (line: readonly Pair[]): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);

/** The line again in even steps, from a distance along it to its end. */
export const evenly = (line: readonly Pair[], steps: number, fromMm = 0): Pair[] => {
  const pieces = line.slice(1).map(([x, y], i) => Math.hypot(x - line[i]![0], y - line[i]![1]));
  const total = pieces.reduce((sum, each) => sum + each, 0);
  let [at, before] = [0, 0];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const way = fromMm + ((total - fromMm) * i) / steps;
    while (at < pieces.length - 1 && way > before + pieces[at]!) before += pieces[at++]!;
    return between(line[at]!, line[at + 1]!, (way - before) / pieces[at]!);
  });
};

/** Sections square to a centre line, whose half-width depends on the share of the way. */
export const sectionsAlong = (centre: readonly Pair[], halfWidthMm: (way: number) => number): Section[] =>
  centre.map((point, i) => {
    const [before, after] = [centre[Math.max(0, i - 1)]!, centre[Math.min(centre.length - 1, i + 1)]!];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const scale = halfWidthMm(i / (centre.length - 1)) / Math.hypot(dx, dy);
    return [
      [point[0] + dy * scale, point[1] - dx * scale],
      [point[0] - dy * scale, point[1] + dx * scale],
    ];
  });

/** Down the inner edge and back up the outer one. */
export const outlineOf = (strip: readonly Section[]): Pair[] => [
  ...strip.map(([inner]) => inner),
  ...strip.map(([, outer]) => outer).reverse(),
];

/** A long lens of light or shade at a share of the width, pointed at both ends: from one section to another. */
export const streak = (strip: readonly Section[], at: number, half: number, from = 0, to = strip.length - 1): Pair[] =>
  outlineOf(
    strip.slice(from, to + 1).map(([inner, outer], i): Section => {
      const spread = half * Math.sin((Math.PI * i) / (to - from));
      return [between(inner, outer, at - spread), between(inner, outer, at + spread)];
    }),
  );

/** A fibre that begins at one share of the width and comes to lie at another, the sooner the higher its haste. */
export const fibre = (strip: readonly Section[], begins: number, ends: number, haste = 1): Pair[] =>
  strip.map(([inner, outer], i) => {
    const way = Math.min(1, (haste * i) / (strip.length - 1));
    return between(inner, outer, begins + (ends - begins) * Math.sin((Math.PI / 2) * way));
  });

/** Width of the lines that stand for fibres. */
export const FIBRE_MM = 0.55;

/** A tendon appears in the muscle as a point and ends broad on the bone. */
export const tendonHalfMm = (way: number): number => 0.2 + 4.2 * Math.min(1, way * 1.5) ** 0.8;

export const tendonLines = (strip: readonly Section[]): Texture[] =>
  [0.24, 0.5, 0.76].map((share, i) => ['tendon-line', fibre(strip.slice(i + 1), share, share), 0.4]);

/** The inguinal ligament: thin, its ends tapered. */
export const ligamentHalfMm = (way: number): number => 0.5 + 1.1 * Math.sin(Math.PI * way);
