import { css, type CSSResult } from 'lit';

export const safetyStyles: CSSResult = css`
  .rows {
    margin-block-start: var(--_space-5);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding-block: var(--_space-5);
  }
  .row.signs {
    margin-block-start: 0;
    padding: var(--_space-5) var(--_space-4);
  }
  .row-book {
    border-block-start: 1px solid var(--_line);
  }
  .action {
    display: flex;
    gap: var(--_space-3);
  }
  .action > div {
    min-inline-size: 0;
  }
  .action > .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .row-soon > .action > .icon {
    color: var(--_soon);
  }
  .row-book > .action > .icon {
    color: var(--_accent-ink);
  }
  .row-heading {
    font-size: 1.1875em;
    line-height: 1.25;
  }
  .row-lead {
    margin-block-start: 0.15em;
    color: var(--_ink-2);
  }
  .signs .row-lead {
    color: inherit;
  }
  .action .button {
    margin-block-start: var(--_space-4);
    gap: var(--_space-2);
  }
  .row .list,
  .more-row .list {
    margin-block-start: 0;
    columns: auto;
  }
  .row .list > li,
  .more-row .list > li {
    break-inside: avoid;
    padding-block: 0.3em;
  }

  .more {
    margin-block-start: var(--_space-4);
    padding-block-start: var(--_space-5);
    border-block-start: 2px solid var(--_line-strong);
  }
  .more-row {
    margin-block-start: var(--_space-4);
  }
  .more-row > .action {
    align-items: center;
    margin-block-end: var(--_space-2);
  }
  .more-row.row-now > .action > .icon {
    color: var(--_now);
  }

  /* Large text on a small phone: the words need the whole width. */
  @container psoas (inline-size < 16em) {
    .action {
      flex-direction: column;
    }
    .more-row > .action {
      align-items: start;
    }
    .row.signs {
      padding-inline: var(--_space-3);
    }
  }
  @container psoas (inline-size >= 36em) {
    .row,
    .row.signs {
      padding-inline: var(--_space-5);
    }
    .more-row .list {
      columns: 2;
      column-gap: var(--_space-6);
    }
  }
  @container psoas (inline-size >= 52em) {
    .row,
    .row.signs {
      grid-template-columns: 19em minmax(0, 1fr);
      column-gap: var(--_space-6);
      align-items: start;
    }
    .row .list {
      margin-block-start: -0.3em;
      columns: 2;
      column-gap: var(--_space-6);
    }
  }

  @media print {
    .row,
    .row.signs {
      padding: 0.8em 1em;
      break-inside: avoid;
    }
    .row-lead,
    .action > .icon {
      color: #000 !important;
    }
    .row .list,
    .more-row .list {
      columns: 2;
      column-gap: 2em;
    }
    /* Of use on paper is an address that can be typed. */
    .row-book .button:not([href^='http']) {
      display: none;
    }
    .row-book .button::after {
      content: attr(href);
      font-weight: 400;
    }
    .action .button {
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }
`;
