import { html, nothing, type TemplateResult } from 'lit';
import { wordOf, wordsByLetter } from '../../domain/glossary.js';
import { claimsOf, sourcesOf } from '../../domain/pack.js';
import { claimText, prose } from '../../templates/prose.js';
import { field, label } from '../../templates/words.js';
import { type Plain, plainFrame } from './section.js';

/** All words from A to Z as one list of definitions. */
export const plainGlossary = (plain: Plain): TemplateResult => {
  const { content } = plain;
  const { glossary } = content;
  const entries = wordsByLetter(content).flatMap((letter) => letter.entries);
  return plainFrame(plain, {
    title: field(glossary, 'title'),
    lead: glossary.lead,
    body: html`<dl>
      ${entries.map(
        ({ word }) =>
          html`<dt>
              <dfn>${field(word, 'name')}</dfn>
              ${word.say ? html`<span>(${label(content, 'glossary', 'say', { say: word.say })})</span>` : nothing}
            </dt>
            <dd>
              ${prose(word.body)}
              ${
                word.also
                  ? html`<p>
                      ${label(content, 'glossary', 'also', {
                        names: new Intl.ListFormat(content.lang, { type: 'unit' }).format(word.also),
                      })}
                    </p>`
                  : nothing
              }
            </dd>`,
      )}
    </dl>`,
    sources: sourcesOf(glossary.lead, ...entries.flatMap(({ word }) => [word.body, word])),
  });
};

/** What a word means, in brackets after it: nothing but what may stand in the middle of a sentence. */
export const plainTerm = ({ content, attributes, filled }: Plain): TemplateResult | undefined => {
  const entry = wordOf(content, attributes['name']);
  if (!entry) return undefined;
  const { word } = entry;
  const meaning = claimsOf(word.body).map((claim, i) => html`${i > 0 ? ' ' : ''}${claimText(claim)}`);
  return filled.has('') ? html` (${meaning})` : html`${field(word, 'name')} (${meaning})`;
};
