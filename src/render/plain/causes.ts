import { html, nothing, type TemplateResult } from 'lit';
import type { Cause } from '../../domain/content.js';
import { formatList } from '../../domain/locale.js';
import { sourcesOf } from '../../domain/pack.js';
import { structuresFor } from '../../domain/related.js';
import { headingLevel } from '../../templates/heading.js';
import { prose } from '../../templates/prose.js';
import { field, label } from '../../templates/words.js';
import { plainCause, plainCuts } from './pictures.js';
import { listed, passage, type Plain, plainFrame, under } from './section.js';

/** What the picture of a cause shows, in words, and for a cause of the spine in two cuts across it. */
export const plainDrawn = ({ content }: Plain, level: number, cause: Cause, id: string): unknown =>
  cause.drawn === undefined
    ? nothing
    : under(level, label(content, 'anatomy', 'drawn'), html`${prose(cause.drawn)} ${plainCuts(content, cause, id)}`);

/** Every cause in full, one after the other, with its picture. */
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
          ${parts.length > 0 || cause.draws ? plainCause(content, id, cause, `${plain.id}-${id}`) : ''}
          ${plainDrawn(plain, below, cause, `${plain.id}-${id}`)} ${passage(below, title('happens'), cause.happens)}
          ${passage(below, title('feels'), cause.feels)} ${listed(below, title('worse'), cause.worse)}
          ${listed(below, title('better'), cause.better)} ${passage(below, title('helps'), cause.helps)}
          ${passage(below, title('check'), cause.check)}`,
      );
    })}
    ${passage(headingLevel(level, 1), field(notes.caveat, 'title'), notes.caveat.body)}`,
    sources: sourcesOf(
      causes.lead,
      ...entries.flatMap(({ cause }) => [
        cause.drawn,
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
