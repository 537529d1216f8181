/** "This translation has not been checked by a clinician", in its language and in English, with a way to the English text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentPack } from '../domain/content.js';
import { directionOf, nameOfLanguage } from '../domain/locale.js';
import { isUnreviewed, type TranslationNote } from '../domain/translate.js';
import { icon } from './icons.js';
import { inLanguage, label } from './words.js';

/** Both sentences, or nothing for words that are checked. */
export const translationWarning = (content: ContentPack, english: ContentPack): unknown =>
  isUnreviewed(content)
    ? [content, english].map(
        (pack) =>
          html`<p lang=${pack.lang} dir=${directionOf(pack.lang)}>
            ${label(pack, 'common', 'translationNotReviewed')}
          </p>`,
      )
    : nothing;

export const translationNote = ({ content, english, isEnglish, onToggle }: TranslationNote): TemplateResult => {
  const name = (lang: string): TemplateResult => inLanguage(lang, nameOfLanguage(lang));
  return html`<div class="translation" part="translation" data-translation=${content.review.translation}>
    ${icon('info')}
    <div>
      ${isEnglish ? nothing : translationWarning(content, english)}
      <button type="button" class="link link-alone screen-only" part="link" @click=${onToggle}>
        ${name(isEnglish ? content.lang : 'en')}
      </button>
      <span class="visually-hidden" role="status"
        >${isEnglish === undefined ? nothing : name(isEnglish ? 'en' : content.lang)}</span
      >
    </div>
  </div>`;
};
