import { html, type TemplateResult } from 'lit';
import { formatList } from '../../domain/locale.js';
import { sourcesOf } from '../../domain/pack.js';
import { structuresFor } from '../../domain/related.js';
import { headingLevel } from '../../templates/heading.js';
import { field, label } from '../../templates/words.js';
import { listed, passage, type Plain, plainFrame, under } from './section.js';

/** Every cause in full, one after the other. */
export const plainCauses = (plain: Plain): TemplateResult => {
  const { content, level } = plain;
  const { causes, notes } = content;
  const entries = causes.order.flatMap((id) => (causes.items[id] ? [{ id, cause: causes.items[id] }] : []));
  const below = headingLevel(level, 2);
  const title = (key: 'happens' | 'feels' | 'worse' | 'better' | 'helps' | 'check'): unknown =>
    label(content, 'causes', key);
  return plainFrame(plain, {
    title: field(causes, 'title'),
    lead: causes.lead,
    caveat: notes.caveat.short,
    body: html`${entries.map(({ id, cause }) => {
      const parts = structuresFor(content, id).map((part) => content.anatomy.items[part]?.name ?? '');
      return under(
        headingLevel(level, 1),
        field(cause, 'name'),
        html`<p>${field(cause, 'line')}</p>
          ${
            parts.length > 0
              ? html`<p>${label(content, 'causes', 'structures', { parts: formatList(content.lang, parts) })}</p>`
              : ''
          }
          ${passage(below, title('happens'), cause.happens)} ${passage(below, title('feels'), cause.feels)}
          ${listed(below, title('worse'), cause.worse)} ${listed(below, title('better'), cause.better)}
          ${passage(below, title('helps'), cause.helps)} ${passage(below, title('check'), cause.check)}`,
      );
    })}
    ${passage(headingLevel(level, 1), field(notes.caveat, 'title'), notes.caveat.body)}`,
    sources: sourcesOf(
      causes.lead,
      ...entries.flatMap(({ cause }) => [
        cause.happens,
        cause.feels,
        cause.worse,
        cause.better,
        cause.helps,
        cause.check,
        cause,
      ]),
      notes.caveat.body,
      notes.caveat,
    ),
  });
};
