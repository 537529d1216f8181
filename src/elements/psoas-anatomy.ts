import {
  type CSSResult,
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { accept, acceptList, acceptNumber, acceptShared, listAttribute } from '../context/attributes.js';
import { type Bend, PsoasFlexionChangeEvent, PsoasFlexionInputEvent } from '../context/events.js';
import { moveFocus } from '../context/focus.js';
import { LeaderController } from '../context/leader.js';
import { PrintController } from '../context/print.js';
import { type PictureFormat, savePicture } from '../context/save.js';
import { SessionController } from '../context/session.js';
import { signsStage, stage, StageController } from '../context/stages.js';
import { StatesController } from '../context/states.js';
import { gliding, TweenController } from '../context/tween.js';
import { ZoomController } from '../context/zoom.js';
import { hipRange, isStructureId, type LayerId, layerIds, type StructureId } from '../domain/anatomy.js';
import type { Cause, Structure } from '../domain/content.js';
import { layerNames, pictureInWords, pictureName, type Picture, viewerSides } from '../domain/describe.js';
import { type Figure, figure, type Side, type View } from '../domain/figure.js';
import { section } from '../domain/figure/section.js';
import type { Point } from '../domain/geometry.js';
import { type MessageValues, say } from '../domain/locale.js';
import { musclePath } from '../domain/motion.js';
import { sourcesOf } from '../domain/pack.js';
import { picture } from '../domain/picture.js';
import { causeOf, causesInvolving, structureOf, structuresFor } from '../domain/related.js';
import type { UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { figureStyles } from '../styles/figure.js';
import { tabStyles } from '../styles/tabs.js';
import { bend, PAGE_DEG } from '../templates/bend.js';
import { disclosure, entry } from '../templates/entry.js';
import { type FigureLook, figureSvg } from '../templates/figure.js';
import { heading, headingLevel } from '../templates/heading.js';
import { icon } from '../templates/icons.js';
import { type FollowReference, prose } from '../templates/prose.js';
import { shell } from '../templates/shell.js';
import { swatch } from '../templates/swatch.js';
import { tabId, tabs } from '../templates/tabs.js';
import { field, label } from '../templates/words.js';
import { anatomyStyles } from './psoas-anatomy.styles.js';

const views: readonly View[] = ['front', 'side'];
const sides: readonly Side[] = ['left', 'right'];
const palettes = ['default', 'strong'] as const;

/** From this zoom on the names on the bones can be read in the smallest picture. */
const NEAR_SCALE = 2.2;

const bendOf = (flexion: number): Bend => ({
  flexion,
  psoas: musclePath('psoas', flexion),
  iliacus: musclePath('iliacus', flexion),
});

/**
 * The layered figure: front and side view of the low back, pelvis and thighs, a list of its parts, a caption for the
 * selected one that leads on to the causes of pain there, and a slider that bends the hip. A cause selected anywhere on
 * the page lights the structures it involves and is drawn.
 *
 * @summary The anatomy of the iliopsoas muscle, to look at and to read.
 * @tag psoas-anatomy
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the line under the heading.
 * @slot foot - After the foot's own line.
 * @fires {PsoasSelectEvent} psoas-select - The reader chooses a part or follows a link to a cause. Cancelable.
 * @fires {PsoasChangeEvent} psoas-change - The selection has changed.
 * @fires {PsoasFlexionInputEvent} psoas-flexion-input - The reader is moving the hip slider: bend, lengths, levers.
 * @fires {PsoasFlexionChangeEvent} psoas-flexion-change - The reader has bent the hip.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
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
 * @csspart zoom - The buttons that zoom.
 * @csspart cut - The two cuts across the low back that a cause of the spine comes with.
 * @csspart slider - The hip slider with its scale.
 * @csspart preset - One pose.
 * @csspart readout - What the bend does to the muscles.
 * @csspart length-bar - The length of one muscle.
 * @csspart save - The buttons that save the picture.
 * @csspart layers - The check boxes that show and hide layers.
 * @csspart entry - A disclosure.
 * @csspart button - Every button.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp, sources, disclaimer.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 * @cssstate zoomed - The figure is shown larger than whole.
 */
export class PsoasAnatomy extends LitElement {
  static override styles: CSSResult[] = [...base, ...figureStyles, tabStyles, anatomyStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /** The view that is shown: `front` or `side`. */
  @property({ reflect: true })
  view: View = 'front';

  /**
   * The patient's side that has the muscle. The front view shows the bones and nerves behind it on the other side; the
   * side view looks at this side.
   */
  @property({ reflect: true })
  side: Side = 'left';

  /** How far the hip is bent, in degrees, from −20 (the leg behind the body) to 120 (deep squat). Drawn in the side view. */
  @property({ type: Number, reflect: true, useDefault: true })
  flexion = 0;

  /**
   * The layers that are shown: any of `bones muscles tendon nerves bursa discs`, as an array or, in the attribute, with
   * spaces between. Default: all. Empty: none.
   */
  @property({ reflect: true, converter: listAttribute })
  layers: readonly LayerId[] | undefined;

  /** Id of the selected part or cause. Setting it asks the session it shares with the other elements. */
  @property({ reflect: true })
  selected: string | undefined;

  /** Offers the picture for saving, as SVG and PNG. */
  @property({ type: Boolean })
  save = false;

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
  readonly #bent = new TweenController(this, 0);
  readonly #zoom = new ZoomController(this, () => {
    const drawing = this.#drawing;
    return drawing && { whole: drawing.viewBox, focus: this.#anchor! };
  });

  /** Of several parts that a selected cause involves, the one the caption is about. */
  @state() private picked: StructureId | undefined;
  /** Something else than the bend of the hip has changed. Set before the fields are, by Lit's own constructor. */
  private isChanged?: boolean;
  @state() private partsOpen = false;
  @state() private layersOpen = false;
  #seen: string | undefined;
  /** Only what the reader chose here is announced: a choice made elsewhere speaks there. */
  #announces: 'caption' | 'picture' | undefined;

  constructor() {
    super();
    new StatesController(this, () => ({ zoomed: this.#zoom.scale > 1 }));
    const leader = new LeaderController(
      this,
      () => this.#anchor,
      () => [
        ...[this.view, this.side, this.layers, this.#part, this.#zoom.state, this.#session.session],
        ...[this.partsOpen, this.layersOpen, this.headingLevel, this.save],
      ],
    );
    this.#bent.listen(() => {
      leader.follow();
    });
  }

  override requestUpdate(name?: PropertyKey, before?: unknown, options?: PropertyDeclaration): void {
    // A setter asks for an update even where the value is the same.
    const isSame = name !== undefined && (this as Readonly<Record<PropertyKey, unknown>>)[name] === before;
    if (name !== 'flexion' && !isSame) this.isChanged = true;
    super.requestUpdate(name, before, options);
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#session.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptShared(this, changed);
    if (changed.has('view')) this.view = accept(this, 'view', this.view, views, 'front');
    if (changed.has('side')) this.side = accept(this, 'side', this.side, sides, 'left');
    if (changed.has('layers')) this.layers = acceptList(this, 'layers', this.layers, layerIds);
    if (changed.has('flexion')) this.flexion = acceptNumber(this, 'flexion', this.flexion, hipRange, 0);
    if (changed.has('figurePalette'))
      this.figurePalette = accept(this, 'figure-palette', this.figurePalette, palettes, undefined);
    // A page that bends the hip wants it seen, unless it says otherwise.
    if (!this.hasUpdated && this.flexion !== 0 && !this.hasAttribute('view')) this.view = 'side';
    if (changed.has('flexion')) this.#bent.glideTo(this.flexion);
    if (changed.has('view') || changed.has('side')) this.#zoom.reset();
    this.#agreeOnSelection(changed.has('selected'));
  }

  /** What the page has set is asked for; what the session says, stands. A new cause turns to the view that shows it best. */
  #agreeOnSelection(isAsked: boolean): void {
    if (isAsked && this.selected !== this.#session.session.selected) {
      const asked = this.selected;
      this.#session.select(asked ?? undefined);
      if (asked && this.#session.session.selected !== asked) {
        const { anatomy, causes } = this.#session.content;
        if (!anatomy.order.includes(asked) && !causes.order.includes(asked))
          accept(this, 'selected', asked, [...anatomy.order, ...causes.order], undefined);
      }
    }
    const { selected } = this.#session.session;
    this.selected = selected;
    if (selected === this.#seen) return;
    this.#seen = selected;
    this.picked = undefined;
    const view = this.#cause?.[1].view;
    if (view) this.view = view;
    if (this.#anchor) this.#zoom.showPoint(this.#anchor);
  }

  protected override updated(): void {
    this.#announces = undefined;
  }

  protected override render(): TemplateResult {
    const { content } = this.#session;
    const { anatomy, causes, notes, poses } = content;
    // A slider sends the bend many times a second: what it does not touch is left as it stands.
    const isBent = !this.isChanged && !this.#print.printing;
    this.isChanged = false;
    const structures = this.#order.map((id) => anatomy.items[id]!);
    return shell({
      isBodyOnly: isBent,
      session: this.#session,
      level: this.headingLevel,
      title: field(anatomy, 'title'),
      lead: anatomy.lead,
      caveat: notes.caveat.short,
      body: html`${this.#print.printing ? this.#renderPlates() : this.#renderBoard(isBent)}
      ${
        isBent
          ? noChange
          : html`<div class="notes">
              ${disclosure(field(notes.muscle, 'title'), html`<div class="prose">${prose(notes.muscle.body, this.#follow)}</div>`)}
              ${disclosure(field(notes.caveat, 'title'), html`<div class="prose">${prose(notes.caveat.body, this.#follow)}</div>`)}
              ${disclosure(field(notes.figure, 'title'), html`<div class="prose">${prose(notes.figure.body, this.#follow)}</div>`)}
            </div>`
      }`,
      sources: isBent
        ? []
        : sourcesOf(
            anatomy.lead,
            ...structures.flatMap((s) => [s.does, s.where, s.hurts, s.nerve, s.blood, s.more, s]),
            ...Object.values(poses.items).flatMap((pose) => [pose.means, pose]),
            ...Object.values(causes.items).map((cause) => cause.drawn),
            ...[notes.muscle, notes.caveat, notes.figure].flatMap((note) => [note.body, note]),
          ),
      followSigns: this.#stages.follow('signs', this.#session.session),
    });
  }

  #renderBoard(isBent: boolean): TemplateResult {
    const still = (render: () => TemplateResult): unknown => (isBent ? noChange : render());
    return html`
      ${tabs({
        label: this.#say('views'),
        ids: views,
        current: this.view,
        panel: 'stage',
        words: (view) =>
          html`<span class="tab-long">${this.#label(view === 'front' ? 'frontView' : 'sideView')}</span
            ><span class="tab-short">${this.#label(view === 'front' ? 'frontShort' : 'sideShort')}</span>`,
        onChoose: this.#onTab,
      })}
      <div class="board">
        ${this.#renderStage()} ${still(() => this.#renderCaption())} ${still(() => this.#renderParts())}
        ${still(() => this.#renderLayers())} ${this.#renderBend()}
        <svg class="leader" part="leader" aria-hidden="true">
          <polyline class="leader-casing" />
          <polyline class="leader-line" />
          <circle class="leader-ring" r="8" />
          <circle class="leader-dot" r="2.5" />
        </svg>
      </div>
      <p class="visually-hidden" role="status" aria-live=${this.#announces === 'picture' ? 'polite' : 'off'}>
        ${pictureInWords(this.#session.content, this.#picture)}
      </p>
      ${this.save ? this.#renderSave() : nothing}
    `;
  }

  #renderStage(): TemplateResult {
    const drawing = this.#drawing;
    if (!drawing)
      return html`<div
        class="stage trouble"
        part="stage"
        id="stage"
        role="tabpanel"
        aria-labelledby=${tabId(this.view)}
      >
        ${icon('info')}
        <p><strong>${this.#label('failed')}</strong><br />${this.#label('failedHelp')}</p>
      </div>`;
    const { scale } = this.#zoom;
    const isZoomed = scale > 1;
    return html`<div
      class=${['stage', isZoomed ? 'zoomed' : '', scale >= NEAR_SCALE ? 'near' : ''].join(' ')}
      part="stage"
      id="stage"
      role="tabpanel"
      aria-labelledby=${tabId(this.view)}
      aria-describedby="zoom-help"
      tabindex="0"
      @keydown=${this.#zoom.onKey}
    >
      <svg
        class="figure"
        part="figure"
        role="img"
        aria-label=${pictureName(this.#session.content, this.#picture)}
        viewBox=${this.#zoom.frame(drawing.viewBox).join(' ')}
        @click=${this.#onShape}
        @wheel=${this.#zoom.onWheel}
        @pointerdown=${this.#zoom.onPointerDown}
        @pointermove=${this.#zoom.onPointerMove}
        @pointerup=${this.#zoom.onPointerEnd}
        @pointercancel=${this.#zoom.onPointerEnd}
      >
        ${gliding(
          this.#bent,
          this.#paint(this.view, {
            selected: this.#part,
            lit: new Set(this.#lit),
            hidden: new Set(this.#hidden),
            labels: { sacrum: this.#say('sacrum') },
          }),
        )}
      </svg>
      ${this.#renderSides()} ${this.#renderZoom(isZoomed)}
      <span class="visually-hidden" id="zoom-help">${this.#label('zoomHelp')}</span>
      ${this.#hidden.length === layerIds.length ? html`<p class="empty">${this.#label('noLayers')}</p>` : nothing}
    </div>`;
  }

  /** Left and right are the patient's. */
  #renderSides(): TemplateResult {
    const { view, side } = this;
    const [viewerLeft, viewerRight] = viewerSides(view, side);
    const seen = side === 'left' ? 'patientLeft' : 'patientRight';
    return html`<span class="side side-viewer-left" aria-hidden="true">${this.#label(viewerLeft)}</span>
      <span class="side side-viewer-right" aria-hidden="true">${this.#label(viewerRight)}</span>
      ${view === 'side' ? html`<span class="side side-seen" aria-hidden="true">${this.#label(seen)}</span>` : nothing}`;
  }

  #renderZoom(isZoomed: boolean): TemplateResult {
    const button = (
      key: UiKey<'anatomy'>,
      name: 'plus' | 'minus' | 'whole',
      go: () => void,
      off = false,
    ): TemplateResult =>
      html`<button
        type="button"
        class="button"
        part="button"
        aria-label=${this.#say(key)}
        aria-disabled=${off ? 'true' : nothing}
        @click=${go}
      >
        ${icon(name)}
      </button>`;
    return html`<div class="zoom" part="zoom" role="group" aria-label=${this.#say('zoom')}>
      ${button('zoomIn', 'plus', this.#onZoomIn)}
      ${isZoomed ? html`${button('zoomOut', 'minus', this.#onZoomOut)} ${button('zoomReset', 'whole', this.#onZoomReset)}` : nothing}
    </div>`;
  }

  #renderBend(): TemplateResult {
    return bend({
      content: this.#session.content,
      hipFlexionDeg: this.flexion,
      level: headingLevel(this.headingLevel, 1),
      pictureBox: this.#draw('side', this.flexion)?.viewBox,
      picture: gliding(this.#bent, this.#paint('side', { simple: true, idPrefix: 'bend-' })),
      follow: this.#follow,
      onInput: this.#onBend,
      onChange: this.#onBent,
      onKey: this.#onBendKey,
      onPose: this.#onPose,
    });
  }

  #renderSave(): TemplateResult {
    const button = (format: PictureFormat, key: UiKey<'anatomy'>): TemplateResult =>
      html`<button type="button" class="button" part="button" data-format=${format} @click=${this.#onSave}>
        ${this.#label(key)}
      </button>`;
    return html`<div class="save" part="save">${button('svg', 'saveSvg')} ${button('png', 'savePng')}</div>`;
  }

  #renderCaption(): TemplateResult {
    const { content } = this.#session;
    const id = this.#part;
    const structure = content.anatomy.items[id]!;
    const at = this.#order.indexOf(id);
    return html`<div class="caption" part="caption" aria-live=${this.#announces === 'caption' ? 'polite' : 'off'}>
      ${this.#renderInvolved()} ${this.#renderDrawn()}
      ${heading(headingLevel(this.headingLevel, 1), field(structure, 'name'), {
        class: 'panel-heading',
        id: 'caption',
        focusable: true,
      })}
      <p class="latin">
        <span lang="la">${structure.latin}</span>
        ${structure.say ? html`<span>· ${this.#label('say', { say: structure.say })}</span>` : nothing}
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
        <span>${this.#label('partOf', { current: at + 1, total: this.#order.length })}</span>
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
    const cause = this.#cause?.[1];
    if (!cause) return nothing;
    const { content, session } = this.#session;
    const parts = structuresFor(content, session.selected);
    return html`<p class="small">
      ${this.#label('involved', { cause: cause.name })}
      ${parts.map((part) => {
        const name = field(content.anatomy.items[part]!, 'name');
        return part === this.#part
          ? html`<strong>${name}</strong> `
          : html`<button type="button" class="link link-alone" part="link" data-part=${part} @click=${this.#onPick}>
              ${name}
            </button> `;
      })}
    </p>`;
  }

  /** What the cause has changed in the picture, in words, and for a cause of the spine in two cuts across it. */
  #renderDrawn(): unknown {
    const cause = this.#cause?.[1];
    if (!cause?.drawn) return nothing;
    return html`<div class="section prose">
      ${heading(headingLevel(this.headingLevel, 1), this.#label('drawn'), { class: 'sub-heading' })}
      ${prose(cause.drawn, this.#follow)}
      ${cause.draws === 'stenosis' || cause.draws === 'compression' ? this.#renderCuts(cause, cause.draws) : nothing}
    </div>`;
  }

  #renderCuts({ name }: Cause, state: 'stenosis' | 'compression'): TemplateResult {
    const cut = (which: typeof state | undefined, words: unknown): TemplateResult => {
      const drawing = section(which);
      return html`<figure>
        <svg viewBox=${drawing.viewBox.join(' ')} role="img" aria-labelledby="cut-from cut-${which ?? 'usual'}">
          ${figureSvg({ ...drawing, labels: [] }, { idPrefix: `${which ?? 'usual'}-` })}
        </svg>
        <figcaption class="small" id="cut-${which ?? 'usual'}">${words}</figcaption>
      </figure>`;
    };
    return html`<div class="cuts" part="cut">
        ${cut(undefined, this.#label('sectionUsual'))} ${cut(state, this.#label('sectionChanged', { name }))}
      </div>
      <p class="small" id="cut-from">${this.#label('sectionFrom')}</p>`;
  }

  #renderWords(structure: Structure): TemplateResult {
    const level = headingLevel(this.headingLevel, 2);
    const passage = (key: UiKey<'anatomy'>, words: Structure['does'] | undefined): unknown =>
      words === undefined
        ? nothing
        : html`<div class="section prose">
            ${heading(level, this.#label(key), { class: 'sub-heading' })} ${prose(words, this.#follow)}
          </div>`;
    return html`
      ${passage('does', structure.does)} ${passage('where', structure.where)} ${passage('hurts', structure.hurts)}
      ${passage('nerve', structure.nerve)} ${passage('blood', structure.blood)}
      ${
        structure.more
          ? disclosure(this.#label('more'), html`<div class="prose">${prose(structure.more, this.#follow)}</div>`)
          : nothing
      }
    `;
  }

  #renderCauses(part: StructureId): unknown {
    const { content, session } = this.#session;
    const causes = causesInvolving(content, part);
    if (causes.length === 0) return nothing;
    return html`<div class="section">
      ${heading(headingLevel(this.headingLevel, 2), this.#label('causesHere'), { class: 'sub-heading' })}
      <ul class="cause-links" role="list">
        ${causes.map((id) => {
          const name = field(content.causes.items[id]!, 'name');
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
      <fieldset class="fold-body" id="parts" aria-label=${this.#say('parts')} ?hidden=${!this.partsOpen}>
        <legend class="fold-title">${this.#label('parts')}</legend>
        <div class="part-list">
          ${this.#order.map((id) => {
            const structure = content.anatomy.items[id]!;
            return html`<label class="part" part="part-item">
              <input type="radio" name="part" value=${id} .checked=${id === this.#part} @change=${this.#onPart} />
              ${swatch(id)}
              <span
                ><span class="part-name">${field(structure, 'name')}</span
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
      <fieldset class="fold-body" id="layers" aria-label=${this.#say('show')} ?hidden=${!this.layersOpen}>
        <legend class="fold-title">${this.#label('show')}</legend>
        <div class="layer-list">
          ${layerIds.map((layer) => {
            const isShown = !this.#hidden.includes(layer);
            const name = this.#say(layerNames[layer]);
            return html`<label class="layer">
              <input
                type="checkbox"
                value=${layer}
                .checked=${isShown}
                aria-label=${this.#say(isShown ? 'layerShown' : 'layerHidden', { layer: name })}
                @change=${this.#onLayer}
              />
              <span>${this.#label(layerNames[layer])}</span>
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
      ${this.#label(key)}${icon('chevron')}
    </button>`;
  }

  /** On paper: both views with all layers, then every part with its words. */
  #renderPlates(): TemplateResult {
    const { content } = this.#session;
    const cause = this.#cause?.[1];
    return html`<div class="plates">
        ${views.map((view) => {
          const drawing = this.#draw(view, this.flexion);
          return html`<figure>
            <figcaption>${this.#label(view === 'front' ? 'frontView' : 'sideView')}</figcaption>
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
      ${
        cause?.drawn
          ? html`<div class="prose">
              <p><strong>${field(cause, 'name')}</strong></p>
              ${prose(cause.drawn)}
            </div>`
          : nothing
      }
      <ol class="captions">
        ${this.#order.map((id) => {
          const structure = content.anatomy.items[id]!;
          return html`<li>
            <p>
              <strong>${field(structure, 'name')}</strong> (<span class="latin" lang="la">${structure.latin}</span>)
            </p>
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

  /** The selected cause and its id. */
  get #cause(): readonly [string, Cause] | undefined {
    const { content, session } = this.#session;
    const cause = causeOf(content, session.selected);
    return cause && [session.selected!, cause];
  }

  get #hidden(): readonly LayerId[] {
    const { layers } = this;
    return layers ? layerIds.filter((layer) => !layers.includes(layer)) : [];
  }

  /** Every part that the selection involves. */
  get #lit(): readonly StructureId[] {
    return structuresFor(this.#session.content, this.#session.session.selected);
  }

  get #picture(): Picture {
    const { view, side, flexion } = this;
    return { view, side, hipFlexionDeg: flexion, part: this.#part, cause: this.#cause, hidden: this.#hidden };
  }

  /** Where the leader begins: on what a cause has changed, else on the part. */
  get #anchor(): Point | undefined {
    const drawing = this.#drawing;
    return drawing && ((this.picked === undefined && drawing.stateAnchor) || drawing.anchors[this.#part]);
  }

  /** The part the caption is about: the one picked, else the selected one, else the first. */
  get #part(): StructureId {
    const { content, session } = this.#session;
    const candidates = structuresFor(content, session.selected);
    if (this.picked && candidates.includes(this.picked)) return this.picked;
    return candidates[0] ?? this.#order[0] ?? 'psoas-major';
  }

  get #drawing(): Figure | undefined {
    return this.#draw(this.view, this.#bent.value);
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

  #label(key: UiKey<'anatomy'>, values?: MessageValues): string | TemplateResult {
    return label(this.#session.content, 'anatomy', key, values);
  }

  /** A figure that cannot be drawn must not take the list and its captions with it. */
  #draw(view: View, hipFlexionDeg: number): Figure | undefined {
    try {
      return figure({ view, side: this.side, hipFlexionDeg, state: this.#cause?.[1].draws });
    } catch (error) {
      console.warn(`<psoas-anatomy>: the ${view} view could not be drawn; the list of parts still works.`, error);
      return undefined;
    }
  }

  /** A view at a bend of the hip; nothing where it cannot be drawn. */
  #paint(view: View, look: FigureLook): (hipFlexionDeg: number) => unknown {
    return (hipFlexionDeg) => {
      const drawing = this.#draw(view, hipFlexionDeg);
      return drawing ? figureSvg(drawing, look) : nothing;
    };
  }

  #choose(id: string): void {
    this.#announces = 'caption';
    this.#session.select(id);
  }

  /** Called by other elements: the words are heard through the focused heading, so they are not announced again. */
  #show(id: string | undefined): void {
    this.#announces = undefined;
    if (id !== undefined) this.#session.select(id);
    void moveFocus(this, '#caption', '.board');
  }

  /** The reader bends the hip: what is bent is seen from the side. */
  #bend(flexion: number): void {
    this.#announces = undefined;
    this.flexion = flexion;
    this.view = 'side';
  }

  readonly #onTab = (view: View): void => {
    this.#announces = 'picture';
    this.view = view;
  };

  readonly #onShape = (event: Event): void => {
    if (this.#zoom.dragging) return;
    const id = (event.target as Element).closest('[data-structure]')?.getAttribute('data-structure');
    if (id && structureOf(this.#session.content, id)) this.#choose(id);
  };

  readonly #onPart = (event: Event): void => {
    this.#choose((event.target as HTMLInputElement).value);
    // A page may refuse: then the list goes back to the part that is shown.
    this.renderRoot.querySelector<HTMLInputElement>(`input[value="${this.#part}"]`)!.checked = true;
  };

  readonly #onPick = (event: Event): void => {
    this.#announces = 'caption';
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
    const shown = layerIds.filter((layer) => (layer === value ? checked : !this.#hidden.includes(layer)));
    this.#announces = 'picture';
    this.layers = shown.length === layerIds.length ? undefined : shown;
  };

  readonly #onBend = (event: Event): void => {
    this.#bend((event.target as HTMLInputElement).valueAsNumber);
    this.dispatchEvent(new PsoasFlexionInputEvent(bendOf(this.flexion)));
  };

  readonly #onBent = (): void => {
    this.dispatchEvent(new PsoasFlexionChangeEvent(bendOf(this.flexion)));
  };

  /** Browsers differ in how far a page key goes. */
  readonly #onBendKey = (event: KeyboardEvent): void => {
    const step = { PageUp: PAGE_DEG, PageDown: -PAGE_DEG }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#bendTo(Math.max(hipRange.min, Math.min(hipRange.max, this.flexion + step)));
  };

  readonly #onPose = (event: Event): void => {
    this.#bendTo(Number((event.currentTarget as HTMLElement).dataset['deg']));
    this.#announces = 'picture';
  };

  #bendTo(flexion: number): void {
    this.#bend(flexion);
    const bend = bendOf(flexion);
    this.dispatchEvent(new PsoasFlexionInputEvent(bend));
    this.dispatchEvent(new PsoasFlexionChangeEvent(bend));
  }

  readonly #onZoomIn = (): void => {
    this.#zoom.in();
  };

  readonly #onZoomOut = (): void => {
    this.#zoom.out();
    this.#keepFocus();
  };

  readonly #onZoomReset = (): void => {
    this.#zoom.reset();
    this.#keepFocus();
  };

  /** The buttons that zoom out go once all is shown: whoever has pressed one goes on from "Zoom in". */
  #keepFocus(): void {
    if (this.#zoom.scale === 1) void moveFocus(this, '.zoom button');
  }

  readonly #onSave = async (event: Event): Promise<void> => {
    const format = (event.currentTarget as HTMLElement).dataset['format'] as PictureFormat;
    try {
      await savePicture(
        picture(this.#session.content, {
          view: this.view,
          side: this.side,
          flexion: this.flexion,
          selected: this.selected,
        }),
        format,
      );
    } catch (error) {
      console.warn('<psoas-anatomy save>: the picture could not be saved; the browser has refused it.', error);
    }
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
