/** The figure's palette, textures and states, written out from the table of paints. */
import { css, type CSSResult, unsafeCSS } from 'lit';
import { type Colour, colours, monoPaints, type Paint, paints, strongColours } from '../domain/figure/paint.js';
import { GRID } from '../domain/geometry.js';

const block = (selector: string, declarations: readonly (string | false | undefined)[]): string =>
  `${selector}{${declarations.filter(Boolean).join(';')}}`;

const inkOf = (ink: string | undefined): string =>
  ink === undefined
    ? 'none'
    : ink === 'white'
      ? '#fff'
      : ink === 'ghost'
        ? 'light-dark(var(--_fig-muscle-line),var(--_fig-muscle))'
        : `var(--_fig-${ink})`;

const onScreen = ([tone, paint]: [string, Paint]): string =>
  block(`.tone-${tone}`, [
    `fill:${inkOf(paint.fill)}`,
    `stroke:${inkOf(paint.stroke)}`,
    paint.widthMm !== undefined && `stroke-width:${String(paint.widthMm * GRID)}`,
    paint.opacity !== undefined && `opacity:${String(paint.opacity)}`,
    paint.fillOpacity !== undefined && `fill-opacity:${String(paint.fillOpacity)}`,
    paint.strokeOpacity !== undefined && `stroke-opacity:${String(paint.strokeOpacity)}`,
    paint.dashMm && `stroke-dasharray:${paint.dashMm.map((each) => each * GRID).join(' ')}`,
  ]);

const system = { paper: 'Canvas', ink: 'CanvasText', grey: 'color-mix(in srgb,CanvasText 35%,Canvas)' } as const;

const inForcedColours = ([tone, { fill, stroke, widthMm, dashMm }]: [string, (typeof monoPaints)['body']]): string =>
  block(`.tone-${tone}`, [
    `fill:${fill ? system[fill] : 'none'}`,
    `stroke:${stroke ? system[stroke] : 'none'}`,
    widthMm !== undefined && `stroke-width:${String(widthMm * GRID)}`,
    dashMm && `stroke-dasharray:${dashMm.map((each) => each * GRID).join(' ')}`,
  ]);

const names = Object.keys(colours) as Colour[];

const palette: CSSResult = unsafeCSS(
  [
    block(
      ':host',
      names.map((name) => `--_fig-${name}:var(--psoas-fig-${name},light-dark(${colours[name].join(',')}))`),
    ),
    block(
      ":host([figure-palette='strong'])",
      Object.entries(strongColours).map(([name, colour]) => `--_fig-${name}:${colour}`),
    ),
    ...Object.entries(paints).map(onScreen),
    '@media (forced-colors:active){',
    ...Object.entries(monoPaints).map(inForcedColours),
    '}',
  ].join(''),
);

const states = css`
  .drawing {
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .tone-bone {
    fill-rule: evenodd;
  }
  .tone-cartilage {
    stroke-linecap: butt;
  }
  /* What gives a part its texture lies on it: the pointer means the part. */
  .detail,
  .shape:not([data-structure]) {
    pointer-events: none;
  }
  .label {
    fill: light-dark(#5d4b37, #2a2119);
    font-size: 38px;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }

  .number-ground {
    fill: #fff;
    stroke: #000;
    stroke-width: 4;
  }
  .number {
    fill: #000;
    font-size: 36px;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .haze {
    fill-opacity: 0.5;
    pointer-events: none;
  }
  :is(.tone-bone, .tone-bone-back).called[data-structure='bones'] {
    stroke: var(--_accent-ink);
    stroke-width: 5;
  }
  .tone-canal.called {
    fill-opacity: 0.6;
  }
  .tone-canal-behind.called {
    fill: var(--_fig-nerve);
    fill-opacity: 0.4;
  }
  .outline,
  .outline-line {
    stroke: var(--_accent-ink);
    stroke-opacity: 1;
    opacity: 1;
    pointer-events: none;
  }
  .outline.shape {
    fill: none;
    stroke-width: 4px;
    stroke-dasharray: none;
    vector-effect: non-scaling-stroke;
  }
  .outline.outline-lit {
    stroke-width: 3px;
  }
  .shape[data-structure]:hover {
    stroke: var(--_accent-ink);
  }

  @media (forced-colors: active) {
    .drawing,
    .swatch {
      forced-color-adjust: none;
    }
    .called:is(.tone-muscle, .tone-muscle-2, .tone-tendon, .tone-bursa, .tone-disc, .tone-canal, .tone-canal-behind) {
      fill: Highlight;
    }
    .called:is(.tone-fibre, .tone-tendon-line, .tone-nerve) {
      stroke: HighlightText;
      opacity: 1;
    }
    .called:is(.tone-bone, .tone-bone-back),
    .outline,
    .outline-line {
      stroke: Highlight;
    }
    .label {
      fill: CanvasText;
    }
  }
`;

export const figureStyles: CSSResult[] = [palette, states];
