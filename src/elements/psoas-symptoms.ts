import { type CSSResult, html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { accept, acceptShared } from '../context/attributes.js';
import { PsoasAreaChangeEvent } from '../context/events.js';
import { PrintController } from '../context/print.js';
import { SessionController } from '../context/session.js';
import { signsStage, StageController } from '../context/stages.js';
import { SYMPTOMS_WIDE_EM } from '../context/wide.js';
import { bestView, bodyMap, type Crop, type MapView, mapViews, shows } from '../domain/body-map.js';
import type { Pattern } from '../domain/content.js';
import type { Side } from '../domain/figure.js';
import { formatNumber, type MessageValues, say } from '../domain/locale.js';
import { sourcesOf } from '../domain/pack.js';
import { structureOf } from '../domain/related.js';
import { type Area, areasOf, mapInWords, oftenName, viewName } from '../domain/symptoms.js';
import type { UiKey } from '../domain/ui.js';
import { base } from '../styles/base.js';
import { tabStyles } from '../styles/tabs.js';
import { bodyMapSvg, oftenBoxes, painSwatch } from '../templates/body-map.js';
import { heading, headingLevel } from '../templates/heading.js';
import { icon } from '../templates/icons.js';
import { claimList, claimText, type FollowReference, prose } from '../templates/prose.js';
import { shell } from '../templates/shell.js';
import { tabId, tabs } from '../templates/tabs.js';
import { field, label } from '../templates/words.js';
import { symptomsStyles } from './psoas-symptoms.styles.js';

const sides: readonly Side[] = ['left', 'right'];

/** Left and right of a view, as the viewer sees it: words of the anatomy figure. */
const viewerSides = (view: MapView, side: Side): readonly [UiKey<'anatomy'>, UiKey<'anatomy'>] => {
  if (view === 'front') return ['patientRight', 'patientLeft'];
  if (view === 'back') return ['patientLeft', 'patientRight'];
  return side === 'left' ? ['front', 'back'] : ['back', 'front'];
};

/**
 * Where the pain is felt and what it is like: a map of the body with numbered areas, the same areas as a list, then how
 * strong and how long, what makes it worse and better, and weakness. The map teaches; it records and diagnoses nothing.
 *
 * @summary A map of where iliopsoas-related pain is felt, and what it is like.
 * @tag psoas-symptoms
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the lines under the heading.
 * @slot foot - After the foot's own line.
 * @fires {PsoasAreaChangeEvent} psoas-area-change - The reader has chosen an area: `area` and `previous`.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart heading - The heading.
 * @csspart lead - The lines under the heading.
 * @csspart tabs - The row of view tabs of a narrow layout.
 * @csspart tab - One tab.
 * @csspart map - The views and their key.
 * @csspart view - One view of the body.
 * @csspart zone - One area in a view.
 * @csspart key - What the patterns mean.
 * @csspart list - The list of areas.
 * @csspart item - One area in the list.
 * @csspart duration - "How strong, how long".
 * @csspart worse - "Makes it worse".
 * @csspart better - "Makes it better".
 * @csspart weakness - Weakness, and when to get it checked.
 * @csspart button - Every button.
 * @csspart link - Every link.
 * @csspart signs - The card of warning signs.
 * @csspart foot - Review stamp, sources, disclaimer.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 */
export class PsoasSymptoms extends LitElement {
  static override styles: CSSResult[] = [...base, tabStyles, ...symptomsStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /** The patient's side on which the areas are drawn: `left` or `right`. */
  @property({ reflect: true })
  side: Side = 'left';

  /** Id of the chosen area, such as `pain-groin`. Default: the first of the list. */
  @property({ reflect: true })
  area: string | undefined;

  readonly #session = new SessionController(this);
  readonly #stages = new StageController(this, [signsStage(this, this.#session)]);
  readonly #print = new PrintController(this);
  readonly #resize = isServer
    ? undefined
    : new ResizeObserver(() => {
        // Another layout has another height, which is observed too: not within the same frame.
        requestAnimationFrame(() => {
          this.#measure();
        });
      });

  /** The view that a narrow layout shows. */
  @state() private view: MapView = 'front';
  @state() private wide = false;
  /** Said once the reader has chosen; silent for what the page sets. */
  @state() private announced = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure();
    this.#resize?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#session.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptShared(this, changed);
    if (changed.has('side')) this.side = accept(this, 'side', this.side, sides, 'left');
    if (!changed.has('area')) return;
    this.area = accept(this, 'area', this.area, this.#session.content.symptoms.order, undefined);
    const zone = this.#chosen?.symptom.zone;
    if (zone && !shows(this.view, zone)) this.view = bestView(zone);
  }

  protected override render(): unknown {
    const { content } = this.#session;
    const { symptoms, pattern, notes } = content;
    const areas = areasOf(content);
    if (areas.length === 0) return nothing;
    const patterns = pattern.order.flatMap((id) => pattern.items[id] ?? []);
    const ofKind = (kind: Pattern['kind']): Pattern[] => patterns.filter((each) => each.kind === kind);
    return shell({
      session: this.#session,
      level: this.headingLevel,
      title: field(symptoms, 'title'),
      lead: symptoms.lead,
      caveat: notes.caveat.short,
      body: html`<div class="board">${this.#renderMap()} ${this.#renderList(areas)}</div>
        <div class="pattern">
          ${this.#renderCourse(ofKind('course'))} ${ofKind('worse').map((each) => this.#renderRuled(each, 'worse'))}
          ${ofKind('better').map((each) => this.#renderRuled(each, 'better'))}
        </div>
        ${ofKind('weakness').map((each) => this.#renderWeakness(each))}`,
      sources: sourcesOf(
        symptoms.lead,
        ...areas.flatMap(({ symptom }) => [[symptom.feels], symptom.more, symptom]),
        pattern.lead,
        ...patterns.flatMap((each) => [each.says, each.list, each.more, each.check, each]),
      ),
      followSigns: this.#stages.follow('signs', this.#session.session),
    });
  }

  #renderMap(): TemplateResult {
    return html`<div class="map" part="map">
      ${isServer ? html`<div class="served-narrow">${this.#renderTabs()}</div>` : this.#showsAll ? nothing : this.#renderTabs()}
      <div class="views">
        ${
          // A server does not know how wide the page is: it draws for both, and its style sheet shows the one that fits.
          isServer
            ? html`<div class="served-narrow">${this.#renderOne()}</div>
                <div class="served-wide">${this.#renderAll()}</div>`
            : this.#showsAll
              ? this.#renderAll()
              : this.#renderOne()
        }
      </div>
      <ul class="key" part="key" role="list" aria-label=${this.#say('key')}>
        ${([3, 2, 1] as const).map((often) => html`<li>${painSwatch(often)}${this.#label(oftenName[often])}</li>`)}
      </ul>
      <p class="small note">${this.#label(this.side === 'left' ? 'showsLeft' : 'showsRight')}</p>
      <p class="small note">${this.#label('teaches')}</p>
    </div>`;
  }

  #renderTabs(): TemplateResult {
    return tabs({
      label: this.#say('views'),
      ids: mapViews,
      current: this.view,
      panel: 'view',
      words: (view) => this.#label(viewName[view]),
      onChoose: this.#onTab,
    });
  }

  #renderOne(): TemplateResult {
    return html`<div class="view" id="view" role="tabpanel" aria-labelledby=${tabId(this.view)} tabindex="0">
      ${this.#renderView(this.view, 'close')}
    </div>`;
  }

  #renderAll(): TemplateResult[] {
    return mapViews.map(
      (view) =>
        html`<div class="view">
          <p class="view-name" aria-hidden="true">${this.#label(viewName[view])}</p>
          ${this.#renderView(view, 'whole')}
        </div>`,
    );
  }

  /** Left and right are the patient's: physical places, in every reading direction. */
  #renderView(view: MapView, crop: Crop): TemplateResult {
    const { content } = this.#session;
    const map = bodyMap(view, this.side, crop);
    const selected = this.#print.printing ? undefined : this.#chosen?.id;
    const side = (key: UiKey<'anatomy'>, place: string): TemplateResult =>
      html`<span class="side side-${place}" aria-hidden="true">${label(content, 'anatomy', key)}</span>`;
    const [viewerLeft, viewerRight] = viewerSides(view, this.side);
    return html`<div class="stage" part="view">
      <svg
        class="picture"
        role="img"
        aria-label=${mapInWords(content, view, this.side, selected)}
        viewBox=${map.viewBox.join(' ')}
        @click=${this.#onZone}
      >
        ${bodyMapSvg(map, { lang: content.lang, areas: areasOf(content), selected, idPrefix: `${crop}-${view}-` })}
      </svg>
      ${side(viewerLeft, 'viewer-left')} ${side(viewerRight, 'viewer-right')}
      ${view === 'side' ? side(this.side === 'left' ? 'patientLeft' : 'patientRight', 'seen') : nothing}
    </div>`;
  }

  #renderList(areas: readonly Area[]): TemplateResult {
    return html`<fieldset class="list-of-areas" part="list" @change=${this.#onArea}>
      <legend class="visually-hidden">${this.#label('areas')}</legend>
      ${areas.map((area) => this.#renderItem(area))}
      <p class="visually-hidden" role="status">${this.announced}</p>
    </fieldset>`;
  }

  #renderItem({ id, number, symptom }: Area): TemplateResult {
    const { often, feels, more } = symptom;
    const isSelected = id === this.#chosen?.id;
    return html`<div class=${isSelected ? 'item chosen' : 'item'} part="item">
      <label>
        <input type="radio" name="area" value=${id} .checked=${isSelected} />
        <span class="item-number pause">${formatNumber(this.#session.content.lang, number)}</span>
        <span class="item-name pause">${field(symptom, 'name')}</span>
        <span class="item-often">${oftenBoxes(often)}<span class="pause">${this.#label(oftenName[often])}</span></span>
        <span class="item-feels">${claimText(feels)}</span>
      </label>
      ${
        more && (isSelected || this.#print.printing)
          ? html`<div class="item-more prose">${prose(more, this.#follow)}</div>`
          : nothing
      }
    </div>`;
  }

  #renderCourse(rows: readonly Pattern[]): TemplateResult {
    const { pattern } = this.#session.content;
    return html`<div class="ruled course" part="duration">
      ${this.#renderTitle(html`${icon('clock')}${field(pattern, 'title')}`)}
      <div class="prose">${prose(pattern.lead, this.#follow)}</div>
      <dl class="rows">
        ${rows.map(
          (row) =>
            html`<div>
              <dt>${field(row, 'name')}</dt>
              <dd class="prose">${prose(row.says, this.#follow)}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }

  #renderRuled(pattern: Pattern, kind: 'worse' | 'better'): TemplateResult {
    const { says, list, more } = pattern;
    return html`<div class="ruled" part=${kind}>
      ${this.#renderTitle(html`${icon(kind)}${field(pattern, 'name')}`)}
      ${says ? html`<div class="prose">${prose(says, this.#follow)}</div>` : nothing}
      ${list ? claimList(list, this.#follow) : nothing}
      ${more ? html`<div class="ruled-more small prose">${prose(more, this.#follow)}</div>` : nothing}
    </div>`;
  }

  #renderWeakness(pattern: Pattern): TemplateResult {
    const { says, check } = pattern;
    return html`<div class="weakness" part="weakness">
      <div>
        ${this.#renderTitle(field(pattern, 'name'))}
        <div class="prose">${prose(says, this.#follow)}</div>
      </div>
      ${
        check
          ? html`<div class="check">
              ${icon('clock')} ${this.#renderTitle(this.#label('check'))}
              <div class="prose">${prose(check, this.#follow)}</div>
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderTitle(title: unknown): TemplateResult {
    return heading(headingLevel(this.headingLevel, 1), title, { class: 'sub-heading' });
  }

  /** What the page or the reader has chosen, else the first: one area always stands open. */
  get #chosen(): Area | undefined {
    const areas = areasOf(this.#session.content);
    return areas.find(({ id }) => id === this.area) ?? areas[0];
  }

  get #showsAll(): boolean {
    return this.wide || this.#print.printing;
  }

  #say(key: UiKey<'symptoms'>, values?: MessageValues): string {
    return say(this.#session.content, 'symptoms', key, values);
  }

  #label(key: UiKey<'symptoms'>, values?: MessageValues): string | TemplateResult {
    return label(this.#session.content, 'symptoms', key, values);
  }

  readonly #follow: FollowReference = (id) => {
    const { content, session } = this.#session;
    return this.#stages.follow(structureOf(content, id) ? 'figure' : 'causes', session, id);
  };

  #choose(id: string): void {
    const previous = this.#chosen?.id;
    if (id === previous && id === this.area) return;
    this.area = id;
    const { number, symptom } = this.#chosen!;
    const view = !this.wide && shows(this.view, symptom.zone) ? this.view : bestView(symptom.zone);
    this.announced = this.#say('chosen', { number, name: symptom.name, view: this.#say(viewName[view]) });
    this.dispatchEvent(new PsoasAreaChangeEvent(id, previous));
  }

  #measure(): void {
    const width = this.getBoundingClientRect().width;
    const root = this.renderRoot?.querySelector('.root') ?? this;
    this.wide = width >= SYMPTOMS_WIDE_EM * parseFloat(getComputedStyle(root).fontSize);
  }

  readonly #onArea = (event: Event): void => {
    this.#choose((event.target as HTMLInputElement).value);
  };

  /** Areas in the picture are short cuts to the list. */
  readonly #onZone = (event: Event): void => {
    const { area } = (event.target as SVGElement).dataset;
    if (area !== undefined) this.#choose(area);
  };

  readonly #onTab = (view: MapView): void => {
    this.view = view;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-symptoms': PsoasSymptoms;
  }
}
