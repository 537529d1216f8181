import {
  type CSSResult,
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyValues,
  svg,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { acceptShared } from '../context/attributes.js';
import { moveFocus } from '../context/focus.js';
import { PrintController } from '../context/print.js';
import { SessionController } from '../context/session.js';
import { signsStage, stage, StageController } from '../context/stages.js';
import { CAUSES_WIDE_EM } from '../context/wide.js';
import type { StructureId } from '../domain/anatomy.js';
import type { Cause } from '../domain/content.js';
import { boundsOf, type Figure, figure, type View } from '../domain/figure.js';
import { formatList, type MessageValues } from '../domain/locale.js';
import { sourcesOf } from '../domain/pack.js';
import { causeOf, structuresFor } from '../domain/related.js';
import type { UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { figureStyles } from '../styles/figure.js';
import { disclosure } from '../templates/entry.js';
import { figureSvg } from '../templates/figure.js';
import { heading, headingLevel } from '../templates/heading.js';
import { icon } from '../templates/icons.js';
import { claimList, type FollowReference, prose } from '../templates/prose.js';
import { shell } from '../templates/shell.js';
import { sourceList } from '../templates/sources.js';
import { field, label } from '../templates/words.js';
import { causesStyles } from './psoas-causes.styles.js';

/** How far the locator's ring keeps from what it encloses. */
const RING_MARGIN_MM = 12;

const causeSources = (cause: Cause): string[] =>
  sourcesOf(cause.happens, cause.feels, cause.worse, cause.better, cause.helps, cause.check, cause);

/** `#cause=hip-arthritis` → `hip-arthritis`; other parts of the fragment are the page's business. */
const causeInFragment = (): string | undefined => new URLSearchParams(location.hash.slice(1)).get('cause') ?? undefined;

/**
 * What may be behind the pain: one row a cause, one open at a time, each with what happens, how it feels, what makes
 * it worse and better, what helps and when to get checked. Opening one lights its structures in the page's figure.
 *
 * The fragment `#cause=hip-arthritis` opens that cause, at load and whenever it changes.
 *
 * @summary An explorer of the causes of iliopsoas-related pain.
 * @tag psoas-causes
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the lines under the heading.
 * @slot foot - After the foot's own line.
 * @fires {PsoasSelectEvent} psoas-select - The reader opens (`id`) or closes (no `id`) a cause. Cancelable.
 * @fires {PsoasChangeEvent} psoas-change - The selection has changed.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart heading - The heading.
 * @csspart lead - The lines under the heading.
 * @csspart list - Rows and panels together.
 * @csspart item - One row: the heading around its button.
 * @csspart panel - What an open row shows.
 * @csspart locator - The small picture and its link.
 * @csspart worse - The list "Makes it worse".
 * @csspart better - The list "Makes it better".
 * @csspart helps - "What usually helps".
 * @csspart check - "When to get checked".
 * @csspart entry - A disclosure.
 * @csspart button - Every button.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp, sources, disclaimer.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 */
export class PsoasCauses extends LitElement {
  static override styles: CSSResult[] = [...base, ...figureStyles, causesStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /** Id of the `<psoas-anatomy>` that "Show this on the figure" goes to. Default: the first on the page. */
  @property()
  for: string | undefined;

  readonly #session = new SessionController(this);
  readonly #stages = new StageController(this, [
    stage('causes', this.#session, (id) => {
      this.#show(id);
    }),
    signsStage(this, this.#session, 1),
  ]);
  readonly #print = new PrintController(this);
  readonly #resize = isServer
    ? undefined
    : new ResizeObserver(() => {
        // Another layout has another height, which is observed too: not within the same frame.
        requestAnimationFrame(() => {
          this.#measure();
        });
      });

  /** The row the reader has open; in a wide layout the first stands open where this is undefined. */
  @state() private open: string | undefined;
  @state() private wide = false;
  #seen: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure();
    this.#resize?.observe(this);
    window.addEventListener('hashchange', this.#onHashChange);
    if (!this.hasUpdated)
      void this.updateComplete.then(() => {
        this.#followFragment();
      });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  /** A cause selected elsewhere opens here; a structure selected elsewhere leaves the open row alone. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#session.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptShared(this, changed);
    const { selected } = this.#session.session;
    if (selected === this.#seen) return;
    if (causeOf(this.#session.content, selected)) this.open = selected;
    this.#seen = selected;
  }

  protected override render(): unknown {
    const { content } = this.#session;
    const { causes, notes } = content;
    const entries = causes.order.flatMap((id) => {
      const cause = causes.items[id];
      return cause ? [{ id, cause }] : [];
    });
    if (entries.length === 0) return nothing;
    return shell({
      session: this.#session,
      level: this.headingLevel,
      title: field(causes, 'title'),
      lead: causes.lead,
      caveat: notes.caveat.short,
      body: html`<div class="causes" part="list" @keydown=${this.#onKeydown}>
          ${entries.map(({ id, cause }) => this.#renderCause(id, cause))}
        </div>
        <div class="notes">
          ${disclosure(field(notes.caveat, 'title'), html`<div class="prose">${prose(notes.caveat.body, this.#follow)}</div>`)}
        </div>`,
      sources: sourcesOf(
        causes.lead,
        ...entries.map(({ cause }) => ({ sources: causeSources(cause) })),
        notes.caveat.body,
        notes.caveat,
      ),
      followSigns: this.#stages.follow('signs', this.#session.session),
    });
  }

  #renderCause(id: string, cause: Cause): TemplateResult {
    const open = id === this.#shownId;
    // A server does not know how wide the page is: it draws for both, and its own style sheet shows the one that fits.
    const isServedOpen = isServer && this.#shownId === undefined && id === this.#session.content.causes.order[0];
    return html`
      ${heading(
        headingLevel(this.headingLevel, 1),
        html`<button
          type="button"
          class=${isServedOpen ? 'row served-open' : 'row'}
          id="row-${id}"
          data-id=${id}
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls="panel-${id}"
          aria-disabled=${open && this.wide ? 'true' : nothing}
          @click=${this.#onRow}
        >
          <span
            ><span class="row-name pause">${field(cause, 'name')}</span
            ><span class="row-line">${field(cause, 'line')}</span></span
          >
          ${icon('chevron')}
        </button>`,
        { class: 'item', part: 'item' },
      )}
      <div
        class=${isServedOpen ? 'panel served-wide' : 'panel'}
        part="panel"
        id="panel-${id}"
        role="region"
        aria-labelledby="row-${id}"
        ?hidden=${!open && !isServedOpen}
      >
        ${open || isServedOpen || this.#print.printing ? this.#renderPanel(id, cause) : nothing}
      </div>
    `;
  }

  #renderPanel(id: string, cause: Cause): TemplateResult {
    const level = headingLevel(this.headingLevel, 2);
    const title = (key: UiKey<'causes'>, mark: unknown = nothing): TemplateResult =>
      heading(level, html`${mark}${this.#label(key)}`, { class: 'sub-heading' });
    return html`
      <div class="about">
        <p class="panel-title panel-heading" aria-hidden="true">${field(cause, 'name')}</p>
        <div class="section prose">${title('happens')} ${prose(cause.happens, this.#follow)}</div>
        <div class="section prose feels">${title('feels')} ${prose(cause.feels, this.#follow)}</div>
      </div>
      ${this.#renderLocator(id, cause)}
      <div class="pair">
        <div class="ruled" part="worse">${title('worse', icon('worse'))} ${claimList(cause.worse, this.#follow)}</div>
        <div class="ruled" part="better">
          ${title('better', icon('better'))} ${claimList(cause.better, this.#follow)}
        </div>
      </div>
      <div class="pair">
        <div class="helps" part="helps">
          ${title('helps')}
          <div class="prose">${prose(cause.helps, this.#follow)}</div>
        </div>
        <div class="check" part="check">
          ${icon('clock')} ${title('check')}
          <div class="prose">${prose(cause.check, this.#follow)}</div>
        </div>
      </div>
      <div class="cause-sources small">${sourceList(this.#session.content, causeSources(cause))}</div>
    `;
  }

  /** A small picture with a ring; it says nothing that the words beside it do not say. */
  #renderLocator(id: string, cause: Cause): TemplateResult {
    const view: View = cause.view ?? 'front';
    const drawing = figure({ view });
    const parts = structuresFor(this.#session.content, id);
    const names = parts.map((part) => this.#session.content.anatomy.items[part]?.name ?? '');
    const show = this.#stages.follow('figure', this.#session.session, id, this.for);
    return html`<div class="locator" part="locator">
      <svg class="locator-picture" viewBox=${drawing.viewBox.join(' ')} aria-hidden="true">
        ${figureSvg(drawing, { lit: new Set(parts), simple: true, idPrefix: `${id}-` })}
        ${this.#renderRing(drawing, parts)}
      </svg>
      ${
        show
          ? html`<button type="button" class="link link-alone screen-only" part="link" @click=${show}>
              ${label(this.#session.content, 'common', 'showOnFigure')}
            </button>`
          : nothing
      }
      ${
        names.length > 0
          ? html`<p class="involved small">
              ${this.#label('structures', {
                parts: formatList(this.#session.content.lang, names),
              })}
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderRing(drawing: Figure, parts: readonly StructureId[]): unknown {
    const box = boundsOf(drawing, parts);
    if (!box) return nothing;
    const { x, y, width, height } = box;
    const ring = (className: string): unknown =>
      svg`<ellipse class=${className} cx=${x + width / 2} cy=${y + height / 2}
        rx=${width / 2 + RING_MARGIN_MM} ry=${height / 2 + RING_MARGIN_MM} />`;
    return svg`${ring('locator-casing')}${ring('locator-ring')}`;
  }

  get #shownId(): string | undefined {
    const { order } = this.#session.content.causes;
    const open = this.open !== undefined && order.includes(this.open) ? this.open : undefined;
    return open ?? (this.wide ? order[0] : undefined);
  }

  #label(key: UiKey<'causes'>, values?: MessageValues): string | TemplateResult {
    return label(this.#session.content, 'causes', key, values);
  }

  readonly #follow: FollowReference = (id) => {
    if (causeOf(this.#session.content, id))
      return () => {
        this.#show(id);
      };
    return this.#stages.follow('figure', this.#session.session, id, this.for);
  };

  #show(id: string | undefined): void {
    if (id === undefined) return;
    this.open = id;
    this.#session.select(id);
    void moveFocus(this, `#row-${CSS.escape(id)}`);
  }

  #measure(): void {
    const width = this.getBoundingClientRect().width;
    const root = this.renderRoot?.querySelector('.root') ?? this;
    this.wide = width >= CAUSES_WIDE_EM * parseFloat(getComputedStyle(root).fontSize);
  }

  #followFragment(): void {
    const id = causeInFragment();
    if (id !== undefined && causeOf(this.#session.content, id)) this.#show(id);
  }

  readonly #onHashChange = (): void => {
    this.#followFragment();
  };

  readonly #onRow = async (event: Event): Promise<void> => {
    const row = event.currentTarget as HTMLElement;
    const { id } = row.dataset;
    const isOpen = id === this.#shownId;
    if (isOpen && this.wide) return;
    const before = row.getBoundingClientRect().top;
    this.open = isOpen ? undefined : id;
    this.#session.select(this.open);
    await this.updateComplete;
    // A panel that closes above must not carry the pressed row out from under the finger.
    window.scrollBy({ top: row.getBoundingClientRect().top - before, behavior: 'instant' });
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')];
    const at = rows.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    rows[(to + rows.length) % rows.length]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-causes': PsoasCauses;
  }
}
