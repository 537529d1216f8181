/** The picture of a pose → SVG, in the tones of its style sheet. */
import { svg, html, type TemplateResult } from 'lit';
import type { Exercise } from '../domain/content.js';
import { type Drawing, drawScene, roomFor } from '../domain/pose/draw.js';
import { scenes } from '../domain/pose/poses.js';

const drawn = new WeakMap<Exercise['frames'], readonly Drawing[]>();

/** A row of pictures in one scale on one floor. Worked out once: a running timer draws every second. */
const drawings = (frames: Exercise['frames']): readonly Drawing[] => {
  let found = drawn.get(frames);
  if (!found) {
    const row = frames.map(({ pose }) => scenes[pose]);
    const room = roomFor(row);
    drawn.set(frames, (found = row.map((scene) => drawScene(scene, room))));
  }
  return found;
};

const poseSvg = ({ viewBox, shapes }: Drawing, alt: string): TemplateResult =>
  html`<svg class="pose" viewBox=${viewBox.join(' ')} role="img" aria-label=${alt}>
    ${shapes.map(({ tone, d }) => svg`<path class="pose-${tone}" d=${d} />`)}
  </svg>`;

/** One picture for each frame, with its words for those who do not see it. */
export const poses = (frames: Exercise['frames']): TemplateResult[] =>
  drawings(frames).map((drawing, i) => poseSvg(drawing, frames[i]!.alt));
