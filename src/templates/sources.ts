/** What words rest on, folded behind a link and open on paper; while it is open, its numbers stand beside the words. */
import { html, nothing, type TemplateResult } from 'lit';
import { citation, sourceLink } from '../domain/citation.js';
import type { ContentPack, Source } from '../domain/content.js';
import { formatNumber } from '../domain/locale.js';
import { label } from './words.js';

/** What stands in the same panel of an element, or in all of it. */
const scopeOf = (list: Element): Element | null => list.closest('[part~="panel"], .root');

/** Puts the numbers of an open list beside the statements that rest on them; takes them away from a closed one. */
const number = (list: HTMLDetailsElement): void => {
  // From what is shown: the words may have changed since the list was opened.
  const keys = [...list.querySelectorAll('li')].map((each) => each.dataset['ref']!);
  const lang = list.closest<HTMLElement>('[lang]')?.lang ?? 'en';
  for (const statement of scopeOf(list)?.querySelectorAll<HTMLElement>('[data-ref]:not(.sources *)') ?? []) {
    const numbers = statement.dataset['ref']!.split(' ').flatMap((key) => {
      const at = keys.indexOf(key);
      return at < 0 ? [] : [formatNumber(lang, at + 1)];
    });
    if (list.open && numbers.length > 0) statement.dataset['numbers'] = numbers.join(' ');
    else delete statement.dataset['numbers'];
  }
};

const watched = new WeakMap<Element, MutationObserver>();

/** While a list is open the statements around it may change: another part, another question. */
const onToggle = (list: HTMLDetailsElement): void => {
  watched.get(list)?.disconnect();
  watched.delete(list);
  number(list);
  const scope = scopeOf(list);
  if (!list.open || !scope) return;
  const observer = new MutationObserver(() => {
    number(list);
  });
  observer.observe(scope, { subtree: true, childList: true, attributeFilter: ['data-ref'] });
  watched.set(list, observer);
};

/** A source as it is cited, which is in English; what it stands in goes the way of the words around it. */
export const citedSource = (source: Source): TemplateResult => {
  const link = sourceLink(source);
  return html`<span lang="en" dir="ltr"
    >${link ? html`<a class="link" part="link" href=${link}>${citation(source)}</a>` : citation(source)}</span
  >`;
};

/** The sources with these keys, in this order; nothing when the pack holds none of them. */
export const sourceList = (content: ContentPack, keys: readonly string[]): TemplateResult | typeof nothing => {
  const known = keys.flatMap((key) => {
    const source = content.sources[key];
    return source ? [html`<li data-ref=${key}>${citedSource(source)}</li>`] : [];
  });
  if (known.length === 0) return nothing;
  return html`<details
    class="sources on-paper"
    @toggle=${({ currentTarget }: Event) => {
      onToggle(currentTarget as HTMLDetailsElement);
    }}
  >
    <summary class="link" part="link">${label(content, 'common', 'sources', { n: known.length })}</summary>
    <ol>
      ${known}
    </ol>
  </details>`;
};
