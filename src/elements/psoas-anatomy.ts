import { type CSSResult, html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { accept, acceptShared } from '../context/attributes.js';
import { moveFocus } from '../context/focus.js';
import { PrintController } from '../context/print.js';
import { SessionController } from '../context/session.js';
import { signsStage, stage, StageController } from '../context/stages.js';
import { isStructureId, type LayerId, layerIds, type StructureId } from '../domain/anatomy.js';
import type { Cause, Structure } from '../domain/content.js';
import { type Figure, figure, type Side, type View } from '../domain/figure.js';
import { type Box, captionOffset, leaderPoints } from '../domain/leader.js';
import { type MessageValues, say } from '../domain/locale.js';
import { sourcesOf } from '../domain/pack.js';
import { causeOf, causesInvolving, structureOf, structuresFor } from '../domain/related.js';
import type { UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { figureStyles } from '../styles/figure.js';
import { disclosure, entry } from '../templates/entry.js';
import { figureSvg } from '../templates/figure.js';
import { heading, headingLevel } from '../templates/heading.js';
import { icon } from '../templates/icons.js';
import { type FollowReference, prose } from '../templates/prose.js';
import { shell } from '../templates/shell.js';
import { swatch } from '../templates/swatch.js';
import { anatomyStyles } from './psoas-anatomy.styles.js';

const views: readonly View[] = ['front', 'side'];
const sides: readonly Side[] = ['left', 'right'];
const palettes = ['default', 'strong'] as const;

const layerNames: Readonly<Record<LayerId, UiKey<'anatomy'>>> = {
  bones: 'layerBones',
  muscles: 'layerMuscles',
  tendon: 'layerTendon',
  nerves: 'layerNerves',
  bursa: 'layerBursa',
  discs: 'layerDiscs',
};

/**
 * The layered figure: front and side view of the low back, pelvis and thighs, a list of its parts, and a caption for
 * the selected one that leads on to the causes of pain there. A cause selected anywhere on the page lights the
 * structures it involves.
 *
 * @summary The anatomy of the iliopsoas muscle, to look at and to read.
 * @tag psoas-anatomy
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the line under the heading.
 * @slot foot - After the foot's own line.
 * @fires {PsoasSelectEvent} psoas-select - The reader chooses a part or follows a link to a cause. Cancelable.
 * @fires {PsoasChangeEvent} psoas-change - The selection has changed.
 * @csspart heading - The heading.
 * @csspart lead - The line under the heading.
 * @csspart tabs - The row of view tabs.
 * @csspart tab - One tab.
 * @csspart stage - The ground the figure stands on.
 * @csspart figure - The drawing.
 * @csspart leader - The line from the selected part to its caption.
 * @csspart parts - The list of parts.
 * @csspart part-item - One part in the list.
 * @csspart caption - What is said about the selected part.
 * @csspart layers - The check boxes that show and hide layers.
 * @csspart entry - A disclosure.
 * @csspart button - Every button.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp, sources, disclaimer.
 */
export class PsoasAnatomy extends LitElement {
  static override styles: CSSResult[] = [...base, figureStyles, anatomyStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /** The view that is shown: `front` or `side`. */
  @property({ reflect: true })
  view: View = 'front';

  /** The patient's side that shows the muscle; the other side shows the bones and nerves behind it. */
  @property({ reflect: true })
  side: Side = 'left';

  /** `strong` separates the parts further for readers with low vision. */
  @property({ attribute: 'figure-palette', reflect: true })
  figurePalette: 'default' | 'strong' | undefined;

  readonly #session = new SessionController(this);
  readonly #stages = new StageController(this, [
    stage('figure', this.#session, (id) => {
      this.#show(id);
    }),
    signsStage(this, this.#session),
  ]);
  readonly #print = new PrintController(this);
  readonly #resize = isServer
    ? undefined
    : new ResizeObserver(() => {
        // The caption moves with the leader, which changes the size observed: not within the same frame.
        requestAnimationFrame(() => {
          this.#drawLeader();
        });
      });

  @state() private hiddenLayers: ReadonlySet<LayerId> = new Set();
  /** Of several parts that a selected cause involves, the one the caption is about. */
  @state() private picked: StructureId | undefined;
  @state() private partsOpen = false;
  @state() private layersOpen = false;
  #seen: string | undefined;
  /** Only what the reader chose here is announced: a choice made elsewhere speaks there. */
  #announces = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
  }

  /** A newly selected cause turns to the view that shows it best. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptShared(this, changed);
    if (changed.has('view')) this.view = accept(this, 'view', this.view, views, 'front');
    if (changed.has('side')) this.side = accept(this, 'side', this.side, sides, 'left');
    if (changed.has('figurePalette'))
      this.figurePalette = accept(this, 'figure-palette', this.figurePalette, palettes, undefined);
    const { selected } = this.#session.session;
    if (selected === this.#seen) return;
    this.#seen = selected;
    this.picked = undefined;
    const view = this.#cause?.view;
    if (view) this.view = view;
  }

  protected override updated(): void {
    this.#drawLeader();
  }

  protected override render(): TemplateResult {
    const { content } = this.#session;
    const { anatomy, notes } = content;
    const structures = this.#order.map((id) => anatomy.items[id]!);
    return shell({
      content,
      level: this.headingLevel,
      title: anatomy.title,
      lead: anatomy.lead,
      caveat: notes.caveat.short,
      body: html`${this.#print.printing ? this.#renderPlates() : this.#renderBoard()}
        <div class="notes">
          ${disclosure(notes.muscle.title, html`<div class="prose">${prose(notes.muscle.body, this.#follow)}</div>`)}
          ${disclosure(notes.caveat.title, html`<div class="prose">${prose(notes.caveat.body, this.#follow)}</div>`)}
          ${disclosure(notes.figure.title, html`<div class="prose">${prose(notes.figure.body, this.#follow)}</div>`)}
        </div>`,
      sources: sourcesOf(
        anatomy.lead,
        ...structures.flatMap((s) => [s.does, s.where, s.hurts, s.more, s]),
        ...[notes.muscle, notes.caveat, notes.figure].flatMap((note) => [note.body, note]),
      ),
      followSigns: this.#stages.follow('signs', this.#session.session),
    });
  }

  #renderBoard(): TemplateResult {
    return html`
      <div class="tabs" part="tabs" role="tablist" aria-label=${this.#say('views')} @keydown=${this.#onTabKey}>
        ${views.map((view) => this.#renderTab(view))}
      </div>
      <div class="board">
        ${this.#renderStage()} ${this.#renderCaption()} ${this.#renderParts()} ${this.#renderLayers()}
        <svg class="leader" part="leader" aria-hidden="true">
          <polyline class="leader-casing" />
          <polyline class="leader-line" />
          <circle class="leader-ring" r="8" />
          <circle class="leader-dot" r="2.5" />
        </svg>
      </div>
    `;
  }

  #renderTab(view: View): TemplateResult {
    const isSelected = view === this.view;
    const [long, short] =
      view === 'front' ? (['frontView', 'frontShort'] as const) : (['sideView', 'sideShort'] as const);
    return html`<button
      type="button"
      class="tab"
      part="tab"
      role="tab"
      id="tab-${view}"
      data-view=${view}
      aria-selected=${isSelected ? 'true' : 'false'}
      aria-controls="stage"
      tabindex=${isSelected ? '0' : '-1'}
      @click=${this.#onTab}
    >
      <span class="tab-long">${this.#say(long)}</span><span class="tab-short">${this.#say(short)}</span>
    </button>`;
  }

  #renderStage(): TemplateResult {
    const drawing = this.#drawing;
    if (!drawing)
      return html`<div class="stage trouble" part="stage" id="stage" role="tabpanel" aria-labelledby="tab-${this.view}">
        ${icon('info')}
        <p><strong>${this.#say('failed')}</strong><br />${this.#say('failedHelp')}</p>
      </div>`;
    const [viewerLeft, viewerRight] =
      this.view === 'front' ? (['patientRight', 'patientLeft'] as const) : (['back', 'front'] as const);
    return html`<div
      class="stage"
      part="stage"
      id="stage"
      role="tabpanel"
      aria-labelledby="tab-${this.view}"
      tabindex="0"
    >
      <svg
        class="figure"
        part="figure"
        role="img"
        aria-label=${this.#figureLabel}
        viewBox=${drawing.viewBox.join(' ')}
        @click=${this.#onShape}
      >
        ${figureSvg(drawing, {
          selected: this.#part,
          lit: new Set(structuresFor(this.#session.content, this.#session.session.selected)),
          hidden: this.hiddenLayers,
          labels: { sacrum: this.#say('sacrum') },
        })}
      </svg>
      <span class="side side-viewer-left" aria-hidden="true">${this.#say(viewerLeft)}</span>
      <span class="side side-viewer-right" aria-hidden="true">${this.#say(viewerRight)}</span>
      ${this.hiddenLayers.size === layerIds.length ? html`<p class="empty">${this.#say('noLayers')}</p>` : nothing}
    </div>`;
  }

  #renderCaption(): TemplateResult {
    const { content } = this.#session;
    const id = this.#part;
    const structure = content.anatomy.items[id]!;
    const at = this.#order.indexOf(id);
    return html`<div class="caption" part="caption" aria-live=${this.#announces ? 'polite' : 'off'}>
      ${this.#renderInvolved()}
      ${heading(headingLevel(this.headingLevel, 1), structure.name, {
        class: 'panel-heading',
        id: 'caption',
        focusable: true,
      })}
      <p class="latin">
        <span lang="la">${structure.latin}</span>
        ${structure.say ? html`<span>· ${this.#say('say', { say: structure.say })}</span>` : nothing}
      </p>
      ${this.#renderWords(structure)} ${this.#renderCauses(id)}
      <div class="step">
        <button
          type="button"
          class="button"
          part="button"
          aria-label=${this.#say('previousPart')}
          data-step="-1"
          @click=${this.#onStep}
        >
          ${icon('previous')}
        </button>
        <span>${this.#say('partOf', { current: at + 1, total: this.#order.length })}</span>
        <button
          type="button"
          class="button"
          part="button"
          aria-label=${this.#say('nextPart')}
          data-step="1"
          @click=${this.#onStep}
        >
          ${icon('next')}
        </button>
      </div>
    </div>`;
  }

  /** While a cause is selected: its name, and a way through the parts it involves. */
  #renderInvolved(): unknown {
    const cause = this.#cause;
    if (!cause) return nothing;
    const { content, session } = this.#session;
    const parts = structuresFor(content, session.selected);
    return html`<p class="small">
      ${this.#say('involved', { cause: cause.name })}
      ${parts.map((part) => {
        const name = content.anatomy.items[part]?.name ?? part;
        return part === this.#part
          ? html`<strong>${name}</strong> `
          : html`<button type="button" class="link link-alone" part="link" data-part=${part} @click=${this.#onPick}>
              ${name}
            </button> `;
      })}
    </p>`;
  }

  #renderWords(structure: Structure): TemplateResult {
    const level = headingLevel(this.headingLevel, 2);
    const section = (key: UiKey<'anatomy'>, words: Structure['does'] | undefined): unknown =>
      words === undefined
        ? nothing
        : html`<div class="section prose">
            ${heading(level, this.#say(key), { class: 'sub-heading' })} ${prose(words, this.#follow)}
          </div>`;
    return html`
      ${section('does', structure.does)} ${section('where', structure.where)} ${section('hurts', structure.hurts)}
      ${
        structure.more
          ? disclosure(this.#say('more'), html`<div class="prose">${prose(structure.more, this.#follow)}</div>`)
          : nothing
      }
    `;
  }

  #renderCauses(part: StructureId): unknown {
    const { content, session } = this.#session;
    const causes = causesInvolving(content, part);
    if (causes.length === 0) return nothing;
    return html`<div class="section">
      ${heading(headingLevel(this.headingLevel, 2), this.#say('causesHere'), { class: 'sub-heading' })}
      <ul class="cause-links" role="list">
        ${causes.map((id) => {
          const name = content.causes.items[id]?.name ?? id;
          const go = this.#stages.follow('causes', session, id);
          return html`<li>
            ${
              go
                ? html`<button type="button" class="link link-alone" part="link" @click=${go}>${name}</button>`
                : entry(content, id, name)
            }
          </li>`;
        })}
      </ul>
    </div>`;
  }

  #renderParts(): TemplateResult {
    const { content, session } = this.#session;
    const involved = this.#cause ? structuresFor(content, session.selected) : [];
    return html`<div class="parts fold" part="parts">
      ${this.#renderFoldButton('allParts', 'parts', this.partsOpen)}
      <fieldset class="fold-body" id="parts" ?hidden=${!this.partsOpen}>
        <legend class="fold-title">${this.#say('parts')}</legend>
        <div class="part-list">
          ${this.#order.map((id) => {
            const structure = content.anatomy.items[id]!;
            return html`<label class="part" part="part-item">
              <input type="radio" name="part" value=${id} .checked=${id === this.#part} @change=${this.#onPart} />
              ${swatch(id)}
              <span
                ><span class="part-name">${structure.name}</span
                ><span class="latin" lang="la">${structure.latin}</span></span
              >
              ${involved.includes(id) ? html`<span class="part-involved">${icon('tick')}</span>` : nothing}
            </label>`;
          })}
        </div>
      </fieldset>
    </div>`;
  }

  #renderLayers(): TemplateResult {
    return html`<div class="layers fold" part="layers">
      ${this.#renderFoldButton('showLayers', 'layers', this.layersOpen)}
      <fieldset class="fold-body" id="layers" ?hidden=${!this.layersOpen}>
        <legend class="fold-title">${this.#say('show')}</legend>
        <div class="layer-list">
          ${layerIds.map((layer) => {
            const isShown = !this.hiddenLayers.has(layer);
            const name = this.#say(layerNames[layer]);
            return html`<label class="layer">
              <input
                type="checkbox"
                value=${layer}
                .checked=${isShown}
                aria-label=${this.#say(isShown ? 'layerShown' : 'layerHidden', { layer: name })}
                @change=${this.#onLayer}
              />
              <span>${name}</span>
            </label>`;
          })}
        </div>
      </fieldset>
    </div>`;
  }

  #renderFoldButton(key: 'allParts' | 'showLayers', body: 'parts' | 'layers', open: boolean): TemplateResult {
    return html`<button
      type="button"
      class="fold-button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${body}
      data-fold=${body}
      @click=${this.#onFold}
    >
      ${this.#say(key)}${icon('chevron')}
    </button>`;
  }

  /** On paper: both views with all layers, then every part with its words. */
  #renderPlates(): TemplateResult {
    const { content } = this.#session;
    return html`<div class="plates">
        ${views.map((view) => {
          const drawing = this.#draw(view);
          return html`<figure>
            <figcaption>${this.#say(view === 'front' ? 'frontView' : 'sideView')}</figcaption>
            ${
              drawing
                ? html`<svg viewBox=${drawing.viewBox.join(' ')} aria-hidden="true">
                    ${figureSvg(drawing, {
                      idPrefix: `print-${view}-`,
                      labels: { sacrum: this.#say('sacrum') },
                      numbered: this.#order,
                    })}
                  </svg>`
                : nothing
            }
          </figure>`;
        })}
      </div>
      <ol class="captions">
        ${this.#order.map((id) => {
          const structure = content.anatomy.items[id]!;
          return html`<li>
            <p><strong>${structure.name}</strong> (<span class="latin" lang="la">${structure.latin}</span>)</p>
            ${prose(structure.does)} ${prose(structure.where)} ${prose(structure.hurts)}
          </li>`;
        })}
      </ol>`;
  }

  /** The parts the content names, in its order. */
  get #order(): readonly StructureId[] {
    const { order, items } = this.#session.content.anatomy;
    return order.filter((id): id is StructureId => isStructureId(id) && items[id] !== undefined);
  }

  get #cause(): Cause | undefined {
    return causeOf(this.#session.content, this.#session.session.selected);
  }

  /** The part the caption is about: the one picked, else the selected one, else the first. */
  get #part(): StructureId {
    const { content, session } = this.#session;
    const candidates = structuresFor(content, session.selected);
    if (this.picked && candidates.includes(this.picked)) return this.picked;
    return candidates[0] ?? this.#order[0] ?? 'psoas-major';
  }

  get #drawing(): Figure | undefined {
    return this.#draw(this.view);
  }

  get #figureLabel(): string {
    const { content, session } = this.#session;
    const cause = this.#cause;
    if (cause) {
      const names = structuresFor(content, session.selected).map((id) => content.anatomy.items[id]?.name ?? id);
      return this.#say(this.view === 'front' ? 'figureFrontCause' : 'figureSideCause', {
        name: cause.name,
        parts: new Intl.ListFormat(content.lang, { type: 'conjunction' }).format(names),
      });
    }
    const name = content.anatomy.items[this.#part]?.name ?? '';
    return this.#say(this.view === 'front' ? 'figureFront' : 'figureSide', { name });
  }

  readonly #follow: FollowReference = (id) => {
    if (structureOf(this.#session.content, id))
      return () => {
        this.#choose(id);
      };
    return this.#stages.follow('causes', this.#session.session, id);
  };

  #say(key: UiKey<'anatomy'>, values?: MessageValues): string {
    return say(this.#session.content, 'anatomy', key, values);
  }

  /** A figure that cannot be drawn must not take the list and its captions with it. */
  #draw(view: View): Figure | undefined {
    try {
      return figure({ view, side: this.side });
    } catch (error) {
      console.warn(`<psoas-anatomy>: the ${view} view could not be drawn; the list of parts still works.`, error);
      return undefined;
    }
  }

  #choose(id: string): void {
    this.#announces = true;
    this.#session.select(id);
  }

  /** Called by other elements: the words are heard through the focused heading, so they are not announced again. */
  #show(id: string | undefined): void {
    this.#announces = false;
    if (id !== undefined) this.#session.select(id);
    void moveFocus(this, '#caption');
  }

  /** Measured where the browser has laid out ring and caption; drawn past Lit because no state depends on it. */
  #drawLeader(): void {
    const find = <T extends Element>(selector: string): T | null => this.renderRoot.querySelector<T>(selector);
    const [board, stageBox, caption, leader] = [
      find('.board'),
      find('.stage'),
      find<HTMLElement>('.caption'),
      find('.leader'),
    ];
    const svg = find<SVGSVGElement>('.figure');
    const anchor = this.#drawing?.anchors[this.#part];
    const matrix = svg?.getScreenCTM();
    if (!board || !stageBox || !caption || !leader) return;
    leader.toggleAttribute('hidden', !anchor || !matrix);
    if (!anchor || !matrix) return;

    const origin = board.getBoundingClientRect();
    const place = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        left: left - origin.left,
        top: top - origin.top,
        right: right - origin.left,
        bottom: bottom - origin.top,
      };
    };
    const onScreen = new DOMPoint(anchor.x, anchor.y).matrixTransform(matrix);
    const ring = { x: onScreen.x - origin.left, y: onScreen.y - origin.top };
    const stageAt = place(stageBox);
    const layers = find('.layers');
    if (layers) {
      const free = { top: place(layers).bottom, stageHeight: stageAt.bottom - stageAt.top };
      caption.style.setProperty('--_caption-offset', `${String(Math.round(captionOffset(ring.y, free)))}px`);
    }
    const points = leaderPoints(ring, stageAt, place(caption))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
    for (const line of leader.querySelectorAll('polyline')) line.setAttribute('points', points);
    for (const circle of leader.querySelectorAll('circle')) {
      circle.setAttribute('cx', ring.x.toFixed(1));
      circle.setAttribute('cy', ring.y.toFixed(1));
    }
  }

  readonly #onTab = (event: Event): void => {
    this.view = (event.currentTarget as HTMLElement).dataset['view'] as View;
  };

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const at = views.indexOf(this.view);
    const forward = isRtl ? -1 : 1;
    const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: views.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.view = views[(to + views.length) % views.length]!;
    void moveFocus(this, `#tab-${this.view}`);
  };

  readonly #onShape = (event: Event): void => {
    const id = (event.target as Element).closest('[data-structure]')?.getAttribute('data-structure');
    if (id && structureOf(this.#session.content, id)) this.#choose(id);
  };

  readonly #onPart = (event: Event): void => {
    this.#choose((event.target as HTMLInputElement).value);
    // A page may refuse: then the list goes back to the part that is shown.
    this.renderRoot.querySelector<HTMLInputElement>(`input[value="${this.#part}"]`)!.checked = true;
  };

  readonly #onPick = (event: Event): void => {
    this.#announces = true;
    this.picked = (event.currentTarget as HTMLElement).dataset['part'] as StructureId;
    // The pressed link turns into the name of the part it led to.
    void moveFocus(this, '#caption');
  };

  readonly #onStep = (event: Event): void => {
    const step = Number((event.currentTarget as HTMLElement).dataset['step']);
    const at = this.#order.indexOf(this.#part);
    const id = this.#order[(at + step + this.#order.length) % this.#order.length];
    if (id) this.#choose(id);
  };

  readonly #onLayer = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    const hidden = new Set(this.hiddenLayers);
    if (checked) hidden.delete(value as LayerId);
    else hidden.add(value as LayerId);
    this.hiddenLayers = hidden;
  };

  readonly #onFold = (event: Event): void => {
    if ((event.currentTarget as HTMLElement).dataset['fold'] === 'parts') this.partsOpen = !this.partsOpen;
    else this.layersOpen = !this.layersOpen;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-anatomy': PsoasAnatomy;
  }
}
