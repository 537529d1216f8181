/**
 * The figure as a picture of its own, for handouts and slides: absolute colours, names with lines to their parts,
 * title, description and credit. Data first, so that it can be written as SVG and painted on a canvas alike.
 */
import { hipRange, isStructureId, type StructureId } from './anatomy.js';
import type { ContentPack } from './content.js';
import { pictureInWords, pictureName, type Picture as Subject, viewerSides } from './describe.js';
import { figure, type Shape, type Side, type Tone, type View } from './figure.js';
import { clipsOf, type Mark, marksOf } from './figure/marks.js';
import { type Colour, colours, monoPaints, type Paint, paints, strongColours } from './figure/paint.js';
import { GRID, openPath, type Point } from './geometry.js';
import { directionOf, say } from './locale.js';
import { causeOf, structuresFor } from './related.js';

export const palettes = ['light', 'dark', 'strong', 'mono'] as const;
/** `mono` is black and white, for a copier. */
export type Palette = (typeof palettes)[number];

export interface PictureOptions {
  /** Default `front`; `side` where a bend is given. */
  readonly view?: View | undefined;
  /** The patient's side that has the muscle. Default `left`. */
  readonly side?: Side | undefined;
  /** Bend of the hip in degrees, −20 to 120, for the side view. Default 0. */
  readonly flexion?: number | undefined;
  /** Id of a part or a cause to call out; a cause is drawn. Default: none. */
  readonly selected?: string | undefined;
  /** Names of the parts beside the figure, with lines to them. Default true. */
  readonly labels?: boolean | undefined;
  /** Default `light`. */
  readonly palette?: Palette | undefined;
}

/** A path or a line of words in the picture's own units, a quarter of a millimetre, with all that it is painted with. */
export interface Stroke {
  readonly d: string;
  readonly mirror: boolean;
  /** Id of the shape it is cut to. */
  readonly clip?: string | undefined;
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly width: number;
  readonly opacity: number;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly dash: readonly number[];
}

export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

export interface Picture {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly credit: string;
  /** x, y, width, height, in quarters of a millimetre. */
  readonly viewBox: readonly [number, number, number, number];
  /** What the drawing does not reach beyond: the same without the margins that hold the words. */
  readonly frame: readonly [number, number, number, number];
  readonly ground: string;
  readonly strokes: readonly Stroke[];
  readonly clips: readonly Shape[];
  readonly words: readonly Words[];
}

const grounds: Readonly<Record<Palette, string>> = { light: '#fff', dark: '#14191b', strong: '#fff', mono: '#fff' };
const inks: Readonly<Record<Palette, string>> = { light: '#1d1b19', dark: '#f0eeea', strong: '#000', mono: '#000' };
const accents: Readonly<Record<Palette, string>> = {
  light: '#0b57a8',
  dark: '#8ec5ff',
  strong: '#003a80',
  mono: '#000',
};
const mono = { paper: '#fff', ink: '#000', grey: '#b3b3b3' } as const;

type Painted = Omit<Stroke, 'd' | 'mirror' | 'clip' | 'width'> & { readonly widthMm: number | undefined };

const inked = (
  paint: Omit<Paint, 'fill' | 'stroke'>,
  fill: string | undefined,
  stroke: string | undefined,
): Painted => ({
  fill,
  stroke,
  widthMm: paint.widthMm,
  opacity: paint.opacity ?? 1,
  fillOpacity: paint.fillOpacity ?? 1,
  strokeOpacity: paint.strokeOpacity ?? 1,
  dash: paint.dashMm?.map((each) => each * GRID) ?? [],
});

/** Colours of a tone in a palette. */
const painter = (palette: Palette): ((tone: Tone) => Painted) => {
  if (palette === 'mono')
    return (tone) => {
      const { fill, stroke, ...rest } = monoPaints[tone];
      const { widthMm, dashMm } = paints[tone];
      const lines = { ...(widthMm !== undefined && { widthMm }), ...(dashMm && { dashMm }) };
      return inked({ ...lines, ...rest }, fill && mono[fill], stroke && mono[stroke]);
    };
  const isDark = palette === 'dark';
  const colour = (name: Colour | 'white' | 'ghost'): string =>
    name === 'white'
      ? '#fff'
      : name === 'ghost'
        ? colour(isDark ? 'muscle' : 'muscle-line')
        : ((palette === 'strong' ? strongColours[name] : undefined) ?? colours[name][isDark ? 1 : 0]);
  return (tone) => {
    const { fill, stroke, ...rest } = paints[tone];
    return inked(rest, fill && colour(fill), stroke && colour(stroke));
  };
};

/** Widths of what calls a part out, in mm. */
const OUTLINE_MM = { 'outline-selected': 1.6, 'outline-lit': 1.2 } as const;

