/** The pictures with their colours in the drawing itself: there is no style sheet beside them, and none is needed. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StructureId } from '../../domain/anatomy.js';
import { bodyMap, mapViews } from '../../domain/body-map.js';
import type { Cause, ContentPack, Exercise, Symptom } from '../../domain/content.js';
import { figure, type Shape, type Side, type View } from '../../domain/figure.js';
import { clipsOf, marksOf } from '../../domain/figure/marks.js';
import { section, type SectionState } from '../../domain/figure/section.js';
import { GRID } from '../../domain/geometry.js';
import { formatNumber, say } from '../../domain/locale.js';
import { type Picture, picture, type PictureOptions, type Stroke, strokesOf } from '../../domain/picture.js';
import { drawScene, type PoseTone, roomFor } from '../../domain/pose/draw.js';
import { scenes } from '../../domain/pose/poses.js';
import { pictureName } from '../../domain/describe.js';
import { structuresFor } from '../../domain/related.js';
import { field, label } from '../../templates/words.js';
import { areasOf, mapInWords, viewName } from '../../domain/symptoms.js';

/** Width on the page where no style sheet says otherwise, in px: no wider than the narrowest phone allows. */
const WIDTH = { figure: 280, cause: 200, cut: 200, map: 200, pose: 140 } as const;

const sizeOf = (kind: keyof typeof WIDTH, [, , width, height]: readonly number[]): [number, number] => [
  WIDTH[kind],
  Math.round((WIDTH[kind] * height!) / width!),
];

const unless = <T>(value: T, usual: T): T | typeof nothing => (value === usual ? nothing : value);

