/** One exercise as a card: pictures, steps, dose, hold timer, when to stop, "Add to my sheet". */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, ContentPack, Exercise, PracticeRules } from '../domain/content.js';
import { type DoseChange, doseFigures, doseNumber } from '../domain/dose.js';
import type { HoldPlan, HoldState } from '../domain/holds.js';
import { formatClock, formatNumber, type MessageValues, say } from '../domain/locale.js';
import { sourcesOf } from '../domain/pack.js';
import type { UiKey } from '../domain/ui.js';
import { disclosure } from './entry.js';
import { heading, headingLevel } from './heading.js';
import { icon } from './icons.js';
import { poses } from './pose.js';
import { claimList, claimText, prose } from './prose.js';
import { field, label, named } from './words.js';

/** Shorter holds are counted in one's head. */
const LEAST_TIMED_SECONDS = 5;

export interface ExerciseCard {
  readonly content: ContentPack;
  readonly id: string;
  readonly exercise: Exercise;
  /** Level of the card's heading. */
  readonly level: number;
  /** On its own page an exercise shows what a card folds away. */
  readonly isAlone?: boolean;
  readonly dose: DoseChange;
  readonly isOnSheet: boolean;
  /** How many exercises are on the sheet. */
  readonly sheetLength: number;
  /** The open timer, where it is this exercise's. */
  readonly timer: { readonly state: HoldState; readonly isRunning: boolean } | undefined;
  readonly onAdd: () => void;
  /** Goes to the sheet. */
  readonly onSheet: () => void;
  readonly onStart: (plan: HoldPlan) => void;
  readonly onToggle: () => void;
  readonly onClose: () => void;
}

type Say = (key: UiKey<'exercise'>, values?: MessageValues) => string;
const speaker =
  (content: ContentPack): Say =>
  (key, values) =>
    say(content, 'exercise', key, values);

type Show = (key: UiKey<'exercise'>) => string | TemplateResult;
const labeller =
  (content: ContentPack): Show =>
  (key) =>
    label(content, 'exercise', key);

/** The holds to time, or nothing where an exercise has none worth timing. */
export const holdPlan = (exercise: Exercise, dose: DoseChange): HoldPlan | undefined => {
  const holdSeconds = doseNumber(exercise, 'holdSeconds', dose);
  if (holdSeconds === undefined || holdSeconds < LEAST_TIMED_SECONDS) return undefined;
  const holds = (doseNumber(exercise, 'reps', dose) ?? 1) * (doseNumber(exercise, 'sets', dose) ?? 1);
  return { holdSeconds, holds, sides: exercise.dose.sides };
};

export const exerciseSources = (exercise: Exercise): string[] =>
  sourcesOf(exercise.steps, exercise.easier, exercise.harder, exercise.stop, exercise.avoid, exercise.known, exercise);

/** Where the timer is: "Hold 2 of 3, left side". */
const holdInWords = (speak: Say, state: Exclude<HoldState, { phase: 'done' }>): string => {
  const { current, total, side } = state;
  return side === undefined
    ? speak('holdOf', { current, total })
    : speak('holdOfSide', { current, total, side: speak(side === 'left' ? 'leftSide' : 'rightSide') });
};

/** What is said of it once, politely: each hold, each rest, the end. */
export const timerAnnouncement = (content: ContentPack, state: HoldState | undefined): string => {
  const speak = speaker(content);
  if (!state) return '';
  if (state.phase === 'done') return speak('done');
  const hold = holdInWords(speak, state);
  return state.phase === 'rest' ? speak('rest', { hold }) : hold;
};

const timer = ({ content, exercise, timer, onToggle, onClose, onStart, dose }: ExerciseCard): unknown => {
  const [speak, show] = [speaker(content), labeller(content)];
  if (!timer) return nothing;
  const { state, isRunning } = timer;
  const isDone = state.phase === 'done';
  const words = timerAnnouncement(content, state);
  return html`<div class="timer" part="timer">
    <div class="timer-face" role="timer" aria-live="off" aria-label=${speak('timer', { name: exercise.name })}>
      <span class="digits" aria-hidden="true">${formatClock(content.lang, isDone ? 0 : state.secondsLeft)}</span>
      <span class="visually-hidden"
        >${
          state.phase === 'hold'
            ? speak('timeLeft', { hold: words, seconds: speak('seconds', { n: state.secondsLeft }) })
            : words
        }</span
      >
      <span class="timer-way" aria-hidden="true">
        <progress class=${state.phase} max="1" value=${isDone ? 1 : state.share}></progress>
        <span class="small">${isDone ? icon('tick') : nothing}${words}</span>
      </span>
    </div>
    <div class="buttons">
      ${
        isDone
          ? html`<button
              type="button"
              class="button button-main timer-toggle"
              part="button button-main"
              @click=${() => {
                const plan = holdPlan(exercise, dose);
                if (plan) onStart(plan);
              }}
            >
              ${icon('play')}${show('startAgain')}
            </button>`
          : html`<button
              type="button"
              class="button button-main timer-toggle"
              part="button button-main"
              @click=${onToggle}
            >
              ${icon(isRunning ? 'pause' : 'play')}${show(isRunning ? 'pause' : 'goOn')}
            </button>`
      }
      <button type="button" class="button button-quiet" part="button" @click=${onClose}>${show('closeTimer')}</button>
    </div>
  </div>`;
};

export const stepList = (lang: string, steps: readonly Claim[]): TemplateResult =>
  html`<ol class="steps" part="steps" role="list">
    ${steps.map((step, i) => html`<li><b aria-hidden="true">${formatNumber(lang, i + 1)}</b><span>${claimText(step)}</span></li>`)}
  </ol>`;

