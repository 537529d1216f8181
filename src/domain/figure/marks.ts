/** What of a figure is drawn, in which order, and what is called out: for the page, for files and for paper alike. */
import { type LayerId, layerOf, type StructureId } from '../anatomy.js';
import { figureStates } from '../anatomy.js';
import type { Figure, Shape, Tone } from './shape.js';

export interface Look {
  readonly selected?: StructureId | undefined;
  /** Every part that is called out; the selected one is outlined more strongly. */
  readonly lit?: ReadonlySet<StructureId>;
  readonly hidden?: ReadonlySet<LayerId>;
  /** A small picture: no fibres, no labels. */
  readonly simple?: boolean;
}

/** `called`: of a part that is called out. `haze`: lies on the rest. Outlines go around what is called out. */
export type Role = 'plain' | 'called' | 'haze' | 'outline-lit' | 'outline-selected';

export interface Mark {
  readonly shape: Shape;
  readonly role: Role;
}

/** How far the outline of a line, such as a nerve, stands out on either side of it, in mm. */
const LINE_OUTLINE_MM = 1.6;

const edgeTones: ReadonlySet<Tone> = new Set<Tone>([
  'bone',
  'muscle',
  'muscle-2',
  'tendon',
  'disc',
  'nerve-casing',
  'bursa',
  'canal',
  'canal-behind',
  'cartilage',
]);
const lineTones: ReadonlySet<Tone> = new Set<Tone>(['nerve-casing', 'nerve', 'cartilage']);

/** A shape goes with the layer it names, else with that of its structure; a silhouette always stays. */
const isHidden = ({ layer, structure }: Shape, hidden: ReadonlySet<LayerId> | undefined): boolean => {
  const own = layer ?? (structure && layerOf[structure]);
  return own !== undefined && (hidden?.has(own) ?? false);
};

/** What only a cause has put there; its id begins with the state's name. */
const isOfState = ({ id }: Shape): boolean => figureStates.some((state) => id.startsWith(`${state}-`));

/** Back to front. */
export const marksOf = (figure: Pick<Figure, 'shapes'>, { selected, lit, hidden, simple = false }: Look): Mark[] => {
  const shapes = figure.shapes.filter((shape) => !isHidden(shape, hidden) && !(simple && shape.detail));
  const isCalled = ({ structure }: Shape): boolean =>
    structure !== undefined && (structure === selected || (lit?.has(structure) ?? false));
  const mark = (shape: Shape): Mark => ({ shape, role: isCalled(shape) ? 'called' : 'plain' });
  // The bones are everywhere: outlining all of them would outline nothing.
  const outlined = shapes.filter((shape) => isCalled(shape) && shape.structure !== 'bones');
  const marks = shapes.map(mark);
  // An area is outlined by its own edge; a line by a wider one beneath it, so that it has to be drawn once more.
  const outline = (shape: Shape): Mark => ({
    shape: shape.widthMm === undefined ? shape : { ...shape, widthMm: shape.widthMm + 2 * LINE_OUTLINE_MM },
    role: shape.structure === selected ? 'outline-selected' : 'outline-lit',
  });
  const edged = outlined.filter(({ tone }) => edgeTones.has(tone));
  const isArea = ({ widthMm }: Shape): boolean => widthMm === undefined;
  const bodies = shapes.filter(({ tone }) => tone === 'body');
  // What a cause involves stands out: a haze of the body's own colour lies on the rest, and it is drawn again above.
  const isHazed = (lit?.size ?? 0) > 0 && bodies[0] !== undefined;
  if (isHazed) {
    // One haze: torso and thigh overlap.
    marks.push({ shape: { ...bodies[0]!, id: 'haze', d: bodies.map(({ d }) => d).join('') }, role: 'haze' });
    for (const shape of shapes) {
      if (!isCalled(shape) && !isOfState(shape)) continue;
      marks.push(mark(shape));
      // An edge that a part further forward covers stays covered.
      if (edged.includes(shape) && isArea(shape)) marks.push(outline(shape));
    }
  }
  marks.push(
    ...edged.filter((shape) => !isHazed || !isArea(shape)).map(outline),
    ...outlined.filter(({ tone }) => lineTones.has(tone)).map(mark),
  );
  return marks;
};

/** The shapes that others do not reach beyond. */
export const clipsOf = (marks: readonly Mark[], { shapes }: Pick<Figure, 'shapes'>): Shape[] => {
  const used = new Set(marks.flatMap(({ shape }) => shape.clip ?? []));
  return shapes.filter(({ id }) => used.has(id));
};
