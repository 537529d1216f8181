/** Exercises and the sheet, on screen and on paper: shared by the plan and by one exercise alone. */
import { css, type CSSResult } from 'lit';
import { poseStyles } from './pose.js';

const card: CSSResult = css`
  .card {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
    min-inline-size: 0;
  }
  .card-title {
    font-size: 1.1875em;
    line-height: 1.25;
  }
  .purpose {
    color: var(--_ink-2);
  }
  .look,
  .words {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
    min-inline-size: 0;
  }
  .sequence {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-2);
    list-style: none;
  }
  .frame {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    padding: var(--_space-2) var(--_space-2) var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .frame > p {
    flex: 1;
    padding: var(--_space-2) var(--_space-1) 0;
  }
  .frame b {
    margin-inline-end: 0.25em;
  }
  .steps {
    list-style: none;
    max-inline-size: 40em;
  }
  .steps > li {
    display: grid;
    grid-template-columns: 1.6em 1fr;
    padding-block: 0.3em;
  }
  .steps b {
    font-weight: 650;
    color: var(--_accent-ink);
  }
  .dose {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-6);
  }
  .dose dt {
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .dose dd {
    font-weight: 650;
  }
  .stop {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-3);
  }
  .stop > .icon {
    margin-block-start: 0.15em;
    color: var(--_now);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .button-on {
    border-color: var(--_accent-ink);
    background: var(--_tint-strong);
  }
  .ways {
    display: grid;
    gap: var(--_space-3);
  }
  .unknown {
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-4);
    margin-block-start: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .root > .card {
    margin-block-start: var(--_space-5);
  }

  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-4);
  }
  .timer-face {
    display: flex;
    flex: 1 1 14em;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    min-inline-size: 0;
  }
  .digits {
    font-size: 2.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .timer-way {
    flex: 1 1 7em;
    min-inline-size: 0;
  }
  .timer-way > .small {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    color: var(--_ink-2);
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    overflow: hidden;
    border: 1px solid var(--_accent-ink);
    border-radius: 1em;
    background: var(--_tint-strong);
  }
  progress::-webkit-progress-bar {
    background: var(--_tint-strong);
  }
  progress::-webkit-progress-value {
    background: var(--_accent-fill);
  }
  progress::-moz-progress-bar {
    background: var(--_accent-fill);
  }
  progress.rest {
    opacity: 0.55;
  }

  .rules {
    display: grid;
    gap: var(--_space-4);
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-4);
    border-block-start: 2px solid var(--_line-strong);
  }
  .rule-columns {
    display: grid;
    gap: var(--_space-5);
  }
  .lights {
    list-style: none;
  }
  .lights > li {
    display: flex;
    gap: var(--_space-3);
    padding-block: 0.3em;
  }
  .lights .icon {
    margin-block-start: 0.15em;
  }
  .light-fine .icon {
    color: var(--_ok);
  }
  .light-less .icon {
    color: var(--_soon);
  }
  .light-back .icon {
    color: var(--_now);
  }

  @container psoas (inline-size < 15em) {
    .sequence {
      grid-template-columns: 1fr;
    }
  }
  @container psoas (inline-size >= 36em) {
    .sequence:has(> :nth-child(3)) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container psoas (inline-size >= 52em) {
    .rule-columns {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container psoas (inline-size >= 60em) {
    .root > .card,
    .card-running {
      grid-template-columns: 1.15fr 1fr;
      column-gap: var(--_space-6);
    }
    .card-head {
      grid-column: 1 / -1;
    }
    .root > .card {
      grid-template-rows: auto 1fr;
    }
    .root > .card > .words {
      grid-area: 1 / 2 / 3 / 3;
    }
  }

  @media (forced-colors: active) {
    .frame {
      border: 1px solid CanvasText;
    }
    .button-on {
      border-width: 3px;
    }
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
  @media print {
    .card,
    .rules {
      break-inside: avoid;
    }
    .card .buttons,
    .timer {
      display: none;
    }
    .frame {
      background: none;
    }
  }
`;

