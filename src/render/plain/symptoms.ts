import { html, nothing, type TemplateResult } from 'lit';
import type { Pattern } from '../../domain/content.js';
import { say } from '../../domain/locale.js';
import { sourcesOf } from '../../domain/pack.js';
import { areasOf, oftenName } from '../../domain/symptoms.js';
import { headingLevel } from '../../templates/heading.js';
import { claimList, claimText, prose } from '../../templates/prose.js';
import { plainMaps } from './pictures.js';
import { type Plain, plainFrame, under } from './section.js';

/** The map from all sides, its areas as a numbered list, and what the pain is like. */
export const plainSymptoms = (plain: Plain): TemplateResult => {
  const { content, level, attributes } = plain;
  const { symptoms, pattern, notes } = content;
  const side = attributes['side'] === 'right' ? 'right' : 'left';
  const areas = areasOf(content);
  const patterns = pattern.order.flatMap((id) => pattern.items[id] ?? []);
  const below = headingLevel(level, 1);
  const course = patterns.filter(({ kind }) => kind === 'course');
  const described = ({ name, says, list, more, check }: Pattern): TemplateResult =>
    under(
      below,
      name,
      html`${prose(says)} ${list ? claimList(list) : nothing} ${prose(more)}
      ${check ? under(headingLevel(below, 1), say(content, 'symptoms', 'check'), prose(check)) : nothing}`,
    );
  return plainFrame(plain, {
    title: symptoms.title,
    lead: symptoms.lead,
    caveat: notes.caveat.short,
    body: html`${plainMaps(content, side)}
      <p>
        ${say(content, 'symptoms', side === 'left' ? 'showsLeft' : 'showsRight')} ${say(content, 'symptoms', 'teaches')}
      </p>
      <ol>
        ${areas.map(
          ({ symptom: { name, often, feels, more } }) =>
            html`<li>
              <p><strong>${name}</strong> · ${say(content, 'symptoms', oftenName[often])}</p>
              <p>${claimText(feels)}</p>
              ${prose(more)}
            </li>`,
        )}
      </ol>
      ${
        course.length > 0
          ? under(
              below,
              pattern.title,
              html`${prose(pattern.lead)}
                <dl>
                  ${course.map(
                    ({ name, says }) =>
                      html`<dt>${name}</dt>
                        <dd>${prose(says)}</dd>`,
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
