/** The hip slider, its poses and what a bend does to the muscles. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ContentPack } from '../domain/content.js';
import type { Figure } from '../domain/figure.js';
import { changeInWords, poseAt, sliderInWords } from '../domain/describe.js';
import { directionOf, formatChange, formatDegrees, formatMillimetres, say } from '../domain/locale.js';
import { hipRange } from '../domain/anatomy.js';
import { type Muscle, musclePath } from '../domain/motion.js';
import type { UiKey } from '../domain/ui.js';
import { heading } from './heading.js';
import { icon } from './icons.js';
import { type FollowReference, prose } from './prose.js';
import { field, label } from './words.js';

/** Steps of the slider, in degrees: by an arrow key, and by a page key. */
export const STEP_DEG = 5;
export const PAGE_DEG = 15;

const ticks = [-20, 0, 30, 60, 90, 120] as const;
/** Ticks that stay where there is little room, and those of them that are moved out of a neighbour's way there. */
const mainTicks: ReadonlySet<number> = new Set([-20, 0, 90, 120]);
const secondTicks: ReadonlySet<number> = new Set([0, 120]);
const tickClass = (deg: number): string =>
  ['tick', mainTicks.has(deg) ? '' : 'tick-minor', secondTicks.has(deg) ? 'tick-second' : ''].join(' ');

export interface Bend {
  readonly content: ContentPack;
  readonly hipFlexionDeg: number;
  /** Level of its heading. */
  readonly level: number;
  /** The side view, moving, in a box of its own; on a phone the large one is out of sight while a thumb is on the slider. */
  readonly picture: unknown;
  readonly pictureBox: Figure['viewBox'] | undefined;
  readonly follow: FollowReference;
  readonly onInput: (event: Event) => void;
  readonly onChange: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** To the bend named by `data-deg`. */
  readonly onPose: (event: Event) => void;
}

const shareOf = (deg: number): number => (deg - hipRange.min) / (hipRange.max - hipRange.min);

/** Track, what is bent away from standing, ticks and their numbers: a picture behind the native range. */
const scale = ({ content, hipFlexionDeg }: Bend): SVGTemplateResult => {
  const isRtl = directionOf(content.lang) === 'rtl';
  const at = (deg: number): string => `${String((isRtl ? 1 - shareOf(deg) : shareOf(deg)) * 100)}%`;
  return svg`<svg class="scale" aria-hidden="true">
    <line class="track" x1="0" x2="100%" y1="22" y2="22" />
    <line class="track bent" x1=${at(0)} x2=${at(hipFlexionDeg)} y1="22" y2="22" />
    ${ticks.map(
      (deg) => svg`<g class=${tickClass(deg)}>
        <line x1=${at(deg)} x2=${at(deg)} y1="17" y2="27" />
        <text x=${at(deg)} y="3.2em">${formatDegrees(content.lang, deg)}</text>
      </g>`,
    )}
  </svg>`;
};

/** The length of a muscle as a bar, with a mark where it ends in standing. */
const lengthBar = (muscle: Muscle, hipFlexionDeg: number): TemplateResult => {
  const longest = 1 + musclePath(muscle, hipRange.min).changeFromStanding;
  const percent = (change: number): string => `${String(((1 + change) / longest) * 100)}%`;
  return html`<svg class="length-bar" part="length-bar" aria-hidden="true">
    <rect class="length-ground" width="100%" height="100%" />
    <rect
      class="length length-${muscle}"
      width=${percent(musclePath(muscle, hipFlexionDeg).changeFromStanding)}
      height="100%"
    />
    <line class="length-mark" x1=${percent(0)} x2=${percent(0)} y1="0" y2="100%" />
  </svg>`;
};

const reading = (name: unknown, value: string, rest: unknown = nothing): TemplateResult =>
  html`<div class="reading">
    <dt>${name}</dt>
    <dd><span class="reading-value">${value}</span> ${rest}</dd>
  </div>`;

const readout = ({ content, hipFlexionDeg, follow }: Bend): TemplateResult => {
  const { lang } = content;
  const words = (key: UiKey<'anatomy'>): string | TemplateResult => label(content, 'anatomy', key);
  const lengthOf = (muscle: Muscle, name: unknown): TemplateResult => {
    const { lengthMm, changeFromStanding } = musclePath(muscle, hipFlexionDeg);
    const changeMm = lengthMm - lengthMm / (1 + changeFromStanding);
    return reading(
      name,
      formatChange(lang, changeFromStanding),
      html`<span class="small">${formatMillimetres(lang, changeMm)}</span> ${lengthBar(muscle, hipFlexionDeg)}`,
    );
  };
  const pose = poseAt(content, hipFlexionDeg);
  return html`<div class="readout" part="readout">
    <dl class="readings">
      ${reading(words('hipBend'), formatDegrees(lang, hipFlexionDeg))} ${lengthOf('psoas', words('psoasLength'))}
      ${lengthOf('iliacus', words('iliacusLength'))}
    </dl>
    <p class="small mark-note">${words('standingMark')}</p>
    <div class="prose">
      <p>${changeInWords(content, hipFlexionDeg)}</p>
      ${pose ? prose(pose.means, follow) : nothing}
    </div>
  </div>`;
};

export const bend = (model: Bend): TemplateResult => {
  const { content, hipFlexionDeg, level, picture, pictureBox, onInput, onChange, onKey, onPose } = model;
  const { poses } = content;
  const current = poseAt(content, hipFlexionDeg);
  return html`<div class="bend">
    <div class="bend-controls">
      ${heading(level, field(poses, 'title'), { class: 'panel-heading', id: 'bend' })} ${prose(poses.lead)}
      ${
        pictureBox
          ? html`<svg class="bend-picture" viewBox=${pictureBox.join(' ')} aria-hidden="true">${picture}</svg>`
          : nothing
      }
      <div class="slider" part="slider">
        ${scale(model)}
        <input
          class="range"
          type="range"
          min=${hipRange.min}
          max=${hipRange.max}
          step=${STEP_DEG}
          .value=${String(hipFlexionDeg)}
          aria-labelledby="bend"
          aria-valuetext=${sliderInWords(content, hipFlexionDeg)}
          @input=${onInput}
          @change=${onChange}
          @keydown=${onKey}
        />
      </div>
      <div class="poses" role="group" aria-label=${say(content, 'anatomy', 'poses')}>
        ${poses.order.map((id) => {
          const pose = poses.items[id]!;
          const isCurrent = pose === current;
          return html`<button
            type="button"
            class="button preset"
            part="button preset"
            aria-pressed=${isCurrent ? 'true' : 'false'}
            data-deg=${pose.hipFlexionDeg}
            @click=${onPose}
          >
            ${isCurrent ? icon('tick') : nothing}${field(pose, 'name')}
          </button>`;
        })}
      </div>
    </div>
    ${readout(model)}
  </div>`;
};
