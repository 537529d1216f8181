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

/** Every joint of a path as geometry.ts writes it, on the grid. */
const joints = (d: string): [x: number, y: number][] => {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Mqtl])([^Mqtlz]*)/g)].flatMap(([, letter, numbers]) => {
    const n = (numbers!.match(/-?\d+/g) ?? []).map(Number);
    if (letter === 'M') [x, y] = [0, 0];
    const steps: [number, number][] = [];
    // Of the first curve the first pair is its control point.
    for (let i = letter === 'q' ? 2 : 0; i < n.length; i += 2) {
      [x, y] = [x + n[i]!, y + n[i + 1]!];
      steps.push([x, y]);
    }
    return steps;
  });
};

/** The box around the parts, as far as the picture shows them; undefined for no part. */
export const boundsOf = (
  { shapes, viewBox: [left, top, width, height] }: Figure,
  parts: readonly StructureId[],
): Bounds | undefined => {
  // Details are clipped to the shape they lie on, and may be drawn beyond it.
  const points = shapes
    .filter(({ structure, detail }) => structure && !detail && parts.includes(structure))
    .flatMap(({ d, mirror }) => joints(d).map(([x, y]) => [((mirror ? -1 : 1) * x) / GRID, y / GRID] as const));
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.max(left, Math.min(...xs)), Math.max(top, Math.min(...ys))];
  return {
    x,
    y,
    width: Math.min(left + width, Math.max(...xs)) - x,
    height: Math.min(top + height, Math.max(...ys)) - y,
  };
};
