/**
 * The manners every element shares: a guest's box, type, focus, buttons, prose, paper. What must hold against a
 * page's own rules stands on `.root`, which no page selector reaches; the host itself stays the page's to move,
 * size and hide.
 */
import { css, type CSSResult } from 'lit';
import { tokens } from './tokens.js';

const box = css`
  :host {
    display: block;
    /* A query container has no width of its own: in a flex row it would shrink to nothing. */
    inline-size: -webkit-fill-available;
    inline-size: -moz-available;
    inline-size: stretch;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What the host draws or turns cannot be taken back further in. */
  :host {
    text-decoration: none !important;
    writing-mode: horizontal-tb !important;
  }

  .root {
    /* Whatever a page hands down to everything ends here, except direction and custom properties. */
    all: initial;
    display: revert;
    container: psoas / inline-size;
    /* What makes a page's type its own. */
    font: inherit;
    font-size: max(1em, 1rem, 16px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.55;
    text-rendering: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    color-scheme: inherit;
    text-align: start;
    overflow-wrap: break-word;
    color: var(--_ink);
    background: var(--psoas-surface, transparent);
  }
  .root:lang(ar),
  .root:lang(fa),
  .root:lang(ur),
  .root:lang(th) {
    --_heading-tracking: 0;
    line-height: 1.75;
  }
  .arab {
    --_digits: arabic-indic;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const type = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  :is(h1, h2, h3, h4, h5, h6, legend) {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    letter-spacing: var(--_heading-tracking);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .heading {
    font-size: 1.5em;
    line-height: 1.22;
  }
  .panel-heading {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .sub-heading {
    font-size: 1em;
    line-height: 1.25;
  }
  .lead {
    margin-block-start: var(--_space-2);
    max-inline-size: 40em;
    font-size: 1.0625em;
    color: var(--_ink-2);
  }
  .lead > * + * {
    margin-block-start: var(--_space-2);
  }
  .small {
    font-size: 0.875em;
    line-height: 1.5;
  }

  .prose {
    max-inline-size: 40em;
  }
  .prose > * + * {
    margin-block-start: var(--_space-2);
  }
  .list {
    list-style: none;
  }
  .list > li {
    position: relative;
    padding-inline-start: 1.15em;
    padding-block: 0.2em;
  }
  .list > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.15em;
    inline-size: 0;
    block-size: 0;
    /* A border, which paper and forced colours keep. */
    border: 0.1875em solid var(--_line-strong);
    border-radius: 50%;
  }
`;

/** When to get checked: the sign of the clock beside the words, under an amber rule. */
const check = css`
  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    column-gap: var(--_space-3);
    padding-block-start: 0.7em;
    border-block-start: 2px solid var(--_soon);
  }
  .check > .icon {
    color: var(--_soon);
  }
  .check > :not(.icon) {
    grid-column: 2;
  }
`;

const controls = css`
  button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    text-align: start;
    margin: 0;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding: 0.5em 1.15em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    color: var(--_ink);
    transition: background-color calc(120ms * var(--_motion)) cubic-bezier(0.2, 0, 0, 1);
  }
  .button:hover {
    background: var(--_tint);
    border-color: var(--_ink);
  }
  .button-main {
    border-color: transparent;
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }
  .button-main:hover {
    border-color: transparent;
    background: var(--_accent-fill-hover);
  }
  .button-quiet {
    border-color: transparent;
    background: none;
  }
  .link {
    display: inline;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    font-weight: inherit;
    color: var(--_accent-ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  /* A link that stands alone is a target of its own; one in a sentence is not. */
  .link-alone {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 500;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  [tabindex='-1']:focus-visible {
    border-radius: 2px;
  }

  /* A pause for those who listen: "Hip arthritis. The hip joint…". */
  .pause::after {
    content: '.';
    position: absolute;
    clip-path: inset(50%);
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon-flip:dir(rtl) {
    transform: scaleX(-1);
  }
`;

