/** Shapes → SVG. Everything here is a picture: its words are in the list of parts and the captions. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { type LayerId, layerOf, type StructureId } from '../domain/anatomy.js';
import type { Figure, Shape } from '../domain/figure.js';
import { GRID } from '../domain/geometry.js';

export interface FigureLook {
  readonly selected?: StructureId;
  /** Every part that is called out; the selected one is outlined more strongly. */
  readonly lit?: ReadonlySet<StructureId>;
  readonly hidden?: ReadonlySet<LayerId>;
  /** Words for labels that are not plain names such as T12. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Keeps ids apart where one shadow root holds two figures. */
  readonly idPrefix?: string;
  /** Numbers on the parts, for a caption list on paper. */
  readonly numbered?: readonly StructureId[];
  /** A small picture: no fibres, no labels. */
  readonly simple?: boolean;
}

const flip = (shape: Shape): string | typeof nothing => (shape.mirror ? 'scale(-1 1)' : nothing);

const path = (shape: Shape, look: FigureLook, extra = ''): SVGTemplateResult => {
  const { structure, clip, widthMm, tone, d } = shape;
  return svg`<path class="shape tone-${tone} ${extra}" d=${d} transform=${flip(shape)}
    data-structure=${structure ?? nothing}
    stroke-width=${widthMm === undefined ? nothing : widthMm * GRID}
    clip-path=${clip === undefined ? nothing : `url(#${look.idPrefix ?? ''}clip-${clip})`} />`;
};

/** How far the outline of a line, such as a nerve, stands out on either side of it, in mm. */
const LINE_OUTLINE_MM = 1.6;

/** A line is outlined by a wider one beneath it, which is why it is drawn once more; an area by its own edge. */
const outline = (shape: Shape, look: FigureLook): SVGTemplateResult => {
  const name = shape.structure === look.selected ? 'outline-selected' : 'outline-lit';
  return shape.widthMm === undefined
    ? path(shape, look, `outline ${name}`)
    : path({ ...shape, widthMm: shape.widthMm + 2 * LINE_OUTLINE_MM }, look, `outline-line ${name}`);
};

const isEdge = ({ tone }: Shape): boolean =>
  [
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
  ].includes(tone);
const isLine = ({ tone }: Shape): boolean => ['nerve-casing', 'nerve', 'cartilage'].includes(tone);

/** A shape goes with the layer it names, else with that of its structure; a silhouette always stays. */
const isHidden = ({ layer, structure }: Shape, hidden: ReadonlySet<LayerId> | undefined): boolean => {
  const own = layer ?? (structure && layerOf[structure]);
  return own !== undefined && (hidden?.has(own) ?? false);
};

export const figureSvg = (figure: Figure, look: FigureLook): SVGTemplateResult => {
  const { selected, lit, hidden, labels, numbered = [], simple = false, idPrefix = '' } = look;
  const shapes = figure.shapes.filter((shape) => !isHidden(shape, hidden) && !(simple && shape.detail));
  const clips = new Set(shapes.flatMap(({ clip }) => clip ?? []));
  const called = (structure: StructureId | undefined): boolean =>
    structure !== undefined && (structure === selected || (lit?.has(structure) ?? false));
  // The bones are everywhere: outlining all of them would outline nothing.
  const calledOut = shapes.filter(({ structure }) => called(structure) && structure !== 'bones');
  // What a cause involves stands out: a haze of the body's own colour lies on the rest, and it is drawn again above.
  const isQuiet = (lit?.size ?? 0) > 0;
  // One haze: torso and thigh overlap.
  const bodies = shapes.filter(({ tone }) => tone === 'body');
  return svg`<g class="drawing" transform="scale(${1 / GRID})">
    <defs>
      ${figure.shapes
        .filter(({ id }) => clips.has(id))
        .map(
          (shape) =>
            svg`<clipPath id="${idPrefix}clip-${shape.id}"><path d=${shape.d} clip-rule="evenodd" /></clipPath>`,
        )}
    </defs>
    ${shapes.map((shape) => path(shape, look, called(shape.structure) ? 'called' : ''))}
    ${isQuiet ? path({ ...bodies[0]!, d: bodies.map(({ d }) => d).join('') }, look, 'haze') : nothing}
    ${isQuiet ? shapes.filter(({ structure }) => called(structure)).map((shape) => path(shape, look, 'called')) : nothing}
    ${calledOut.filter(isEdge).map((shape) => outline(shape, look))}
    ${calledOut.filter(isLine).map((shape) => path(shape, look, 'called'))}
    ${
      simple || hidden?.has('bones')
        ? nothing
        : figure.labels.map(
            ({ id, at }) => svg`<text class="label" x=${at.x * GRID} y=${at.y * GRID}>${labels?.[id] ?? id}</text>`,
          )
    }
    ${numbered.map((id, i) => {
      const { x, y } = figure.anchors[id];
      return svg`<circle class="number-ground" cx=${x * GRID} cy=${y * GRID} r="30" />
        <text class="number" x=${x * GRID} y=${y * GRID}>${i + 1}</text>`;
    })}
  </g>`;
};
