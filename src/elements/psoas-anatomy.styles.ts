import { css, type CSSResult } from 'lit';

export const anatomyStyles: CSSResult = css`
  .tab-short {
    display: none;
  }
  @container psoas (inline-size < 20em) {
    .tab-long {
      display: none;
    }
    .tab-short {
      display: inline;
    }
  }

  .board {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .stage {
    position: relative;
    /* Before container queries an engine knows no cqi, and without a height there is no figure. */
    block-size: 25em;
    block-size: min(25em, 122cqi);
    border-radius: var(--_radius);
    background: var(--_sunken);
    overflow: clip;
    contain: layout paint;
  }
  .figure {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .figure [data-structure] {
    cursor: pointer;
  }
  /* Left and right are the patient's: physical sides, in every reading direction. */
  .side {
    position: absolute;
    inset-block-end: 0.5em;
    max-inline-size: 40%;
    padding: 0.1em 0.4em;
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-size: max(0.75em, 12px);
    line-height: 1.3;
    color: var(--_ink-2);
  }
  .side-viewer-left {
    left: 0.5em;
  }
  .side-viewer-right {
    /* Clear of the leader, which runs down this edge of a narrow stage. */
    right: 1.5em;
    text-align: end;
  }
  .side-seen {
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
  }

  .figure {
    touch-action: pan-x pan-y;
  }
  /* Too small to read in a small picture, until it is looked at closely. */
  .stage:not(.near) .label {
    display: none;
  }
  .zoomed > .figure {
    touch-action: none;
    cursor: grab;
  }
  .zoom {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    display: grid;
    gap: var(--_space-1);
  }
  .zoom .button {
    inline-size: var(--_target);
    padding: 0;
  }

  .empty {
    position: absolute;
    inset: auto 1em 50%;
    text-align: center;
  }
  .trouble {
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-5);
  }

  .leader {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .leader-casing,
  .leader-line {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 4;
  }
  .leader-line {
    stroke: var(--_accent-ink);
    stroke-width: 2;
  }
  .leader-ring {
    fill: var(--_surface);
    stroke: var(--_accent-ink);
    stroke-width: 3;
  }
  .leader-dot {
    fill: var(--_accent-ink);
  }

  .caption {
    padding-block-start: var(--_space-3);
    border-block-start: 2px solid var(--_accent-ink);
  }
  .caption > * + * {
    margin-block-start: var(--_space-3);
  }
  .latin {
    font-size: 0.875em;
    font-style: italic;
    color: var(--_ink-2);
  }
  .caption .latin {
    margin-block-start: 0.1em;
  }
  .section > .sub-heading + * {
    margin-block-start: 0.1em;
  }
  .cause-links {
    list-style: none;
  }
  .cuts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-3);
  }
  .cuts svg {
    display: block;
    inline-size: 100%;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  figure {
    margin: 0;
  }

  .bend {
    display: grid;
    gap: var(--_space-5);
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  .bend-picture {
    display: block;
    inline-size: 100%;
    block-size: 15em;
    margin-block-start: var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_sunken);
    pointer-events: none;
  }
  .slider {
    position: relative;
    margin-block-start: var(--_space-3);
    padding-inline: 12px;
  }
  .scale {
    display: block;
    inline-size: 100%;
    block-size: 4.6em;
    overflow: visible;
  }
  .track {
    stroke: var(--_line-strong);
    stroke-width: 3;
  }
  .bent {
    stroke: var(--_accent-fill);
    stroke-width: 5;
  }
  .tick line {
    stroke: var(--_line-strong);
    stroke-width: 1.5;
  }
  .tick text {
    fill: var(--_ink-2);
    font-size: 0.875em;
    text-anchor: middle;
  }
  .range {
    position: absolute;
    inset: 0 0 auto;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  .range::-webkit-slider-runnable-track {
    block-size: 44px;
    background: none;
  }
  .range::-moz-range-track {
    block-size: 44px;
    background: none;
  }
  .range::-webkit-slider-thumb {
    appearance: none;
    inline-size: 24px;
    block-size: 24px;
    margin-block-start: 10px;
    border: 3px solid var(--_accent-ink);
    border-radius: 50%;
    background: var(--_surface);
  }
  .range::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    border: 3px solid var(--_accent-ink);
    border-radius: 50%;
    background: var(--_surface);
  }
  .poses,
  .save {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .save {
    margin-block-start: var(--_space-5);
  }
  .preset[aria-pressed='true'] {
    border: 2px solid var(--_accent-ink);
    background: var(--_tint-strong);
  }
  .readings {
    display: grid;
    grid-template-columns: auto 1fr 1fr;
    gap: var(--_space-4);
  }
  .reading dt {
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .reading-value {
    font-size: 1.375em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .reading .small {
    white-space: nowrap;
    color: var(--_ink-2);
  }
  .length-bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block-start: var(--_space-1);
    overflow: visible;
  }
  .length-ground {
    fill: none;
    stroke: var(--_line-strong);
  }
  .length {
    fill: var(--_fig-muscle);
  }
  .length-iliacus {
    fill: var(--_fig-muscle-2);
  }
  .length-mark {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .mark-note {
    color: var(--_ink-2);
  }
  .mark-note,
  .readout .prose {
    margin-block-start: var(--_space-2);
  }
  @container psoas (inline-size < 20em) {
    .tick-minor {
      display: none;
    }
    /* Large text: neighbours stand one below the other. */
    .tick-second text {
      translate: 0 1.2em;
    }
    .tick:first-of-type text {
      text-anchor: start;
    }
    .tick:last-of-type text {
      text-anchor: end;
    }
    .readings {
      grid-template-columns: 1fr;
    }
  }

  .step {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    margin-block: var(--_space-4);
    color: var(--_ink-2);
  }
  .step .button {
    inline-size: var(--_target);
    padding: 0;
  }

  .fold {
    border-block-start: 1px solid var(--_line);
  }
  .fold-button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
  }
  .fold-button[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .fold-body {
    padding-block-end: var(--_space-4);
  }
  .fold-title {
    display: none;
    padding: 0;
    font-weight: var(--_heading-weight);
  }

  .part {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_target);
    padding: 0.35em 0.6em;
    border-block-end: 1px solid var(--_line);
    line-height: 1.25;
    cursor: pointer;
  }
  .part:hover {
    background: var(--_tint);
  }
  .part:has(:checked) {
    border-color: transparent;
    border-radius: var(--_radius);
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
    background: var(--_tint-strong);
  }
  .part:has(:checked) .part-name {
    font-weight: 600;
  }
  .part:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
    border-radius: var(--_radius);
    z-index: 1;
  }
  .part input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .part .latin {
    display: block;
  }
  .part-involved {
    margin-inline-start: auto;
    color: var(--_accent-ink);
  }
  .swatch > * {
    stroke-width: 1.2;
  }
  .swatch > :is(.tone-nerve-casing, .tone-nerve) {
    stroke-width: 4;
  }
  .swatch > .tone-nerve {
    stroke-width: 2;
  }
  .swatch {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    overflow: visible;
  }

  .layer-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }
  .layer {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .layer input {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    border: 1.5px solid var(--_line-strong);
    border-radius: min(var(--_radius), 4px);
    background: var(--_surface);
    cursor: inherit;
  }
  .layer input:checked {
    border-color: var(--_accent-fill);
    background: var(--_accent-fill);
  }
  .layer input::before {
    content: '';
    inline-size: 0.7em;
    block-size: 0.35em;
    margin-block-start: -0.2em;
    border: solid var(--_on-accent);
    border-width: 0 0 2px 2px;
    rotate: -45deg;
    opacity: 0;
  }
  .layer input:checked::before {
    opacity: 1;
  }
  @container psoas (inline-size >= 44em) {
    .stage:not(.near) .label {
      display: inline;
    }
    .board {
      grid-template-columns: minmax(0, 1fr) 19.5em;
      grid-template-rows: auto auto 1fr auto;
      grid-template-areas:
        'stage layers'
        'stage caption'
        'bend caption'
        'parts parts';
      column-gap: var(--_space-6);
    }
    .stage {
      grid-area: stage;
      block-size: 40em;
    }
    .caption {
      grid-area: caption;
      margin-block-start: var(--_caption-offset, 1em);
    }
    .parts {
      grid-area: parts;
      margin-block-start: var(--_space-5);
    }
    .layers {
      grid-area: layers;
    }
    .bend {
      grid-area: bend;
      align-content: start;
      margin-block-start: var(--_space-4);
      padding: 0;
      border: 0;
    }
    .bend-picture {
      display: none;
    }
    .step,
    .fold-button {
      display: none;
    }
    .fold {
      border: 0;
    }
    .fold-body[hidden] {
      display: block;
    }
    .fold-title {
      display: block;
      margin-block-end: var(--_space-2);
    }
    .fold-body {
      padding-block-end: 0;
    }
    .part-list {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-6);
    }
  }
  @container psoas (inline-size >= 66em) {
    .board {
      grid-template-columns: 15.5em minmax(0, 1fr) 19.5em;
      grid-template-rows: auto auto 1fr;
      grid-template-areas:
        'parts stage layers'
        'parts stage caption'
        'bend bend caption';
    }
    .bend {
      grid-template-columns: minmax(0, 1fr) 20em;
      column-gap: var(--_space-6);
    }
    .parts {
      margin-block-start: 0;
    }
    .stage {
      block-size: 43em;
    }
    .part-list {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .stage {
      border: 1px solid CanvasText;
    }
    .caption {
      border-color: Highlight;
    }
    .part:has(:checked) {
      outline-color: Highlight;
    }
    .layer input {
      appearance: auto;
    }
    .layer input::before {
      content: none;
    }
    .length {
      fill: CanvasText;
    }
    .bent {
      stroke: Highlight;
    }
    .leader {
      forced-color-adjust: none;
    }
    .leader-line,
    .leader-ring {
      stroke: Highlight;
    }
    .leader-dot {
      fill: Highlight;
    }
    .leader-ring,
    .leader-casing {
      fill: Canvas;
    }
    .leader-casing {
      fill: none;
      stroke: Canvas;
    }
  }

  @media print {
    .plates {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1em;
      margin-block: 1em;
    }
    .plates svg {
      block-size: 24em;
    }
    .plates figcaption {
      font-weight: 600;
    }
    figure {
      margin: 0;
    }
    .captions > li {
      break-inside: avoid;
      margin-block-end: 0.8em;
    }
    .captions {
      padding-inline-start: 1.6em;
    }
  }
`;