const line = (d: string, stroke: string, widthMm: number): Stroke => ({
  d,
  mirror: false,
  stroke,
  width: widthMm * GRID,
  opacity: 1,
  fillOpacity: 1,
  strokeOpacity: 1,
  dash: [],
});

const strokeOf = ({ shape, role }: Mark, { widthMm, ...painted }: Painted, accent: string): Stroke => {
  const { d, mirror = false, clip } = shape;
  if (role === 'outline-lit' || role === 'outline-selected')
    return { ...line(d, accent, shape.widthMm ?? OUTLINE_MM[role]), mirror, clip };
  return {
    ...painted,
    ...(role === 'haze' && { fillOpacity: 0.5 }),
    d,
    mirror,
    clip,
    width: (shape.widthMm ?? widthMm ?? 1) * GRID,
  };
};

/** Marks as strokes in the colours of a palette. */
export const strokesOf = (marks: readonly Mark[], palette: Palette): Stroke[] => {
  const paint = painter(palette);
  return marks.map((mark) => strokeOf(mark, paint(mark.shape.tone), accents[palette]));
};

/** Sizes in mm: of names, of the words on bones and of the credit; of the foot that holds the credit. */
const NAME_MM = 7;
const LABEL_MM = 8;
const CREDIT_MM = 4;
const FOOT_MM = 16;
const NAME_PITCH_MM = 15;
/** Air between a name and its line, in mm. */
const GAP_MM = 3;
/** A letter of a bold line of words, in ems: wide enough for the widest system font. */
const LETTER = 0.66;
const roomFor = (names: readonly string[]): number =>
  2 * GAP_MM + Math.max(...names.map((name) => name.length)) * LETTER * NAME_MM;

interface Name {
  readonly id: StructureId;
  readonly text: string;
  readonly at: Point;
  /** Height of the words. */
  readonly y: number;
}

/** Names of one side, each as near to its part's height as the others allow. */
const spread = (names: readonly Name[], top: number, bottom: number): Name[] => {
  const sorted = [...names].sort((a, b) => a.at.y - b.at.y);
  const heights: number[] = [];
  for (const { at } of sorted) heights.push(Math.max(at.y, (heights.at(-1) ?? top) + NAME_PITCH_MM));
  for (let i = heights.length - 1, limit = bottom; i >= 0; i--) {
    heights[i] = Math.min(heights[i]!, limit);
    limit = heights[i]! - NAME_PITCH_MM;
  }
  return sorted.map((name, i) => ({ ...name, y: heights[i]! }));
};

const known = <T extends string>(name: string, value: T, accepted: readonly T[]): T => {
  if (!accepted.includes(value)) throw new RangeError(`unknown ${name} "${value}"; expected ${accepted.join(', ')}`);
  return value;
};

