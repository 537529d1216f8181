/**
 * The figure's palette and states. Outline and texture carry each part without its colour: fibres, fine lines, flat
 * pills, cased cords.
 */
import { css, type CSSResult } from 'lit';

export const figureStyles: CSSResult = css`
  :host {
    --_fig-muscle: var(--psoas-fig-muscle, light-dark(#c24e48, #d26157));
    --_fig-muscle-line: var(--psoas-fig-muscle-line, light-dark(#701e20, #5b1e1d));
    --_fig-muscle-2: var(--psoas-fig-muscle-2, light-dark(#d47263, #db7d6d));
    --_fig-tendon: var(--psoas-fig-tendon, light-dark(#eedcbb, #ebd8b8));
    --_fig-tendon-line: var(--psoas-fig-tendon-line, light-dark(#7d5b40, #6a4f39));
    --_fig-bone: var(--psoas-fig-bone, light-dark(#f6f0e0, #d9d0bd));
    --_fig-bone-back: var(--psoas-fig-bone-back, light-dark(#e5dbc7, #b4aa96));
    --_fig-bone-line: var(--psoas-fig-bone-line, light-dark(#79654c, #524536));
    --_fig-disc: var(--psoas-fig-disc, light-dark(#96c5e2, #78b3d7));
    --_fig-disc-line: var(--psoas-fig-disc-line, light-dark(#2b6991, #1b5274));
    --_fig-nerve: var(--psoas-fig-nerve, light-dark(#f7cd3a, #f8d553));
    --_fig-nerve-line: var(--psoas-fig-nerve-line, light-dark(#664600, #3d2a02));
    --_fig-bursa: var(--psoas-fig-bursa, light-dark(#4fada6, #4caaa3));
    --_fig-bursa-line: var(--psoas-fig-bursa-line, light-dark(#005c5c, #034747));
    --_fig-body: var(--psoas-fig-body, light-dark(#f4eae3, #332b26));
  }
  :host([figure-palette='strong']) {
    --_fig-muscle: oklch(0.43 0.13 20);
    --_fig-muscle-2: oklch(0.52 0.12 25);
    --_fig-tendon: oklch(0.88 0.07 75);
    --_fig-bone: oklch(0.97 0.012 88);
    --_fig-disc: oklch(0.66 0.12 250);
    --_fig-nerve: oklch(0.93 0.17 105);
    --_fig-bursa: oklch(0.86 0.05 200);
  }

  .drawing {
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .tone-body {
    fill: var(--_fig-body);
  }
  .tone-bone {
    fill: var(--_fig-bone);
    stroke: var(--_fig-bone-line);
    stroke-width: 3;
    fill-rule: evenodd;
  }
  .tone-bone-back {
    fill: var(--_fig-bone-back);
    stroke: var(--_fig-bone-line);
    stroke-width: 3;
  }
  .tone-bone-shade {
    fill: var(--_fig-bone-line);
    opacity: 0.16;
  }
  .tone-bone-edge {
    fill: none;
    stroke: var(--_fig-bone-line);
    opacity: 0.16;
  }
  .tone-bone-light {
    fill: #fff;
    opacity: 0.45;
  }
  .tone-bone-line {
    fill: none;
    stroke: var(--_fig-bone-line);
  }
  .tone-foramen {
    fill: var(--_fig-bone-line);
    opacity: 0.6;
  }
  .tone-cartilage {
    fill: none;
    stroke: var(--_fig-disc);
    stroke-linecap: butt;
  }
  .tone-canal,
  .tone-canal-behind {
    fill: var(--_fig-nerve);
    fill-opacity: 0.3;
    stroke: var(--_fig-nerve-line);
    stroke-width: 2;
    stroke-dasharray: 10 8;
    stroke-opacity: 0.45;
  }
  .tone-canal-behind {
    fill-opacity: 0;
    stroke-opacity: 0.3;
    pointer-events: none;
  }
  .tone-disc {
    fill: var(--_fig-disc);
    stroke: var(--_fig-disc-line);
    stroke-width: 2.5;
  }
  .tone-muscle,
  .tone-muscle-2 {
    fill: var(--_fig-muscle);
    stroke: var(--_fig-muscle-line);
    stroke-width: 3.4;
  }
  .tone-muscle-2 {
    fill: var(--_fig-muscle-2);
  }
  .tone-muscle-edge {
    fill: none;
    stroke: var(--_fig-muscle-line);
    opacity: 0.18;
  }
  .tone-muscle-shade {
    fill: var(--_fig-muscle-line);
    opacity: 0.36;
  }
  .tone-muscle-light {
    fill: #fff;
    opacity: 0.17;
  }
  .tone-fibre {
    fill: none;
    stroke: var(--_fig-muscle-line);
    opacity: 0.45;
  }
  .tone-tendon {
    fill: var(--_fig-tendon);
    stroke: var(--_fig-tendon-line);
    stroke-width: 2;
  }
  .tone-tendon-line {
    fill: none;
    stroke: var(--_fig-tendon-line);
    opacity: 0.7;
  }
  .tone-nerve {
    fill: none;
    stroke: var(--_fig-nerve);
  }
  .tone-nerve-casing {
    fill: none;
    stroke: var(--_fig-nerve-line);
  }
  .tone-nerve-faint {
    fill: none;
    stroke: var(--_fig-nerve);
    opacity: 0.55;
  }
  .tone-bursa-light {
    fill: #fff;
    opacity: 0.3;
  }
  .tone-disc-light {
    fill: none;
    stroke: #fff;
    opacity: 0.4;
  }
  .tone-bursa {
    fill: var(--_fig-bursa);
    stroke: var(--_fig-bursa-line);
    stroke-width: 2.5;
  }
  .tone-ligament {
    fill: var(--_fig-bone);
    stroke: var(--_fig-bone-line);
    stroke-width: 1.2;
    pointer-events: none;
  }
  .tone-ghost {
    fill: none;
    stroke: light-dark(var(--_fig-muscle-line), var(--_fig-muscle));
    stroke-dasharray: 12 12;
    opacity: 0.8;
    pointer-events: none;
  }
  .tone-veil,
  .tone-veil-bone,
  .tone-veil-line {
    fill: var(--_fig-bone);
    fill-opacity: 0.24;
    pointer-events: none;
  }
  .tone-veil-bone {
    fill-opacity: 0.6;
  }
  .tone-veil-bone,
  .tone-veil-line {
    stroke: var(--_fig-bone-line);
    stroke-width: 2.8;
  }
  .tone-veil-line {
    fill: none;
  }
  .label {
    fill: light-dark(#5d4b37, #2a2119);
    font-size: 26px;
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
  /* What gives a part its texture lies on it: the pointer means the part. */
  :is(
    .tone-bone-edge,
    .tone-bone-shade,
    .tone-bone-light,
    .tone-disc-light,
    .tone-bursa-light,
    .tone-nerve-faint,
    .tone-muscle-edge,
    .tone-muscle-shade,
    .tone-muscle-light,
    .tone-fibre,
    .tone-tendon-line
  ) {
    pointer-events: none;
  }
  .shape[data-structure]:hover {
    stroke: var(--_accent-ink);
  }

  @media (forced-colors: active) {
    .drawing,
    .swatch {
      forced-color-adjust: none;
    }
    .tone-body {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
      stroke-dasharray: 2 8;
    }
    :is(
      .tone-bone,
      .tone-bone-back,
      .tone-muscle,
      .tone-muscle-2,
      .tone-tendon,
      .tone-bursa,
      .tone-veil-line,
      .tone-veil-bone
    ) {
      fill: Canvas;
      stroke: CanvasText;
    }
    :is(.tone-veil, .tone-veil-line, .tone-veil-bone) {
      fill: none;
    }
    :is(
      .tone-bone-edge,
      .tone-bone-shade,
      .tone-bone-light,
      .tone-muscle-edge,
      .tone-muscle-shade,
      .tone-muscle-light,
      .tone-disc-light,
      .tone-bursa-light,
      .tone-nerve-faint
    ) {
      fill: none;
      stroke: none;
    }
    .tone-disc {
      fill: color-mix(in srgb, CanvasText 35%, Canvas);
      stroke: CanvasText;
    }
    .tone-foramen {
      fill: CanvasText;
    }
    :is(
      .tone-fibre,
      .tone-tendon-line,
      .tone-bone-line,
      .tone-nerve-casing,
      .tone-cartilage,
      .tone-ghost,
      .tone-ligament,
      .tone-canal,
      .tone-canal-behind
    ) {
      stroke: CanvasText;
    }
    :is(.tone-ligament, .tone-canal, .tone-canal-behind) {
      fill: none;
    }
    .tone-nerve {
      stroke: Canvas;
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
