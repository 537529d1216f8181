import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { accept, acceptShared, acceptText } from '../context/attributes.js';
import { SessionController } from '../context/session.js';
import { signsStage, StageController } from '../context/stages.js';
import { type Clinic, isPhoneNumber, isSafeLink } from '../domain/content.js';
import { sourcesOf } from '../domain/pack.js';
import { signsOf, type Urgency, urgencies } from '../domain/safety.js';
import { base } from '../styles/base.js';
import { disclosure } from '../templates/entry.js';
import { heading, headingLevel } from '../templates/heading.js';
import { icon, type IconName } from '../templates/icons.js';
import { telephone } from '../templates/notice.js';
import { claimList, claimText, prose } from '../templates/prose.js';
import { shell } from '../templates/shell.js';
import { field, label, wayOf } from '../templates/words.js';
import { safetyStyles } from './psoas-safety.styles.js';

/** Every urgency has a silhouette of its own before it has a colour. */
const looks: Record<Urgency, { readonly icon: IconName; readonly part: string }> = {
  emergency: { icon: 'octagon', part: 'row-now' },
  today: { icon: 'triangle', part: 'row-soon' },
  routine: { icon: 'calendar', part: 'row-book' },
};

const phoneExample = 'a phone number such as +44 20 7946 0188';

/**
 * When to get help: three rows by urgency, each with one thing to do and the signs for it. Call emergency services now
 * comes first, then get seen today, then book a visit. Further signs follow below. No sign is ever folded away.
 *
 * Every other element on the page links here instead of showing its own card of warning signs.
 *
 * @summary When to get help, by urgency: emergency, same day, routine.
 * @tag psoas-safety
 * @slot heading - Instead of the built-in heading; bring your own heading tag.
 * @slot lead - Instead of the lines under the heading.
 * @slot foot - After the foot's own line.
 * @csspart translation - "This translation has not been checked by a clinician", with the way to the English text.
 * @csspart heading - The heading.
 * @csspart lead - The lines under the heading.
 * @csspart row - Each row.
 * @csspart row-now - The row "Call emergency services now".
 * @csspart row-soon - The row "Get seen today".
 * @csspart row-book - The row "Book a visit".
 * @csspart action - What to do: heading, line and button of a row.
 * @csspart signs - The signs of a row.
 * @csspart more - Further signs, below the rows.
 * @csspart entry - A disclosure.
 * @csspart button - Every button.
 * @csspart button-main - The button "Book online".
 * @csspart link - Every link.
 * @csspart foot - Review stamp, sources, disclaimer.
 * @cssstate translation-unreviewed - The words are a translation that no clinician has checked.
 */
export class PsoasSafety extends LitElement {
  static override styles: CSSResult[] = [...base, safetyStyles];

  /** Level of the element's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Colour scheme: `light`, `dark`, or `auto` for the reader's setting. Default: the page's. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  /** Number of the emergency services, such as `112`. Default: the content's; without one no number is guessed. */
  @property({ attribute: 'emergency-number' })
  emergencyNumber: string | undefined;

  /** Number to call for help on the same day. Default: the content's; without one there is no button. */
  @property()
  phone: string | undefined;

  /** Page on which a visit can be booked. Default: the content's; without one there is no button. */
  @property({ attribute: 'booking-url' })
  bookingUrl: string | undefined;

  /** `sport`: for runners and athletes, pain that builds with load stands among the first signs. */
  @property()
  variant: 'sport' | undefined;

  readonly #session = new SessionController(this);

