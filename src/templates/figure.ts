/** Shapes → SVG. Everything here is a picture: its words are in the list of parts and the captions. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { LayerId, StructureId } from '../domain/anatomy.js';
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

const isEdge = ({ tone }: Shape): boolean =>
  ['bone', 'bone-back', 'muscle', 'muscle-2', 'tendon', 'disc', 'bursa', 'canal'].includes(tone);

export const figureSvg = (figure: Figure, look: FigureLook): SVGTemplateResult => {
  const { selected, lit, hidden, labels, numbered = [], simple = false, idPrefix = '' } = look;
  const shapes = figure.shapes.filter(({ layer, detail }) => !(layer && hidden?.has(layer)) && !(simple && detail));
  const clips = new Set(shapes.flatMap(({ clip }) => clip ?? []));
  const called = (structure: StructureId | undefined): boolean =>
    structure !== undefined && (structure === selected || (lit?.has(structure) ?? false));
  // The bones are everywhere: outlining all of them would outline nothing.
  const outlined = shapes.filter((shape) => called(shape.structure) && isEdge(shape) && shape.structure !== 'bones');
  const isQuiet = (lit?.size ?? 0) > 0;
  return svg`<g class="drawing ${isQuiet ? 'calling' : ''}" transform="scale(${1 / GRID})">
    <defs>
      ${figure.shapes
        .filter(({ id }) => clips.has(id))
        .map((shape) => svg`<clipPath id="${idPrefix}clip-${shape.id}"><path d=${shape.d} /></clipPath>`)}
    </defs>
    ${shapes.map((shape) => path(shape, look, called(shape.structure) ? 'called' : ''))}
    ${outlined.map((shape) => path(shape, look, `outline ${shape.structure === selected ? 'outline-selected' : 'outline-lit'}`))}
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
