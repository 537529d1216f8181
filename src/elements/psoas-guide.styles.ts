import { css, type CSSResult } from 'lit';

export const guideStyles: CSSResult = css`
  .title {
    font-size: 1.875em;
    line-height: 1.12;
  }
  .lead {
    font-size: 1.125em;
  }
  .stamp {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space-5);
    margin-block: var(--_space-4) var(--_space-5);
    padding-block: 0.25em;
    border-block: 1px solid var(--_line);
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .stamp > * {
    padding-block: 0.35em;
  }
  .print {
    gap: var(--_space-2);
    font-weight: 600;
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  .skip:focus {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .toc ul {
    list-style: none;
  }
  .toc > .disclosure {
    border-block-end: 1px solid var(--_line);
  }
  .toc li {
    border-inline-start: 1px solid var(--_line-strong);
  }
  .toc-link {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    margin-inline-start: -1px;
    padding: 0.4em var(--_space-4);
    border-inline-start: 4px solid transparent;
    line-height: 1.3;
    text-decoration: none;
    color: var(--_ink-2);
  }
  .toc-link:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    color: var(--_ink);
  }
  .toc-link[aria-current] {
    border-inline-start-color: var(--_accent-fill);
    font-weight: 650;
    color: var(--_ink);
  }

  .section {
    scroll-margin-block-start: var(--_space-4);
  }
  .section + slot + slot + .section,
  .section {
    margin-block-start: var(--_space-7);
  }
  .article > .section:first-of-type {
    margin-block-start: var(--_space-5);
  }
  /* A ring around a whole section says less than one around its heading. */
  :is(.section, .topic):focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .section > .heading {
    inline-size: fit-content;
  }
  .section {
    position: relative;
  }
  .section:focus-visible::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--_space-3) * -1);
    border-block-start: 3px solid var(--_focus);
  }
  .section:has(> .heading):focus-visible::before {
    content: none;
  }
  .section:focus-visible > .heading,
  .topic:focus-visible > .sub-heading {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .section > .heading + *,
  .topic > .sub-heading + * {
    margin-block-start: var(--_space-3);
  }
  .prose,
  .section > .notes {
    max-inline-size: 38em;
  }
  .section > .notes {
    border-block-end: 1px solid var(--_line);
  }
  .disclosure,
  .topic,
  .source-list > li {
    scroll-margin-block-start: var(--_space-4);
  }
  .disclosure > summary {
    padding-block: var(--_space-2);
  }
  .topic {
    margin-block-start: var(--_space-5);
  }
  .topic > .sub-heading,
  .disclosure .sub-heading {
    font-size: 1.0625em;
  }
  .range {
    font-size: 1.1875em;
    line-height: 1.45;
  }
  .topic > .small {
    color: var(--_ink-2);
  }
  .claim {
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_line-strong);
    color: var(--_ink-2);
  }
  .plate > .signs {
    margin-block-start: 0;
  }

  .cites {
    white-space: nowrap;
  }
  .cite {
    padding: 0.25em 0.45em;
    font-size: 0.75em;
    line-height: 1;
    vertical-align: 0.25em;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }
  .cite:hover {
    text-decoration: underline;
  }
  .source-card {
    position: absolute;
    inset: auto;
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(24em, 100vw - 1em);
    padding: var(--_space-3) var(--_space-4) 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-size: 0.875em;
    line-height: 1.5;
    overflow-wrap: anywhere;
    box-shadow:
      0 1px 2px rgb(0 0 0 / 0.08),
      0 8px 24px rgb(0 0 0 / 0.14);
  }
  .source-list {
    max-inline-size: 60em;
    margin-block-start: var(--_space-3);
    padding-inline-start: 2.4em;
    font-size: 0.875em;
    line-height: 1.5;
    list-style: var(--_digits, decimal);
  }
  .source-list > li {
    padding-block: 0.3em;
    overflow-wrap: anywhere;
  }

  @container psoas (inline-size >= 36em) {
    .title {
      font-size: 2.5em;
    }
  }
  @container psoas (inline-size >= 60em) {
    .layout {
      display: grid;
      grid-template-columns: 13.5em minmax(0, 1fr);
      column-gap: var(--_space-7);
    }
    .article > .section:first-of-type {
      margin-block-start: 0;
    }
    .toc {
      position: sticky;
      inset-block-start: var(--_space-4);
      align-self: start;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
    }
    .toc > .disclosure {
      border: 0;
    }
    .toc-link {
      min-block-size: 2.5em;
    }
  }

  @media (forced-colors: active) {
    .toc-link {
      border-inline-start-color: Canvas;
    }
    .toc-link[aria-current] {
      border-inline-start-color: Highlight;
    }
    :is(.section, .topic):focus-visible > * {
      outline-color: Highlight;
    }
  }
  @media print {
    .skip,
    .source-card {
      display: none;
    }
    .layout {
      display: block;
    }
    .article a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    .topic,
    .disclosure {
      break-inside: avoid;
    }
    .section {
      margin-block-start: 1.5em;
    }
    /* All sources stand at the end, numbered; once on paper is enough. */
    [part~='plate'] > *::part(foot) {
      display: none;
    }
  }
`;
