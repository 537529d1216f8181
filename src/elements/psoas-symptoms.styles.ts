import { css, type CSSResult } from 'lit';

const layout = css`
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    margin-block-start: var(--_space-4);
  }
  .view {
    border-radius: var(--_radius);
  }
  .view-name {
    margin-block-end: var(--_space-2);
    font-weight: 600;
  }
  .stage {
    position: relative;
    border-radius: var(--_radius);
    background: var(--_sunken);
    overflow: clip;
  }
  /* Left and right are the patient's: physical sides, in every reading direction. */
  .side {
    position: absolute;
    inset-block-end: 0.4em;
    max-inline-size: 34%;
    padding: 0.1em 0.2em;
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-size: max(0.75em, 12px);
    line-height: 1.25;
    color: var(--_ink-2);
    pointer-events: none;
  }
  .side-viewer-left {
    left: 0.2em;
  }
  .side-viewer-right {
    right: 0.2em;
    text-align: right;
  }
  .side-seen {
    inset-block: 0.4em auto;
    left: 0.3em;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    margin-block-start: var(--_space-3);
    list-style: none;
  }
  .key > li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .note {
    max-inline-size: 44em;
    margin-block-start: var(--_space-2);
    color: var(--_ink-2);
  }

  .list-of-areas {
    min-inline-size: 0;
  }
  .item {
    border-block-end: 1px solid var(--_line);
    transition: background-color calc(120ms * var(--_motion)) cubic-bezier(0.2, 0, 0, 1);
  }
  .item:not(.chosen):hover {
    background: var(--_tint);
  }
  .item.chosen {
    border-block-end-color: transparent;
    border-radius: var(--_radius);
    background: var(--_tint-strong);
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
  }
  .item > label {
    position: relative;
    display: grid;
    grid-template-columns: 1.7em minmax(0, 1fr) auto;
    align-items: start;
    column-gap: var(--_space-3);
    min-block-size: var(--_target);
    padding: 0.7em 0.75em;
    cursor: pointer;
  }
  /* The number is the radio's face: the native one lies over the row, unseen. */
  .item input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .item:has(:focus-visible) > label:has(:focus-visible) {
    border-radius: var(--_radius);
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .item-number {
    grid-row: 1 / 3;
    display: grid;
    place-content: center;
    inline-size: 1.7em;
    block-size: 1.7em;
    border: 1px solid var(--_ink);
    border-radius: 50%;
    background: var(--_surface);
    font-weight: 600;
    line-height: 1;
  }
  .chosen .item-number {
    border-color: var(--_accent-fill);
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }
  .item-name {
    font-weight: 600;
  }
  .item-often {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space-2);
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.65;
  }
  .item-feels {
    grid-column: 2 / -1;
  }
  .item-more {
    padding-block-end: 0.8em;
    padding-inline: calc(0.75em + 1.7em + var(--_space-3)) 0.75em;
  }
  .boxes {
    flex: none;
    inline-size: 2.75em;
    block-size: 0.875em;
  }

  .pattern {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    margin-block-start: var(--_space-6);
  }
  .ruled > .sub-heading {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding-block-end: 0.6em;
    margin-block-end: var(--_space-2);
    border-block-end: 2px solid var(--_line-strong);
  }
  .ruled-more {
    margin-block-start: var(--_space-3);
    color: var(--_ink-2);
  }
  .rows > div {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .rows > div:last-child {
    border-block-end: 0;
  }
  .rows dt {
    font-weight: 600;
  }
  .weakness {
    display: grid;
    gap: var(--_space-5);
    margin-block-start: var(--_space-6);
  }
  .weakness > :not(.check) {
    padding-block-start: 0.7em;
    border-block-start: 2px solid var(--_line-strong);
  }
  .weakness .prose {
    margin-block-start: 0.25em;
  }

  /* Large text in a small picture: the sides stand under it. */
  @container psoas (inline-size < 17em) {
    .side {
      position: static;
      display: inline-block;
      max-inline-size: 49%;
    }
    .side-viewer-right {
      float: right;
    }
    .side-seen {
      display: block;
      max-inline-size: none;
    }
  }
  @container psoas (inline-size < 22em) {
    .item > label {
      grid-template-columns: 1.7em minmax(0, 1fr);
    }
    .item-often {
      grid-column: 2;
    }
    .item-number {
      grid-row: 1 / 4;
    }
  }
  @container psoas (inline-size >= 36em) {
    .board {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
      align-items: start;
    }
    .weakness {
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-6);
    }
    .rows > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: var(--_space-4);
    }
  }
  @container psoas (inline-size >= 44em) {
    .pattern {
      grid-template-columns: 1fr 1fr;
    }
    .course {
      grid-column: 1 / -1;
    }
  }
  @container psoas (inline-size >= 52em) {
    .board {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
      column-gap: var(--_space-6);
    }
    .views {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--_space-3);
    }
  }
  @container psoas (inline-size >= 66em) {
    .pattern {
      grid-template-columns: 1.25fr 1fr 1fr;
      column-gap: var(--_space-6);
    }
    .course {
      grid-column: auto;
    }
    .rows > div {
      grid-template-columns: 8em minmax(0, 1fr);
    }
  }
`;

