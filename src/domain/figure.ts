/** The whole drawing as data: a view and a side in, shapes out. Frame and measures: README, "The figure". */
import { frontView } from './figure/front.js';
import type { Figure, Side, View } from './figure/shape.js';
import { sideView } from './figure/side.js';

export { type Bounds, boundsOf } from './figure/bounds.js';
export type { Figure, Label, Shape, Side, Tone, View } from './figure/shape.js';

export interface FigureOptions {
  readonly view: View;
  /** The patient's side that is dressed with the muscle in the front view. Default `left`. */
  readonly side?: Side;
  /** How far the hip is bent, in the side view. Default 0, standing. */
  readonly hipFlexionDeg?: number;
}

const drawn = new Map<string, Figure>();

/** Drawn once for each view and side: about 150 shapes, which every element on a page shares. */
export const figure = ({ view, side = 'left', hipFlexionDeg = 0 }: FigureOptions): Figure => {
  const key = view === 'front' ? side : String(hipFlexionDeg);
  let it = drawn.get(key);
  if (!it) drawn.set(key, (it = view === 'front' ? frontView(side) : sideView(hipFlexionDeg)));
  return it;
};
