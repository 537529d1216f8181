import { html, nothing, type TemplateResult } from 'lit';
import { sourcesOf } from '../../domain/pack.js';
import { headingLevel } from '../../templates/heading.js';
import { prose } from '../../templates/prose.js';
import { field, label } from '../../templates/words.js';
import { type Plain, plainFrame, under } from './section.js';

/** The questions with their options, and behind the last of them the answers with what is said to each option. */
export const plainQuiz = (plain: Plain): TemplateResult => {
  const { content, level } = plain;
  const { quiz, notes } = content;
  const items = quiz.order.flatMap((id) => quiz.items[id] ?? []);
  return plainFrame(plain, {
    title: field(quiz, 'title'),
    lead: quiz.lead,
    caveat: notes.caveat.short,
    body:
      items.length === 0
        ? html`<p>${label(content, 'quiz', 'empty')}</p>`
        : html`<ol>
              ${items.map(
                (item) =>
                  html`<li>
                    <p><strong>${field(item, 'question')}</strong></p>
                    <ul>
                      ${Object.values(item.options).map((option) => html`<li>${field(option, 'text')}</li>`)}
                    </ul>
                  </li>`,
              )}
            </ol>
            ${under(
              headingLevel(level, 1),
              label(content, 'quiz', 'rightAnswer'),
              html`<ol>
                ${items.map(
                  ({ options, answer, explanation }) =>
                    html`<li>
                      <p><strong>${options[answer] ? field(options[answer], 'text') : nothing}</strong></p>
                      ${prose(options[answer]?.feedback)} ${prose(explanation)}
                      <dl>
                        ${Object.entries(options)
                          .filter(([each]) => each !== answer)
                          .map(
                            ([, option]) =>
                              html`<dt>${field(option, 'text')}</dt>
                                <dd>${prose(option.feedback)}</dd>`,
                          )}
                      </dl>
                    </li>`,
                )}
              </ol>`,
            )}`,
    sources: sourcesOf(
      quiz.lead,
      ...items.flatMap((item) => [
        item,
        ...Object.values(item.options).map(({ feedback }) => feedback),
        item.explanation,
      ]),
    ),
  });
};
