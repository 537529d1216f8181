/** What ends every element: who checked it and when, the sources, and what the text is not. */
import { html, nothing, type TemplateResult } from 'lit';
import { citation, sourceLink } from '../domain/citation.js';
import type { ContentPack, Review } from '../domain/content.js';
import { formatMonth, say } from '../domain/locale.js';

const stamp = (content: ContentPack): string => {
  const { reviewer, reviewedOn, written }: Review = content.review;
  return reviewer && reviewedOn
    ? say(content, 'common', 'reviewed', {
        name: reviewer.name,
        role: reviewer.role,
        date: formatMonth(content.lang, reviewedOn),
      })
    : say(content, 'common', 'notReviewed', { date: formatMonth(content.lang, written) });
};

export const foot = (content: ContentPack, sources: readonly string[]): TemplateResult => {
  const known = sources.flatMap((key) => {
    const source = content.sources[key];
    return source ? [{ key, source, link: sourceLink(source) }] : [];
  });
  return html`<footer class="foot" part="foot">
    <div class="foot-line">
      <span>${stamp(content)}</span>
      ${
        known.length > 0
          ? html`<details class="sources on-paper">
              <summary class="link" part="link">${say(content, 'common', 'sources', { n: known.length })}</summary>
              <ol>
                ${known.map(
                  ({ key, source, link }) =>
                    html`<li data-ref=${key} lang="en" dir="ltr">
                      ${link ? html`<a class="link" part="link" href=${link}>${citation(source)}</a>` : citation(source)}
                    </li>`,
                )}
              </ol>
            </details>`
          : nothing
      }
      <span>${say(content, 'common', 'disclaimer')}</span>
      <slot name="foot"></slot>
    </div>
    ${
      content.review.translation === 'source' || content.review.translation === 'reviewed'
        ? nothing
        : html`<p>${say(content, 'common', 'translationNotReviewed')}</p>`
    }
  </footer>`;
};
