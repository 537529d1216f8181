/** The frame every element stands in: language and direction, heading and lead, warning signs, foot. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Claim, ContentPack, Prose } from '../domain/content.js';
import { digitsOf, directionOf } from '../domain/locale.js';
import { sourcesOf } from '../domain/pack.js';
import type { TranslationNote } from '../domain/translate.js';
import { foot } from './foot.js';
import { heading } from './heading.js';
import { signsCard, signsLink } from './notice.js';
import { prose } from './prose.js';
import { translationNote } from './translation.js';

export interface Frame {
  /** The words, and what there is to say about their translation. */
  readonly session: { readonly content: ContentPack; readonly note: TranslationNote | undefined };
  /** Level of the element's own heading, 1 to 6. */
  readonly level: number;
  readonly title: unknown;
  readonly lead?: Prose | undefined;
  /** The caveat that the label is debated, in its short form. */
  readonly caveat?: Claim | undefined;
  readonly body: unknown;
  /** All around the body is left as it stands. */
  readonly isBodyOnly?: boolean;
  readonly sources: readonly string[];
  /** The body itself is what the warning signs are shown by. */
  readonly showsSigns?: boolean;
  /** Goes to the card of warning signs elsewhere on the page; without it the card stands here. */
  readonly followSigns?: (() => void) | undefined;
}

export const shell = (frame: Frame): TemplateResult => {
  const { session, level, title, lead, caveat, body, isBodyOnly = false, sources, showsSigns, followSigns } = frame;
  const { content, note } = session;
  const isCardElsewhere = showsSigns || followSigns !== undefined;
  const { signs } = content.safety.emergency;
  return html`<div class="root ${digitsOf(content.lang)}" lang=${content.lang} dir=${directionOf(content.lang)}>
    ${note ? translationNote(note) : nothing}
    <slot name="heading">${heading(level, title, { class: 'heading', part: 'heading' })}</slot>
    <slot name="lead">
      ${
        lead || caveat
          ? html`<div class="lead" part="lead">${prose(lead)}${caveat ? prose([caveat]) : nothing}</div>`
          : nothing
      }
    </slot>
    ${isBodyOnly ? noChange : showsSigns ? nothing : signsLink(content, followSigns)} ${body}
    ${isBodyOnly ? noChange : isCardElsewhere ? nothing : signsCard(content, Math.min(6, level + 1))}
    ${isBodyOnly ? noChange : foot(content, isCardElsewhere ? sources : [...new Set([...sources, ...sourcesOf(signs, content.safety.emergency)])])}
  </div>`;
};
