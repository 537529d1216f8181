import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { acceptShared } from '../context/attributes.js';
import { moveFocus } from '../context/focus.js';
import { HoldTimerController } from '../context/hold-timer.js';
import { PrintController } from '../context/print.js';
import { SessionController } from '../context/session.js';
import { SheetController } from '../context/sheet.js';
import { signsStage, stage, StageController } from '../context/stages.js';
import { StatesController } from '../context/states.js';
import { packs } from '../data/index.js';
import type { Habit } from '../domain/content.js';
import { formatList, type MessageValues, say } from '../domain/locale.js';
import { sourcesOf } from '../domain/pack.js';
import { exerciseOf } from '../domain/sheet.js';
import type { UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { exerciseStyles } from '../styles/exercise.js';
import { disclosure } from '../templates/entry.js';
import {
  exerciseCard,
  exerciseSources,
  practiceRules,
  rulesSources,
  timerAnnouncement,
} from '../templates/exercise.js';
import { heading, headingLevel } from '../templates/heading.js';
import { claimList, prose } from '../templates/prose.js';
import { sheetBar, sheetPaper } from '../templates/sheet.js';
import { shell } from '../templates/shell.js';
import { field, label, named } from '../templates/words.js';
import { preventionStyles } from './psoas-prevention.styles.js';

/**
 * How to keep the pain from coming back: four habits, then an exercise plan in three stages with pictures, dose, hold
 * timers and rules, and a sheet the reader puts together and prints.
 *
 * A page that is opened with the fragment `#psoas-sheet=…` shows the sheet the link carries.
 *
 * @summary Habits, an exercise plan in stages, and a sheet to print.
 * @tag psoas-prevention
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the lines under the heading.
 * @slot foot - After the foot's own line.
 * @fires {PsoasSheetEvent} psoas-sheet - The reader asks to change the sheet; `request` says how. Cancelable.
 * @fires {PsoasSheetChangeEvent} psoas-sheet-change - The sheet has changed; `sheet`, `previous`.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart heading - The heading.
 * @csspart lead - The lines under the heading.
 * @csspart habits - The row of habits.
 * @csspart card - One exercise.
 * @csspart sequence - The pictures of an exercise.
 * @csspart frame - One picture with its caption.
 * @csspart steps - The numbered steps.
 * @csspart dose - How long, how many, how often.
 * @csspart timer - The open hold timer.
 * @csspart stop - "Stop if".
 * @csspart add - "Add to my sheet".
 * @csspart sheet-bar - The bar of the sheet.
 * @csspart entry - A disclosure.
 * @csspart button - Every button.
 * @csspart button-main - The main button of a step.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp, sources, disclaimer.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 * @cssstate running - The hold timer is running.
 * @cssstate done - All holds are done.
 */
export class PsoasPrevention extends LitElement {
  static override styles: CSSResult[] = [...base, ...exerciseStyles, preventionStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  readonly #session = new SessionController(this);
  readonly #sheet: SheetController = new SheetController(
    this,
    this.#session,
    () => this.#showsSheet,
    () => ({
      title: say(this.#session.content, 'sheet', 'title'),
      lang: this.#session.content.lang,
      body: this.#renderPaper(),
      styles: [...base, ...exerciseStyles],
    }),
  );
  readonly #stages: StageController = new StageController(this, [
    signsStage(this, this.#session),
    stage(
      'sheet',
      this.#session,
      () => {
        this.#sheet.show();
      },
      1,
    ),
  ]);
  readonly #print = new PrintController(this);
  readonly #timer = new HoldTimerController(this);

  constructor() {
    super();
    new StatesController(this, () => ({
      running: this.#timer.isRunning && this.#timer.state?.phase !== 'done',
      done: this.#timer.state?.phase === 'done',
    }));
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#session.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptShared(this, changed);
    // Words that no longer hold the exercise cannot show its timer, nor stop it.
    if (this.#timer.of !== undefined && !exerciseOf(this.#session.content, this.#timer.of)) this.#timer.close();
  }

  protected override render(): TemplateResult {
    const { content } = this.#session;
    const { habits, phases, exercises, practice } = content;
    if (this.#print.printing && this.#showsSheet && this.#sheet.sheet.length > 0) return this.#renderPaper();
    const level = headingLevel(this.headingLevel, 1);
    const all = exercises.order.flatMap((id) => exercises.items[id] ?? []);
    return shell({
      session: this.#session,
      level: this.headingLevel,
      title: field(habits, 'title'),
      lead: habits.lead,
      body: html`
        <div class="habits" part="habits">
          ${habits.order.flatMap((id) => {
            const habit = habits.items[id];
            return habit ? [this.#renderHabit(habit)] : [];
          })}
        </div>
        <div class="plan">
          ${heading(level, field(phases, 'title'), { class: 'panel-heading' })}
          <div class="lead">${prose(phases.lead)}</div>
          ${practiceRules(content, practice.rules, headingLevel(level, 1))}
          ${all.length > 0 ? phases.order.map((id) => this.#renderPhase(id)) : html`<p>${this.#label('empty')}</p>`}
        </div>
        ${this.#showsSheet ? sheetBar(this.#sheet.bar(level)) : nothing}
        <p class="visually-hidden" role="status">${timerAnnouncement(content, this.#timer.state)}</p>
        <p class="visually-hidden" role="status">${this.#sheet.status}</p>
      `,
      sources: [
        ...new Set([
          ...sourcesOf(habits.lead),
          ...habits.order.flatMap((id) => {
            const habit = habits.items[id];
            return habit ? sourcesOf(habit.says, habit.points, habit.unsure, habit) : [];
          }),
          ...rulesSources(practice.rules),
          ...all.flatMap(exerciseSources),
        ]),
      ],
      followSigns: this.#stages.follow('signs', this.#session.session),
    });
  }

  #renderHabit(habit: Habit): TemplateResult {
    const { says, points, unsure } = habit;
    return html`<section class="habit">
      ${heading(headingLevel(this.headingLevel, 1), field(habit, 'name'), { class: 'sub-heading' })}
      <p>${field(habit, 'line')}</p>
      ${disclosure(
        named(this.#label('more'), field(habit, 'name')),
        html`<div class="prose">
          ${prose(says)} ${points ? claimList(points) : nothing}
          ${
            unsure
              ? html`<p><strong>${this.#label('unsure')}</strong></p>
                  ${prose(unsure)}`
              : nothing
          }
        </div>`,
      )}
    </section>`;
  }

  /** A stage with the cards of the exercises that begin in it; those that go on are only named. */
  #renderPhase(id: string): unknown {
    const { content } = this.#session;
    const { phases, exercises } = content;
    const phase = phases.items[id];
    if (!phase) return nothing;
    const level = headingLevel(this.headingLevel, 2);
    const first = (each: string): string | undefined =>
      exercises.items[each]?.phases.find((one) => phases.order.includes(one));
    const here = exercises.order.filter((each) => first(each) === id);
    const kept = exercises.order.filter((each) => first(each) !== id && exercises.items[each]?.phases.includes(id));
    return html`<section class="phase">
      <div class="phase-head">
        <div class="phase-name">
          ${heading(level, field(phase, 'name'), { class: 'phase-title' })}
          <p class="phase-time">${field(phase, 'time')}</p>
        </div>
        <div class="prose phase-says">
          ${prose(phase.says)}
          ${
            kept.length > 0
              ? html`<p>
                  ${this.#label('keepUp', {
                    names: formatList(
                      content.lang,
                      kept.map((each) => exercises.items[each]!.name),
                    ),
                  })}
                </p>`
              : nothing
          }
        </div>
      </div>
      <div class="cards">${here.map((each) => this.#renderExercise(each, headingLevel(level, 1)))}</div>
      <div class="next">
        <p><strong>${this.#label('moveOn')}</strong></p>
        ${prose(phase.next)}
      </div>
    </section>`;
  }

  #renderExercise(id: string, level: number): unknown {
    const { content } = this.#session;
    const exercise = exerciseOf(content, id);
    if (!exercise) return nothing;
    const item = this.#sheet.sheet.find((each) => each.id === id);
    const state = this.#timer.of === id ? this.#timer.state : undefined;
    return exerciseCard({
      content,
      id,
      exercise,
      level,
      dose: item?.dose ?? {},
      isOnSheet: item !== undefined,
      sheetLength: this.#sheet.sheet.length,
      timer: state && { state, isRunning: this.#timer.isRunning },
      onAdd: () => {
        this.#sheet.toggle(id);
      },
      onSheet: this.#toSheet,
      onStart: (plan) => {
        this.#timer.start(id, plan);
        void moveFocus(this, `[data-exercise="${id}"] .timer-toggle`, '.look');
      },
      onToggle: () => {
        this.#timer.toggle();
      },
      onClose: () => {
        this.#timer.close();
        void moveFocus(this, `[data-exercise="${id}"] .timer-start`);
      },
    });
  }

  #renderPaper(): TemplateResult {
    return sheetPaper(this.#session.content, this.#sheet.sheet, packs.en);
  }

  /** To the sheet, wherever on the page it is shown. */
  readonly #toSheet = (): void => {
    const go = this.#stages.follow('sheet', this.#session.session);
    if (go) go();
    else this.#sheet.show();
  };

  get #showsSheet(): boolean {
    return this.#stages.follow('sheet', this.#session.session) === undefined;
  }

  #label(key: UiKey<'prevention'>, values?: MessageValues): string | TemplateResult {
    return label(this.#session.content, 'prevention', key, values);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-prevention': PsoasPrevention;
  }
}