const strokePath = (stroke: Stroke, id: string): unknown => {
  const { d, mirror, clip, fill, stroke: line, width, opacity, fillOpacity, strokeOpacity, dash } = stroke;
  return svg`<path d=${d} transform=${mirror ? 'scale(-1 1)' : nothing} clip-path=${clip ? `url(#${id}-${clip})` : nothing}
    fill=${fill ?? 'none'} stroke=${line ?? nothing} stroke-width=${line ? width : nothing}
    opacity=${unless(opacity, 1)} fill-opacity=${unless(fillOpacity, 1)} stroke-opacity=${unless(strokeOpacity, 1)}
    stroke-dasharray=${dash.length > 0 ? dash.join(' ') : nothing} />`;
};

/** Radius of a number on the figure, and its height, in mm. */
const NUMBER_MM = 8;

const viewCaption = (content: ContentPack, view: View): unknown =>
  label(content, 'anatomy', view === 'front' ? 'frontView' : 'sideView');

/** The figure of a view, with the numbers that its parts have in the list. */
export const plainFigure = (
  content: ContentPack,
  options: PictureOptions & { readonly view: View },
  numbered: readonly StructureId[],
  id: string,
): TemplateResult => {
  const drawn: Picture = picture(content, { ...options, labels: false });
  const { view, side, flexion } = options;
  const { anchors } = figure({ view, side: side ?? 'left', hipFlexionDeg: flexion ?? 0 });
  const { title, description, credit, viewBox, frame, ground, strokes, clips, words } = drawn;
  const [width, height] = sizeOf('figure', viewBox);
  const [x, y, boxWidth, boxHeight] = frame;
  return html`<figure>
    <svg viewBox=${viewBox.join(' ')} width=${width} height=${height} role="img" aria-label=${title}>
      <desc>${description} ${credit}</desc>
      <defs>
        ${clips.map((clip) => svg`<clipPath id="${id}-${clip.id}"><path d=${clip.d} clip-rule="evenodd" /></clipPath>`)}
        <clipPath id="${id}-frame"><rect x=${x} y=${y} width=${boxWidth} height=${boxHeight} /></clipPath>
      </defs>
      <rect x=${viewBox[0]} y=${viewBox[1]} width=${viewBox[2]} height=${viewBox[3]} fill=${ground} />
      <g stroke-linejoin="round" stroke-linecap="round" fill-rule="evenodd" clip-path="url(#${id}-frame)">
        ${strokes.map((stroke) => strokePath(stroke, id))}
      </g>
      <g font-family="system-ui, sans-serif" dominant-baseline="central">
        ${words.map(
          ({ text, x: at, y: down, size, fill, anchor, bold }) =>
            svg`<text x=${at} y=${down} font-size=${size} fill=${fill} text-anchor=${anchor} font-weight=${bold ? 600 : nothing}>${text}</text>`,
        )}
        ${numbered.map((part, i) => {
          const at = anchors[part];
          return svg`<circle cx=${at.x * GRID} cy=${at.y * GRID} r=${NUMBER_MM * GRID} fill="#fff" stroke="#1d1b19" stroke-width="3" />
            <text x=${at.x * GRID} y=${at.y * GRID} font-size=${1.3 * NUMBER_MM * GRID} fill="#1d1b19" text-anchor="middle" font-weight="600">${formatNumber(content.lang, i + 1)}</text>`;
        })}
      </g>
    </svg>
    <figcaption>${viewCaption(content, view)}</figcaption>
  </figure>`;
};

/** A part of a picture and what it is cut to. */
const strokesIn = (strokes: readonly Stroke[], clips: readonly Shape[], id: string): unknown =>
  svg`<defs>${clips.map((clip) => svg`<clipPath id="${id}-${clip.id}"><path d=${clip.d} clip-rule="evenodd" /></clipPath>`)}</defs>
    <g stroke-linejoin="round" stroke-linecap="round" fill-rule="evenodd">${strokes.map((stroke) => strokePath(stroke, id))}</g>`;

const cut = (content: ContentPack, state: SectionState | undefined, name: string, id: string): TemplateResult => {
  const key = state ? 'sectionChanged' : 'sectionUsual';
  const { viewBox, shapes } = section(state);
  const marks = marksOf({ shapes }, {});
  const [width, height] = sizeOf('cut', viewBox);
  return html`<figure>
    <svg
      viewBox=${viewBox.map((mm) => mm * GRID).join(' ')}
      width=${width}
      height=${height}
      role="img"
      aria-label="${say(content, 'anatomy', 'sectionFrom')} ${say(content, 'anatomy', key, { name })}"
    >
      ${strokesIn(strokesOf(marks, 'light'), clipsOf(marks, { shapes }), id)}
    </svg>
    <figcaption>${label(content, 'anatomy', key, { name })}</figcaption>
  </figure>`;
};

/** The cut across the low back, as it usually is and as a cause of the spine has changed it. */
export const plainCuts = (content: ContentPack, { name, draws }: Cause, id: string): unknown =>
  draws === 'stenosis' || draws === 'compression'
    ? html`${cut(content, undefined, name, `${id}-usual`)} ${cut(content, draws, name, `${id}-${draws}`)}
        <p>${label(content, 'anatomy', 'sectionFrom')}</p>`
    : nothing;

/** What a cause has changed, small and without fibres, in the view that shows it best. */
export const plainCause = (content: ContentPack, id: string, cause: Cause, prefix: string): TemplateResult => {
  const [view, side] = [cause.view ?? 'front', 'left'] as const;
  const drawing = figure({ view, side, state: cause.draws });
  const lit = structuresFor(content, id);
  const marks = marksOf(drawing, { lit: new Set(lit), simple: true });
  const [width, height] = sizeOf('cause', drawing.viewBox);
  const subject = {
    view,
    side,
    hipFlexionDeg: 0,
    part: lit[0] ?? 'psoas-major',
    cause: [id, cause],
    hidden: [],
  } as const;
  return html`<figure>
    <svg
      viewBox=${drawing.viewBox.map((mm) => mm * GRID).join(' ')}
      width=${width}
      height=${height}
      role="img"
      aria-label=${pictureName(content, subject)}
    >
      <desc>${say(content, 'anatomy', 'credit')}</desc>
      ${strokesIn(strokesOf(marks, 'light'), clipsOf(marks, drawing), prefix)}
    </svg>
    <figcaption>${viewCaption(content, view)}</figcaption>
  </figure>`;
};

const line = (stroke: string, width: number): Record<'fill' | 'stroke' | 'width', string | number> => ({
  fill: 'none',
  stroke,
  width,
});
const ground = '#f3f7fc';

/** The colours of the light theme. */
const poseTones: Readonly<
  Record<
    PoseTone,
    { readonly fill: string | number; readonly stroke?: string | number; readonly width?: string | number }
  >
> = {
  person: { fill: '#44576f' },
  'person-far': { fill: '#a4b3c6' },
  'person-casing': { fill: ground, stroke: ground, width: 16 },
  psoas: { fill: '#c24e48' },
  'psoas-casing': { fill: ground },
  prop: { fill: '#fff', stroke: '#6f7c8c', width: 6 },
  'prop-line': line('#6f7c8c', 8),
  floor: line('#6f7c8c', 8),
  band: line('#784817', 12),
  move: line('#0055ae', 13),
};

/** The pictures of an exercise in their order, each with its words. */
export const plainPoses = ({ frames }: Exercise): TemplateResult => {
  const row = frames.map(({ pose }) => scenes[pose]);
  const room = roomFor(row);
  return html`<ol>
    ${row.map((scene, i) => {
      const { viewBox, shapes } = drawScene(scene, room);
      const [width, height] = sizeOf('pose', viewBox);
      const frame = frames[i]!;
      return html`<li>
        <figure>
          <svg viewBox=${viewBox.join(' ')} width=${width} height=${height} role="img" aria-label=${frame.alt}>
            <rect x=${viewBox[0]} y=${viewBox[1]} width=${viewBox[2]} height=${viewBox[3]} fill=${ground} />
            <g stroke-linejoin="round" stroke-linecap="round">
              ${shapes.map(({ tone, d }) => {
                const { fill, stroke, width: thick } = poseTones[tone];
                return svg`<path d=${d} fill=${fill} stroke=${stroke ?? nothing} stroke-width=${thick ?? nothing} />`;
              })}
            </g>
          </svg>
          <figcaption>${field(frame, 'caption')}</figcaption>
        </figure>
      </li>`;
    })}
  </ol>`;
};

const painTones: Readonly<Record<Symptom['often'], string>> = { 1: '#f4b98d', 2: '#e3814a', 3: '#bf4213' };

/** The body from all sides, with the areas and their numbers. */
export const plainMaps = (content: ContentPack, side: Side): TemplateResult[] => {
  const areas = areasOf(content);
  return mapViews.map((view) => {
    const { viewBox, body, creases, zones, numberMm } = bodyMap(view, side);
    const [width, height] = sizeOf('map', viewBox);
    const words = mapInWords(content, view, side, undefined);
    return html`<figure>
      <svg viewBox=${viewBox.join(' ')} width=${width} height=${height} role="img" aria-label=${words}>
        <g transform="scale(${1 / GRID})" stroke-linejoin="round" stroke-linecap="round">
          ${body.map((d) => svg`<path d=${d} fill="#ebdfd6" stroke="#9a7e6a" stroke-width="10" />`)}
          ${creases.map((d) => svg`<path d=${d} fill="none" stroke="#9a7e6a" stroke-width="8" />`)}
          ${zones.map(({ id, d, at }) => {
            const area = areas.find(({ symptom }) => symptom.zone === id);
            if (!area) return nothing;
            return svg`<path d=${d} fill=${painTones[area.symptom.often]} stroke="#75220a" stroke-width="8" />
              <circle cx=${at.x * GRID} cy=${at.y * GRID} r=${numberMm * GRID} fill="#fff" stroke="#75220a" stroke-width="8" />
              <text x=${at.x * GRID} y=${at.y * GRID} font-family="system-ui, sans-serif" font-size=${numberMm * GRID * 1.35} fill="#192029" text-anchor="middle" dominant-baseline="central">${formatNumber(content.lang, area.number)}</text>`;
          })}
        </g>
      </svg>
      <figcaption>${label(content, 'symptoms', viewName[view])}</figcaption>
    </figure>`;
  });
};
