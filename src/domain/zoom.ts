/** Which part of a picture is looked at: closer by a scale, about a centre. */
import type { Point } from './geometry.js';

export type Frame = readonly [x: number, y: number, width: number, height: number];

export interface Zoom {
  /** 1 shows all. */
  readonly scale: number;
  /** Middle of what is shown, in units of the picture. */
  readonly centre: Point;
}

export const MAX_SCALE = 5;
/** A press of a button. */
export const ZOOM_STEP = 1.5;

const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(max, value));

/** What is shown never reaches beyond the picture. */
const within = ([x, y, width, height]: Frame, scale: number, centre: Point): Zoom => {
  const [halfWidth, halfHeight] = [width / scale / 2, height / scale / 2];
  return {
    scale,
    centre: {
      x: clamp(centre.x, x + halfWidth, x + width - halfWidth),
      y: clamp(centre.y, y + halfHeight, y + height - halfHeight),
    },
  };
};

/** The part of the picture that is shown; all of it without a zoom. */
export const frameOf = (whole: Frame, zoom: Zoom | undefined): Frame => {
  if (!zoom) return whole;
  const { scale, centre } = within(whole, zoom.scale, zoom.centre);
  const [width, height] = [whole[2] / scale, whole[3] / scale];
  return [centre.x - width / 2, centre.y - height / 2, width, height];
};

const middleOf = ([x, y, width, height]: Frame): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Closer by a factor, or further away below 1; the point `at` stays where it is on the screen. Undefined shows all. */
export const zoomed = (whole: Frame, zoom: Zoom | undefined, factor: number, at: Point): Zoom | undefined => {
  const { scale: from, centre } = zoom ?? { scale: 1, centre: middleOf(whole) };
  const scale = clamp(from * factor, 1, MAX_SCALE);
  // A rounding error above 1 would leave a picture that looks whole and is not.
  if (scale < 1.01) return undefined;
  const keep = from / scale;
  return within(whole, scale, { x: at.x + (centre.x - at.x) * keep, y: at.y + (centre.y - at.y) * keep });
};

/** Brought to the middle of what is shown. */
export const centredOn = (whole: Frame, zoom: Zoom | undefined, at: Point): Zoom | undefined =>
  zoom && within(whole, zoom.scale, at);

/** Moved along, in units of the picture. */
export const panned = (whole: Frame, zoom: Zoom | undefined, dx: number, dy: number): Zoom | undefined =>
  zoom && within(whole, zoom.scale, { x: zoom.centre.x + dx, y: zoom.centre.y + dy });
