/** What words rest on, folded behind a link and open on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { citation, sourceLink } from '../domain/citation.js';
import type { ContentPack } from '../domain/content.js';
import { say } from '../domain/locale.js';

/** The sources with these keys, in this order; nothing when the pack holds none of them. */
export const sourceList = (content: ContentPack, keys: readonly string[]): TemplateResult | typeof nothing => {
  const known = keys.flatMap((key) => {
    const source = content.sources[key];
    return source ? [{ key, source, link: sourceLink(source) }] : [];
  });
  if (known.length === 0) return nothing;
  return html`<details class="sources on-paper">
    <summary class="link" part="link">${say(content, 'common', 'sources', { n: known.length })}</summary>
    <ol>
      ${known.map(
        ({ key, source, link }) =>
          html`<li data-ref=${key} lang="en" dir="ltr">
            ${link ? html`<a class="link" part="link" href=${link}>${citation(source)}</a>` : citation(source)}
          </li>`,
      )}
    </ol>
  </details>`;
};
