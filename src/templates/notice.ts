/** "Signs you need help now": the card, and the link to it where another element of the page shows the card. */
import { html, type TemplateResult } from 'lit';
import type { ContentPack } from '../domain/content.js';
import { heading } from './heading.js';
import { icon } from './icons.js';
import { claimList, claimText } from './prose.js';
import { field, label, wayOf } from './words.js';

/** `tel:` takes digits and a leading plus. */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

export const signsCard = (content: ContentPack, level: number): TemplateResult => {
  const card = content.safety.emergency;
  const { emergencyNumber } = content.clinic;
  return html`<div class="signs" part="signs" dir=${wayOf(card, 'title')}>
    <div class="signs-head">
      ${icon('octagon')}
      <div>
        ${heading(level, field(card, 'title'), { class: 'sub-heading', id: 'signs', focusable: true })}
        <p>${claimText(card.lead)}</p>
        ${
          emergencyNumber
            ? html`<a class="button" part="button" href=${telephone(emergencyNumber)}
                >${icon('phone')}${label(content, 'common', 'callNumber', { number: emergencyNumber })}</a
              >`
            : html`<p>${label(content, 'common', 'callEmergency')}</p>`
        }
      </div>
    </div>
    ${claimList(card.signs)}
  </div>`;
};

/** To the card that stands in the same element. */
const showOwn = ({ currentTarget }: Event): void => {
  const card = ((currentTarget as Element).getRootNode() as ShadowRoot).querySelector<HTMLElement>('#signs');
  card?.focus({ preventScroll: true });
  card?.closest('.signs')?.scrollIntoView({ block: 'nearest' });
};

/** Leads to the card elsewhere on the page, or else to the element's own. */
export const signsLink = (content: ContentPack, onFollow: ((event: Event) => void) | undefined): TemplateResult =>
  html`<p class="signs-link screen-only">
    <button type="button" class="link link-alone" part="link" @click=${onFollow ?? showOwn}>
      ${icon('octagon')}<span>${label(content, 'common', 'signsNow')}</span>
    </button>
  </p>`;
