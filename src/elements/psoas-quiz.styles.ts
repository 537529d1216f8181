import { css, type CSSResult } from 'lit';

export const quizStyles: CSSResult = css`
  .quiz {
    max-inline-size: 44em;
  }
  .progress {
    margin-block-start: var(--_space-4);
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .segments {
    display: flex;
    gap: 0.375em;
    margin-block-start: var(--_space-2);
  }
  .segment {
    flex: 1;
    block-size: 0.375em;
    border: 1px solid var(--_line-strong);
    border-radius: 1em;
  }
  .segment-current {
    border: 2px solid var(--_accent-fill);
  }
  .segment-done {
    border-color: var(--_accent-fill);
    background: var(--_accent-fill);
  }

  fieldset {
    min-inline-size: 0;
  }
  form,
  #result {
    margin-block-start: var(--_space-5);
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space-4);
  }
  .missing {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
    font-weight: 600;
    color: var(--_again);
  }

  /* With the line above that counts the questions. */
  form {
    scroll-margin-block-start: 4em;
  }

  .choice {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    min-block-size: max(3em, 48px);
    padding: 0.6em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    transition: background-color calc(120ms * var(--_motion)) cubic-bezier(0.2, 0, 0, 1);
  }
  .choice + .choice {
    margin-block-start: var(--_space-3);
  }
  .choice:hover {
    border-color: var(--_ink);
    background: var(--_tint);
  }
  .choice:has(:checked) {
    border-color: var(--_accent-ink);
    box-shadow: inset 0 0 0 1px var(--_accent-ink);
    background: var(--_tint);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .choice :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .choice input {
    appearance: none;
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    border: 1.5px solid var(--_line-strong);
    border-radius: 50%;
    background: var(--_surface);
    cursor: inherit;
  }
  .choice input:checked {
    border-color: var(--_accent-ink);
    background: radial-gradient(circle, var(--_accent-ink) 0 0.36em, var(--_surface) 0.4em);
  }
  /* In a narrow row the note goes under the words before it breaks them. */
  .choice-words {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space-4);
    min-inline-size: 0;
  }
  .choice-text {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .choice-note {
    font-size: 0.875em;
    font-weight: 700;
  }

  /* Checked: the rows are locked and say in words what they are. */
  .locked .choice {
    cursor: default;
    border-color: var(--_line);
    background: none;
    box-shadow: none;
    color: var(--_ink-2);
  }
  .locked .choice-right {
    border: 2px solid var(--_ok);
    padding: calc(0.6em - 1px) calc(1em - 1px);
    background: var(--_ok-tint);
    color: var(--_ink);
  }
  .locked .choice-again {
    border: 1px dashed var(--_again);
    background: var(--_again-tint);
    color: var(--_ink);
  }
  .choice-right :is(.icon, .choice-note) {
    color: var(--_ok);
  }
  .choice-again :is(.icon, .choice-note) {
    color: var(--_again);
  }
  /* The mark takes its place for the eye; to those who listen the row stays what it was. */
  .locked :is(.choice-right, .choice-again) {
    position: relative;
  }
  .locked :is(.choice-right, .choice-again) input {
    position: absolute;
    opacity: 0;
  }
  .locked :is(.choice-right, .choice-again) .icon {
    inline-size: 1.375em;
    block-size: 1.375em;
  }

  .feedback {
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-4);
    border-block-start: 3px solid var(--_again);
  }
  .feedback-right {
    border-block-start-color: var(--_ok);
  }
  .feedback-title {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: 1.1875em;
    line-height: 1.25;
  }
  .feedback-title .icon {
    color: var(--_again);
  }
  .feedback-right .feedback-title .icon {
    color: var(--_ok);
  }
  .feedback .prose {
    margin-block-start: var(--_space-3);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    margin-block-start: var(--_space-5);
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-4) var(--_space-6);
    margin-block: var(--_space-4) var(--_space-5);
  }
  .score {
    position: relative;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 8.25em;
    block-size: 8.25em;
    text-align: center;
  }
  .score svg {
    position: absolute;
    inset: 0;
  }
  .arc {
    fill: none;
    stroke: var(--_tint-strong);
    stroke-width: 12;
  }
  .arc-filled {
    stroke: var(--_accent-fill);
  }
  .score-number {
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1;
  }
  .result-words {
    flex: 1 1 14em;
  }
  .result-words p + p {
    margin-block-start: var(--_space-2);
    color: var(--_ink-2);
  }
  .result-sentence {
    font-size: 1.1875em;
    font-weight: var(--_heading-weight);
    line-height: 1.3;
  }
  .topics {
    list-style: none;
    border-block-end: 1px solid var(--_line);
  }
  .topics > li {
    display: flex;
    gap: var(--_space-3);
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_line);
  }
  .topics > li > .icon {
    margin-block-start: 0.15em;
    color: var(--_ok);
  }
  .topics > .topic-again > .icon {
    color: var(--_again);
  }
  .topic {
    flex: 1;
    min-inline-size: 0;
  }
  .stays {
    margin-block-start: var(--_space-4);
    font-size: 0.875em;
    color: var(--_ink-2);
  }

  @media (forced-colors: active) {
    .choice input {
      appearance: auto;
    }
    .choice:has(:checked) {
      border: 2px solid Highlight;
    }
    .choice:has(:focus-visible) {
      outline-color: Highlight;
    }
    .segment-done {
      background: CanvasText;
    }
    .segment-current {
      border-color: Highlight;
    }
    .arc {
      stroke: GrayText;
      stroke-width: 3;
    }
    .arc-filled {
      stroke: Highlight;
      stroke-width: 12;
    }
    .button-main {
      border-color: ButtonBorder;
    }
  }

  @media print {
    .answer-key {
      margin-block-start: 1.2em;
      padding-inline-start: 1.6em;
      list-style: var(--_digits, decimal);
    }
    .answer-key > li {
      break-inside: avoid;
      margin-block-end: 1.2em;
    }
    .answer-key > li > ul {
      margin-block: 0.3em;
    }
  }
`;