/** The picture of a view. An unknown selection is none; a bend beyond the range is the nearest within it. */
export const picture = (content: ContentPack, options: PictureOptions = {}): Picture => {
  const { side = 'left', selected, labels = true, palette = 'light' } = options;
  const hipFlexionDeg = Math.max(hipRange.min, Math.min(hipRange.max, options.flexion ?? 0)) || 0;
  const found = causeOf(content, selected);
  const view = known('view', options.view ?? found?.view ?? (hipFlexionDeg === 0 ? 'front' : 'side'), [
    'front',
    'side',
  ]);
  known('side', side, ['left', 'right']);
  known('palette', palette, palettes);
  const drawing = figure({ view, side, hipFlexionDeg, state: found?.draws });
  const lit = structuresFor(content, selected);
  const part = lit[0];
  const marks = marksOf(drawing, { selected: part, lit: new Set(lit) });
  const ink = inks[palette];
  const [left, top, width, height] = drawing.viewBox;

  const subject: Subject = {
    view,
    side,
    hipFlexionDeg,
    part: part ?? 'psoas-major',
    cause: found && [selected!, found],
    hidden: [],
  };
  const middle = left + width / 2;
  const names = labels ? content.anatomy.order.filter(isStructureId) : [];
  const margin = names.length > 0 ? roomFor(names.map((id) => content.anatomy.items[id]!.name)) : 0;
  const columns = [true, false].map((isLeft) => {
    const own = names
      .map((id): Name => ({ id, text: content.anatomy.items[id]!.name, at: drawing.anchors[id], y: 0 }))
      .filter(({ at }) => at.x < middle === isLeft);
    return {
      names: spread(own, top + NAME_PITCH_MM, top + height - 2 * NAME_PITCH_MM),
      anchor: isLeft ? ('end' as const) : ('start' as const),
      x: isLeft ? left - GAP_MM : left + width + GAP_MM,
      beginX: isLeft ? left : left + width,
      bendX: isLeft ? left + 8 : left + width - 8,
    };
  });
  const credit = say(content, 'anatomy', 'credit');
  const words = (text: string, x: number, y: number, mm: number, more: Partial<Words> = {}): Words => ({
    text,
    x: x * GRID,
    y: y * GRID,
    size: mm * GRID,
    fill: ink,
    anchor: 'middle',
    ...more,
  });
  const [viewerLeft, viewerRight] = viewerSides(view, side).map((key) => say(content, 'anatomy', key)) as [
    string,
    string,
  ];
  const foot = top + height - 5;
  return {
    lang: content.lang,
    title: pictureName(content, subject),
    description: pictureInWords(content, subject),
    credit,
    viewBox: [(left - margin) * GRID, top * GRID, (width + 2 * margin) * GRID, (height + FOOT_MM) * GRID],
    frame: [left * GRID, top * GRID, width * GRID, height * GRID],
    ground: grounds[palette],
    strokes: [
      ...strokesOf(marks, palette),
      ...columns.flatMap(({ names: own, beginX, bendX }) =>
        own.flatMap(({ at, y }) => [
          line(
            openPath([
              [beginX, -y],
              [bendX, -y],
              [bendX, -y],
              [at.x, -at.y],
            ]),
            ink,
            0.5,
          ),
          // Its round ends make a dot of a line without length.
          line(
            openPath([
              [at.x, -at.y],
              [at.x, -at.y],
            ]),
            ink,
            2.2,
          ),
        ]),
      ),
    ],
    clips: clipsOf(marks, drawing),
    words: [
      ...drawing.labels.map(({ id, at }) =>
        words(id === 'sacrum' ? say(content, 'anatomy', 'sacrum') : id, at.x, at.y, LABEL_MM, {
          fill: palette === 'dark' ? '#2a2119' : '#4a3a28',
        }),
      ),
      ...columns.flatMap(({ names: own, x, anchor }) =>
        own.map(({ text, y }) => words(text, x, y, NAME_MM, { anchor, bold: true })),
      ),
      words(viewerLeft, left + 6, foot, NAME_MM, { anchor: 'start' }),
      words(viewerRight, left + width - 6, foot, NAME_MM, { anchor: 'end' }),
      words(
        credit,
        middle,
        top + height + 8,
        CREDIT_MM * Math.min(1, ((width + 2 * margin) / credit.length / CREDIT_MM) * 2),
      ),
    ],
  };
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Attributes that are not what SVG assumes anyway. */
const attributes = (
  values: Readonly<Record<string, string | number | undefined>>,
  usual: Readonly<Record<string, unknown>>,
): string =>
  Object.entries(values)
    .filter(([name, value]) => value !== undefined && value !== usual[name])
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const pathOf = ({ d, mirror, clip, fill, stroke, width, opacity, fillOpacity, strokeOpacity, dash }: Stroke): string =>
  `<path${attributes(
    {
      d,
      transform: mirror ? 'scale(-1 1)' : undefined,
      'clip-path': clip && `url(#c-${clip})`,
      fill: fill ?? 'none',
      stroke,
      'stroke-width': stroke && width,
      opacity,
      'fill-opacity': fillOpacity,
      'stroke-opacity': strokeOpacity,
      'stroke-dasharray': dash.join(' ') || undefined,
    },
    { opacity: 1, 'fill-opacity': 1, 'stroke-opacity': 1 },
  )}/>`;

/** A standalone SVG document. */
export const svgOf = ({
  lang,
  title,
  description,
  credit,
  viewBox,
  frame,
  ground,
  strokes,
  clips,
  words,
}: Picture): string => {
  const [x, y, width, height] = viewBox;
  const rect = ([rx, ry, rw, rh]: Picture['frame'], fill?: string): string =>
    `<rect${attributes({ x: rx, y: ry, width: rw, height: rh, fill }, {})}/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}" width="${String(width / GRID)}mm" height="${String(height / GRID)}mm" role="img" aria-labelledby="title" aria-describedby="desc" xml:lang="${escaped(lang)}" lang="${escaped(lang)}">`,
    `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(`${description} ${credit}`)}</desc>`,
    `<defs>${clips.map(({ id, d }) => `<clipPath id="c-${id}"><path d="${d}" clip-rule="evenodd"/></clipPath>`).join('')}`,
    `<clipPath id="frame">${rect(frame)}</clipPath></defs>`,
    rect([x, y, width, height], ground),
    '<g stroke-linejoin="round" stroke-linecap="round" fill-rule="evenodd" clip-path="url(#frame)">',
    ...strokes.map(pathOf),
    '</g>',
    `<g font-family="system-ui, sans-serif" dominant-baseline="central"${directionOf(lang) === 'rtl' ? ' direction="rtl"' : ''}>`,
    ...words.map(
      ({ text, anchor, size, bold, ...at }) =>
        `<text${attributes({ x: at.x, y: at.y, fill: at.fill, 'font-size': size, 'text-anchor': anchor, 'font-weight': bold ? 600 : undefined }, {})}>${escaped(text)}</text>`,
    ),
    '</g></svg>',
  ].join('\n');
};
