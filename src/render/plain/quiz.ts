import { html, type TemplateResult } from 'lit';
import { say } from '../../domain/locale.js';
import { sourcesOf } from '../../domain/pack.js';
import { headingLevel } from '../../templates/heading.js';
import { prose } from '../../templates/prose.js';
import { type Plain, plainFrame, under } from './section.js';

/** The questions with their options, and behind the last of them the answers. */
export const plainQuiz = (plain: Plain): TemplateResult => {
  const { content, level } = plain;
  const { quiz, notes } = content;
  const items = quiz.order.flatMap((id) => quiz.items[id] ?? []);
  return plainFrame(plain, {
    title: quiz.title,
    lead: quiz.lead,
    caveat: notes.caveat.short,
    body:
      items.length === 0
        ? html`<p>${say(content, 'quiz', 'empty')}</p>`
        : html`<ol>
              ${items.map(
                ({ question, options }) =>
                  html`<li>
                    <p><strong>${question}</strong></p>
                    <ol type="a">
                      ${Object.values(options).map(({ text }) => html`<li>${text}</li>`)}
                    </ol>
                  </li>`,
              )}
            </ol>
            ${under(
              headingLevel(level, 1),
              say(content, 'quiz', 'rightAnswer'),
              html`<ol>
                ${items.map(
                  ({ options, answer, explanation }) =>
                    html`<li>
                      <p><strong>${options[answer]?.text ?? ''}</strong></p>
                      ${prose(explanation)}
                    </li>`,
                )}
              </ol>`,
            )}`,
    sources: sourcesOf(quiz.lead, ...items.flatMap((item) => [item, item.explanation])),
  });
};
