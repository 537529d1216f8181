import { css, type CSSResult } from 'lit';

export const glossaryStyles: CSSResult = css`
  .filter {
    margin-block-start: var(--_space-5);
  }
  .filter label {
    display: block;
    font-weight: 600;
  }
  .filter input {
    inline-size: 100%;
    max-inline-size: 22em;
    min-block-size: var(--_target);
    margin-block-start: var(--_space-1);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    font: inherit;
    color: var(--_ink);
    /* Without it WebKit draws a search box of its own size and shape. */
    appearance: none;
  }
  .count {
    margin-block-start: var(--_space-2);
    color: var(--_ink-2);
  }

  .letter {
    margin-block-start: var(--_space-5);
    border-block-start: 2px solid var(--_line-strong);
    padding-block-start: var(--_space-3);
  }
  .letter-heading {
    font-size: 1.375em;
    line-height: 1.3;
    color: var(--_ink-2);
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-6);
    margin-block-start: var(--_space-2);
  }
  .word {
    max-inline-size: 40em;
  }
  dfn {
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-style: normal;
    font-weight: var(--_heading-weight);
  }
  .aside {
    color: var(--_ink-2);
  }
  dt .aside {
    margin-inline-start: 0.35em;
  }

  @container psoas (inline-size >= 36em) {
    .letter {
      display: grid;
      grid-template-columns: 3em minmax(0, 1fr);
    }
    .words {
      margin-block-start: 0.15em;
    }
  }
  @container psoas (inline-size >= 52em) {
    .words {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .letter {
      border-color: #000;
      margin-block-start: 1em;
    }
    .letter-heading,
    .aside {
      color: #000;
    }
    .words {
      grid-template-columns: 1fr 1fr;
      gap: 0.6em 2em;
    }
    .word {
      break-inside: avoid;
    }
  }
`;
