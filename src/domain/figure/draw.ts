/** Outlines → shapes. */
import type { StructureId } from '../anatomy.js';
import { closedPath, openPath, type Pair } from '../geometry.js';
import type { Shape, Tone } from './shape.js';

/** What shapes share: the part they belong to, and the side of the body. */
export type Place = Pick<Shape, 'structure' | 'layer' | 'mirror'>;

export const part = (structure: StructureId, mirror = false): Place => ({ structure, mirror });

/** Each further outline is a hole. */
export const area = (place: Place, id: string, tone: Tone, ...outlines: readonly (readonly Pair[])[]): Shape => ({
  id,
  tone,
  d: outlines.map(closedPath).join(''),
  ...place,
});

export const line = (place: Place, id: string, tone: Tone, widthMm: number, points: readonly Pair[]): Shape => ({
  id,
  tone,
  widthMm,
  d: openPath(points),
  ...place,
});

/** What lies on a part. With a width it is a line. */
export type Texture = readonly [tone: Tone, points: readonly Pair[], widthMm?: number];

export const textures = (on: Shape, all: readonly Texture[], name = 'on'): Shape[] =>
  all.map(([tone, points, widthMm], i) => ({
    ...on,
    id: `${on.id}-${name}-${String(i + 1)}`,
    tone,
    clip: on.id,
    detail: true,
    ...(widthMm ? { widthMm, d: openPath(points) } : { d: closedPath(points) }),
  }));

/** A stepped shade: two lines along a shape's own edge that stay inside it. */
export const edges = (shape: Shape, widthMm: number): Shape[] =>
  [widthMm, widthMm / 2].map((each, i) => ({
    ...shape,
    id: `${shape.id}-edge-${String(i + 1)}`,
    tone: shape.tone.startsWith('muscle') ? 'muscle-edge' : 'bone-edge',
    widthMm: each,
    clip: shape.id,
    detail: true,
  }));

export const rounded = (shape: Shape, edgeMm: number, on: readonly Texture[] = []): Shape[] => [
  shape,
  ...edges(shape, edgeMm),
  ...textures(shape, on),
];

/** A nerve: its dark casing, then the bright cord on it. */
export const cord = (place: Place, id: string, widthMm: number, points: readonly Pair[]): Shape[] => [
  line(place, `${id}-casing`, 'nerve-casing', widthMm + 1, points),
  line(place, id, 'nerve', widthMm, points),
];

/** A sore place, hatched so that it shows without its colour. */
export const sore = (place: Place, id: string, outline: readonly Pair[], spacingMm = 5): Shape[] => {
  const shape = area(place, id, 'sore', outline);
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, bottom, top] = [Math.min(...xs), Math.min(...ys), Math.max(...ys)];
  const count = Math.floor((Math.max(...xs) - left + top - bottom) / spacingMm);
  const lines = Array.from({ length: count }, (_, i): Texture => {
    const from = left - (top - bottom) + (i + 0.5) * spacingMm;
    return [
      'sore-line',
      [
        [from, bottom],
        [from + top - bottom, top],
      ],
      0.7,
    ];
  });
  return [shape, ...textures(shape, lines)];
};
