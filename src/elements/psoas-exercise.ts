import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { acceptShared, warn } from '../context/attributes.js';
import { moveFocus } from '../context/focus.js';
import { HoldTimerController } from '../context/hold-timer.js';
import { PrintController } from '../context/print.js';
import { SessionController } from '../context/session.js';
import { SheetController } from '../context/sheet.js';
import { signsStage, stage, StageController } from '../context/stages.js';
import { StatesController } from '../context/states.js';
import { packs } from '../data/index.js';
import { formatList, say } from '../domain/locale.js';
import { exerciseOf } from '../domain/sheet.js';
import { base } from '../styles/base.js';
import { exerciseStyles } from '../styles/exercise.js';
import {
  exerciseCard,
  exerciseSources,
  practiceRules,
  rulesSources,
  timerAnnouncement,
} from '../templates/exercise.js';
import { headingLevel } from '../templates/heading.js';
import { icon } from '../templates/icons.js';
import { sheetBar, sheetPaper } from '../templates/sheet.js';
import { shell } from '../templates/shell.js';
import { claimOf, field, label } from '../templates/words.js';

/**
 * One exercise, so that a clinician can prescribe just that one: pictures, steps, dose, a hold timer, when to stop, and
 * a button that puts it on the reader's sheet.
 *
 * Where the page has no `<psoas-prevention>`, its first exercise also shows the sheet. A page that is opened with the
 * fragment `#psoas-sheet=…` shows the sheet the link carries.
 *
 * @summary One exercise with pictures, dose and hold timer.
 * @tag psoas-exercise
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the line under the heading.
 * @slot foot - After the foot's own line.
 * @fires {PsoasSheetEvent} psoas-sheet - The reader asks to change the sheet; `request` says how. Cancelable.
 * @fires {PsoasSheetChangeEvent} psoas-sheet-change - The sheet has changed; `sheet`, `previous`.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart heading - The heading.
 * @csspart lead - The line under the heading.
 * @csspart card - Everything of the exercise.
 * @csspart sequence - The pictures.
 * @csspart frame - One picture with its caption.
 * @csspart steps - The numbered steps.
 * @csspart dose - How long, how many, how often.
 * @csspart timer - The open hold timer.
 * @csspart stop - "Stop if".
 * @csspart add - "Add to my sheet".
 * @csspart sheet-bar - The bar of the sheet.
 * @csspart button - Every button.
 * @csspart button-main - The main button of a step.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp, sources, disclaimer.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 * @cssstate running - The hold timer is running.
 * @cssstate done - All holds are done.
 */
export class PsoasExercise extends LitElement {
  static override styles: CSSResult[] = [...base, ...exerciseStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /** Id of the exercise, such as `half-kneeling-stretch`. */
  @property({ reflect: true })
  name: string | undefined;

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
    stage('sheet', this.#session, () => {
      this.#sheet.show();
    }),
  ]);
  readonly #print = new PrintController(this);
  readonly #timer = new HoldTimerController(this);
  #warned: string | undefined;

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
    const isGone = this.#timer.of !== undefined && !exerciseOf(this.#session.content, this.#timer.of);
    if (changed.has('name') || isGone) this.#timer.close();
    this.#warnOfName();
  }

  #warnOfName(): void {
    const { content } = this.#session;
    const named = this.name ?? '';
    if (exerciseOf(content, this.name) || this.#warned === named) return;
    this.#warned = named;
    warn(
      this,
      `<psoas-exercise name="${named}">: expected one of ${content.exercises.order.join(', ')}; showing a note instead.`,
    );
  }

  protected override render(): TemplateResult {
    const { content } = this.#session;
    const { name = '' } = this;
    const exercise = exerciseOf(content, name);
    if (this.#print.printing && this.#showsSheet && this.#sheet.sheet.length > 0) return this.#renderPaper();
    const { rules } = content.practice;
    const item = this.#sheet.sheet.find(({ id }) => id === name);
    const state = this.#timer.of === name ? this.#timer.state : undefined;
    return shell({
      session: this.#session,
      level: this.headingLevel,
      title: exercise ? field(exercise, 'name') : label(content, 'exercise', 'unknown', { name }),
      lead: exercise && [claimOf(exercise, 'purpose')],
      body: exercise
        ? html`${exerciseCard({
              content,
              id: name,
              exercise,
              level: headingLevel(this.headingLevel, 1),
              isAlone: true,
              dose: item?.dose ?? {},
              isOnSheet: item !== undefined,
              sheetLength: this.#sheet.sheet.length,
              timer: state && { state, isRunning: this.#timer.isRunning },
              onAdd: () => {
                this.#sheet.toggle(name);
              },
              onSheet: this.#toSheet,
              onStart: (plan) => {
                this.#timer.start(name, plan);
                void moveFocus(this, '.timer-toggle', '.look');
              },
              onToggle: () => {
                this.#timer.toggle();
              },
              onClose: () => {
                this.#timer.close();
                void moveFocus(this, '.timer-start');
              },
            })}
            ${practiceRules(content, rules, headingLevel(this.headingLevel, 1))}
            ${this.#showsSheet ? sheetBar(this.#sheet.bar(headingLevel(this.headingLevel, 1))) : nothing}
            <p class="visually-hidden" role="status">${timerAnnouncement(content, state)}</p>
            <p class="visually-hidden" role="status">${this.#sheet.status}</p>`
        : html`<p class="unknown">
            ${icon('info')}<span
              >${label(content, 'exercise', 'choose', {
                names: formatList(
                  content.lang,
                  content.exercises.order.flatMap((id) => content.exercises.items[id]?.name ?? []),
                ),
              })}</span
            >
          </p>`,
      sources: exercise ? [...new Set([...exerciseSources(exercise), ...rulesSources(rules)])] : [],
      followSigns: this.#stages.follow('signs', this.#session.session),
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
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-exercise': PsoasExercise;
  }
}
