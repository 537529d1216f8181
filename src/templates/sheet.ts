/** "My sheet": the bar that counts, the list that changes it, and the paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ContentPack, Exercise } from '../domain/content.js';
import { type DoseChange, doseFigures, type DoseKey, doseKeys, doseNumber } from '../domain/dose.js';
import { directionOf, type MessageValues, say } from '../domain/locale.js';
import { exerciseOf, type Sheet, type SheetBar, type SheetItem, type SheetRequest } from '../domain/sheet.js';
import type { UiKey } from '../domain/ui.js';
import { stamp } from './foot.js';
import { heading } from './heading.js';
import { icon } from './icons.js';
import { sequence, stepList } from './exercise.js';
import { claimList } from './prose.js';

type Say = (key: UiKey<'sheet'>, values?: MessageValues) => string;
const speaker =
  (content: ContentPack): Say =>
  (key, values) =>
    say(content, 'sheet', key, values);

interface Chosen {
  readonly item: SheetItem;
  readonly exercise: Exercise;
}
const chosenOf = (content: ContentPack, sheet: Sheet): Chosen[] =>
  sheet.flatMap((item) => {
    const exercise = exerciseOf(content, item.id);
    return exercise ? [{ item, exercise }] : [];
  });

const fields: Readonly<Record<DoseKey, (content: ContentPack) => string>> = {
  sets: (content) => say(content, 'exercise', 'sets'),
  reps: (content) => say(content, 'exercise', 'repeat'),
  holdSeconds: (content) => say(content, 'exercise', 'hold'),
  minutes: (content) => say(content, 'exercise', 'time'),
  perWeek: (content) => say(content, 'sheet', 'daysField'),
};

const row = (
  { content, ask }: SheetBar,
  { item, exercise }: Chosen,
  isFirst: boolean,
  isLast: boolean,
): TemplateResult => {
  const speak = speaker(content);
  const { id, dose } = item;
  const { name } = exercise;
  const press = (key: 'up' | 'down' | 'remove', request: SheetRequest, isOff = false): TemplateResult =>
    html`<button
      type="button"
      class="button button-icon"
      part="button"
      data-act=${key}
      aria-label=${speak(key, { name })}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${() => {
        if (!isOff) ask(request);
      }}
    >
      ${icon(key === 'remove' ? 'cross' : key)}
    </button>`;
  return html`<li class="sheet-row" data-item=${id}>
    <div class="sheet-name">
      <strong>${name}</strong>
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
  doseFigures(content, exercise, dose)
    .map(({ words }) => words)
    .join(' · ');

export const sheetBar = (bar: SheetBar): TemplateResult => {
  const { content, sheet, isOpen, offered, link, onChange, onPrint, onCopy, onOffer } = bar;
  const speak = speaker(content);
  const chosen = chosenOf(content, sheet);
  return html`<section class="sheet" aria-label=${speak('title')}>
    ${
      offered === undefined
        ? nothing
        : html`<div class="sheet-offer" role="alert">
            <p>${icon('info')}<span>${speak('linkBrings', { n: offered })}</span></p>
            <div class="buttons">
              <button
                type="button"
                class="button"
                part="button"
                @click=${() => {
                  onOffer(true);
                }}
              >
                ${speak('useLink')}
              </button>
              <button
                type="button"
                class="button"
                part="button"
                @click=${() => {
                  onOffer(false);
                }}
              >
                ${speak('keepMine')}
              </button>
            </div>
          </div>`
    }
    ${
      chosen.length === 0
        ? html`<div class="sheet-bar sheet-empty" part="sheet-bar">
            ${icon('plus')}
            <div>
              ${heading(bar.level, speak('empty'), { class: 'sub-heading', id: 'sheet', focusable: true })}
              <p>${speak('emptyHelp')}</p>
            </div>
          </div>`
        : html`<div class="sheet-bar" part="sheet-bar">
              ${heading(bar.level, speak('count', { n: chosen.length }), {
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
                  ${speak(isOpen ? 'close' : 'change')}
                </button>
                <button type="button" class="button button-main" part="button button-main" @click=${onPrint}>
                  ${icon('printer')}${speak('print')}
                </button>
              </div>
            </div>
            <div id="sheet-list" ?hidden=${!isOpen}>
              ${
                isOpen
                  ? html`<ol class="sheet-list" role="list">
                        ${repeat(
                          chosen,
                          ({ item }) => item.id,
                          (each, i) => row(bar, each, i === 0, i === chosen.length - 1),
                        )}
                      </ol>
                      <div class="buttons">
                        <button type="button" class="button" part="button" @click=${onCopy}>
                          ${icon('copy')}${speak('copy')}
                        </button>
                      </div>
                      ${
                        link === undefined
                          ? nothing
                          : html`<label class="sheet-link"
                              >${speak('linkField')}<input
                                id="sheet-link"
                                type="text"
                                readonly
                                dir="ltr"
                                .value=${link}
                            /></label>`
                      }`
                  : nothing
              }
            </div>`
    }
  </section>`;
};

const weekdays = (lang: string): string[] => {
  const names = new Intl.DateTimeFormat(lang, { weekday: 'narrow', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => names.format(new Date(Date.UTC(2024, 0, 1 + day))));
};

/** The sheet as a handout: one column of exercises with a strip to cross off, black on white. */
export const sheetPaper = (content: ContentPack, sheet: Sheet): TemplateResult => {
  const speak = speaker(content);
  const { clinic, practice, safety } = content;
  const days = weekdays(content.lang);
  const exercise = (key: UiKey<'exercise'>): string => say(content, 'exercise', key);
  return html`<div class="paper root" lang=${content.lang} dir=${directionOf(content.lang)}>
    <div class="paper-head">
      <div>
        ${clinic.name ? html`<p class="paper-clinic">${clinic.name}</p>` : nothing}
        <h1 class="paper-title">${speak('title')}</h1>
      </div>
      <div class="paper-lines">
        <p><span>${speak('name')}</span><i></i></p>
        <p><span>${speak('date')}</span><i></i></p>
        <p><span>${speak('soreSide')}</span><b></b>${speak('left')} <b></b>${speak('right')}</p>
      </div>
    </div>
    <p class="paper-lead">${speak('lead')}</p>
    ${chosenOf(content, sheet).map(
      ({ item, exercise: each }) =>
        html`<section class="paper-exercise">
          <div class="paper-exercise-head">
            <h2>${each.name}</h2>
            <p>
              ${doseFigures(content, each, item.dose).map(
                ({ label, words }) => html`<span>${exercise(label)}: <strong>${words}</strong></span>`,
              )}
            </p>
          </div>
          <div class="paper-body">${sequence(each)} ${stepList(each.steps)}</div>
          <div class="weeks">
            ${[1, 2, 3, 4].map(
              (n) =>
                html`<div>
                  <p>${speak('week', { n })}</p>
                  <div class="week">${days.map((day) => html`<span>${day}</span>`)}</div>
                </div>`,
            )}
          </div>
        </section>`,
    )}
    <div class="paper-box">
      <div>
        <h2>${icon('octagon')}${speak('stopTitle')}</h2>
        ${claimList(practice.rules.stop)}
        ${clinic.phone ? html`<p>${speak('phone', { phone: clinic.phone })}</p>` : nothing}
      </div>
      <div>
        <h2>${icon('phone')}${speak('callTitle')}</h2>
        ${claimList(safety.emergency.signs)}
        <p>
          ${
            clinic.emergencyNumber
              ? say(content, 'common', 'callNumber', { number: clinic.emergencyNumber })
              : say(content, 'common', 'callEmergency')
          }
        </p>
      </div>
    </div>
    <p class="paper-foot">${stamp(content)}. ${say(content, 'common', 'disclaimer')}</p>
  </div>`;
};
