import { type CSSResultGroup, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { acceptList, acceptShared, listAttribute } from '../context/attributes.js';
import { engine } from '../context/engine.js';
import { places } from '../context/places.js';
import { signsStage, StageController } from '../context/stages.js';
import { setState } from '../context/states.js';
import { GUIDE_WIDE_EM } from '../context/wide.js';
import { packs } from '../data/index.js';
import type { ContentPack, Myth, Prose, Similar, Topic } from '../domain/content.js';
import {
  certaintyName,
  chosenSections,
  countWords,
  type GuideSection,
  guideSections,
  isEmptied,
  minutesToRead,
  namesake,
  sectionTitle,
  sourcesIn,
  wordsOf,
} from '../domain/guide.js';
import { digitsOf, directionOf, formatNumber, type MessageValues, say } from '../domain/locale.js';
import type { Session } from '../domain/session.js';
import { isUnreviewed } from '../domain/translate.js';
import type { UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { disclosure } from '../templates/entry.js';
import { foot, nextCheck, stamp } from '../templates/foot.js';
import { heading, headingLevel } from '../templates/heading.js';
import { icon } from '../templates/icons.js';
import { signsCard } from '../templates/notice.js';
import { type Cite, type FollowReference, prose } from '../templates/prose.js';
import { citedSource } from '../templates/sources.js';
import { translationNote } from '../templates/translation.js';
import { field, label } from '../templates/words.js';
import { guideStyles } from './psoas-guide.styles.js';
import { PsoasProvider } from './psoas-provider.js';

/** The sections that are elements of their own. */
const living: Readonly<Partial<Record<GuideSection, (level: number) => TemplateResult>>> = {
  help: (level) => html`<psoas-safety exportparts=${shared} heading-level=${level}></psoas-safety>`,
  muscle: (level) => html`<psoas-anatomy exportparts=${shared} heading-level=${level}></psoas-anatomy>`,
  causes: (level) => html`<psoas-causes exportparts=${shared} heading-level=${level}></psoas-causes>`,
  symptoms: (level) => html`<psoas-symptoms exportparts=${shared} heading-level=${level}></psoas-symptoms>`,
  treatment: (level) => html`<psoas-treatment exportparts=${shared} heading-level=${level}></psoas-treatment>`,
  prevention: (level) => html`<psoas-prevention exportparts=${shared} heading-level=${level}></psoas-prevention>`,
  quiz: (level) => html`<psoas-quiz exportparts=${shared} heading-level=${level}></psoas-quiz>`,
  words: (level) => html`<psoas-glossary exportparts=${shared} heading-level=${level}></psoas-glossary>`,
};
const tags: Readonly<Partial<Record<GuideSection, string>>> = {
  help: 'psoas-safety',
  muscle: 'psoas-anatomy',
  causes: 'psoas-causes',
  symptoms: 'psoas-symptoms',
  treatment: 'psoas-treatment',
  prevention: 'psoas-prevention',
  quiz: 'psoas-quiz',
  words: 'psoas-glossary',
};
/** Parts of the living elements that a page can style through the guide. */
const shared = 'heading, lead, foot, button, button-main, link, signs, entry';

/** A page may have bundled only some of the elements. */
const isKnown = (section: GuideSection): boolean => {
  const tag = tags[section];
  return tag !== undefined && (globalThis as Partial<typeof globalThis>).customElements?.get(tag) !== undefined;
};

/** `psoas-causes` of a section, `psoas-need-a-scan` of a question: what a fragment can name. */
const anchor = (id: string): string => `psoas-${id}`;

/**
 * The whole guide from one tag: contents, introduction, every other element of the library in its place, and the
 * sections that are text. It is a provider: what it is told about words, language and clinic holds for all inside.
 *
 * Every section, question and myth has an address, such as `#psoas-faq` or `#psoas-need-a-scan`, that works although
 * it lies in a shadow root: at load, on a change, and from links in the guide. Signs to get help are always shown.
 *
 * @summary The whole guide: everything the library has, as one article with contents and sources.
 * @tag psoas-guide
 * @slot heading - Instead of the built-in title; bring your own heading tag.
 * @slot lead - Instead of the lines under the title.
 * @slot foot - After the foot's own line.
 * @slot before-start - Before the introduction; so for every section: `before-help`, `before-muscle`, `before-causes`, `before-symptoms`, `before-similar`, `before-exam`, `before-treatment`, `before-recovery`, `before-prevention`, `before-daily`, `before-myths`, `before-faq`, `before-quiz`, `before-words`, `before-sources`.
 * @slot after-start - After the introduction; so for every section: `after-help`, `after-muscle` and so on.
 * @fires {PsoasReadyEvent} psoas-ready - Content stands: at first, and whenever other content has taken its place.
 * @fires {PsoasErrorEvent} psoas-error - A pack was refused; `reason`, `path` and `message` say why.
 * @fires {PsoasChangeEvent} psoas-change - The reader has selected another structure or cause.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart title - The title of the guide.
 * @csspart lead - The lines under the title.
 * @csspart stamp - Who checked it, next check, time to read, print.
 * @csspart toc - The list of contents.
 * @csspart toc-link - One line of it.
 * @csspart article - All sections.
 * @csspart plate - The place of another element in the article.
 * @csspart heading - The heading of a section.
 * @csspart entry - A disclosure.
 * @csspart sources - The numbered sources.
 * @csspart button - Every button.
 * @csspart button-main - The main button of a step.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp and disclaimer.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 */
export class PsoasGuide extends PsoasProvider {
  static override styles: CSSResultGroup = [...base, guideStyles];

  /** Level of the title in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /**
   * The sections to show, in this order, with spaces between: `muscle causes quiz`. Default: all. `help` comes last
   * where it is left out, and so do the sources.
   */
  @property({ converter: listAttribute })
  sections: readonly string[] | undefined;

  @state() private wide = false;
  @state() private current: string | undefined;
  /** Key of the source whose number the reader has followed. */
  @state() private cited: string | undefined;

  #chosen: readonly GuideSection[] = guideSections;
  #numbers: ReadonlyMap<string, number> = new Map();
  #minutes = 1;
  #content: ContentPack | undefined;
  #measured = '';
  /** The translation that the reader has switched away from or back to. */
  #asked: { readonly of: ContentPack; readonly isEnglish: boolean } | undefined;
  #hasWords = false;
  #citing: HTMLElement | undefined;
  #observed = '';
  readonly #inView = new Set<string>();

  readonly #resize = isServer
    ? undefined
    : new ResizeObserver(() => {
        requestAnimationFrame(() => {
          this.#measure();
        });
      });
  /** A band in the upper part of the window: what stands there is what is being read. */
  readonly #reading = isServer
    ? undefined
    : new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) this.#inView.add(target.id);
            else this.#inView.delete(target.id);
          }
          this.current = this.#shown.find((name) => this.#inView.has(anchor(name))) ?? this.current;
        },
        { rootMargin: '-15% 0px -75% 0px' },
      );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize?.observe(this);
    window.addEventListener('hashchange', this.#onHashChange);
    this.#observed = '';
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#reading?.disconnect();
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  protected override get isNoted(): boolean {
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    setState(this, 'translation-unreviewed', isUnreviewed(this.provided));
    acceptShared(this, changed);
    if (changed.has('sections')) {
      this.#chosen = chosenSections(acceptList(this, 'sections', this.sections, guideSections) ?? []);
    }
    const { content } = this.session;
    const shown = this.#shown;
    const measured = shown.join();
    if (content === this.#content && measured === this.#measured) return;
    // Reading a whole pack takes milliseconds: not at every step of the reader's.
    [this.#content, this.#measured] = [content, measured];
    const said = shown.map((name) => wordsOf(content, name));
    this.#minutes = minutesToRead(countWords(said));
    this.#numbers = new Map(
      sourcesIn(said)
        .filter((key) => content.sources[key])
        .map((key, i) => [key, i + 1]),
    );
    if (this.cited !== undefined && !this.#numbers.has(this.cited)) this.cited = undefined;
  }

  protected override firstUpdated(): void {
    // Without <psoas-safety> the guide shows the card, and what is inside it links there.
    if (!isKnown('help')) new StageController(this, [signsStage(this, this as unknown as { session: Session }, 2)]);
  }

  protected override updated(): void {
    if (!this.#hasWords && !this.session.isWaiting) {
      this.#hasWords = true;
      this.#measure();
      void this.#goToFragment();
    }
    const shown = this.#shown.join();
    if (shown === this.#observed) return;
    this.#observed = shown;
    this.#reading?.disconnect();
    this.#inView.clear();
    for (const section of this.renderRoot.querySelectorAll('.section')) this.#reading?.observe(section);
  }

  protected override render(): TemplateResult {
    const { content } = this.session;
    const { guide, caveat } = content.notes;
    const shown = this.#shown;
    // Not English in a flash: the page's own words inside the tag, until those it wants are here.
    // A server's drawing stays until there are words.
    if (this.session.isWaiting) return html`${this.renderOptions.renderBefore ? nothing : places(this)}`;
    return html`<div class="root ${digitsOf(content.lang)}" lang=${content.lang} dir=${directionOf(content.lang)}>
      ${isUnreviewed(this.provided) ? this.#renderNote() : nothing}
      <slot name="heading"
        >${heading(this.headingLevel, field(guide, 'title'), { class: 'title', part: 'title' })}</slot
      >
      <slot name="lead">
        <div class="lead" part="lead">
          ${this.#prose([guide.short, caveat.short].filter((each) => each !== undefined))}
        </div>
      </slot>
      ${this.#renderStamp()}
      <a class="link skip" part="link" href="#${anchor(shown[0]!)}" data-to=${anchor(shown[0]!)} @click=${this.#onLink}
        >${this.#label('skip')}</a
      >
      <div class="layout">
        ${this.#renderContents(shown)}
        <div class="article" part="article" @toggle=${{ handleEvent: this.#onToggle, capture: true }}>
          ${shown.map((name) => this.#renderSection(name))}
        </div>
      </div>
      ${this.#renderSourceCard()} ${foot(content, [])}
    </div>`;
  }

  /** Once for the whole guide; its elements know that it stands here. */
  #renderNote(): TemplateResult {
    const content = this.provided;
    return translationNote({
      content,
      english: packs.en,
      isEnglish: this.#asked?.of === content ? this.#asked.isEnglish : undefined,
      onToggle: () => {
        const isEnglish = this.session.content === content;
        this.#asked = { of: content, isEnglish };
        this.readEnglish(isEnglish);
      },
    });
  }

  #renderStamp(): TemplateResult {
    const { content } = this.session;
    return html`<div class="stamp" part="stamp">
      <span>${stamp(content)}</span>
      ${nextCheck(content)}
      <span>${this.#label('minutes', { n: this.#minutes })}</span>
      <button type="button" class="link link-alone print screen-only" part="link" @click=${this.#onPrint}>
        ${icon('printer')}${this.#label('print')}
      </button>
    </div>`;
  }

  #renderContents(shown: readonly GuideSection[]): TemplateResult {
    return html`<nav class="toc screen-only" part="toc" aria-labelledby="toc">
      <details class="disclosure" ?open=${this.wide || isServer}>
        <summary id="toc">${this.#label('contents')}${icon('chevron')}</summary>
        <ul role="list">
          ${shown.map(
            (name) =>
              html`<li>
                <a
                  class="toc-link"
                  part="toc-link"
                  href="#${anchor(name)}"
                  data-to=${anchor(name)}
                  aria-current=${name === (this.current ?? shown[0]) ? 'true' : nothing}
                  @click=${this.#onLink}
                  >${this.#title(name)}</a
                >
              </li>`,
          )}
        </ul>
      </details>
    </nav>`;
  }

  #renderSection(name: GuideSection): TemplateResult {
    const { content } = this.session;
    return html`<slot name="before-${name}"></slot>
      <div class="section" id=${anchor(name)} role="group" tabindex="-1" aria-label=${sectionTitle(content, name)}>
        ${
          isKnown(name)
            ? html`<div class="plate" part="plate">${living[name]!(this.#level)}</div>`
            : name === 'help'
              ? html`<div class="plate" part="plate">${signsCard(content, this.#level)}</div>`
              : html`${heading(this.#level, this.#title(name), { class: 'heading', part: 'heading' })}
                ${this.#renderWords(name)}`
        }
      </div>
      <slot name="after-${name}"></slot>`;
  }

  #renderWords(name: GuideSection): unknown {
    const { content } = this.session;
    switch (name) {
      case 'start':
        return html`<div class="prose">${this.#prose(content.notes.guide.body)}</div>
          <div class="notes">
            ${disclosure(
              field(content.notes.caveat, 'title'),
              html`<div class="prose">${this.#prose(content.notes.caveat.body)}</div>`,
              anchor('caveat'),
            )}
          </div>`;
      case 'similar':
        return this.#renderEntries<Similar>(
          content.similar,
          ({ clues, next }) =>
            html`${this.#under('clues', this.#prose(clues))} ${this.#under('next', this.#prose(next))}`,
        );
      case 'myths':
        return this.#renderEntries<Myth>(
          content.myths,
          ({ claim, body, why, todo }) =>
            html`${this.#prose(body)}
              <p class="claim">${this.#label('myth', { claim })}</p>
              ${this.#under('mythWhy', this.#prose(why))} ${this.#under('mythDo', this.#prose(todo))}`,
        );
      case 'recovery':
        return this.#renderRecovery();
      case 'daily':
        return html`<div class="prose">${this.#prose(content.daily.lead)}</div>
          ${content.daily.order.map((id) => this.#renderPlain(id, content.daily.items[id]!))}`;
      case 'exam':
      case 'faq':
        return this.#renderEntries<Topic>(content[name], ({ body }) => html`${this.#prose(body)}`);
      case 'sources':
        return this.#renderSources();
      default:
        return nothing;
    }
  }

  /** Lead and one disclosure an entry; the name in it is a heading, so that all can be found by heading. */
  #renderEntries<T extends { readonly name: string }>(
    collection: { lead?: Prose | undefined; order: string[]; items: Record<string, T> },
    body: (item: T) => TemplateResult,
  ): TemplateResult {
    return html`<div class="prose">${this.#prose(collection.lead)}</div>
      <div class="notes">
        ${collection.order.map((id) => {
          const item = collection.items[id]!;
          const name = heading(headingLevel(this.#level, 1), field(item, 'name'), { class: 'sub-heading' });
          return disclosure(name, html`<div class="prose">${body(item)}</div>`, anchor(id));
        })}
      </div>`;
  }

  #renderRecovery(): TemplateResult {
    const { recovery } = this.session.content;
    return html`<div class="prose">${this.#prose(recovery.lead)}</div>
      ${recovery.order.map((id) => {
        const { certainty, range, ...item } = recovery.items[id]!;
        return this.#renderPlain(
          id,
          item,
          html`<div class="range">${this.#prose(range)}</div>`,
          html`<p class="small">${this.#label('certainty')} ${this.#label(certaintyName[certainty])}</p>`,
        );
      })}`;
  }

  #renderPlain(id: string, topic: Topic, before: unknown = nothing, after: unknown = nothing): TemplateResult {
    const { name, body } = topic;
    return html`<div class="topic prose" id=${anchor(id)} role="group" tabindex="-1" aria-label=${name}>
      ${heading(headingLevel(this.#level, 1), field(topic, 'name'), { class: 'sub-heading' })} ${before}
      ${this.#prose(body)} ${after}
    </div>`;
  }

  /** What a number stands for, beside the statement it stands after. */
  #renderSourceCard(): TemplateResult {
    const key = this.cited;
    const to = anchor(key?.toLowerCase() ?? '');
    return html`<div
      class="source-card"
      id="source"
      popover=${engine.opensPopovers ? '' : nothing}
      ?hidden=${!engine.opensPopovers}
      role="group"
      aria-label=${key === undefined ? nothing : this.#label('sourceNumber', { n: this.#numbers.get(key) ?? 0 })}
      @toggle=${this.#placeSource}
    >
      ${
        key === undefined
          ? nothing
          : html`<p>${citedSource(this.session.content.sources[key]!)}</p>
              <a class="link link-alone" part="link" href="#${to}" data-to=${to} @click=${this.#onAllSources}
                >${this.#label('allSources')}</a
              >`
      }
    </div>`;
  }

  #renderSources(): TemplateResult {
    return html`<ol class="source-list" part="sources">
      ${[...this.#numbers.keys()].map(
        (key) =>
          html`<li id=${anchor(key.toLowerCase())} data-ref=${key} tabindex="-1">
            ${citedSource(this.session.content.sources[key]!)}
            ${
              key === this.cited
                ? html`<button type="button" class="link" part="link" @click=${this.#onBack}>
                    ${this.#label('backToText')}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ol>`;
  }

  #under(key: UiKey<'guide'>, body: unknown): TemplateResult {
    return html`<div>
      <p><strong>${this.#label(key)}</strong></p>
      ${body}
    </div>`;
  }

  /** Small numbers after a statement; each shows its source beside it, and leads to the list at the end. */
  readonly #cite: Cite = (keys) => {
    const number = (key: string): number => this.#numbers.get(key)!;
    const known = keys.filter((key) => this.#numbers.has(key)).sort((a, b) => number(a) - number(b));
    if (known.length === 0) return nothing;
    const { lang } = this.session.content;
    return html`<span class="cites"
      >${known.map(
        (key) =>
          html`<button
            type="button"
            class="link cite"
            part="link"
            popovertarget="source"
            popovertargetaction="show"
            data-key=${key}
            aria-label=${this.#say('sourceNumber', { n: number(key) })}
            @click=${this.#onCite}
          >
            ${formatNumber(lang, number(key))}
          </button>`,
      )}</span
    >`;
  };

  #prose(content: Prose | undefined): unknown {
    return prose(content, this.#follow, this.#cite);
  }

  #say(key: UiKey<'guide'>, values?: MessageValues): string {
    return say(this.session.content, 'guide', key, values);
  }

  #label(key: UiKey<'guide'>, values?: MessageValues): string | TemplateResult {
    return label(this.session.content, 'guide', key, values);
  }

  #title(name: GuideSection): string | TemplateResult {
    const { content } = this.session;
    const named = namesake(content, name);
    return named ? field(named, 'title') : label(content, 'guide', name as 'start');
  }

  get #level(): number {
    return headingLevel(this.headingLevel, 1);
  }

  /** What is chosen and has something to show. */
  get #shown(): GuideSection[] {
    const { content } = this.session;
    return this.#chosen.filter(
      (name) => (tags[name] && name !== 'help' ? isKnown(name) : true) && !isEmptied(content, name),
    );
  }

  readonly #follow: FollowReference = () => undefined;

  #measure(): void {
    const root = this.renderRoot.querySelector('.root');
    if (!root) return;
    this.wide = this.getBoundingClientRect().width >= GUIDE_WIDE_EM * parseFloat(getComputedStyle(root).fontSize);
  }

  /** Opens what the id names and everything around it, brings it into view and moves focus there. */
  async #go(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!target) return;
    for (let at: Element | null = target; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    const stop = target instanceof HTMLDetailsElement ? target.querySelector('summary')! : target;
    stop.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }

  async #goToFragment(): Promise<void> {
    const id = decodeFragment(location.hash);
    if (!id.startsWith(anchor(''))) return;
    // What stands above has its height only once it is drawn.
    await this.updateComplete;
    const inside = [
      ...this.renderRoot.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('.plate > *'),
    ];
    await Promise.all(inside.map(async (each) => each.updateComplete));
    await this.#go(id);
  }

  /** The address follows the reader without a step in the history for each. */
  #point(id: string): void {
    try {
      history.replaceState(history.state, '', `${location.href.split('#', 1)[0]!}#${id}`);
    } catch {
      // In a frame without an address of its own, or too often for the browser: the address stays as it is.
    }
  }

  readonly #onHashChange = (): void => {
    void this.#goToFragment();
  };

  readonly #onLink = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const id = (event.currentTarget as HTMLElement).dataset['to']!;
    this.#point(id);
    void this.#go(id);
  };

  readonly #onCite = (event: Event): void => {
    this.#citing = event.currentTarget as HTMLElement;
    this.cited = this.#citing.dataset['key'];
    // Without popovers the number leads to the list.
    void (engine.opensPopovers ? this.#placeSource() : this.#go(anchor(this.cited!.toLowerCase())));
  };

  /** Under its number, within the window; it scrolls with the page. */
  async #placeSource(): Promise<void> {
    await this.updateComplete;
    const card = this.renderRoot.querySelector<HTMLElement>('#source')!;
    const { left, bottom } = this.#citing!.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    card.style.setProperty('left', `${String(scrollX + Math.max(8, Math.min(left, width - card.offsetWidth - 8)))}px`);
    card.style.setProperty('top', `${String(scrollY + bottom + 4)}px`);
  }

  readonly #onAllSources = (event: MouseEvent): void => {
    this.renderRoot.querySelector<HTMLElement>('#source')!.hidePopover();
    this.#onLink(event);
  };

  readonly #onBack = (): void => {
    this.cited = undefined;
    this.#citing?.focus({ preventScroll: true });
    this.#citing?.scrollIntoView({ block: 'center' });
  };

  readonly #onToggle = (event: Event): void => {
    const { id, open } = event.target as HTMLDetailsElement;
    if (open && id) this.#point(id);
  };

  readonly #onPrint = (): void => {
    window.print();
  };
}

const decodeFragment = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
};

declare global {
  interface HTMLElementTagNameMap {
    'psoas-guide': PsoasGuide;
  }
}
