import { html, nothing, type TemplateResult } from 'lit';
import type { Pattern } from '../../domain/content.js';
import { sourcesOf } from '../../domain/pack.js';
import { areasOf, oftenName } from '../../domain/symptoms.js';
import { headingLevel } from '../../templates/heading.js';
import { claimList, claimText, prose } from '../../templates/prose.js';
import { field, label } from '../../templates/words.js';
import { plainMaps } from './pictures.js';
import { passage, type Plain, plainFrame, under } from './section.js';

/** The map from all sides, its areas as a numbered list, and what the pain is like. */
export const plainSymptoms = (plain: Plain): TemplateResult => {
  const { content, level, attributes } = plain;
  const { symptoms, pattern, notes } = content;
  const side = attributes['side'] === 'right' ? 'right' : 'left';
  const areas = areasOf(content);
  const patterns = pattern.order.flatMap((id) => pattern.items[id] ?? []);
  const below = headingLevel(level, 1);
  const course = patterns.filter(({ kind }) => kind === 'course');
  const described = (each: Pattern): TemplateResult =>
    under(
      below,
      field(each, 'name'),
      html`${prose(each.says)} ${each.list ? claimList(each.list) : nothing} ${prose(each.more)}
      ${passage(headingLevel(below, 1), label(content, 'symptoms', 'check'), each.check)}`,
    );
  return plainFrame(plain, {
    title: field(symptoms, 'title'),
    lead: symptoms.lead,
    caveat: notes.caveat.short,
    body: html`${plainMaps(content, side)}
      <p>
        ${label(content, 'symptoms', side === 'left' ? 'showsLeft' : 'showsRight')}
        ${label(content, 'symptoms', 'teaches')}
      </p>
      <ol>
        ${areas.map(
          ({ symptom }) =>
            html`<li>
              <p>
                <strong>${field(symptom, 'name')}</strong> · ${label(content, 'symptoms', oftenName[symptom.often])}
              </p>
              <p>${claimText(symptom.feels)}</p>
              ${prose(symptom.more)}
            </li>`,
        )}
      </ol>
      ${
        course.length > 0
          ? under(
              below,
              field(pattern, 'title'),
              html`${prose(pattern.lead)}
                <dl>
                  ${course.map(
                    (each) =>
                      html`<dt>${field(each, 'name')}</dt>
                        <dd>${prose(each.says)}</dd>`,
                  )}
                </dl>`,
            )
          : nothing
      }
      ${(['worse', 'better', 'weakness'] as const).map((kind) =>
        patterns.filter((each) => each.kind === kind).map(described),
      )}`,
    sources: sourcesOf(
      symptoms.lead,
      ...areas.flatMap(({ symptom }) => [[symptom.feels], symptom.more, symptom]),
      pattern.lead,
      ...patterns.flatMap((each) => [each.says, each.list, each.more, each.check, each]),
    ),
  });
};
