import { css, type CSSResult } from 'lit';

export const preventionStyles: CSSResult = css`
  .habits {
    display: grid;
    gap: var(--_space-4) var(--_space-5);
    margin-block-start: var(--_space-5);
  }
  .habit {
    padding-block-start: 0.6em;
    border-block-start: 2px solid var(--_accent-ink);
  }
  .plan {
    display: grid;
    margin-block-start: var(--_space-7);
  }
  .phase {
    margin-block-start: var(--_space-6);
    padding-block-start: var(--_space-4);
    border-block-start: 4px solid var(--_accent-fill);
  }
  .phase-name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-4);
  }
  .phase-title {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .phase-time {
    color: var(--_ink-2);
  }
  .cards {
    display: grid;
    gap: var(--_space-6) var(--_space-6);
    margin-block-start: var(--_space-5);
  }
  .cards > .card {
    padding-block-start: var(--_space-3);
    border-block-start: 2px solid var(--_line-strong);
  }
  .next {
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-3);
    border-block-start: 2px solid var(--_ok);
  }

  @container psoas (inline-size >= 36em) {
    .habits {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container psoas (inline-size >= 60em) {
    .habits {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .card-running {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .card-running {
      grid-template-columns: 1fr;
    }
  }
`;
