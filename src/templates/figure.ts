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

const path = ({ shape, role }: Mark): SVGTemplateResult => {
  const { structure, widthMm, tone, d, detail, mirror } = shape;
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
    stroke-width=${widthMm === undefined ? nothing : widthMm * GRID} />`;
};

/** Runs of marks that are cut to the same shape: one clip a run, where one for each of them would be most of the work. */
const runsOf = (marks: readonly Mark[]): Mark[][] => {
  const runs: Mark[][] = [];
  const cutOf = ({ shape: { clip, mirror } }: Mark): string => `${clip ?? ''} ${String(mirror ?? false)}`;
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run && cutOf(run[0]!) === cutOf(mark)) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
};

const run = (marks: readonly Mark[], idPrefix: string): unknown => {
  const { clip, mirror } = marks[0]!.shape;
  if (clip === undefined) return marks.map(path);
  return svg`<g clip-path="url(#${idPrefix}clip-${clip})" transform=${mirror ? 'scale(-1 1)' : nothing}>
    ${marks.map(({ shape, role }) => path({ shape: { ...shape, mirror: false }, role }))}
  </g>`;
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
    ${runsOf(marks).map((each) => run(each, idPrefix))}
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
