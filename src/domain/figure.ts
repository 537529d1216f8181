/** The whole drawing as data: a view, a side and a bend in, shapes out. Frame and measures: README, "The figure". */
import type { Point } from './geometry.js';
import { frontView } from './figure/front.js';
import type { FigureState } from './anatomy.js';
import type { Figure, Side, View } from './figure/shape.js';
import { sideView } from './figure/side.js';

export { type Bounds, boundsOf } from './figure/bounds.js';
export { figureStates, type FigureState } from './anatomy.js';
export type { Figure, Label, Shape, Side, Tone, View } from './figure/shape.js';

export interface FigureOptions {
  readonly view: View;
  /**
   * The patient's side that has the muscle. From the front it is the dressed one; from the side it is the one that is
   * looked at. Default `left`.
   */
  readonly side?: Side;
  /** How far the hip is bent, in the side view. Default 0, standing. */
  readonly hipFlexionDeg?: number;
  /** What a cause has changed. Default: nothing. */
  readonly state?: FigureState | undefined;
}

const flipped = ({ x, y }: Point): Point => ({ x: -x, y });

/** Someone who is seen from their left looks to the viewer's left. */
const fromTheLeft = ({ viewBox: [left, top, width, height], shapes, anchors, labels, ...rest }: Figure): Figure => ({
  ...rest,
  viewBox: [-left - width, top, width, height],
  shapes: shapes.map((shape) => ({ ...shape, mirror: !shape.mirror })),
  anchors: Object.fromEntries(Object.entries(anchors).map(([id, at]) => [id, flipped(at)])) as Figure['anchors'],
  labels: labels.map(({ id, at }) => ({ id, at: flipped(at) })),
  ...(rest.stateAnchor && { stateAnchor: flipped(rest.stateAnchor) }),
});

const drawn = new Map<string, Figure>();
/** What lies between the steps is asked for several times in one frame, and then never again. */
let passing: { readonly key: string; readonly figure: Figure } | undefined;

/** The steps of the slider and the poses are drawn once and kept. */
const isKept = (hipFlexionDeg: number): boolean => hipFlexionDeg % 5 === 0;

export const figure = ({ view, side = 'left', hipFlexionDeg = 0, state }: FigureOptions): Figure => {
  const draw = (): Figure => {
    if (view === 'front') return frontView(side, state);
    const seen = sideView(hipFlexionDeg, state);
    return side === 'left' ? fromTheLeft(seen) : seen;
  };
  const key = [view, side, view === 'side' && hipFlexionDeg, state].join();
  if (view === 'side' && !isKept(hipFlexionDeg)) {
    if (passing?.key !== key) passing = { key, figure: draw() };
    return passing.figure;
  }
  let it = drawn.get(key);
  if (!it) drawn.set(key, (it = draw()));
  return it;
};
