/** The pain map → SVG. A picture: its words are in its name and in the list of areas. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { BodyMap } from '../domain/body-map.js';
import type { Symptom } from '../domain/content.js';
import { GRID } from '../domain/geometry.js';
import { formatNumber } from '../domain/locale.js';
import type { Area } from '../domain/symptoms.js';

type Often = Symptom['often'];

/** Side of one tile of each pattern in mm, and what is drawn on it: dots, wide hatch, dense hatch. */
const tiles: Readonly<Record<Often, readonly [size: number, mark: SVGTemplateResult]>> = {
  1: [
    15,
    svg`<circle class="pain-dot" cx="3.75" cy="3.75" r="2" /><circle class="pain-dot" cx="11.25" cy="11.25" r="2" />`,
  ],
  2: [20, svg`<path class="pain-stroke" d="M10 0v20" stroke-width="3.5" />`],
  3: [9, svg`<path class="pain-stroke" d="M4.5 0v9" stroke-width="3.5" />`],
};

/** The three patterns as fills; `unit` is the size of a mm of the map in the picture they fill. */
export const painPatterns = (idPrefix: string, unit: number): SVGTemplateResult =>
  svg`${([1, 2, 3] as const).map((often) => {
    const [size, mark] = tiles[often];
    return svg`<pattern id="${idPrefix}pain-${often}" width=${size} height=${size} patternUnits="userSpaceOnUse"
      patternTransform=${`scale(${String(unit)})${often === 1 ? '' : ' rotate(45)'}`}>
      <rect class="pain-ground pain-${often}" width=${size} height=${size} />${mark}
    </pattern>`;
  })}`;

/** Three boxes, as many of them full as the grade says. */
export const oftenBoxes = (often: Often): SVGTemplateResult =>
  svg`<svg class="boxes" viewBox="0 0 44 14" aria-hidden="true">
    ${[0, 1, 2].map((i) => svg`<rect class=${i < often ? 'box box-full' : 'box'} x=${1 + 15 * i} y="1" width="12" height="12" rx="2" />`)}
  </svg>`;

/** A piece of a pattern for the key. */
export const painSwatch = (often: Often): SVGTemplateResult =>
  svg`<svg class="pain-swatch" viewBox="0 0 26 18" aria-hidden="true">
    <defs>${painPatterns(`key-${String(often)}-`, 0.45)}</defs>
    <rect class="zone" x="1" y="1" width="24" height="16" rx="3" fill="url(#key-${often}-pain-${often})" />
  </svg>`;

const outline = (d: string, i: number, idPrefix: string): SVGTemplateResult => svg`
  <clipPath id="${idPrefix}body-${i}"><path d=${d} /></clipPath>
  <path class="body" d=${d} />
  <g clip-path="url(#${idPrefix}body-${i})">
    <path class="body-shade body-shade-wide" d=${d} /><path class="body-shade" d=${d} />
  </g>`;

export interface MapLook {
  readonly lang: string;
  readonly areas: readonly Area[];
  readonly selected: string | undefined;
  /** Keeps ids apart where one shadow root holds several maps. */
  readonly idPrefix: string;
}

export const bodyMapSvg = ({ body, creases, zones, numberMm }: BodyMap, look: MapLook): SVGTemplateResult => {
  const { lang, areas, selected, idPrefix } = look;
  const shown = zones.flatMap((zone) => {
    const area = areas.find(({ symptom }) => symptom.zone === zone.id);
    return area ? [{ ...zone, area, isSelected: area.id === selected }] : [];
  });
  // Its outline lies over its neighbours.
  shown.sort((a, b) => Number(a.isSelected) - Number(b.isSelected));
  return svg`<g transform="scale(${1 / GRID})">
    <defs>${painPatterns(idPrefix, (GRID * numberMm) / 25)}</defs>
    ${body.map((d, i) => outline(d, i, idPrefix))} ${creases.map((d) => svg`<path class="crease" d=${d} />`)}
    ${shown.map(
      ({ at, area }) => svg`<path class="zone-target" data-area=${area.id} d="M${at.x * GRID} ${at.y * GRID}h.01" />`,
    )}
    ${shown.map(
      ({
        d,
        area,
        isSelected,
      }) => svg`${isSelected ? svg`<path class="zone-casing" d=${d} /><path class="zone-outline" d=${d} />` : nothing}
        <path class="zone" part="zone" data-area=${area.id} d=${d} fill="url(#${idPrefix}pain-${area.symptom.often})" />`,
    )}
    ${shown.map(
      ({ at, area, isSelected }) => svg`<g class=${isSelected ? 'zone-number chosen' : 'zone-number'}>
        <circle cx=${at.x * GRID} cy=${at.y * GRID} r=${numberMm * GRID} />
        <text x=${at.x * GRID} y=${at.y * GRID} font-size=${numberMm * GRID * 1.35}>${formatNumber(lang, area.number)}</text>
      </g>`,
    )}
  </g>`;
};