export const doseList = (content: ContentPack, exercise: Exercise, dose: DoseChange): TemplateResult =>
  html`<dl class="dose" part="dose">
    ${doseFigures(content, exercise, dose).map(
      ({ label: key, words }) =>
        html`<div>
          <dt>${label(content, 'exercise', key)}</dt>
          <dd>${words}</dd>
        </div>`,
    )}
  </dl>`;

export const sequence = (lang: string, exercise: Exercise): TemplateResult =>
  html`<ol class="sequence" part="sequence" role="list">
    ${poses(exercise.frames).map(
      (picture, i) =>
        html`<li class="frame" part="frame">
          ${picture}
          <p class="small"><b>${formatNumber(lang, i + 1)}</b> <span>${field(exercise.frames[i]!, 'caption')}</span></p>
        </li>`,
    )}
  </ol>`;

/** "Stop if" with its octagon. */
const stopIf = (show: Show, stop: readonly Claim[]): TemplateResult =>
  html`<div class="stop" part="stop">
    ${icon('octagon')}
    ${
      stop.length === 1
        ? html`<p><strong>${show('stopIf')}</strong> ${claimText(stop[0]!)}</p>`
        : html`<div>
            <p><strong>${show('stopIf')}</strong></p>
            ${claimList(stop)}
          </div>`
    }
  </div>`;

const ways = (show: Show, { easier, harder, avoid, known }: Exercise): TemplateResult => {
  const part = (key: UiKey<'exercise'>, body: unknown): TemplateResult =>
    html`<div class="prose">
      <p><strong>${show(key)}</strong></p>
      ${body}
    </div>`;
  return html`<div class="ways">
    ${part('easier', prose(easier))} ${part('harder', prose(harder))}
    ${avoid ? part('avoid', claimList(avoid)) : nothing} ${known ? part('known', prose(known)) : nothing}
  </div>`;
};

export const exerciseCard = (card: ExerciseCard): TemplateResult => {
  const { content, id, exercise, level, isAlone = false, dose, isOnSheet, sheetLength, onAdd, onSheet, onStart } = card;
  const show = labeller(content);
  const plan = holdPlan(exercise, dose);
  return html`<article class=${card.timer ? 'card card-running' : 'card'} part="card" data-exercise=${id}>
    ${
      isAlone
        ? nothing
        : html`<div class="card-head">
            ${heading(level, field(exercise, 'name'), { class: 'card-title', id: `exercise-${id}`, focusable: true })}
            <p class="purpose">${field(exercise, 'purpose')}</p>
          </div>`
    }
    <div class="look">${sequence(content.lang, exercise)} ${timer(card)}</div>
    <div class="words">
      ${stepList(content.lang, exercise.steps)} ${doseList(content, exercise, dose)} ${stopIf(show, exercise.stop)}
      <div class="buttons">
        <button
          type="button"
          class=${isOnSheet ? 'button button-on' : 'button'}
          part="button add"
          aria-pressed=${isOnSheet ? 'true' : 'false'}
          @click=${onAdd}
        >
          ${icon(isOnSheet ? 'tick' : 'plus')}${named(show(isOnSheet ? 'onSheet' : 'add'), field(exercise, 'name'))}
        </button>
        ${
          plan && !card.timer
            ? html`<button
                type="button"
                class="button timer-start"
                part="button"
                @click=${() => {
                  onStart(plan);
                }}
              >
                ${icon('play')}${named(show('startTimer'), field(exercise, 'name'))}
              </button>`
            : nothing
        }
        ${
          // The sheet is many stops away: a way there, beside the button that has just been pressed.
          isOnSheet
            ? html`<button type="button" class="link link-alone to-sheet" part="link" @click=${onSheet}>
                ${label(content, 'sheet', 'count', { n: sheetLength })}
              </button>`
            : nothing
        }
      </div>
      ${isAlone ? nothing : disclosure(named(show('details'), field(exercise, 'name')), ways(show, exercise))}
    </div>
    ${isAlone ? ways(show, exercise) : nothing}
  </article>`;
};

/** Who asks first, how much pain is fine, how to go about it: the same for every exercise. */
export const practiceRules = (content: ContentPack, rules: PracticeRules, level: number): TemplateResult => {
  const show = labeller(content);
  const title = (key: UiKey<'exercise'>): TemplateResult =>
    heading(headingLevel(level, 1), show(key), { class: 'sub-heading' });
  return html`<section class="rules">
    ${heading(level, field(rules, 'title'), { class: 'card-title' })}
    <div class="rule-columns">
      <div class="prose">
        ${title('start')} ${prose(rules.start)}
        <p><strong>${show('askFirst')}</strong></p>
        ${claimList(rules.ask)}
      </div>
      <div class="prose">
        ${title('howMuchPain')}
        <ul class="lights" role="list">
          <li class="light-fine">${icon('tick')}<span>${claimText(rules.fine)}</span></li>
          <li class="light-less">${icon('minus')}<span>${claimText(rules.less)}</span></li>
          <li class="light-back">${icon('octagon')}<span>${claimText(rules.back)}</span></li>
        </ul>
        ${stopIf(show, rules.stop)}
      </div>
      <div class="prose">${title('how')} ${claimList(rules.how)} ${prose(rules.known)}</div>
    </div>
  </section>`;
};

export const rulesSources = (rules: PracticeRules): string[] =>
  sourcesOf(rules.start, rules.ask, [rules.fine, rules.less, rules.back], rules.how, rules.stop, rules.known, rules);
