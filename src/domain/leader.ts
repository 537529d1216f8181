/** The one signature of the design: a line from the ring on the selected part into the top rule of its caption. */
import type { Point } from './geometry.js';

/** A box in the board's own pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far the elbow of a narrow board keeps from the stage's edge, in px. */
const INSET = 8;

/**
 * ```
 * beside:   (o)--------+            below:  (o)------+
 *                      +--caption--              ____|  caption
 * ```
 * The corners of the line, from the ring to the far end of the caption's rule.
 */
export const leaderPoints = (ring: Point, stage: Box, caption: Box): readonly Point[] => {
  const isBelow = caption.top >= stage.bottom - 1;
  if (isBelow) {
    const x = stage.right - INSET;
    return [ring, { x, y: ring.y }, { x, y: caption.top }];
  }
  const isRight = caption.left >= stage.right;
  const [edge, near] = isRight ? [stage.right, caption.left] : [stage.left, caption.right];
  const middle = (edge + near) / 2;
  return Math.abs(ring.y - caption.top) < 2
    ? [ring, { x: near, y: caption.top }]
    : [ring, { x: middle, y: ring.y }, { x: middle, y: caption.top }, { x: near, y: caption.top }];
};

/** How far down the caption starts so that its rule runs on from the ring: below the layers, and never far down. */
export const captionOffset = (ringY: number, free: { readonly top: number; readonly stageHeight: number }): number =>
  Math.max(16, Math.min(ringY, free.stageHeight * 0.5) - free.top);
