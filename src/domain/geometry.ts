/**
 * Points and splines. Anatomy is measured in mm with y upward; a path is written for SVG, y downward, on a grid of
 * 0.25 mm, which cannot be told from a finer one at any size a screen shows.
 */

/** A point in SVG units of the figure: mm, y downward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the anatomy: mm, y upward. In the front view x is to the viewer's right, in the side view forward. */
export type Pair = readonly [x: number, y: number];

/** Steps of the grid per mm; paths are drawn under `scale(1 / GRID)`. */
export const GRID = 4;

const onGrid = ([x, y]: Pair): Pair => [Math.round(x * GRID), Math.round(-y * GRID)];
const middle = ([ax, ay]: Pair, [bx, by]: Pair): Pair => [(ax + bx) / 2, (ay + by) / 2];
/** The step from one point to another; a minus sign parts two numbers as well as a space. */
const away = ([fx, fy]: Pair, [tx, ty]: Pair): string => `${String(tx - fx)}${ty < fy ? '' : ' '}${String(ty - fy)}`;

/** x0,y0, x1,y1, … → points: the shape outlines are written in. */
export const pairs = (numbers: readonly number[]): Pair[] => {
  if (numbers.length % 2 !== 0)
    throw new RangeError(`an outline needs pairs of numbers, found ${String(numbers.length)}`);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
};

/**
 * Quadratic curves in steps of the grid. After the first, SVG mirrors each control point for us (`t`), so that a point
 * costs two numbers. Rounding would let those mirrored points drift and the line zigzag; each joint is therefore put
 * where the *mirrored* point falls on its target.
 */
const curves = (start: Pair, control: readonly Pair[], end: Pair): string => {
  let [at, bend] = [start, start];
  let d = '';
  control.forEach((target, i) => {
    const next = control[i + 1];
    bend = i === 0 ? target : [2 * at[0] - bend[0], 2 * at[1] - bend[1]];
    const joint: Pair = next ? [Math.round((bend[0] + next[0]) / 2), Math.round((bend[1] + next[1]) / 2)] : end;
    d += i === 0 ? `q${away(at, bend)} ${away(at, joint)}` : `${i === 1 ? 't' : ' '}${away(at, joint)}`;
    at = joint;
  });
  return d;
};

/**
 * A closed quadratic B-spline: the curve runs through the middle between neighbouring control points.
 * ```
 *   c1 ──·── c2     the same point twice is a corner
 * ```
 */
export const closedPath = (control: readonly Pair[]): string => {
  const [first, last] = [control[0], control.at(-1)];
  if (!first || !last || control.length < 3) throw new RangeError('a closed outline needs three points');
  const start = onGrid(middle(last, first));
  return `M${start.join(' ')}${curves(start, control.map(onGrid), start)}z`;
};

/** An open quadratic B-spline that begins at the first and ends at the last control point. */
export const openPath = (control: readonly Pair[]): string => {
  const [first, ...rest] = control.map(onGrid);
  const end = rest.pop();
  if (!first || !end) throw new RangeError('a line needs two points');
  return `M${first.join(' ')}${rest.length > 0 ? curves(first, rest, end) : `l${away(first, end)}`}`;
};

/** Points along an arc about a centre, from one angle to another, in degrees counter-clockwise from straight ahead. */
export const arc = ([x, y]: Pair, radius: number, fromDeg: number, toDeg: number, steps = 8): Pair[] =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((fromDeg + ((toDeg - fromDeg) * i) / steps) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** Control points of a circle: a twelve-sided ring a little outside it, by what the spline cuts its corners. */
export const circle = (centre: Pair, radius: number): Pair[] => arc(centre, radius * 1.0173, 0, 330, 11);

/** The similarity that takes `from` to `to`, point by point: moves, turns and scales, never bends. */
export const similarity = (from: readonly [Pair, Pair], to: readonly [Pair, Pair]): ((p: Pair) => Pair) => {
  const [[fx, fy], [tx, ty]] = [from[0], to[0]];
  const [ax, ay] = [from[1][0] - fx, from[1][1] - fy];
  const [bx, by] = [to[1][0] - tx, to[1][1] - ty];
  const square = ax * ax + ay * ay;
  const [c, s] = [(ax * bx + ay * by) / square, (ax * by - ay * bx) / square];
  return ([x, y]) => [tx + c * (x - fx) - s * (y - fy), ty + s * (x - fx) + c * (y - fy)];
};

/** The other side of the body. */
export const mirrored = ([x, y]: Pair): Pair => [-x, y];

/** Turned about the origin, which is the hip centre, by an angle counter-clockwise. */
export const turned =
  (deg: number) =>
  ([x, y]: Pair): Pair => {
    const angle = (deg * Math.PI) / 180;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return [c * x - s * y, s * x + c * y];
  };

/**
 * A band along a centre line whose half-width goes from one end to the other: tendons, ribs, ligaments.
 * Its control points lead down one side and back up the other.
 */
export const band = (centre: readonly Pair[], halfWidthMm: (share: number) => number): Pair[] => {
  const sides = centre.map((point, i): [Pair, Pair] => {
    const [before, after] = [centre[Math.max(0, i - 1)]!, centre[Math.min(centre.length - 1, i + 1)]!];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const scale = halfWidthMm(i / (centre.length - 1)) / Math.hypot(dx, dy);
    return [
      [point[0] - dy * scale, point[1] + dx * scale],
      [point[0] + dy * scale, point[1] - dx * scale],
    ];
  });
  return [...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()];
};
