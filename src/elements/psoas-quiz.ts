import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { acceptShared } from '../context/attributes.js';
import { PsoasQuizAnswerEvent, PsoasQuizCompleteEvent } from '../context/events.js';
import { moveFocus } from '../context/focus.js';
import { PrintController } from '../context/print.js';
import { SessionController } from '../context/session.js';
import { signsStage, StageController } from '../context/stages.js';
import { internalsOf, StatesController } from '../context/states.js';
import { isStructureId } from '../domain/anatomy.js';
import type { QuizItem } from '../domain/content.js';
import { formatNumber, type MessageValues, say } from '../domain/locale.js';
import { sourcesOf } from '../domain/pack.js';
import { type Answer, type Answers, chosenOption, isRight, score, summaryKey } from '../domain/quiz.js';
import { causeOf, structureOf } from '../domain/related.js';
import type { UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { entry } from '../templates/entry.js';
import { heading, headingLevel } from '../templates/heading.js';
import { icon } from '../templates/icons.js';
import { claimList, prose } from '../templates/prose.js';
import { scoreRing } from '../templates/ring.js';
import { shell } from '../templates/shell.js';
import { claimOf, field, label, named } from '../templates/words.js';
import { quizStyles } from './psoas-quiz.styles.js';

/** The last row of every question: an honest answer that no option id can collide with. */
const NOT_SURE = '?';

/**
 * Five questions, one at a time, that teach rather than test: every answer gets its explanation and a way to read
 * on. No pass mark, nothing stored, nothing sent.
 *
 * A form control: inside a `<form>` its value under `name` is a JSON object of question ids and chosen option ids.
 *
 * @summary A quiz about the psoas muscle that explains every answer.
 * @tag psoas-quiz
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the line under the heading.
 * @slot foot - After the foot's own line.
 * @fires {PsoasQuizAnswerEvent} psoas-quiz-answer - An answer was checked, or the question skipped.
 * @fires {PsoasQuizCompleteEvent} psoas-quiz-complete - The reader has reached the summary; `right` of `total`.
 * @fires {PsoasSelectEvent} psoas-select - A "review" link asks to show a structure or cause. Cancelable.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart heading - The heading.
 * @csspart lead - The line under the heading.
 * @csspart progress - "Question 2 of 5" and its segments.
 * @csspart question - The question.
 * @csspart choice - One answer row.
 * @csspart feedback - What is said after an answer was checked.
 * @csspart result - Ring and sentence of the summary.
 * @csspart score - The ring.
 * @csspart entry - A disclosure with the text to review, where no other element can show it.
 * @csspart button - Every button.
 * @csspart button-main - The main button of a step.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp, sources, disclaimer.
 * @cssstate checked - The answer to the current question has been checked.
 * @cssstate complete - The summary is shown.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 */
export class PsoasQuiz extends LitElement {
  static readonly formAssociated = true;
  static override styles: CSSResult[] = [...base, quizStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /** Name under which a form submits the answers. Without it they stay out of the form. */
  @property({ reflect: true })
  name = '';

  readonly #session = new SessionController(this);
  readonly #stages = new StageController(this, [signsStage(this, this.#session)]);
  readonly #print = new PrintController(this);

  @state() private answers: Answers = {};
  @state() private current = 0;
  /** The row the reader has marked but not yet checked. */
  @state() private marked: string | undefined;
  @state() private missing = false;

  constructor() {
    super();
    new StatesController(this, () => {
      const isComplete = this.#item === undefined && this.#order.length > 0;
      return { checked: this.#answer !== undefined && !isComplete, complete: isComplete };
    });
  }

  /** The answers so far as JSON: question id → option id, `null` for "I am not sure" and skipped questions. */
  get value(): string {
    return JSON.stringify(
      Object.fromEntries(Object.entries(this.answers).map(([id, answer]) => [id, chosenOption(answer) ?? null])),
    );
  }

  /** The form the quiz belongs to, if any. */
  get form(): HTMLFormElement | null {
    return internalsOf(this)?.form ?? null;
  }

  /** Forgets all answers and begins again with the first question. */
  reset(): void {
    this.answers = {};
    this.current = 0;
    this.marked = undefined;
    this.missing = false;
  }

  formResetCallback(): void {
    this.reset();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#session.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptShared(this, changed);
    internalsOf(this)?.setFormValue(this.name && Object.keys(this.answers).length > 0 ? this.value : null);
  }

  protected override render(): TemplateResult {
    const { content } = this.#session;
    const { quiz, notes } = content;
    const items = this.#order.flatMap((id) => quiz.items[id] ?? []);
    return shell({
      session: this.#session,
      level: this.headingLevel,
      title: field(quiz, 'title'),
      lead: quiz.lead,
      caveat: notes.caveat.short,
      body:
        items.length === 0
          ? html`<p>${this.#label('empty')}</p>`
          : this.#print.printing
            ? this.#renderAnswerKey(items)
            : html`<div class="quiz">${this.#item ? this.#renderQuestion(this.#item) : this.#renderResult()}</div>`,
      sources: sourcesOf(quiz.lead, ...items.flatMap((item) => [item, item.explanation])),
      followSigns: this.#stages.follow('signs', this.#session.session),
    });
  }

  #renderQuestion(item: QuizItem): TemplateResult {
    const answer = this.#answer;
    const total = this.#order.length;
    return html`
      <div class="progress" part="progress">
        ${this.#label('progress', { current: this.current + 1, total })}
        <div class="segments" aria-hidden="true">
          ${this.#order.map((_, i) => {
            const done = i < this.current || (i === this.current && answer !== undefined);
            return html`<span
              class="segment ${done ? 'segment-done' : i === this.current ? 'segment-current' : ''}"
            ></span>`;
          })}
        </div>
      </div>
      ${
        // A question of its own: Firefox does not name rows anew whose words are exchanged in place.
        keyed(this.current, this.#renderForm(item, answer))
      }
      ${answer ? this.#renderFeedback(item, answer) : nothing}
    `;
  }

  #renderForm(item: QuizItem, answer: Answer | undefined): TemplateResult {
    return html`<form novalidate @submit=${this.#onCheck}>
      <fieldset
        class=${answer ? 'locked' : nothing}
        ?disabled=${answer !== undefined}
        aria-describedby=${this.missing ? 'missing' : nothing}
      >
        <legend>
          ${heading(headingLevel(this.headingLevel, 1), field(item, 'question'), {
            class: 'panel-heading',
            part: 'question',
            id: 'question',
            focusable: true,
          })}
        </legend>
        ${this.missing ? html`<p class="missing" id="missing">${icon('info')}${this.#label('chooseFirst')}</p>` : nothing}
        ${Object.entries(item.options).map(([id, option]) =>
          this.#renderChoice(item, id, field(option, 'text'), answer),
        )}
        ${this.#renderChoice(item, NOT_SURE, this.#label('notSure'), answer)}
      </fieldset>
      ${
        answer
          ? nothing
          : html`<div class="buttons">
              <button class="button button-main" part="button button-main">${this.#label('check')}</button>
              <button type="button" class="button button-quiet" part="button" @click=${this.#onSkip}>
                ${this.#label('skip')}
              </button>
            </div>`
      }
    </form>`;
  }

  #renderChoice(item: QuizItem, id: string, text: unknown, answer: Answer | undefined): TemplateResult {
    const chosen = answer ? (chosenOption(answer) ?? NOT_SURE) === id : false;
    const right = answer !== undefined && id === item.answer;
    const again = chosen && !right;
    const note = right ? this.#label('rightAnswer') : again ? this.#label('yourAnswer') : undefined;
    return html`<label class="choice ${right ? 'choice-right' : again ? 'choice-again' : ''}" part="choice">
      ${right ? icon('tick') : again ? icon('cross') : nothing}
      <input
        type="radio"
        name="choice"
        value=${id}
        .checked=${answer ? chosen : this.marked === id}
        @change=${this.#onMark}
      />
      <span class="choice-words">
        <span class="choice-text">${text}</span>
        ${note ? html`<span class="choice-note">${note}</span>` : nothing}
      </span>
    </label>`;
  }

  #renderFeedback(item: QuizItem, answer: Answer): TemplateResult {
    const right = isRight(item, answer);
    const option = chosenOption(answer);
    const isLast = this.current === this.#order.length - 1;
    const title = html`${icon(right ? 'tick' : 'info')}
      <span class=${right ? nothing : 'pause'}
        >${this.#label(right ? 'right' : option === undefined ? 'youWereNotSure' : 'notQuite')}</span
      >
      ${
        right
          ? nothing
          : html`<span class="visually-hidden">
              ${this.#label('theRightAnswerIs', { answer: item.options[item.answer]?.text ?? '' })}
            </span>`
      }`;
    return html`<div class=${right ? 'feedback feedback-right' : 'feedback'} part="feedback">
      ${heading(headingLevel(this.headingLevel, 2), title, { class: 'feedback-title', id: 'feedback', focusable: true })}
      <div class="prose">
        ${prose(option === undefined ? undefined : item.options[option]?.feedback)} ${prose(item.explanation)}
      </div>
      ${this.#renderReview(item, 'reviewThis')}
      <div class="buttons">
        <button type="button" class="button button-main" part="button button-main" @click=${this.#onNext}>
          ${this.#label(isLast ? 'seeResult' : 'next')}
        </button>
      </div>
    </div>`;
  }

  /** A way to the text that teaches this: on the page where it is shown, else in place. */
  #renderReview(item: QuizItem, key: 'reviewThis' | 'review'): unknown {
    const { review } = item;
    const { content, session } = this.#session;
    const topic = (structureOf(content, review) ?? causeOf(content, review))?.name;
    if (topic === undefined) return nothing;
    const name = this.#label(key, { topic });
    // Several questions may lead to one topic: out of their list the names must still tell them apart.
    const title = key === 'review' ? named(name, field(item, 'topic')) : name;
    const go = this.#stages.follow(isStructureId(review) ? 'figure' : 'causes', session, review);
    return go
      ? html`<button type="button" class="link link-alone" part="link" @click=${go}>${title}</button>`
      : entry(content, review, title);
  }

  #renderResult(): TemplateResult {
    const result = score(this.#session.content, this.answers);
    const { right, total, topics } = result;
    const again = total - right;
    return html`
      ${heading(headingLevel(this.headingLevel, 1), this.#label('result'), {
        class: 'panel-heading',
        id: 'result',
        focusable: true,
      })}
      <div class="result" part="result">
        <div class="score" part="score" role="img" aria-label=${this.#say('score', { right, total })}>
          <svg viewBox="0 0 100 100" aria-hidden="true">${scoreRing(topics.map(({ known }) => known))}</svg>
          <span class="score-number">${formatNumber(this.#session.content.lang, right)}</span>
          <span class="small">${this.#label('scoreOf', { total })}</span>
        </div>
        <div class="result-words">
          <p class="result-sentence">${this.#label(summaryKey(result))}</p>
          ${again > 0 ? html`<p>${this.#label('worthAnotherLook', { n: again })}</p>` : nothing}
        </div>
      </div>
      <ul class="topics" role="list">
        ${topics.map(
          ({ item, known }) =>
            html`<li class=${known ? nothing : 'topic-again'}>
              ${icon(known ? 'tick' : 'book')}
              <div class="topic">
                <p>
                  ${field(item, 'topic')}
                  <span class="visually-hidden">${this.#label(known ? 'topicKnown' : 'topicAgain')}</span>
                </p>
                ${known ? nothing : this.#renderReview(item, 'review')}
              </div>
            </li>`,
        )}
      </ul>
      <div class="buttons">
        <button type="button" class="button button-main" part="button button-main" @click=${this.#onAgain}>
          ${this.#label('again')}
        </button>
        <button type="button" class="button" part="button" @click=${this.#onPrint}>
          ${icon('printer')}${label(this.#session.content, 'common', 'print')}
        </button>
      </div>
      <p class="stays">${this.#label('stays')}</p>
    `;
  }

  /** On paper: every question with its right answer and why. */
  #renderAnswerKey(items: readonly QuizItem[]): TemplateResult {
    return html`<ol class="answer-key">
      ${items.map(
        (item) =>
          html`<li>
            <p><strong>${field(item, 'question')}</strong></p>
            ${claimList(Object.values(item.options).map((option) => claimOf(option, 'text')))}
            <p>${this.#label('theRightAnswerIs', { answer: item.options[item.answer]?.text ?? '' })}</p>
            ${prose(item.explanation)}
          </li>`,
      )}
    </ol>`;
  }

  get #order(): readonly string[] {
    return this.#session.content.quiz.order;
  }

  /** Undefined behind the last question: the summary's turn. */
  get #item(): QuizItem | undefined {
    const id = this.#order[this.current];
    return id === undefined ? undefined : this.#session.content.quiz.items[id];
  }

  get #answer(): Answer | undefined {
    const id = this.#order[this.current];
    return id === undefined ? undefined : this.answers[id];
  }

  #say(key: UiKey<'quiz'>, values?: MessageValues): string {
    return say(this.#session.content, 'quiz', key, values);
  }

  #label(key: UiKey<'quiz'>, values?: MessageValues): string | TemplateResult {
    return label(this.#session.content, 'quiz', key, values);
  }

  readonly #onMark = (event: Event): void => {
    this.marked = (event.target as HTMLInputElement).value;
    this.missing = false;
  };

  readonly #onCheck = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.marked === undefined) {
      this.missing = true;
      void moveFocus(this, 'input');
      return;
    }
    this.#record(this.marked === NOT_SURE ? 'not-sure' : { option: this.marked });
    void moveFocus(this, '#feedback', '.feedback');
  };

  readonly #onSkip = (): void => {
    this.#record('skipped');
    this.#advance();
  };

  readonly #onNext = (): void => {
    this.#advance();
  };

  readonly #onAgain = (): void => {
    this.reset();
    void moveFocus(this, '#question', 'form');
  };

  readonly #onPrint = (): void => {
    window.print();
  };

  #record(answer: Answer): void {
    const id = this.#order[this.current];
    const item = this.#item;
    if (id === undefined || !item) return;
    this.answers = { ...this.answers, [id]: answer };
    this.dispatchEvent(new PsoasQuizAnswerEvent(id, chosenOption(answer), isRight(item, answer)));
  }

  #advance(): void {
    this.current += 1;
    this.marked = undefined;
    this.missing = false;
    if (this.#item) {
      void moveFocus(this, '#question', 'form');
      return;
    }
    const { right, total } = score(this.#session.content, this.answers);
    this.dispatchEvent(new PsoasQuizCompleteEvent(right, total));
    void moveFocus(this, '#result');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-quiz': PsoasQuiz;
  }
}
