import { css, type CSSResult } from 'lit';

export const termStyles: CSSResult = css`
  :host {
    display: inline;
  }
  .term {
    display: inline;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    line-height: inherit;
    text-transform: inherit;
    white-space: inherit;
    /* Apart: WebKit takes no style and width in the shorthand. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
    user-select: text;
  }
  .term:hover {
    text-decoration-style: solid;
  }

  /* Type of its own size: the term may stand in a heading or in small print. */
  .card {
    position: fixed;
    inset: auto;
    /* Without popovers there is no top layer. */
    z-index: 9;
    margin: 0;
    inline-size: 20em;
    max-inline-size: calc(100% - 1em);
    max-block-size: calc(100% - 1em);
    overflow: auto;
    padding: var(--_space-4);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 0.08),
      0 8px 24px rgb(0 0 0 / 0.14);
    font-size: max(1rem, 16px);
  }
  .card.sheet {
    inset: auto 0 0;
    inline-size: auto;
    max-inline-size: none;
    border-width: 1px 0 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    padding-block-end: max(var(--_space-4), env(safe-area-inset-bottom));
  }
  .name {
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
  }
  .say {
    color: var(--_ink-2);
  }
  .meaning {
    margin-block-start: var(--_space-2);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space-5);
    margin-block: var(--_space-1) calc(-1 * var(--_space-2));
  }

  @media (forced-colors: active) {
    .term {
      color: LinkText;
    }
  }

  @media print {
    .term {
      text-decoration-line: none;
    }
    .card {
      display: none;
    }
  }
`;
