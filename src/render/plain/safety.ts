import { html, nothing, type TemplateResult } from 'lit';
import { isPhoneNumber, isSafeLink } from '../../domain/content.js';
import { sourcesOf } from '../../domain/pack.js';
import { signsOf, urgencies, type Urgency } from '../../domain/safety.js';
import { headingLevel } from '../../templates/heading.js';
import { telephone } from '../../templates/notice.js';
import { claimList, prose } from '../../templates/prose.js';
import { field, label } from '../../templates/words.js';
import { listed, passage, type Plain, plainFrame, under } from './section.js';

/** What the page has written, where it can be used; else what the content says. */
const taken = (
  written: string | undefined,
  isAccepted: (text: string) => boolean,
  other: string | undefined,
): string | undefined => {
  const text = written?.trim();
  return text && isAccepted(text) ? text : other;
};

/** Every sign at every urgency, the most urgent first. */
export const plainSafety = (plain: Plain): TemplateResult => {
  const { content, level, attributes } = plain;
  const { safety, notes, clinic } = content;
  const variant = attributes['variant'] === 'sport' ? ('sport' as const) : undefined;
  const emergency = taken(attributes['emergency-number'], isPhoneNumber, clinic.emergencyNumber);
  const phone = taken(attributes['phone'], isPhoneNumber, clinic.phone);
  const booking = taken(attributes['booking-url'], isSafeLink, clinic.bookingUrl);
  const call = (number: string): TemplateResult =>
    html`<p><a href=${telephone(number)}>${label(content, 'common', 'callNumber', { number })}</a></p>`;
  const act = (urgency: Urgency): unknown => {
    if (urgency === 'emergency')
      return emergency ? call(emergency) : html`<p>${label(content, 'common', 'callEmergency')}</p>`;
    if (urgency === 'today') return phone ? call(phone) : nothing;
    return booking ? html`<p><a href=${booking}>${label(content, 'safety', 'book')}</a></p>` : nothing;
  };
  const one = headingLevel(level, 1);
  return plainFrame(plain, {
    title: field(notes.help, 'title'),
    lead: notes.help.short && [notes.help.short],
    body: html`${urgencies.map((urgency) => {
      return under(
        one,
        field(safety[urgency], 'title'),
        html`${prose(safety[urgency].lead)} ${act(urgency)} ${claimList(signsOf(safety[urgency], variant).core)}`,
      );
    })}
    ${(['emergency', 'today'] as const).map((urgency) =>
      listed(
        one,
        label(content, 'safety', urgency === 'emergency' ? 'moreEmergency' : 'moreToday'),
        signsOf(safety[urgency], variant).more,
      ),
    )}
    ${passage(one, label(content, 'safety', 'why'), notes.help.body)}`,
    sources: sourcesOf(
      notes.help.short && [notes.help.short],
      ...urgencies.flatMap((urgency) => [safety[urgency].signs, safety[urgency].more, safety[urgency]]),
      notes.help.body,
      notes.help,
    ),
    showsSigns: true,
  });
};
