import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { acceptShared } from '../context/attributes.js';
import { moveFocus } from '../context/focus.js';
import { SessionController } from '../context/session.js';
import { stage, StageController } from '../context/stages.js';
import { StatesController } from '../context/states.js';
import { type Entry, type Letter, wordsByLetter } from '../domain/glossary.js';
import { formatRow, type MessageValues } from '../domain/locale.js';
import { sourcesOf } from '../domain/pack.js';
import { structureOf } from '../domain/related.js';
import type { UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { heading, headingLevel } from '../templates/heading.js';
import { prose } from '../templates/prose.js';
import { shell } from '../templates/shell.js';
import { field, label } from '../templates/words.js';
import { glossaryStyles } from './psoas-glossary.styles.js';

/** Whoever types on within this time has not finished the word. */
const PAUSE_MS = 600;

/**
 * Medical words in plain language, from A to Z, with a box to find one. Words that name a part of the body lead to the
 * page's figure; every `<psoas-term>` of the page leads here.
 *
 * @summary A word list with a filter.
 * @tag psoas-glossary
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the lines under the heading.
 * @slot foot - After the foot's own line.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart heading - The heading.
 * @csspart lead - The lines under the heading.
 * @csspart filter - The box "Find a word" with its label.
 * @csspart count - How many words match.
 * @csspart letter - The heading of a letter.
 * @csspart words - The words under a letter.
 * @csspart word - One word: its name, how to say it, what it means.
 * @csspart button - Every button.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp, sources, disclaimer.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 * @cssstate filtered - Only the words that match the filter are shown.
 */
export class PsoasGlossary extends LitElement {
  static override styles: CSSResult[] = [...base, glossaryStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /** Id of the `<psoas-anatomy>` that "Show on the figure" goes to. Default: the first on the page. */
  @property()
  for: string | undefined;

  readonly #session = new SessionController(this);
  readonly #stages = new StageController(this, [
    stage('glossary', this.#session, (id) => {
      this.#show(id);
    }),
  ]);

  @state() private query = '';
  /** What is said to those who listen, once the typing pauses: not with every letter. */
  @state() private said: string | TemplateResult = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new StatesController(this, () => ({ filtered: this.query.trim() !== '' }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#session.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptShared(this, changed);
  }

  protected override render(): unknown {
    const { content } = this.#session;
    const { glossary } = content;
    if (glossary.order.length === 0) return nothing;
    const letters = wordsByLetter(content, this.query);
    const words = glossary.order.flatMap((id) => glossary.items[id] ?? []);
    return shell({
      session: this.#session,
      level: this.headingLevel,
      title: field(glossary, 'title'),
      lead: glossary.lead,
      body: html`${this.#renderFilter(letters)} ${letters.map((letter) => this.#renderLetter(letter))}`,
      sources: sourcesOf(glossary.lead, ...words.flatMap((word) => [word.body, word])),
      followSigns: this.#stages.follow('signs', this.#session.session),
    });
  }

  #renderFilter(letters: readonly Letter[]): TemplateResult {
    const n = letters.reduce((sum, { entries }) => sum + entries.length, 0);
    return html`<div class="filter screen-only" part="filter">
      <label for="find">${this.#label('find')}</label>
      <input
        type="search"
        id="find"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${this.query}
        @input=${this.#onInput}
      />
      <p class="count small" part="count">${this.#counted(n)}</p>
      <p class="visually-hidden" role="status">${this.said}</p>
    </div>`;
  }

  #counted(n: number): string | TemplateResult {
    return n > 0 ? this.#label('count', { n }) : this.#label('none', { query: this.query.trim() });
  }

  #renderLetter({ letter, entries }: Letter): TemplateResult {
    return html`<div class="letter">
      ${heading(headingLevel(this.headingLevel, 1), letter, { class: 'letter-heading', part: 'letter' })}
      <dl class="words" part="words">${entries.map((entry) => this.#renderWord(entry))}</dl>
    </div>`;
  }

  #renderWord({ id, word }: Entry): TemplateResult {
    const { content } = this.#session;
    const { also, say: sound, structure, body } = word;
    const show =
      structure && structureOf(content, structure)
        ? this.#stages.follow('figure', this.#session.session, structure, this.for)
        : undefined;
    return html`<div class="word" part="word">
      <dt id=${id} tabindex="-1">
        <dfn id="${id}-name">${field(word, 'name')}</dfn>
        ${sound ? html`<span class="aside">${this.#label('say', { say: sound })}</span>` : nothing}
      </dt>
      <dd>${prose(body)}</dd>
      ${
        also
          ? html`<dd class="aside small">${this.#label('also', { names: formatRow(content.lang, also) })}</dd>`
          : nothing
      }
      ${
        show
          ? html`<dd class="screen-only">
              <button
                type="button"
                class="link link-alone"
                part="link"
                id="${id}-show"
                aria-labelledby="${id}-show ${id}-name"
                @click=${show}
              >
                ${this.#label('showOnFigure')}
              </button>
            </dd>`
          : nothing
      }
    </div>`;
  }

  #label(key: UiKey<'glossary'>, values?: MessageValues): string | TemplateResult {
    return label(this.#session.content, 'glossary', key, values);
  }

  /** Whoever asks for a word must find it, whatever stood in the box. */
  #show(id: string | undefined): void {
    this.query = '';
    this.said = '';
    void moveFocus(this, id === undefined ? '#find' : `#${CSS.escape(id)}`);
  }

  readonly #onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const letters = wordsByLetter(this.#session.content, this.query);
      this.said = this.#counted(letters.reduce((sum, { entries }) => sum + entries.length, 0));
    }, PAUSE_MS);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-glossary': PsoasGlossary;
  }
}
