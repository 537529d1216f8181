/** A figure in lines that a reviewer can read and compare: every shape with its box, rounded to whole millimetres. */
import { type Figure, figure, type FigureOptions, figureStates } from '../../../src/domain/figure.js';
import { GRID } from '../../../src/domain/geometry.js';

/** The box around the joints of a path as `geometry.ts` writes it, how many there are and how long the way along them is, in mm. */
const boxOf = (d: string, mirror: boolean): string => {
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  let way = 0;
  for (const [, letter, numbers] of d.matchAll(/([Mqtl])([^Mqtlz]*)/g)) {
    const n = (numbers!.match(/-?\d+/g) ?? []).map(Number);
    if (letter === 'M') [x, y] = [0, 0];
    // Of the first curve the first pair is its control point.
    for (let i = letter === 'q' ? 2 : 0; i < n.length; i += 2) {
      if (xs.length > 0) way += Math.hypot(n[i]!, n[i + 1]!) / GRID;
      [x, y] = [x + n[i]!, y + n[i + 1]!];
      xs.push((mirror ? -x : x) / GRID);
      ys.push(-y / GRID);
    }
  }
  const span = (all: number[]): string => `${Math.min(...all).toFixed(0)}…${Math.max(...all).toFixed(0)}`;
  return `x ${span(xs)} y ${span(ys)} n ${String(xs.length)} long ${way.toFixed(0)}`
    .replaceAll(' -0…', ' 0…')
    .replaceAll('…-0 ', '…0 ');
};

const linesOf = ({ shapes }: Figure): string[] =>
  shapes.map(({ id, tone, structure, layer, d, mirror = false, widthMm, clip }) =>
    [
      `${id}: ${tone}`,
      structure ?? layer ?? 'body',
      boxOf(d, mirror),
      widthMm === undefined ? '' : `w ${widthMm.toFixed(1)}`,
      clip === undefined ? '' : `in ${clip}`,
    ]
      .filter(Boolean)
      .join(', '),
  );

const moved = (view: 'front' | 'side', options: Omit<FigureOptions, 'view'>): string[] => {
  const still = new Set(linesOf(figure({ view })));
  return linesOf(figure({ view, ...options })).filter((line) => !still.has(line));
};

/** Both views whole; of every bend and every cause what differs from them. */
export const summary = (): Record<string, string[]> => ({
  front: linesOf(figure({ view: 'front' })),
  side: linesOf(figure({ view: 'side' })),
  ...Object.fromEntries(
    [-20, 45, 90, 120].map((deg) => [`side at ${String(deg)}°`, moved('side', { hipFlexionDeg: deg })]),
  ),
  ...Object.fromEntries(
    figureStates.flatMap((state) =>
      (['front', 'side'] as const).map((view) => [`${view}, ${state}`, moved(view, { state })]),
    ),
  ),
});
