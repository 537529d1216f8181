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

export type Section = readonly [inner: Pair, outer: Pair];

export const between = (a: Pair, b: Pair, share: number): Pair => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

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

const partOf = (strip: readonly Section[], from: number, to: number): Section[] => {
  const last = strip.length - 1;
  return strip.slice(Math.round(from * last), Math.round(to * last) + 1);
};

/** A long lens of light or shade that begins and ends in a point. */
export const streak = (
  strip: readonly Section[],
  { at, half, from = 0, to = 1 }: { at: number; half: number; from?: number; to?: number },
): Pair[] => {
  const part = partOf(strip, from, to);
  const edge = (side: number): Pair[] =>
    part.map(([inner, outer], i) =>
      between(inner, outer, at + side * half * Math.sin((Math.PI * i) / (part.length - 1))),
    );
  return [...edge(-1), ...edge(1).reverse()];
};

/** A fibre from one share of the way on, at a share of the width that may change as it goes. */
export const fibre = (
  strip: readonly Section[],
  { from = 0, to = 1, across }: { from?: number; to?: number; across: (way: number) => number },
): Pair[] => {
  const part = partOf(strip, from, to);
  return part.map(([inner, outer], i) => between(inner, outer, across(i / (part.length - 1))));
};
