/** "My sheet": the bar that counts, the list that changes it, and the paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentPack, Exercise } from '../domain/content.js';
import { type DoseChange, doseFigures, type DoseKey, doseKeys, doseNumber } from '../domain/dose.js';
import { directionOf, formatRow, type MessageValues, say, weekdayLetters } from '../domain/locale.js';
import { exerciseOf, type Sheet, type SheetBar, type SheetItem, type SheetRequest } from '../domain/sheet.js';
import type { UiKey } from '../domain/ui.js';
import { stamp } from './foot.js';
import { heading } from './heading.js';
import { icon } from './icons.js';
import { sequence, stepList } from './exercise.js';
import { claimList } from './prose.js';
import { translationWarning } from './translation.js';
import { field, label, wayOf } from './words.js';

type Show = (key: UiKey<'sheet'>, values?: MessageValues) => string | TemplateResult;
const labeller =
  (content: ContentPack): Show =>
  (key, values) =>
    label(content, 'sheet', key, values);

interface Chosen {
  readonly item: SheetItem;
  readonly exercise: Exercise;
}
const chosenOf = (content: ContentPack, sheet: Sheet): Chosen[] =>
  sheet.flatMap((item) => {
    const exercise = exerciseOf(content, item.id);
    return exercise ? [{ item, exercise }] : [];
  });

const fields: Readonly<Record<DoseKey, (content: ContentPack) => string | TemplateResult>> = {
  sets: (content) => label(content, 'exercise', 'sets'),
  reps: (content) => label(content, 'exercise', 'repeat'),
  holdSeconds: (content) => label(content, 'exercise', 'hold'),
  minutes: (content) => label(content, 'exercise', 'time'),
  perWeek: (content) => label(content, 'sheet', 'daysField'),
};

const row = (
  { content, ask }: SheetBar,
  { item, exercise }: Chosen,
  isFirst: boolean,
  isLast: boolean,
): TemplateResult => {
  const { id, dose } = item;
  const { name } = exercise;
  const press = (key: 'up' | 'down' | 'remove', request: SheetRequest, isOff = false): TemplateResult =>
    html`<button
      type="button"
      class="button button-icon"
      part="button"
      data-act=${key}
      aria-label=${say(content, 'sheet', key, { name })}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${() => {
        if (!isOff) ask(request);
      }}
    >
      ${icon(key === 'remove' ? 'cross' : key)}
    </button>`;
  return html`<li class="sheet-row" data-item=${id}>
    <div class="sheet-name">
      <strong>${field(exercise, 'name')}</strong>
      <p class="small">${doseInOneLine(content, exercise, dose)}</p>
    </div>
    <div class="sheet-dose" role="group" aria-label=${name}>
      ${doseKeys.map((key) => {
        const range = exercise.dose[key];
        return range && range.min < range.max
          ? html`<label class="small"
              >${fields[key](content)}
              <input
                type="number"
                inputmode="numeric"
                min=${range.min}
                max=${range.max}
                data-dose=${key}
                .value=${String(doseNumber(exercise, key, dose))}
                @change=${(event: Event) => {
                  const input = event.target as HTMLInputElement;
                  if (input.value !== '') ask({ type: 'sheet-dose', id, dose: { [key]: input.valueAsNumber } });
                  // What is beyond the limits is brought within; the field must show that even where nothing changes.
                  const limit = { ...dose, [key]: input.value === '' ? dose[key] : input.valueAsNumber } as DoseChange;
                  input.value = String(doseNumber(exercise, key, limit));
                }}
              />
            </label>`
          : nothing;
      })}
    </div>
    <div class="sheet-acts">
      ${press('up', { type: 'sheet-move', id, by: -1 }, isFirst)}
      ${press('down', { type: 'sheet-move', id, by: 1 }, isLast)} ${press('remove', { type: 'sheet-remove', id })}
    </div>
  </li>`;
};

const doseInOneLine = (content: ContentPack, exercise: Exercise, dose: DoseChange): string =>
  formatRow(
    content.lang,
    doseFigures(content, exercise, dose).map(({ words }) => words),
  );

export const sheetBar = (bar: SheetBar): TemplateResult => {
  const { content, sheet, isOpen, offered, link, onChange, onPrint, onCopy, onOffer } = bar;
  const show = labeller(content);
  const chosen = chosenOf(content, sheet);
  return html`<section class="sheet" aria-label=${say(content, 'sheet', 'title')}>
    ${
      offered === undefined
        ? nothing
        : html`<div class="sheet-offer" role="alert">
            <p>${icon('info')}<span>${show('linkBrings', { n: offered })}</span></p>
            <div class="buttons">
              <button
                type="button"
                class="button"
                part="button"
                @click=${() => {
                  onOffer(true);
                }}
              >
                ${show('useLink')}
              </button>
              <button
                type="button"
                class="button"
                part="button"
                @click=${() => {
                  onOffer(false);
                }}
              >
                ${show('keepMine')}
              </button>
            </div>
          </div>`
    }
    ${
      chosen.length === 0
        ? html`<div class="sheet-bar sheet-empty" part="sheet-bar">
            ${icon('plus')}
            <div>
              ${heading(bar.level, show('empty'), { class: 'sub-heading', id: 'sheet', focusable: true })}
              <p>${show('emptyHelp')}</p>
            </div>
          </div>`
        : html`<div class="sheet-bar" part="sheet-bar">
              ${heading(bar.level, show('count', { n: chosen.length }), {
                class: 'sheet-count',
                id: 'sheet',
                focusable: true,
              })}
              <div class="buttons">
                <button
                  type="button"
                  class="button"
                  part="button"
                  aria-expanded=${isOpen ? 'true' : 'false'}
                  aria-controls="sheet-list"
                  @click=${onChange}
                >
                  ${show(isOpen ? 'close' : 'change')}
                </button>
                <button type="button" class="button button-main" part="button button-main" @click=${onPrint}>
                  ${icon('printer')}${show('print')}
                </button>
              </div>
            </div>
            <div id="sheet-list" ?hidden=${!isOpen}>
              ${
                isOpen
                  ? html`<ol class="sheet-list" role="list">
                        ${chosen.map((each, i) => row(bar, each, i === 0, i === chosen.length - 1))}
                      </ol>
                      <div class="buttons">
                        <button type="button" class="button" part="button" @click=${onCopy}>
                          ${icon('copy')}${show('copy')}
                        </button>
                      </div>
                      ${
                        link === undefined
                          ? nothing
                          : html`<label class="sheet-link"
                              >${show('linkField')}<input id="sheet-link" type="text" readonly dir="ltr" .value=${link}
                            /></label>`
                      }`
                  : nothing
              }
            </div>`
    }
  </section>`;
};

/** The sheet as a handout: one column of exercises with a strip to cross off, black on white. */
export const sheetPaper = (content: ContentPack, sheet: Sheet, english: ContentPack): TemplateResult => {
  const show = labeller(content);
  const { clinic, practice, safety } = content;
  const { lang } = content;
  const days = weekdayLetters(lang);
  return html`<div class="paper root" lang=${lang} dir=${directionOf(lang)}>
    ${translationWarning(content, english)}
    <div class="paper-head">
      <div>
        ${clinic.name ? html`<p class="paper-clinic">${clinic.name}</p>` : nothing}
        <h1 class="paper-title">${show('title')}</h1>
      </div>
      <div class="paper-lines">
        <p><span>${show('name')}</span><i></i></p>
        <p><span>${show('date')}</span><i></i></p>
        <p><span>${show('soreSide')}</span><b></b>${show('left')} <b></b>${show('right')}</p>
      </div>
    </div>
    <p class="paper-lead">${show('lead')}</p>
    ${chosenOf(content, sheet).map(
      ({ item, exercise: each }) =>
        html`<section class="paper-exercise">
          <div class="paper-exercise-head">
            <h2>${field(each, 'name')}</h2>
            <p>
              ${doseFigures(content, each, item.dose).map(
                ({ label: key, words }) =>
                  html`<span>${label(content, 'exercise', key)} <strong>${words}</strong></span>`,
              )}
            </p>
          </div>
          <div class="paper-body">${sequence(lang, each)} ${stepList(lang, each.steps)}</div>
          <div class="weeks">
            ${[1, 2, 3, 4].map(
              (n) =>
                html`<div>
                  <p>${show('week', { n })}</p>
                  <div class="week">${days.map((day) => html`<span>${day}</span>`)}</div>
                </div>`,
            )}
          </div>
        </section>`,
    )}
    <div class="paper-box">
      <div>
        <h2>${icon('octagon')}${show('stopTitle')}</h2>
        ${claimList(practice.rules.stop)}
        ${clinic.phone ? html`<p>${show('phone', { phone: clinic.phone })}</p>` : nothing}
      </div>
      <div dir=${wayOf(safety.emergency, 'title')}>
        <h2>${icon('phone')}${show('callTitle')}</h2>
        ${claimList(safety.emergency.signs)}
        <p>
          ${
            clinic.emergencyNumber
              ? label(content, 'common', 'callNumber', { number: clinic.emergencyNumber })
              : label(content, 'common', 'callEmergency')
          }
        </p>
      </div>
    </div>
    <p class="paper-foot"><span>${stamp(content)}</span> <span>${label(content, 'common', 'disclaimer')}</span></p>
  </div>`;
};
