import { css, type CSSResult } from 'lit';

export const treatmentStyles: CSSResult = css`
  /* Only for paper; what takes its place on the screen is .screen-only. */
  .paper-only {
    display: none;
  }

  .steps {
    --_numeral: 2.5em;
    list-style: none;
    margin-block-start: var(--_space-4);
  }
  .step {
    position: relative;
    padding-inline-start: calc(var(--_numeral) + var(--_space-4));
    padding-block-end: var(--_space-6);
  }
  /* The line: down the numerals in a narrow layout, up the stairs in a wide one. */
  .step::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_numeral) / 2 - 2px);
    border-inline-start: 4px solid var(--_accent-fill);
  }
  .step:last-child {
    padding-block-end: 0;
  }
  .step:last-child::before {
    inset-block-end: auto;
    block-size: var(--_numeral);
  }
  .step-head {
    display: flex;
    align-items: center;
    min-block-size: var(--_numeral);
  }
  .number {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_numeral);
    block-size: var(--_numeral);
    border: 3px solid var(--_accent-fill);
    border-radius: 50%;
    background: var(--_surface);
    font-weight: 700;
    line-height: 1;
  }
  .step:first-child .number {
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }
  .step-name,
  .block-name {
    font-size: 1.1875em;
    line-height: 1.25;
  }
  .who {
    max-inline-size: 40em;
    margin-block-start: var(--_space-2);
    color: var(--_ink-2);
  }
  .section {
    margin-block-start: var(--_space-4);
  }
  .section > * + * {
    margin-block-start: 0.15em;
  }
  .section p + p,
  .section p + .list {
    margin-block-start: var(--_space-2);
  }

  .block {
    margin-block-start: var(--_space-6);
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  .block-lead {
    margin-block-start: var(--_space-2);
  }

  .timer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-7);
  }
  .modes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .mode {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_target);
    padding: 0.5em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    cursor: pointer;
  }
  .range {
    white-space: nowrap;
    font-weight: 400;
  }
  .mode:hover {
    border-color: var(--_ink);
    background: var(--_tint);
  }
  .mode:has(:checked) {
    border-color: var(--_accent-ink);
    box-shadow: inset 0 0 0 1px var(--_accent-ink);
    background: var(--_tint-strong);
  }
  .mode:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .mode input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    cursor: inherit;
  }
  .mode input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .modes:disabled .mode {
    cursor: default;
  }
  .modes:disabled .mode:not(:has(:checked)) {
    border-color: var(--_line);
    background: none;
    color: var(--_ink-2);
  }

  .digits-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
  }
  .digits {
    font-size: 3.25em;
    font-size: min(3.25em, 24cqi);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .tick {
    display: inline-flex;
    font-size: 1.5em;
    color: var(--_ok);
  }
  .of {
    margin-inline-start: auto;
    align-self: end;
    color: var(--_ink-2);
  }
  .stepper {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }
  .step-button {
    min-inline-size: var(--_target);
    padding: 0;
  }
  .step-button[aria-disabled] {
    border-color: var(--_line);
    background: none;
    color: var(--_line-strong);
    cursor: default;
  }
  .minutes {
    min-inline-size: 6.5em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    margin-block-start: var(--_space-3);
    border: 1px solid var(--_accent-fill);
    border-radius: 1em;
    background: var(--_tint-strong);
    fill: var(--_accent-fill);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .fill-stepped {
    display: none;
  }
  .after {
    margin-block-start: var(--_space-3);
  }
  .after > * + * {
    margin-block-start: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    margin-block-start: var(--_space-4);
  }

  .caution {
    gap: var(--_space-3);
  }
  .caution:not(.paper-only) {
    display: flex;
  }
  .caution > .icon {
    color: var(--_soon);
  }
  .caution > div {
    min-inline-size: 0;
  }
  .caution .small {
    margin-block-start: 0.15em;
  }
  .caution-stop > .icon {
    color: var(--_now);
  }

  .medicines {
    margin-block-start: var(--_space-4);
  }
  .medicine {
    break-inside: avoid;
    padding-block: 0.7em var(--_space-5);
    border-block-start: 2px solid var(--_line-strong);
  }
  .medicine > .prose,
  .medicine > .caution {
    margin-block-start: var(--_space-2);
  }

  .block > .disclosure {
    margin-block-start: var(--_space-4);
    border-block: 1px solid var(--_line);
  }
  .options,
  .options :is(thead, tbody, tr, th, td) {
    display: block;
    text-align: start;
  }
  .options thead {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .options tr {
    padding-block: var(--_space-4);
  }
  .options tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  .options tbody th {
    padding: 0;
    font-size: 1.143em;
    font-weight: var(--_heading-weight);
  }
  .options .how {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .options td {
    padding: var(--_space-2) 0 0;
  }
  .options td:has(.none) {
    display: none;
  }
  .cell-name {
    font-weight: 600;
  }

  /* A small phone with large text. */
  @container psoas (inline-size < 20em) {
    .steps {
      --_numeral: 1.75em;
    }
    .step {
      padding-inline-start: calc(var(--_numeral) + var(--_space-2));
    }
    .mode {
      gap: var(--_space-2);
      padding-inline: 0.6em;
    }
    .stepper {
      flex-wrap: wrap;
      margin-inline-start: 0;
    }
    .minutes {
      order: -1;
      flex-basis: 100%;
      text-align: start;
    }
  }

  @container psoas (inline-size >= 36em) {
    .modes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container psoas (inline-size >= 44em) {
    .medicines {
      columns: 2;
      column-gap: var(--_space-6);
    }
    .options {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    .options thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    .options tbody {
      display: table-row-group;
    }
    .options tr {
      display: table-row;
    }
    .options :is(th, td),
    .options td:has(.none) {
      display: table-cell;
      padding: 0.6em 0 0.6em;
      padding-inline-end: var(--_space-4);
      vertical-align: top;
    }
    .options thead th {
      border-block-end: 2px solid var(--_line-strong);
    }
    .options tbody th {
      font-size: 1em;
    }
    .options .how {
      font-size: 1em;
    }
    .cell-name {
      display: none;
    }
  }

  @container psoas (inline-size >= 52em) {
    .timer {
      grid-template: auto 1fr / 15em minmax(0, 1fr);
    }
    .modes {
      grid-template-columns: minmax(0, 1fr);
    }
    .timer > * {
      grid-column: 2;
    }
    .timer > .block-name,
    .timer > .modes {
      grid-column: 1;
    }
    .timer > .block-name {
      align-self: start;
    }
    .timer > .run {
      grid-row: 1 / span 2;
    }
  }

  /* The stairs: each step stands one riser lower than the next, whose riser carries the line up. */
  @container psoas (inline-size >= 60em) {
    .steps {
      --_riser: 4em;
      display: grid;
      grid-template-columns: minmax(0, 1.5fr) repeat(2, minmax(0, 1.25fr));
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .step,
    .step:last-child {
      padding: calc(var(--_space-4) + 4px) var(--_space-5) 0;
      border-block-start: 4px solid var(--_accent-fill);
    }
    .step:first-child {
      padding-inline-start: 0;
    }
    .step:last-child {
      padding-inline-end: 0;
    }
    .step:nth-last-child(2) {
      margin-block-start: var(--_riser);
    }
    .step:nth-last-child(3) {
      margin-block-start: calc(2 * var(--_riser));
    }
    .step:nth-last-child(n + 4) {
      margin-block-start: calc(3 * var(--_riser));
    }
    .step::before,
    .step:last-child::before {
      inset-block: -4px auto;
      inset-inline-start: 0;
      block-size: calc(var(--_riser) + 4px);
    }
    .step:first-child::before {
      display: none;
    }
    .step-head {
      gap: var(--_space-3);
    }
    .number {
      position: static;
      flex: none;
    }
  }
  @container psoas (inline-size >= 66em) {
    .timer {
      grid-template-columns: 15em minmax(0, 1fr) 19em;
    }
    .timer > .caution {
      grid-area: 1 / 3 / span 2;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .fill {
      display: none;
    }
    .fill-stepped {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .step,
    .step::before,
    .number {
      border-color: CanvasText;
    }
    .step:first-child .number {
      border-width: 5px;
    }
    .mode:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .mode:has(:focus-visible) {
      outline-offset: 2px;
    }
    .modes:disabled .mode:not(:has(:checked)),
    .step-button[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
    }
    .bar {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
      fill: Highlight;
    }
    .medicine,
    .options thead th {
      border-color: CanvasText;
    }
  }

  @media print {
    .paper-only {
      display: revert;
    }
    .modes,
    .run {
      display: none;
    }
    .steps,
    .timer {
      display: block;
    }
    .steps {
      padding-inline-start: 1.5em;
      list-style: var(--_digits, decimal);
    }
    .step,
    .step:last-child,
    .step:nth-last-child(n) {
      margin: 0;
      padding: 0 0 1em;
      border: 0;
    }
    .step::before,
    .number {
      display: none;
    }
    .step-head {
      display: inline;
    }
    .step-head > :not(.number) {
      display: inline;
    }
    .who,
    .options .how {
      color: #000;
    }
    .caution,
    .caution.paper-only {
      display: block;
      margin-block-start: 0.5em;
      break-inside: avoid;
    }
    .caution > .icon {
      display: none;
    }
    .medicines {
      columns: auto;
    }
    .medicine {
      break-inside: auto;
    }
    .options tr {
      break-inside: avoid;
    }
  }
`;