const picture = css`
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .body {
    fill: var(--_map-body);
    stroke: var(--_map-line);
    stroke-width: 5;
  }
  .body-shade {
    fill: none;
    stroke: var(--_map-line);
    stroke-width: 40;
    stroke-opacity: 0.2;
  }
  .body-shade-wide {
    stroke-width: 104;
    stroke-opacity: 0.13;
  }
  .crease {
    fill: none;
    stroke: var(--_map-line);
    stroke-width: 7;
  }
  .pain-1 {
    fill: var(--_pain-1);
  }
  .pain-2 {
    fill: var(--_pain-2);
  }
  .pain-3 {
    fill: var(--_pain-3);
  }
  .pain-dot {
    fill: var(--_pain-line);
  }
  .pain-stroke {
    stroke: var(--_pain-line);
  }
  .zone {
    stroke: var(--_pain-line);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .zone[data-area],
  .zone-target {
    cursor: pointer;
  }
  .zone[data-area]:hover {
    stroke: var(--_accent-ink);
    stroke-width: 3px;
  }
  /* A round dot as wide as a finger, at every size of the picture. */
  .zone-target {
    fill: none;
    stroke: transparent;
    stroke-width: 44px;
    vector-effect: non-scaling-stroke;
    pointer-events: stroke;
  }
  .zone-outline,
  .zone-casing {
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 8px;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .zone-casing {
    stroke: var(--_surface);
    stroke-width: 11px;
  }
  .zone-number {
    pointer-events: none;
  }
  .zone-number > circle {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .zone-number > text {
    fill: var(--_ink);
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .zone-number.chosen > circle {
    fill: var(--_accent-fill);
    stroke: var(--_surface);
  }
  .zone-number.chosen > text {
    fill: var(--_on-accent);
  }
  .pain-swatch {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.2em;
  }
  .box {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }
  .box-full {
    fill: var(--_pain-3);
    stroke: var(--_pain-3);
  }
`;

const media = css`
  @media (forced-colors: active) {
    .picture,
    .boxes,
    .pain-swatch {
      forced-color-adjust: none;
    }
    .stage {
      border: 1px solid CanvasText;
    }
    .body {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 5;
      stroke-dasharray: 6 18;
    }
    .body-shade {
      stroke: none;
    }
    .crease {
      stroke: CanvasText;
      stroke-width: 3;
    }
    .pain-ground {
      fill: Canvas;
    }
    .pain-dot,
    .box-full {
      fill: CanvasText;
    }
    .zone,
    .pain-stroke,
    .box {
      stroke: CanvasText;
    }
    .zone-casing {
      stroke: Canvas;
    }
    .zone-outline,
    .zone[data-area]:hover {
      stroke: Highlight;
    }
    .zone-number > circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .zone-number > text {
      fill: CanvasText;
    }
    .zone-number.chosen > circle {
      fill: Highlight;
    }
    .zone-number.chosen > text {
      fill: HighlightText;
    }
    .item.chosen {
      outline-color: Highlight;
    }
    .tab[aria-selected='false'] {
      border-block-end-color: Canvas;
    }
    .chosen .item-number {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .item:has(:focus-visible) > label:has(:focus-visible) {
      border-color: Highlight;
      outline-color: Highlight;
    }
  }

  @media print {
    .map,
    .boxes {
      color-scheme: light;
      break-inside: avoid;
    }
    .board {
      display: block;
    }
    .views {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0.75em;
      max-inline-size: 46em;
    }
    .stage {
      border: 1px solid #999;
      background: none;
    }
    .side {
      background: none;
      color: #000;
    }
    .key {
      gap: 0.25em 1.5em;
    }
    .note,
    .item-often,
    .ruled-more {
      color: #000;
    }
    .list-of-areas {
      margin-block-start: 1em;
    }
    .item {
      break-inside: avoid;
    }
    .item > label {
      padding: 0.4em 0;
    }
    .item-more {
      padding: 0 0 0.4em;
      margin-inline-start: calc(1.7em + var(--_space-3));
    }
    .item,
    .item.chosen {
      border-block-end: 1px solid #999;
      border-radius: 0;
      outline: none;
      background: none;
    }
    .item-number,
    .chosen .item-number {
      border-color: #000;
      background: none;
      color: #000;
    }
    .pattern,
    .weakness {
      display: block;
    }
    .pattern > *,
    .weakness > * {
      margin-block-start: 1em;
      break-inside: avoid;
    }
  }
`;

export const symptomsStyles: CSSResult[] = [layout, picture, media];
