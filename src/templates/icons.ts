/** The interface's icons: 24 px grid, 1.75 stroke, round ends, no fill. They never stand without a word beside them. */
import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit';

const drawings = {
  tick: svg`<path d="M5 12.5l4.5 4.5L19 7.5" />`,
  cross: svg`<path d="M7 7l10 10M17 7L7 17" />`,
  info: svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5v.2" />`,
  book: svg`<path d="M12 7c-2-1.7-5-2-8-1.8v13c3-.2 6 .1 8 1.8 2-1.7 5-2 8-1.8v-13c-3-.2-6 .1-8 1.8zM12 7v13" />`,
  clock: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5.2l3.3 2" />`,
  worse: svg`<path d="M3.5 17l5.5-6 3.5 3.5L20 7M15 6.5h5.3v5.3" />`,
  better: svg`<path d="M3.5 7l5.5 6 3.5-3.5L20 17M15 17.5h5.3v-5.3" />`,
  chevron: svg`<path d="M6 9.5l6 6 6-6" />`,
  previous: svg`<path d="M19 12H5.5M11 6l-6 6 6 6" />`,
  next: svg`<path d="M5 12h13.5M13 6l6 6-6 6" />`,
  plus: svg`<path d="M12 5v14M5 12h14" />`,
  minus: svg`<path d="M5 12h14" />`,
  whole: svg`<path d="M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5" />`,
  octagon: svg`<path d="M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2z" /><path d="M12 7.5v5.5M12 16.3v.2" />`,
  phone: svg`<path d="M6.5 3.5l3 .5 1.2 3.8-2 1.7a13 13 0 0 0 5.8 5.8l1.7-2 3.8 1.2.5 3c-.1 1.6-1.3 2.5-2.8 2.5C10.2 20 4 13.8 4 6.3c0-1.5.9-2.7 2.5-2.8z" />`,
  triangle: svg`<path d="M12 3.5L2.5 20h19z" /><path d="M12 9.5v5M12 17.2v.2" />`,
  calendar: svg`<path d="M4 5.5h16V20H4zM4 10h16M8 3v4.5M16 3v4.5" />`,
  printer: svg`<path d="M7 9V3.5h10V9M7 17H5a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 5 9h14a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6.5H7z" />`,
  ice: svg`<path d="M12 3v18M4.2 7.5l15.6 9M4.2 16.5l15.6-9M9.8 4.3L12 6.5l2.2-2.2M9.8 19.7l2.2-2.2 2.2 2.2" />`,
  heat: svg`<path d="M7 4.5c2 2.5-2 5 0 7.5s-2 5 0 7.5M12 4.5c2 2.5-2 5 0 7.5s-2 5 0 7.5M17 4.5c2 2.5-2 5 0 7.5s-2 5 0 7.5" />`,
  play: svg`<path d="M8 5.5v13l10.5-6.5z" />`,
  pause: svg`<path d="M9 6v12M15 6v12" />`,
  again: svg`<path d="M4.5 5v4.5H9M5.2 9a7.5 7.5 0 1 1-.7 4.5" />`,
  up: svg`<path d="M12 19V5.5M6 11l6-6 6 6" />`,
  down: svg`<path d="M12 5v13.5M6 13l6 6 6-6" />`,
  copy: svg`<path d="M9 9h11v11H9zM15 9V4H4v11h5" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof drawings;

/** Arrows that tell of reading direction turn round with it; ticks, clocks and trends do not. */
const turning: ReadonlySet<IconName> = new Set(['previous', 'next']);

export const icon = (name: IconName): TemplateResult =>
  html`<svg class=${turning.has(name) ? 'icon icon-flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    ${drawings[name]}
  </svg>`;