const disclosure = css`
  .disclosure > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    min-block-size: var(--_target);
    font-weight: 600;
    list-style: none;
    /* A long word leaves room for the chevron. */
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .disclosure > summary::-webkit-details-marker {
    display: none;
  }
  .disclosure > summary > .icon {
    transition: rotate calc(120ms * var(--_motion));
  }
  .disclosure[open] > summary > .icon {
    rotate: 180deg;
  }
  .disclosure > summary:hover {
    color: var(--_accent-ink);
  }
  .disclosure > :not(summary) {
    padding-block-end: var(--_space-4);
  }
  .notes {
    margin-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  .notes > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .entry > * + * {
    margin-block-start: var(--_space-3);
  }
`;

const foot = css`
  .translation {
    display: flex;
    gap: var(--_space-3);
    margin-block-end: var(--_space-4);
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .translation > .icon {
    margin-block-start: 0.1em;
    color: var(--_soon);
  }
  .translation p + p {
    color: var(--_ink-2);
  }
  .foot {
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .foot-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space-5);
  }
  .foot-line > * {
    padding-block: 0.35em;
  }
  .signs-link {
    margin-block-start: var(--_space-5);
  }
  .signs-link .link {
    gap: var(--_space-2);
    font-weight: 600;
  }
  .signs-link .icon {
    color: var(--_now);
  }
  .sources {
    max-inline-size: 60em;
  }
  .sources[open] {
    flex-basis: 100%;
    order: 1;
  }
  .sources > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 2em;
    list-style: none;
    cursor: pointer;
  }
  .sources > summary::-webkit-details-marker {
    display: none;
  }
  .sources > ol {
    padding-inline-start: 1.8em;
    list-style: var(--_digits, decimal);
  }
  [data-numbers]::after {
    content: ' ' attr(data-numbers);
    padding-inline-start: 0.2em;
    font-size: 0.75em;
    vertical-align: super;
    word-spacing: 0.3em;
    color: var(--_accent-ink);
  }
  .sources li {
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }

  /* The one solid block in the system: it must never be folded away, fade in or follow the accent. */
  .signs {
    margin-block-start: var(--_space-5);
    padding: var(--_space-4);
    border: 2px solid var(--_now-fill);
    border-radius: var(--_radius);
    background: var(--_now-fill);
    color: var(--_on-now);
  }
  .signs-head {
    display: flex;
    gap: var(--_space-3);
  }
  .signs-head > div {
    min-inline-size: 0;
  }
  .signs-head .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .signs .button {
    margin-block-start: var(--_space-3);
    border-color: var(--_on-now);
    background: var(--_on-now);
    color: var(--_now-fill);
  }
  .signs .list {
    margin-block-start: var(--_space-3);
  }
  .signs .list > li::before {
    border-color: currentColor;
  }
  .signs :focus-visible {
    outline-color: var(--_on-now);
    box-shadow: 0 0 0 2px var(--_now-fill);
  }
  @container psoas (inline-size >= 44em) {
    .signs {
      display: grid;
      grid-template-columns: minmax(14em, 1fr) 2.4fr;
      column-gap: var(--_space-6);
      padding: var(--_space-5);
    }
    .signs .list {
      margin-block-start: 0;
      columns: 2;
      column-gap: var(--_space-5);
    }
    .signs .list > li {
      break-inside: avoid;
    }
  }
`;

const media = css`
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .list > li::before {
      background: CanvasText;
    }
    .signs {
      border-color: CanvasText;
    }
    /* A drawing keeps a colour of its own; the reader's is that of the words beside it. */
    .icon {
      color: inherit !important;
    }
  }

  @media print {
    .root {
      color: #000;
      background: none;
    }
    .screen-only {
      display: none;
    }
    /* What the screen folds away, paper shows. */
    .on-paper[hidden] {
      display: revert;
    }
    .disclosure > summary > .icon {
      display: none;
    }
    .disclosure::details-content,
    .on-paper::details-content {
      display: block;
      content-visibility: visible;
    }
    .signs {
      border-color: #000;
      background: none;
      color: #000;
      break-inside: avoid;
    }
    .signs .list > li::before {
      border-color: #000;
    }
    .foot {
      color: #000;
    }
    :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;

export const base: readonly CSSResult[] = [tokens, box, type, check, controls, disclosure, foot, media];
