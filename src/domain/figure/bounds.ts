/** What a ring around some parts of a figure encloses. */
import type { StructureId } from '../anatomy.js';
import { GRID } from '../geometry.js';
import type { Figure } from './shape.js';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around all control points of the parts, as far as the picture shows them; undefined for no part. */
export const boundsOf = (
  { shapes, viewBox: [left, top, width, height] }: Figure,
  parts: readonly StructureId[],
): Bounds | undefined => {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { structure, d, mirror, detail } of shapes) {
    // Details are clipped to the shape they lie on, and may be drawn beyond it.
    if (!structure || detail || !parts.includes(structure)) continue;
    const numbers = (d.match(/-?\d+/g) ?? []).map(Number);
    // A circle is written from its left edge on by relative arcs of its radius; all else is absolute.
    const [x, y, r] = numbers as [number, number, number];
    const absolute = d.includes('a') ? [x, y - r, x + 2 * r, y + r] : numbers;
    for (const [at, value] of absolute.entries()) {
      if (at % 2 === 0) xs.push(((mirror ? -1 : 1) * value) / GRID);
      else ys.push(value / GRID);
    }
  }
  if (xs.length === 0) return undefined;
  const [x, y] = [Math.max(left, Math.min(...xs)), Math.max(top, Math.min(...ys))];
  return {
    x,
    y,
    width: Math.min(left + width, Math.max(...xs)) - x,
    height: Math.min(top + height, Math.max(...ys)) - y,
  };
};