const sheet: CSSResult = css`
  .sheet {
    display: grid;
    gap: var(--_space-4);
    margin-block-start: var(--_space-6);
  }
  .sheet-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3) var(--_space-5);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .sheet-empty {
    justify-content: start;
    align-items: start;
    flex-wrap: nowrap;
    padding-block: var(--_space-4);
    background: var(--_sunken);
  }
  .sheet-count {
    font-size: 1em;
    line-height: 1.4;
  }
  .sheet-offer {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 2px solid var(--_accent-ink);
    border-radius: var(--_radius);
  }
  .sheet-offer > p {
    display: flex;
    gap: var(--_space-2);
  }
  .sheet-list {
    list-style: none;
    margin-block-end: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  .sheet-row {
    display: grid;
    gap: var(--_space-3);
    align-items: center;
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_line);
  }
  .sheet-name > p {
    color: var(--_ink-2);
  }
  .sheet-dose {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }
  .sheet-dose label,
  .sheet-link {
    display: grid;
    gap: var(--_space-1);
    align-content: end;
  }
  .sheet-link {
    margin-block-start: var(--_space-3);
  }
  .sheet input {
    min-block-size: var(--_target);
    inline-size: 100%;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    font: inherit;
    font-size: 1rem;
    color: inherit;
  }
  .sheet-dose input {
    inline-size: 5.5em;
  }
  .sheet-acts {
    display: flex;
    gap: var(--_space-2);
  }
  .button-icon {
    min-inline-size: var(--_target);
    padding-inline: 0.6em;
  }
  .button[aria-disabled='true'] {
    border-color: var(--_line);
    background: none;
    color: var(--_ink-2);
    cursor: default;
  }
  .button[aria-disabled='true'] .icon {
    opacity: 0.45;
  }
  @container psoas (inline-size >= 52em) {
    .sheet-row {
      grid-template-columns: 1.2fr 1.4fr auto;
      column-gap: var(--_space-5);
    }
  }
  @media (forced-colors: active) {
    .sheet-bar {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .sheet {
      display: none;
    }
  }
`;

const paper: CSSResult = css`
  .paper {
    --_stage: #fff;
    font-size: max(15px, 11.5pt);
    line-height: 1.4;
    color: #000;
    background: #fff;
  }
  .paper h2 {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.2;
  }
  .paper-head {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 2em;
    padding-block-end: 0.8em;
    border-block-end: 3px solid #000;
  }
  .paper-clinic {
    font-weight: 600;
  }
  .paper-title {
    font-size: 2.2em;
    font-weight: 700;
    line-height: 1.1;
  }
  .paper-lines {
    flex: 0 0 21em;
  }
  .paper-lines p {
    display: flex;
    align-items: end;
    gap: 0.4em;
    min-block-size: 2.1em;
  }
  .paper-lines span {
    flex: 0 0 5.2em;
  }
  .paper-lines i {
    flex: 1;
    border-block-end: 1px solid #000;
  }
  .paper-lines b {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-end: 0.2em;
    border: 1.5px solid #000;
  }
  .paper-lead {
    padding-block: 0.8em;
  }
  .paper-exercise {
    padding-block: 0.7em;
    border-block-start: 1px solid #000;
    break-inside: avoid;
  }
  .paper-exercise-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1.5em;
  }
  .paper-exercise-head p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
  }
  .paper-body {
    display: grid;
    grid-template-columns: 1.1fr 1fr;
    align-items: center;
    gap: 1.2em;
    padding-block: 0.5em;
  }
  .paper .sequence {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .paper .frame {
    padding: 0;
    background: none;
  }
  .paper .frame > p {
    flex: none;
    text-align: center;
    font-size: 0.8em;
    line-height: 1.3;
  }
  /* The steps beside them say it. */
  .paper .frame span {
    display: none;
  }
  .paper .frame b {
    margin: 0;
    font-size: 1.25em;
  }
  .paper .steps > li {
    padding-block: 0.1em;
  }
  .paper .steps b {
    color: #000;
  }
  .weeks {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 1.2em;
    font-size: 0.8em;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    border: 1px solid #000;
  }
  .week > span {
    padding-block: 0.35em;
    text-align: center;
  }
  .week > span + span {
    border-inline-start: 1px solid #000;
  }
  .paper-box {
    display: grid;
    grid-template-columns: 1fr 1.9fr;
    gap: 1.4em;
    padding: 0.7em 1em;
    border: 3px solid #000;
    break-inside: avoid;
    line-height: 1.28;
  }
  .paper-box h2 {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: 1.15em;
  }
  .paper-box .list > li {
    padding-block: 0;
  }
  /* The middle of a line of this sheet. */
  .paper-box .list > li::before {
    inset-block-start: 0.45em;
    border-color: #000;
  }
  .paper-foot {
    padding-block-start: 0.6em;
    font-size: 0.8em;
  }
  .paper-foot > span + span {
    margin-inline-start: 1em;
  }
`;

export const exerciseStyles: readonly CSSResult[] = [poseStyles, card, sheet, paper];
