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
/** Air between the line and a word, in px. */
const AIR = 3;
/** The longest way up or down that the line goes to pass a word, in px, and the step it looks for it in. */
const DETOUR = 120;
const STEP = 2;

/** Does a line along the axes touch a box? */
export const hits = (from: Point, to: Point, { left, top, right, bottom }: Box): boolean =>
  Math.max(from.x, to.x) > left - AIR &&
  Math.min(from.x, to.x) < right + AIR &&
  Math.max(from.y, to.y) > top - AIR &&
  Math.min(from.y, to.y) < bottom + AIR;

/** The height nearest to the ring's at which the line can leave it and reach the edge without crossing a word. */
export const freeHeight = (ring: Point, edge: number, words: readonly Box[]): number => {
  const isFree = (y: number): boolean =>
    !words.some((word) => hits(ring, { x: ring.x, y }, word) || hits({ x: ring.x, y }, { x: edge, y }, word));
  for (let away = 0; away <= DETOUR; away += STEP)
    for (const y of [ring.y - away, ring.y + away]) if (isFree(y)) return y;
  return ring.y;
};

export interface Board {
  readonly ring: Point;
  readonly stage: Box;
  readonly caption: Box;
  /** What the line must not cross. */
  readonly words: readonly Box[];
}

/** The edge of the stage that the caption stands beyond. */
const edgeOf = ({
  stage,
  caption,
}: Omit<Board, 'ring' | 'words'>): { edge: number; near: number; isBelow: boolean } => {
  if (caption.top >= stage.bottom - 1) return { edge: stage.right - INSET, near: caption.right, isBelow: true };
  return caption.left >= stage.right
    ? { edge: stage.right, near: caption.left, isBelow: false }
    : { edge: stage.left, near: caption.right, isBelow: false };
};

/**
 * ```
 * beside:   (o)--------+            below:  (o)------+
 *                      +--caption--              ____|  caption
 * ```
 * The corners of the line, from the ring to the far end of the caption's rule.
 */
export const leaderPoints = ({ ring, stage, caption, words }: Board): readonly Point[] => {
  const { edge, near, isBelow } = edgeOf({ stage, caption });
  const y = freeHeight(ring, edge, words);
  const start = y === ring.y ? [ring] : [ring, { x: ring.x, y }];
  if (isBelow) return [...start, { x: edge, y }, { x: edge, y: caption.top }];
  const middle = (edge + near) / 2;
  return Math.abs(y - caption.top) < 2
    ? [...start, { x: near, y: caption.top }]
    : [...start, { x: middle, y }, { x: middle, y: caption.top }, { x: near, y: caption.top }];
};

/** How far down the caption starts so that its rule runs on from the ring: below the layers, and never far down. */
export const captionOffset = (ringY: number, free: { readonly top: number; readonly stageHeight: number }): number =>
  Math.max(16, Math.min(ringY, free.stageHeight * 0.5) - free.top);
