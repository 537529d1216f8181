import { css, type CSSResult } from 'lit';

export const causesStyles: CSSResult = css`
  .causes {
    margin-block-start: var(--_space-5);
  }
  /* The heading holds a line of text too. */
  .item {
    border-block-end: 1px solid var(--_line);
    font-family: inherit;
  }
  .item:first-of-type {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.6em 0.75em;
    /* Brought into view, a row has room for what opens under it. */
    scroll-margin-block-end: 40vh;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.4;
    transition: background-color calc(120ms * var(--_motion)) cubic-bezier(0.2, 0, 0, 1);
  }
  .row:hover {
    background: var(--_tint);
  }
  .row > span {
    min-inline-size: 0;
  }
  .row-name {
    display: block;
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: var(--_heading-weight);
  }
  .row-line {
    display: block;
    color: var(--_ink-2);
  }
  .row > .icon {
    transition: rotate calc(120ms * var(--_motion));
  }
  .row[aria-expanded='true'] {
    background: var(--_tint-strong);
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
  }
  .row[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .row:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .panel {
    padding: var(--_space-4) 0.75em var(--_space-6);
  }
  .panel-title {
    display: none;
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
  }
  .about > * + *,
  .section > * + * {
    margin-block-start: 0.15em;
  }
  .section + .section {
    margin-block-start: var(--_space-4);
  }
  .feels p {
    font-size: 1.1875em;
    line-height: 1.45;
  }
  .feels p + p {
    margin-block-start: var(--_space-2);
  }
  .locator {
    margin-block-start: var(--_space-5);
  }
  .locator-picture {
    display: block;
    inline-size: 100%;
    block-size: 12em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .locator-ring {
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
  }
  .locator-casing {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 7;
    vector-effect: non-scaling-stroke;
  }
  .involved {
    margin-block-start: var(--_space-2);
    color: var(--_ink-2);
  }
  .pair {
    display: grid;
    gap: var(--_space-5);
    margin-block-start: var(--_space-5);
  }
  .ruled > .sub-heading {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding-block-end: 0.6em;
    margin-block-end: var(--_space-2);
    border-block-end: 2px solid var(--_line-strong);
  }
  .helps {
    padding-block-start: 0.7em;
    border-block-start: 2px solid var(--_accent-ink);
  }
  .helps .prose,
  .check .prose {
    margin-block-start: 0.25em;
  }
  .cause-sources {
    margin-block-start: var(--_space-4);
  }

  @container psoas (inline-size >= 36em) {
    .pair {
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-6);
    }
  }

  /* Rows keep to the first column; the open panel stands beside them all. The last track takes what it needs more. */
  @container psoas (inline-size >= 52em) {
    .causes {
      display: grid;
      grid-template-columns: 18em minmax(0, 1fr);
      grid-template-rows: repeat(100, max-content) 1fr;
      column-gap: var(--_space-7);
    }
    .item {
      grid-column: 1;
    }
    .item:first-of-type {
      border-block-start-color: transparent;
    }
    .item:has([aria-expanded='true']) {
      border-block-end-color: transparent;
    }
    .row > .icon {
      display: none;
    }
    .panel {
      grid-column: 2;
      grid-row: 1 / -1;
      padding: 0;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    .panel[hidden] {
      display: none;
    }
    .panel-title {
      display: block;
      margin-block-end: var(--_space-4);
    }
  }
  @container psoas (inline-size >= 66em) {
    .panel {
      grid-template-columns: minmax(0, 1fr) 15em;
      column-gap: var(--_space-6);
    }
    .panel-title {
      grid-column: 1;
    }
    .locator {
      grid-column: 2;
      grid-row: 1 / span 2;
      margin-block-start: 0;
    }
    .locator-picture {
      block-size: 15em;
    }
    .pair,
    .cause-sources {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .row[aria-expanded='true'] {
      outline-color: Highlight;
    }
    .row:focus-visible {
      outline-color: Highlight;
    }
    .locator-picture {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .locator-ring {
      stroke: Highlight;
    }
    .locator-casing {
      stroke: Canvas;
    }
    .ruled > .sub-heading,
    .helps,
    .check {
      border-color: CanvasText;
    }
  }

  @media print {
    .causes {
      display: block;
    }
    .item {
      border: 0;
      break-after: avoid;
    }
    /* On paper no row is the open one. */
    .row.row {
      padding-inline: 0;
      outline: none;
      background: none;
    }
    .row > .icon {
      display: none;
    }
    .row-line,
    .involved {
      color: #000;
    }
    .panel,
    .panel[hidden] {
      display: block;
      padding: 0 0 1.5em;
    }
    .panel:nth-of-type(2n) {
      break-after: page;
    }
    .panel-title {
      display: none;
    }
    .pair {
      grid-template-columns: 1fr 1fr;
      margin-block-start: 1em;
    }
    .pair > * {
      break-inside: avoid;
    }
    .locator {
      float: inline-end;
      inline-size: 9em;
      margin: 0 0 0.5em 1em;
    }
    .locator-picture {
      block-size: 9em;
    }
  }
`;
