/** The score as a ring with one arc a question: filled where the answer was right. */
import { svg, type SVGTemplateResult } from 'lit';

/** Share of an arc that is left open between it and the next, in percent of the whole ring. */
const GAP = 2;

/** A 100 × 100 picture; the number in its middle is the caller's. */
export const scoreRing = (parts: readonly boolean[]): SVGTemplateResult => {
  const arc = 100 / parts.length;
  const gap = parts.length > 1 ? GAP : 0;
  return svg`<g transform="rotate(-90 50 50)">${parts.map(
    (filled, i) =>
      svg`<circle class=${filled ? 'arc arc-filled' : 'arc'} cx="50" cy="50" r="42" pathLength="100"
        stroke-dasharray="${arc - gap} ${100 - arc + gap}" stroke-dashoffset=${-(i * arc + gap / 2)} />`,
  )}</g>`;
};