  constructor() {
    super();
    // Nothing shows the signs better: whatever else is on the page links here.
    new StageController(this, [signsStage(this, this.#session, Infinity)]);
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#session.whenReady(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    acceptShared(this, changed);
    if (changed.has('variant')) this.variant = accept(this, 'variant', this.variant, ['sport'] as const, undefined);
    if (changed.has('emergencyNumber'))
      this.emergencyNumber = acceptText(
        this,
        'emergency-number',
        this.emergencyNumber,
        isPhoneNumber,
        'a phone number such as 112',
      );
    if (changed.has('phone')) this.phone = acceptText(this, 'phone', this.phone, isPhoneNumber, phoneExample);
    if (changed.has('bookingUrl'))
      this.bookingUrl = acceptText(
        this,
        'booking-url',
        this.bookingUrl,
        isSafeLink,
        'an https:, http:, mailto:, tel: or relative link',
      );
  }

  protected override render(): unknown {
    const { content } = this.#session;
    const { safety, notes } = content;
    return shell({
      session: this.#session,
      level: this.headingLevel,
      title: field(notes.help, 'title'),
      lead: notes.help.short && [notes.help.short],
      body: html`<div class="rows">${urgencies.map((urgency) => this.#renderRow(urgency))}</div>
        ${this.#renderMore()}
        <div class="notes">
          ${disclosure(label(content, 'safety', 'why'), html`<div class="prose">${prose(notes.help.body)}</div>`)}
        </div>`,
      sources: sourcesOf(
        notes.help.short && [notes.help.short],
        ...urgencies.flatMap((urgency) => [safety[urgency].signs, safety[urgency].more, safety[urgency]]),
        notes.help.body,
        notes.help,
      ),
      showsSigns: true,
    });
  }

  #renderRow(urgency: Urgency): TemplateResult {
    const { content } = this.#session;
    const card = content.safety[urgency];
    const { part } = looks[urgency];
    return html`<div
      class=${urgency === 'emergency' ? `row ${part} signs` : `row ${part}`}
      part="row ${part}"
      dir=${wayOf(card, 'title')}
      data-urgency=${urgency}
    >
      <div class="action" part="action">
        ${icon(looks[urgency].icon)}
        <div>
          ${heading(
            headingLevel(this.headingLevel, 1),
            html`<span class="visually-hidden">${label(content, 'safety', urgency)} </span>${field(card, 'title')}`,
            urgency === 'emergency' ? { class: 'row-heading', id: 'signs', focusable: true } : { class: 'row-heading' },
          )}
          <p class="row-lead">${claimText(card.lead)}</p>
          ${this.#renderButton(urgency)}
        </div>
      </div>
      <div part="signs">${claimList(this.#signs(urgency).core)}</div>
    </div>`;
  }

  #renderButton(urgency: Urgency): unknown {
    const { content } = this.#session;
    const { emergencyNumber, phone, bookingUrl } = this.#clinic;
    const call = (number: string): TemplateResult =>
      html`<a class="button" part="button" href=${telephone(number)}
        >${icon('phone')}<span>${label(content, 'common', 'callNumber', { number })}</span></a
      >`;
    switch (urgency) {
      case 'emergency':
        return emergencyNumber ? call(emergencyNumber) : html`<p>${label(content, 'common', 'callEmergency')}</p>`;
      case 'today':
        return phone ? call(phone) : nothing;
      case 'routine':
        return bookingUrl
          ? html`<a class="button button-main" part="button button-main" href=${bookingUrl}
              >${label(content, 'safety', 'book')}</a
            >`
          : nothing;
    }
  }

  /** Signs that are met less often: plain lists, so that the cards above stay short enough to be read. */
  #renderMore(): unknown {
    const { content } = this.#session;
    const rows = (['emergency', 'today'] as const).flatMap((urgency) => {
      const { more } = this.#signs(urgency);
      return more.length > 0 ? [{ urgency, more }] : [];
    });
    if (rows.length === 0) return nothing;
    return html`<div class="more" part="more" dir=${wayOf(content.safety.emergency, 'title')}>
      ${heading(headingLevel(this.headingLevel, 1), label(content, 'safety', 'more'), { class: 'panel-heading' })}
      ${rows.map(
        ({ urgency, more }) =>
          html`<div class="more-row ${looks[urgency].part}" data-urgency=${urgency}>
            <div class="action">
              ${icon(looks[urgency].icon)}
              ${heading(
                headingLevel(this.headingLevel, 2),
                label(content, 'safety', urgency === 'emergency' ? 'moreEmergency' : 'moreToday'),
                { class: 'sub-heading' },
              )}
            </div>
            ${claimList(more)}
          </div>`,
      )}
    </div>`;
  }

  #signs(urgency: Urgency): ReturnType<typeof signsOf> {
    return signsOf(this.#session.content.safety[urgency], this.variant);
  }

  /** The page's numbers and link, and the content's where the page has none. */
  get #clinic(): Clinic {
    const { clinic } = this.#session.content;
    return {
      emergencyNumber: this.emergencyNumber ?? clinic.emergencyNumber,
      phone: this.phone ?? clinic.phone,
      bookingUrl: this.bookingUrl ?? clinic.bookingUrl,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'psoas-safety': PsoasSafety;
  }
}
