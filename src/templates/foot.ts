/** What ends every element: who checked it and when, the sources, and what the text is not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentPack, Review } from '../domain/content.js';
import { formatMonth } from '../domain/locale.js';
import { isUnreviewed } from '../domain/translate.js';
import { sourceList } from './sources.js';
import { label } from './words.js';

/** Who has checked the words and when, or that nobody has. */
export const stamp = (content: ContentPack): string | TemplateResult => {
  const { reviewer, reviewedOn, written }: Review = content.review;
  // Whoever has checked the English text has not checked a translation.
  return reviewer && reviewedOn && !isUnreviewed(content)
    ? label(content, 'common', 'reviewed', {
        name: reviewer.name,
        role: reviewer.role,
        date: formatMonth(content.lang, reviewedOn),
      })
    : label(content, 'common', 'notReviewed', { date: formatMonth(content.lang, written) });
};

/** When they should be checked again, where a day is set. */
export const nextCheck = (content: ContentPack): unknown => {
  const { nextReviewOn } = content.review;
  return nextReviewOn === undefined
    ? nothing
    : html`<span>${label(content, 'common', 'nextCheck', { date: formatMonth(content.lang, nextReviewOn) })}</span>`;
};

export const foot = (content: ContentPack, sources: readonly string[]): TemplateResult =>
  html`<div class="foot" part="foot">
    <div class="foot-line">
      <span>${stamp(content)}</span>
      ${nextCheck(content)}
      <span>${label(content, 'common', 'version', { version: content.version })}</span>
      ${sourceList(content, sources)}
      <span>${label(content, 'common', 'disclaimer')}</span>
      <slot name="foot"></slot>
    </div>
  </div>`;
