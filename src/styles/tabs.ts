/** A row of tabs. */
import { css, type CSSResult } from 'lit';

export const tabStyles: CSSResult = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space-4);
    margin-block: var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }
  .tab {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.25em 0.1em;
    margin-block-end: -1px;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    text-align: center;
    white-space: nowrap;
    color: var(--_ink-2);
  }
  .tab:hover {
    color: var(--_ink);
    border-block-end-color: var(--_line-strong);
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent-ink);
    font-weight: 600;
    color: var(--_ink);
  }

  @media (forced-colors: active) {
    /* There no border is transparent: it would underline every tab. */
    .tab:not([aria-selected='true']) {
      border-block-end: 0;
      padding-block-end: calc(0.25em + 3px);
    }
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
