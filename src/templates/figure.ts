/** Shapes → SVG. Everything here is a picture: its words are in the list of parts and the captions. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { StructureId } from '../domain/anatomy.js';
import type { Figure } from '../domain/figure.js';
import { clipsOf, type Look, type Mark, marksOf } from '../domain/figure/marks.js';
import { GRID } from '../domain/geometry.js';

export interface FigureLook extends Look {
  /** Words for labels that are not plain names such as T12. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Keeps ids apart where one shadow root holds two figures. */
  readonly idPrefix?: string;
  /** Numbers on the parts, for a caption list on paper. */
  readonly numbered?: readonly StructureId[];
}

const path = ({ shape, role }: Mark, idPrefix: string): SVGTemplateResult => {
  const { structure, clip, widthMm, tone, d, detail, mirror } = shape;
  const isOutline = role.startsWith('outline');
  const names = [
    'shape',
    `tone-${tone}`,
    role,
    detail ? 'detail' : '',
    isOutline ? (widthMm === undefined ? 'outline' : 'outline-line') : '',
  ];
  return svg`<path class=${names.join(' ')} d=${d} transform=${mirror ? 'scale(-1 1)' : nothing}
    data-structure=${structure ?? nothing}
    stroke-width=${widthMm === undefined ? nothing : widthMm * GRID}
    clip-path=${clip === undefined ? nothing : `url(#${idPrefix}clip-${clip})`} />`;
};

/** What of a figure can be drawn on its own: a cut across the body has no views and anchors. */
export type Drawing = Pick<Figure, 'shapes' | 'labels'> & Partial<Pick<Figure, 'anchors'>>;

export const figureSvg = (figure: Drawing, look: FigureLook): SVGTemplateResult => {
  const { hidden, labels, numbered = [], simple = false, idPrefix = '' } = look;
  const marks = marksOf(figure, look);
  return svg`<g class="drawing" transform="scale(${1 / GRID})">
    <defs>
      ${clipsOf(marks, figure).map(
        (shape) => svg`<clipPath id="${idPrefix}clip-${shape.id}"><path d=${shape.d} clip-rule="evenodd" /></clipPath>`,
      )}
    </defs>
    ${marks.map((mark) => path(mark, idPrefix))}
    ${
      simple || hidden?.has('bones')
        ? nothing
        : figure.labels.map(
            ({ id, at }) => svg`<text class="label" x=${at.x * GRID} y=${at.y * GRID}>${labels?.[id] ?? id}</text>`,
          )
    }
    ${numbered.map((id, i) => {
      const { x, y } = figure.anchors![id];
      return svg`<circle class="number-ground" cx=${x * GRID} cy=${y * GRID} r="30" />
        <text class="number" x=${x * GRID} y=${y * GRID}>${i + 1}</text>`;
    })}
  </g>`;
};
