import { html, nothing, type TemplateResult } from 'lit';
import type { ContentPack, Exercise } from '../../domain/content.js';
import { formatList } from '../../domain/locale.js';
import { sourcesOf } from '../../domain/pack.js';
import { exerciseOf } from '../../domain/sheet.js';
import { doseList, exerciseSources, practiceRules, rulesSources } from '../../templates/exercise.js';
import { headingLevel } from '../../templates/heading.js';
import { claimList, claimText, prose } from '../../templates/prose.js';
import { claimOf, field, label } from '../../templates/words.js';
import { plainPoses } from './pictures.js';
import { listed, passage, type Plain, plainFrame, under } from './section.js';

/** Pictures, steps, dose, when to stop, ways to do it. */
const exerciseBody = (content: ContentPack, exercise: Exercise, level: number): TemplateResult => {
  const title = (key: 'steps' | 'stopIf' | 'easier' | 'harder' | 'avoid' | 'known'): unknown =>
    label(content, 'exercise', key);
  return html`${plainPoses(exercise)}
  ${under(
    level,
    title('steps'),
    html`<ol>
      ${exercise.steps.map((step) => html`<li>${claimText(step)}</li>`)}
    </ol>`,
  )}
  ${doseList(content, exercise, {})} ${listed(level, title('stopIf'), exercise.stop)}
  ${passage(level, title('easier'), exercise.easier)} ${passage(level, title('harder'), exercise.harder)}
  ${listed(level, title('avoid'), exercise.avoid)} ${passage(level, title('known'), exercise.known)}`;
};

export const plainExercise = (plain: Plain): TemplateResult => {
  const { content, level, attributes } = plain;
  const { rules } = content.practice;
  const name = attributes['name'] ?? '';
  const exercise = exerciseOf(content, name);
  return plainFrame(plain, {
    title: exercise ? field(exercise, 'name') : label(content, 'exercise', 'unknown', { name }),
    lead: exercise && [claimOf(exercise, 'purpose')],
    body: exercise
      ? html`${exerciseBody(content, exercise, headingLevel(level, 1))}
        ${practiceRules(content, rules, headingLevel(level, 1))}`
      : html`<p>
          ${label(content, 'exercise', 'choose', {
            names: formatList(
              content.lang,
              content.exercises.order.flatMap((id) => content.exercises.items[id]?.name ?? []),
            ),
          })}
        </p>`,
    sources: exercise ? [...new Set([...exerciseSources(exercise), ...rulesSources(rules)])] : [],
  });
};

/** Habits, then the plan in its stages with every exercise where it begins. */
export const plainPrevention = (plain: Plain): TemplateResult => {
  const { content, level } = plain;
  const { habits, phases, exercises, practice } = content;
  const kept = habits.order.flatMap((id) => habits.items[id] ?? []);
  const all = exercises.order.flatMap((id) => exercises.items[id] ?? []);
  const [one, two, three] = [headingLevel(level, 1), headingLevel(level, 2), headingLevel(level, 3)];
  const firstOf = (exercise: Exercise): string | undefined =>
    exercise.phases.find((each) => phases.order.includes(each));
  const stage = (id: string): unknown => {
    const phase = phases.items[id];
    if (!phase) return nothing;
    const goOn = all.filter((each) => firstOf(each) !== id && each.phases.includes(id)).map(({ name }) => name);
    return under(
      two,
      field(phase, 'name'),
      html`<p><strong>${field(phase, 'time')}</strong></p>
        ${prose(phase.says)}
        ${
          goOn.length > 0
            ? html`<p>${label(content, 'prevention', 'keepUp', { names: formatList(content.lang, goOn) })}</p>`
            : nothing
        }
        ${all
          .filter((each) => firstOf(each) === id)
          .map((each) =>
            under(
              three,
              field(each, 'name'),
              html`<p>${field(each, 'purpose')}</p>
                ${exerciseBody(content, each, headingLevel(three, 1))}`,
            ),
          )}
        <p><strong>${label(content, 'prevention', 'moveOn')}</strong></p>
        ${prose(phase.next)}`,
    );
  };
  return plainFrame(plain, {
    title: field(habits, 'title'),
    lead: habits.lead,
    body: html`${kept.map((habit) =>
      under(
        one,
        field(habit, 'name'),
        html`<p>${field(habit, 'line')}</p>
          ${prose(habit.says)} ${habit.points ? claimList(habit.points) : nothing}
          ${passage(two, label(content, 'prevention', 'unsure'), habit.unsure)}`,
      ),
    )}
    ${under(
      one,
      field(phases, 'title'),
      html`${prose(phases.lead)} ${practiceRules(content, practice.rules, two)} ${phases.order.map(stage)}
      ${all.length > 0 ? nothing : html`<p>${label(content, 'prevention', 'empty')}</p>`}`,
    )}`,
    sources: [
      ...new Set([
        ...sourcesOf(habits.lead),
        ...kept.flatMap((habit) => sourcesOf(habit.says, habit.points, habit.unsure, habit)),
        ...rulesSources(practice.rules),
        ...all.flatMap(exerciseSources),
      ]),
    ],
  });
};
