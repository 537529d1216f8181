import { type CSSResult, html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { acceptShared } from '../context/attributes.js';
import { PsoasTimerDoneEvent, PsoasTimerStartEvent } from '../context/events.js';
import { moveFocus } from '../context/focus.js';
import { SessionController } from '../context/session.js';
import { signsStage, StageController } from '../context/stages.js';
import { StatesController } from '../context/states.js';
import { TimerController } from '../context/timer.js';
import type { Medicine, TimerEntry, TreatmentOption, TreatmentStep } from '../domain/content.js';
import { formatNumber, type MessageValues, say } from '../domain/locale.js';
import { sourcesOf } from '../domain/pack.js';
import { causeOf } from '../domain/related.js';
import { clockDigits, type TimerMark, type TimerPhase } from '../domain/timer.js';
import { stepParts, type UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { disclosure } from '../templates/entry.js';
import { heading, headingLevel } from '../templates/heading.js';
import { icon, type IconName } from '../templates/icons.js';
import { claimList, type FollowReference, prose } from '../templates/prose.js';
import { shell } from '../templates/shell.js';
import { field, label } from '../templates/words.js';
import { treatmentStyles } from './psoas-treatment.styles.js';

const MINUTE_MS = 60_000;
/** For readers who want no motion the bar moves this seldom. */
const BAR_STEP_MS = 10_000;

/** What the main button of the timer does in each phase, and how it looks. */
const mainActs = {
  idle: ['start', 'play'],
  running: ['pause', 'pause'],
  paused: ['goOn', 'play'],
  done: ['newTimer', 'again'],
} as const satisfies Record<TimerPhase, readonly [UiKey<'treatment'>, IconName]>;

const comparedParts = ['benefit', 'risk', 'without', 'sure'] as const satisfies readonly (keyof TreatmentOption)[];

/**
 * Treatment as stairs: the steps from caring for yourself to surgery, all open, the first the widest because most
 * people stay there. Below, a timer for ice and heat with its cautions, medicines with theirs, questions to ask, and
 * all options compared.
 *
 * The timer runs from time stamps and is right after a locked phone, a tab in the background or a move within the
 * page. It makes no sound and keeps nothing when the page is closed.
 *
 * @summary Treatment step by step, with an ice and heat timer.
 * @tag psoas-treatment
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the lines under the heading.
 * @slot foot - After the foot's own line.
 * @fires {PsoasTimerStartEvent} psoas-timer-start - The reader has set the timer going; `mode` and `minutes`.
 * @fires {PsoasTimerDoneEvent} psoas-timer-done - The time is over; `mode` and `minutes`.
 * @fires {PsoasSelectEvent} psoas-select - A reference in the text asks to show a structure or cause. Cancelable.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart heading - The heading.
 * @csspart lead - The lines under the heading.
 * @csspart steps - The stairs.
 * @csspart step - One step.
 * @csspart step-number - The numeral of a step.
 * @csspart who - For whom a step is.
 * @csspart timer - The ice and heat timer.
 * @csspart timer-mode - The choice of ice or heat.
 * @csspart digits - What is left of the time.
 * @csspart bar - How much of the time is over.
 * @csspart caution - How to protect the skin, and who asks first about a medicine.
 * @csspart medicine - One medicine.
 * @csspart entry - A disclosure.
 * @csspart options - The table of options.
 * @csspart button - Every button.
 * @csspart button-main - The main button of the timer.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp, sources, disclaimer.
 * @cssstate running - The timer is running.
 * @cssstate done - The time is over.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 */
export class PsoasTreatment extends LitElement {
  static override styles: CSSResult[] = [...base, treatmentStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  readonly #session = new SessionController(this);
  readonly #stages = new StageController(this, [signsStage(this, this.#session)]);
  readonly #timer = new TimerController(this, {
    onMark: (mark) => {
      this.#onMark(mark);
    },
  });

  /** Id of the chosen timer; the first until the reader chooses. */
  @state() private mode: string | undefined;
  /** How long the reader has set it for; the entry's own time until then. */
  @state() private minutes: number | undefined;
  /** What is said to those who listen. */
  @state() private said = '';

  constructor() {
    super();
    new StatesController(this, () => ({
      running: this.#timer.phase === 'running',
      done: this.#timer.phase === 'done',
    }));
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#session.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptShared(this, changed);
    // Words that no longer hold the timer that runs cannot name it.
    if (this.mode !== undefined && this.mode !== this.#mode[0]) {
      this.mode = undefined;
      this.#timer.reset();
    }
  }

  protected override render(): TemplateResult {
    const { content } = this.#session;
    const { treatment, timers, medicines, options, notes } = content;
    const steps = treatment.order.flatMap((id) => treatment.items[id] ?? []);
    const kept = medicines.order.flatMap((id) => medicines.items[id] ?? []);
    const compared = options.order.flatMap((id) => options.items[id] ?? []);
    return shell({
      session: this.#session,
      level: this.headingLevel,
      title: field(treatment, 'title'),
      lead: treatment.lead,
      caveat: notes.caveat.short,
      body: html`
        <ol class="steps" part="steps" role="list">
          ${steps.map((step, i) => this.#renderStep(step, i + 1))}
        </ol>
        ${this.#renderTimer()} ${this.#renderMedicines(kept)} ${this.#renderOptions(compared)}
      `,
      sources: sourcesOf(
        treatment.lead,
        ...steps.flatMap((step) => [step.who, ...stepParts.map((part) => step[part]), step]),
        ...timers.order.flatMap((id) => {
          const timer = timers.items[id];
          return timer ? [timer.after, timer.cautions, timer] : [];
        }),
        medicines.lead,
        ...kept.flatMap((medicine) => [medicine.about, medicine.ask, medicine.stop, medicine]),
        options.lead,
        ...compared.flatMap((option) => [option.how, ...comparedParts.map((part) => option[part]), option]),
      ),
      followSigns: this.#stages.follow('signs', this.#session.session),
    });
  }

  #renderStep(step: TreatmentStep, number: number): TemplateResult {
    const shown = formatNumber(this.#session.content.lang, number);
    return html`<li class="step" part="step">
      <div class="step-head">
        <span class="number" part="step-number" aria-hidden="true">${shown}</span>
        ${heading(
          headingLevel(this.headingLevel, 1),
          html`<span class="visually-hidden">${this.#label('step', { number })}</span> ${field(step, 'name')}`,
          { class: 'step-name' },
        )}
      </div>
      <div class="who" part="who">${prose(step.who, this.#follow)}</div>
      ${stepParts.map((part) =>
        step[part] === undefined
          ? nothing
          : html`<div class="section prose">
              ${heading(headingLevel(this.headingLevel, 2), this.#label(part), { class: 'sub-heading' })}
              ${prose(step[part], this.#follow)}
            </div>`,
      )}
    </li>`;
  }

  #renderTimer(): unknown {
    const { content } = this.#session;
    const { timers } = content;
    const [id, timer] = this.#mode;
    if (!timer) return nothing;
    const { phase } = this.#timer;
    const entries = timers.order.flatMap((each) => {
      const entry = timers.items[each];
      return entry ? [{ id: each, entry }] : [];
    });
    return html`<div class="block timer" part="timer">
      ${heading(headingLevel(this.headingLevel, 1), field(timers, 'title'), { class: 'block-name' })}
      <fieldset class="modes screen-only" part="timer-mode" ?disabled=${phase === 'running'}>
        <legend class="visually-hidden">${this.#label('mode')}</legend>
        ${entries.map(
          (each) =>
            html`<label class="mode">
              <input
                type="radio"
                name="mode"
                value=${each.id}
                .checked=${each.id === id}
                @change=${this.#onMode}
              />${icon(each.entry.look)}<span
                >${field(each.entry, 'name')} <bdi class="range">${this.#range(each.entry)}</bdi></span
              >
            </label>`,
        )}
      </fieldset>
      ${this.#renderRun(timer, phase)} ${entries.map(({ id: each, entry }) => this.#renderCaution(entry, each === id))}
      <p class="visually-hidden" role="status">${this.said}</p>
    </div>`;
  }

  #renderRun(timer: TimerEntry, phase: TimerPhase): TemplateResult {
    const { lang } = this.#session.content;
    const isIdle = phase === 'idle';
    const total = isIdle ? this.#minutes * MINUTE_MS : this.#timer.duration;
    const left = isIdle ? total : this.#timer.remaining;
    const [act, mark] = mainActs[phase];
    return html`<div class="run screen-only">
      <div class="digits-line">
        <div class="digits" part="digits" role="timer" aria-live="off" aria-label=${this.#say('timeLeft')}>
          ${clockDigits(lang, left)}
        </div>
        ${phase === 'done' ? html`<span class="tick">${icon('tick')}</span>` : nothing}
        ${
          isIdle
            ? this.#renderStepper(timer)
            : html`<span class="small of">${this.#label('of', { n: total / MINUTE_MS, mode: timer.name })}</span>`
        }
      </div>
      <svg class="bar" part="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        ${this.#renderFill('fill', total - left, total)}
        ${this.#renderFill('fill-stepped', left === 0 ? total : total - left - ((total - left) % BAR_STEP_MS), total)}
      </svg>
      ${
        phase === 'done'
          ? html`<div class="after prose">
              <p><strong>${field(timer, 'over')}</strong></p>
              ${prose(timer.after, this.#follow)}
            </div>`
          : nothing
      }
      <div class="buttons">
        <button type="button" class="button button-main" id="act" part="button button-main" @click=${this.#onAct}>
          ${icon(mark)}${this.#label(act)}
        </button>
        ${
          phase === 'running' || phase === 'paused'
            ? html`<button type="button" class="button" id="again" part="button" @click=${this.#onAgain}>
                ${icon('again')}${this.#label('again')}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderFill(name: string, doneMs: number, totalMs: number): unknown {
    return svg`<rect class=${name} width=${((100 * doneMs) / totalMs).toFixed(2)} height="1" />`;
  }

  #renderStepper({ minMinutes, maxMinutes }: TimerEntry): TemplateResult {
    const minutes = this.#minutes;
    const button = (by: number, isEnd: boolean): TemplateResult =>
      html`<button
        type="button"
        class="button step-button"
        part="button"
        data-by=${by}
        aria-label=${this.#say(by < 0 ? 'less' : 'more')}
        aria-disabled=${isEnd ? 'true' : nothing}
        @click=${this.#onStep}
      >
        ${icon(by < 0 ? 'minus' : 'plus')}
      </button>`;
    return html`<div class="stepper" role="group" aria-label=${this.#say('howLong')}>
      ${button(-1, minutes <= minMinutes)}
      <span class="minutes" aria-live="polite">${this.#label('minutes', { n: minutes })}</span>
      ${button(1, minutes >= maxMinutes)}
    </div>`;
  }

  /** On paper the timer is one sentence, and the cautions of all of them stand. */
  #renderCaution(timer: TimerEntry, isChosen: boolean): TemplateResult {
    const { name, minMinutes, maxMinutes, cautions } = timer;
    return html`<div class="caution ${isChosen ? '' : 'paper-only'}" part="caution">
      ${icon('info')}
      <div>
        <p class="paper-only">${this.#label('printed', { mode: name, min: minMinutes, max: maxMinutes })}</p>
        ${heading(headingLevel(this.headingLevel, 2), this.#label('skin'), { class: 'sub-heading' })}
        <div class="small">${claimList(cautions, this.#follow)}</div>
      </div>
    </div>`;
  }

  #renderMedicines(kept: readonly Medicine[]): unknown {
    const { medicines } = this.#session.content;
    if (kept.length === 0) return nothing;
    const level = headingLevel(this.headingLevel, 2);
    const warned = (key: 'ask' | 'stop', mark: IconName, claims: Medicine['ask']): unknown =>
      claims
        ? html`<div class="caution caution-${key}" part="caution">
            ${icon(mark)}
            <div>
              <p><strong>${this.#label(key)}</strong></p>
              ${claimList(claims, this.#follow)}
            </div>
          </div>`
        : nothing;
    return html`<div class="block">
      ${heading(headingLevel(this.headingLevel, 1), field(medicines, 'title'), { class: 'block-name' })}
      <div class="block-lead prose">${prose(medicines.lead, this.#follow)}</div>
      <div class="medicines">
        ${kept.map(
          (medicine) =>
            html`<div class="medicine" part="medicine">
              ${heading(level, field(medicine, 'name'), { class: 'sub-heading' })}
              <div class="prose">${prose(medicine.about, this.#follow)}</div>
              ${warned('ask', 'info', medicine.ask)} ${warned('stop', 'octagon', medicine.stop)}
            </div>`,
        )}
      </div>
    </div>`;
  }

  /** Roles are written out: a narrow layout stacks the cells, and browsers then forget that it is a table. */
  #renderOptions(compared: readonly TreatmentOption[]): unknown {
    const { options } = this.#session.content;
    if (compared.length === 0) return nothing;
    const column = (name: unknown): TemplateResult => html`<th role="columnheader" scope="col">${name}</th>`;
    return html`<div class="block">
      ${heading(headingLevel(this.headingLevel, 1), field(options, 'title'), { class: 'block-name' })}
      <div class="block-lead prose">${prose(options.lead, this.#follow)}</div>
      ${disclosure(
        this.#label('compare', { number: compared.length }),
        html`<table class="options small" part="options" role="table">
          <thead role="rowgroup">
            <tr role="row">
              ${column(this.#label('option'))} ${comparedParts.map((part) => column(this.#label(part)))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${compared.map(
              (option) =>
                html`<tr role="row">
                  <th role="rowheader" scope="row">
                    ${field(option, 'name')}
                    <div class="how">${prose(option.how, this.#follow)}</div>
                  </th>
                  ${comparedParts.map(
                    (part) =>
                      html`<td role="cell">
                        ${
                          option[part] === undefined
                            ? html`<span class="none" aria-hidden="true">–</span>`
                            : html`<span class="cell-name" aria-hidden="true">${this.#label(part)}</span>
                                ${prose(option[part], this.#follow)}`
                        }
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>`,
      )}
    </div>`;
  }

  /** The chosen timer; a clinic may have taken it out since. */
  get #mode(): readonly [id: string, timer: TimerEntry | undefined] {
    const { order, items } = this.#session.content.timers;
    const id = this.mode !== undefined && order.includes(this.mode) ? this.mode : (order[0] ?? '');
    return [id, items[id]];
  }

  get #minutes(): number {
    const [, timer] = this.#mode;
    if (!timer) return 1;
    return Math.max(timer.minMinutes, Math.min(timer.maxMinutes, this.minutes ?? timer.minutes));
  }

  #range({ minMinutes, maxMinutes }: TimerEntry): string | TemplateResult {
    return this.#label('from', { min: minMinutes, max: maxMinutes });
  }

  #say(key: UiKey<'treatment'>, values?: MessageValues): string {
    return say(this.#session.content, 'treatment', key, values);
  }

  #label(key: UiKey<'treatment'>, values?: MessageValues): string | TemplateResult {
    return label(this.#session.content, 'treatment', key, values);
  }

  readonly #follow: FollowReference = (id) =>
    this.#stages.follow(causeOf(this.#session.content, id) ? 'causes' : 'figure', this.#session.session, id);

  #start(): void {
    const [id, timer] = this.#mode;
    if (!timer) return;
    this.mode = id;
    const minutes = this.#timer.phase === 'idle' ? this.#minutes : this.#timer.duration / MINUTE_MS;
    this.#timer.start(minutes * MINUTE_MS);
    this.said = this.#say('saidStart', { n: minutes, mode: timer.name });
    this.dispatchEvent(new PsoasTimerStartEvent(id, minutes));
  }

  #onMark(mark: TimerMark): void {
    const [id, timer] = this.#mode;
    const mode = timer?.name ?? '';
    if (mark !== 'done') {
      this.said = this.#say(mark === 'half' ? 'saidHalf' : 'saidMinute', { mode });
      return;
    }
    this.said = timer?.over ?? '';
    // "Start again" goes when the time is over; whoever stands on it keeps their place.
    if (this.shadowRoot?.activeElement?.id === 'again') void moveFocus(this, '#act');
    this.dispatchEvent(new PsoasTimerDoneEvent(id, this.#timer.duration / MINUTE_MS));
  }

  readonly #onAct = (): void => {
    const { phase } = this.#timer;
    this.said = '';
    if (phase === 'idle') this.#start();
    else if (phase === 'running') this.#timer.pause();
    else if (phase === 'paused') this.#timer.resume();
    else this.#timer.reset();
  };

  readonly #onAgain = async (): Promise<void> => {
    // The same words twice are not a change, and would not be said.
    this.said = '';
    await this.updateComplete;
    this.#start();
  };

  readonly #onMode = (event: Event): void => {
    this.mode = (event.target as HTMLInputElement).value;
    this.minutes = undefined;
    this.said = '';
    this.#timer.reset();
  };

  readonly #onStep = (event: Event): void => {
    const by = Number((event.currentTarget as HTMLElement).dataset['by']);
    const step = this.#mode[1]?.stepMinutes ?? 1;
    this.minutes = this.#minutes + by * step;
    this.minutes = this.#minutes;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-treatment': PsoasTreatment;
  }
}
