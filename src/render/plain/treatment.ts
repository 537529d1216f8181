import { html, nothing, type TemplateResult } from 'lit';
import type { TreatmentOption } from '../../domain/content.js';
import { sourcesOf } from '../../domain/pack.js';
import { stepParts } from '../../domain/ui.js';
import { headingLevel } from '../../templates/heading.js';
import { claimList, prose } from '../../templates/prose.js';
import { field, label } from '../../templates/words.js';
import { listed, passage, type Plain, plainFrame, under } from './section.js';

const compared = ['benefit', 'risk', 'without', 'sure'] as const satisfies readonly (keyof TreatmentOption)[];

/** The steps, ice and heat with their cautions, medicines, and every option with what speaks for and against it. */
export const plainTreatment = (plain: Plain): TemplateResult => {
  const { content, level } = plain;
  const { treatment, timers, medicines, options, notes } = content;
  const steps = treatment.order.flatMap((id) => treatment.items[id] ?? []);
  const ices = timers.order.flatMap((id) => timers.items[id] ?? []);
  const kept = medicines.order.flatMap((id) => medicines.items[id] ?? []);
  const choices = options.order.flatMap((id) => options.items[id] ?? []);
  const [one, two] = [headingLevel(level, 1), headingLevel(level, 2)];
  return plainFrame(plain, {
    title: field(treatment, 'title'),
    lead: treatment.lead,
    caveat: notes.caveat.short,
    body: html`<ol>
        ${steps.map(
          (step) =>
            html`<li>
              ${under(
                one,
                field(step, 'name'),
                html`${prose(step.who)}
                ${stepParts.map((part) => passage(two, label(content, 'treatment', part), step[part]))}`,
              )}
            </li>`,
        )}
      </ol>
      ${
        ices.length > 0
          ? under(
              one,
              field(timers, 'title'),
              ices.map((timer) =>
                under(
                  two,
                  field(timer, 'name'),
                  html`<p>
                      ${label(content, 'treatment', 'printed', { mode: timer.name, min: timer.minMinutes, max: timer.maxMinutes })}
                    </p>
                    <p><strong>${label(content, 'treatment', 'skin')}</strong></p>
                    ${claimList(timer.cautions)} ${prose(timer.after)}`,
                ),
              ),
            )
          : nothing
      }
      ${
        kept.length > 0
          ? under(
              one,
              field(medicines, 'title'),
              html`${prose(medicines.lead)}
              ${kept.map((medicine) =>
                under(
                  two,
                  field(medicine, 'name'),
                  html`${prose(medicine.about)}
                  ${listed(headingLevel(two, 1), label(content, 'treatment', 'ask'), medicine.ask)}
                  ${listed(headingLevel(two, 1), label(content, 'treatment', 'stop'), medicine.stop)}`,
                ),
              )}`,
            )
          : nothing
      }
      ${
        choices.length > 0
          ? under(
              one,
              field(options, 'title'),
              html`${prose(options.lead)}
              ${choices.map((option) =>
                under(
                  two,
                  field(option, 'name'),
                  html`${prose(option.how)}
                    <dl>
                      ${compared.map((part) =>
                        option[part] === undefined
                          ? nothing
                          : html`<dt>${label(content, 'treatment', part)}</dt>
                              <dd>${prose(option[part])}</dd>`,
                      )}
                    </dl>`,
                ),
              )}`,
            )
          : nothing
      }`,
    sources: sourcesOf(
      treatment.lead,
      ...steps.flatMap((step) => [step.who, ...stepParts.map((part) => step[part]), step]),
      ...ices.flatMap((timer) => [timer.after, timer.cautions, timer]),
      medicines.lead,
      ...kept.flatMap((medicine) => [medicine.about, medicine.ask, medicine.stop, medicine]),
      options.lead,
      ...choices.flatMap((option) => [option.how, ...compared.map((part) => option[part]), option]),
    ),
  });
};
