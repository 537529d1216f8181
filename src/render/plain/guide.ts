import { html, nothing, type TemplateResult } from 'lit';
import { listAttribute } from '../../context/attributes.js';
import type { ContentPack, Prose } from '../../domain/content.js';
import {
  certaintyName,
  chosenSections,
  type GuideSection,
  guideSections,
  isEmptied,
  namesake,
  sourcesIn,
  wordsOf,
} from '../../domain/guide.js';
import type { UiKey } from '../../domain/ui.js';
import { heading, headingLevel } from '../../templates/heading.js';
import { prose } from '../../templates/prose.js';
import { field, label } from '../../templates/words.js';
import { place } from './place.js';
import { plainAnatomy } from './anatomy.js';
import { plainCauses } from './causes.js';
import { plainPrevention } from './exercise.js';
import { plainGlossary } from './glossary.js';
import { plainQuiz } from './quiz.js';
import { plainSafety } from './safety.js';
import { passage, type Plain, plainFoot, plainWarning, sourcesList, under } from './section.js';
import { plainSymptoms } from './symptoms.js';
import { plainTreatment } from './treatment.js';

/** The sections that are elements of their own bring their own heading. */
const living: Readonly<Partial<Record<GuideSection, (plain: Plain) => TemplateResult>>> = {
  help: plainSafety,
  muscle: plainAnatomy,
  causes: plainCauses,
  symptoms: plainSymptoms,
  treatment: plainTreatment,
  prevention: plainPrevention,
  quiz: plainQuiz,
  words: plainGlossary,
};

const words = ({ content, level }: Plain, name: GuideSection, sources: readonly string[]): unknown => {
  const [one, two] = [headingLevel(level, 1), headingLevel(level, 2)];
  const title = (key: UiKey<'guide'>): unknown => label(content, 'guide', key);
  const entries = <T extends { readonly name: string }>(
    { lead, order, items }: { lead?: Prose | undefined; order: string[]; items: Record<string, T> },
    body: (item: T) => unknown,
  ): TemplateResult =>
    html`${prose(lead)}
    ${order.map((id) => (items[id] ? under(one, field(items[id], 'name'), body(items[id])) : nothing))}`;
  switch (name) {
    case 'start':
      return html`${prose(content.notes.guide.body)}
      ${passage(one, field(content.notes.caveat, 'title'), content.notes.caveat.body)}`;
    case 'similar':
      return entries(
        content.similar,
        ({ clues, next }) => html`${passage(two, title('clues'), clues)} ${passage(two, title('next'), next)}`,
      );
    case 'myths':
      return entries(
        content.myths,
        ({ claim, body, why, todo }) =>
          html`${prose(body)}
            <p>${label(content, 'guide', 'myth', { claim })}</p>
            ${passage(two, title('mythWhy'), why)} ${passage(two, title('mythDo'), todo)}`,
      );
    case 'recovery':
      return entries(
        content.recovery,
        ({ range, body, certainty }) =>
          html`${prose(range)} ${prose(body)}
            <p>${title('certainty')}: ${title(certaintyName[certainty])}</p>`,
      );
    case 'daily':
    case 'exam':
    case 'faq':
      return entries(content[name], ({ body }) => prose(body));
    case 'sources':
      return sourcesList(content, sources);
    default:
      return nothing;
  }
};

const titleOf = (content: ContentPack, name: GuideSection): unknown => {
  const section = namesake(content, name);
  return section ? field(section, 'title') : label(content, 'guide', name as 'start');
};

/** The sections of a guide on a page: what its tag asks for and the pack has. */
export const sectionsShown = (
  content: ContentPack,
  { sections = null }: Readonly<Record<string, string | null>>,
): readonly GuideSection[] =>
  chosenSections(
    (listAttribute.fromAttribute!(sections) ?? []).filter((each): each is GuideSection =>
      guideSections.some((known) => known === each),
    ),
  ).filter((name) => !isEmptied(content, name));

/** The whole guide, as it can be read from the first line to the last. */
export const plainGuide = (plain: Plain): TemplateResult => {
  const { content, level, attributes, filled, id } = plain;
  const { guide, caveat } = content.notes;
  const shown = sectionsShown(content, attributes);
  const sources = sourcesIn(shown.map((name) => wordsOf(content, name)));
  const below = headingLevel(level, 1);
  return html`${plainWarning(content)}
  ${filled.has('heading') ? nothing : heading(level, field(guide, 'title'), { class: '' })}
  ${filled.has('lead') ? nothing : prose([guide.short, caveat.short].filter((each) => each !== undefined))}
  ${shown.map(
    (name) =>
      html`${place(`before-${name}`)}
      ${
        living[name]
          ? html`<section>
              ${living[name]({ ...plain, level: below, attributes: {}, filled: new Set(), id: `${id}-${name}`, isInGuide: true })}
            </section>`
          : under(below, titleOf(plain.content, name), words({ ...plain, level: below }, name, sources))
      }
      ${place(`after-${name}`)}`,
  )}
  ${plainFoot(content)} ${place('foot')}`;
};
