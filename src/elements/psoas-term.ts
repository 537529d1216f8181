import { type CSSResult, html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { acceptTheme, warn } from '../context/attributes.js';
import { engine } from '../context/engine.js';
import { SessionController } from '../context/session.js';
import { StageController } from '../context/stages.js';
import { StatesController } from '../context/states.js';
import { type Entry, wordOf } from '../domain/glossary.js';
import { directionOf } from '../domain/locale.js';
import { structureOf } from '../domain/related.js';
import type { UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { prose } from '../templates/prose.js';
import { translationNote } from '../templates/translation.js';
import { field, label } from '../templates/words.js';
import { termStyles } from './psoas-term.styles.js';

/** Under this width of the window the card is a sheet along its lower edge. */
const SHEET_EM = 30;

/** How far the card keeps from the term and from the edges of the window, in em of the card. */
const GAP_EM = 0.5;

/**
 * A medical word in a sentence: pressed, it opens a small card with its name, how to say it, what it means, and ways to
 * the figure and the glossary where the page has them. Escape, a press elsewhere or a second press closes it.
 *
 * An unknown name leaves the text as it is.
 *
 * @summary A word in a text that explains itself when pressed.
 * @tag psoas-term
 * @slot - The word as the sentence has it. Default: the name of the word.
 * @csspart term - The word in the text, a button.
 * @csspart card - What opens.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart link - Every link.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 * @cssstate open - The card is open.
 */
export class PsoasTerm extends LitElement {
  static override styles: CSSResult[] = [...base, termStyles];

  /** The word: its id in the content (`bursa`, `word-bursa`), its name or another of its names. */
  @property()
  name: string | undefined;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /** Id of the `<psoas-anatomy>` that "Show on the figure" goes to. Default: the first on the page. */
  @property()
  for: string | undefined;

  readonly #session = new SessionController(this);
  readonly #stages = new StageController(this, []);
  #warnedOf: string | undefined;

  @state() private isOpen = false;

  constructor() {
    super();
    new StatesController(this, () => ({ open: this.isOpen }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A removed popover closes without a word.
    this.isOpen = false;
    this.#stopFollowing();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#session.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptTheme(this, changed);
    if (this.#entry || this.#warnedOf === String(this.name)) return;
    this.#warnedOf = String(this.name);
    warn(
      this,
      this.name === undefined
        ? `<psoas-term>: expected name="…", such as name="bursa"; leaving the text plain.`
        : `<psoas-term name="${this.name}">: expected a word of the glossary; leaving the text plain. Correct the name, or add the word to "glossary" in the content pack.`,
    );
  }

  protected override render(): unknown {
    const entry = this.#entry;
    // Without white space around it: the sentence goes on right after the word.
    if (!entry) return html`<slot>${this.name}</slot>`;
    // prettier-ignore
    return html`<button type="button" class="term" part="term" popovertarget="card" aria-haspopup="dialog" @click=${this.#onTerm}><slot>${field(entry.word, 'name')}</slot></button>${this.#renderCard(entry)}`;
  }

  #renderCard({ id, word }: Entry): TemplateResult {
    const { content, session, note } = this.#session;
    const show =
      word.structure && structureOf(content, word.structure)
        ? this.#stages.follow('figure', session, word.structure, this.for)
        : undefined;
    const all = this.#stages.follow('glossary', session, id);
    const link = (key: UiKey<'glossary'>, go: () => void): TemplateResult =>
      html`<button type="button" class="link link-alone" part="link" @click=${this.#leaveFor(go)}>
        ${label(content, 'glossary', key)}
      </button>`;
    return html`<div
      class="root card"
      part="card"
      id="card"
      popover=${engine.opensPopovers ? 'auto' : nothing}
      ?hidden=${!engine.opensPopovers}
      role="dialog"
      aria-labelledby="name"
      lang=${content.lang}
      dir=${directionOf(content.lang)}
      @toggle=${this.#onToggle}
    >
      ${note ? translationNote(note) : nothing}
      <p class="name" id="name">${field(word, 'name')}</p>
      ${word.say ? html`<p class="say">${label(content, 'glossary', 'say', { say: word.say })}</p>` : nothing}
      <div class="meaning">${prose(word.body)}</div>
      ${
        show || all
          ? html`<p class="links">${show ? link('showOnFigure', show) : nothing}${all ? link('all', all) : nothing}</p>`
          : nothing
      }
    </div>`;
  }

  get #entry(): Entry | undefined {
    return wordOf(this.#session.content, this.name);
  }

  get #card(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#card');
  }

  /** Under the term and flush with its start; above it where there is no room below; always inside the window. */
  readonly #place = (): void => {
    const [term, card] = [this.renderRoot.querySelector('.term'), this.#card];
    if (!term || !card) return;
    const em = parseFloat(getComputedStyle(card).fontSize);
    const { clientWidth, clientHeight } = document.documentElement;
    const isSheet = clientWidth < SHEET_EM * em;
    card.classList.toggle('sheet', isSheet);
    card.style.removeProperty('top');
    card.style.removeProperty('left');
    if (isSheet) return;
    const gap = GAP_EM * em;
    const at = term.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const left = Math.max(gap, Math.min(isRtl ? at.right - width : at.left, clientWidth - width - gap));
    const below = at.bottom + gap;
    const above = at.top - gap - height;
    card.style.setProperty('left', `${String(left)}px`);
    card.style.setProperty('top', `${String(below + height > clientHeight && above >= 0 ? above : below)}px`);
  };

  /** Without popovers the card is a box that the term opens and closes. */
  readonly #onTerm = (): void => {
    const card = this.#card;
    if (engine.opensPopovers || !card) return;
    card.hidden = !card.hidden;
    this.#onToggle({ newState: card.hidden ? 'closed' : 'open' });
  };

  readonly #onToggle = (event: Pick<ToggleEvent, 'newState'>): void => {
    this.isOpen = event.newState === 'open';
    if (this.isOpen) {
      this.#place();
      window.addEventListener('resize', this.#place);
      // Captured: what scrolls may be any box around the term, and scrolling does not bubble.
      window.addEventListener('scroll', this.#place, { capture: true, passive: true });
      return;
    }
    this.#stopFollowing();
    // Pressed elsewhere on something that takes focus, the reader is there and stays there.
    const active = document.activeElement;
    // A link of the card that has just closed still holds the focus, which the browser is about to drop.
    const isInside = (this.renderRoot as ShadowRoot).activeElement !== null;
    if (isInside || !active || active === document.body || active === document.documentElement)
      this.renderRoot.querySelector<HTMLElement>('.term')?.focus({ preventScroll: true });
  };

  #stopFollowing(): void {
    if (isServer) return;
    window.removeEventListener('resize', this.#place);
    window.removeEventListener('scroll', this.#place, { capture: true });
  }

  #leaveFor(go: () => void): () => void {
    return () => {
      if (engine.opensPopovers) this.#card?.hidePopover();
      else this.#onTerm();
      go();
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-term': PsoasTerm;
  }
}
