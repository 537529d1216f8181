/**
 * HTML with places that PHP fills. What a clinic says about itself is not known when the plugin is built, and PHP cannot
 * run the renderer; so every element is rendered without details, with all but one, and with all, and what differs
 * becomes a piece `{ if, then, else }`. Nothing is guessed from the words of a language.
 */

import { formatMonth, formatNumber } from '../../../dist/esm/domain/locale.js';

/** Details as they stand in the rendered text, each found nowhere else. */
export const samples = {
  clinicName: 'Sample of a clinic name',
  phone: '+99 0000 1111',
  bookingUrl: 'https://booking.invalid/visit',
  emergencyNumber: '+99 2222 3333',
  reviewerName: 'Sample of a reviewer name',
  reviewerRole: 'sample of a reviewer role',
  reviewedOn: '2031-05-17',
  nextReviewOn: '2032-08-19',
};

const clinic = {
  name: samples.clinicName,
  phone: samples.phone,
  bookingUrl: samples.bookingUrl,
  emergencyNumber: samples.emergencyNumber,
};
const review = {
  reviewer: { name: samples.reviewerName, role: samples.reviewerRole },
  reviewedOn: samples.reviewedOn,
};
/** The next check stands right beside the last one: only apart do the two make two pieces. */
const stages = [{}, { clinic, review }, { clinic, review: { ...review, nextReviewOn: samples.nextReviewOn } }];
/** The same for a translation that a clinician has checked, or for words that are as the library has them. */
export const stagesOf = (isChecked) =>
  isChecked ? stages.map((stage) => ({ ...stage, review: { ...stage.review, translation: 'reviewed' } })) : stages;

/** The months of a language with a place for the year, and its digits. PHP has no Intl on many hosts. */
export const calendar = (lang) => {
  const digits = [...'0123456789'].map((digit) => formatNumber(lang, Number(digit)));
  const year = [...'2031'].map((digit) => digits[Number(digit)]).join('');
  return {
    months: Array.from({ length: 12 }, (_, i) =>
      formatMonth(lang, `2031-${String(i + 1).padStart(2, '0')}-15`).replace(year, '{{year}}'),
    ),
    digits,
  };
};

/** A condition is named by the detail that has to be there for it. */
const conditionOf = (text) => {
  const found = ['emergencyNumber', 'phone', 'bookingUrl', 'nextReviewOn', 'reviewerName'].filter((name) =>
    text.includes(`{{${name}`),
  );
  if (found.length !== 1) throw new Error(`a piece depends on ${found.join(' and ') || 'nothing known'}: ${text}`);
  return found[0];
};

/** Samples → places; a place says how its value is written: as words, a link, a number to dial, a month. */
const withPlaces = (text, lang) => {
  const tel = (name) => [`tel:${samples[name].replace(/[^\d+]/g, '')}`, `{{${name}:tel}}`];
  const places = [
    tel('phone'),
    tel('emergencyNumber'),
    [samples.bookingUrl, '{{bookingUrl:url}}'],
    ['clinicName', 'phone', 'emergencyNumber', 'reviewerName', 'reviewerRole'].map((name) => [
      samples[name],
      `{{${name}}}`,
    ]),
    [formatMonth(lang, samples.reviewedOn), '{{reviewedOn:month}}'],
    [formatMonth(lang, samples.nextReviewOn), '{{nextReviewOn:month}}'],
  ].flatMap((each) => (Array.isArray(each[0]) ? each : [each]));
  return places.reduce((done, [sample, place]) => done.replaceAll(sample, place), text);
};

const tokens = (html) => html.match(/<[^>]+>|\s+|[^<\s]+/g) ?? [];

/** How many tokens have to agree before two texts count as together again. */
const RUN = 6;

/** Where b differs from a, as `{ start, end, text }` in the tokens of a. */
const differences = (a, b) => {
  const agrees = (i, j) => {
    for (let k = 0; k < RUN; k++) {
      if (i + k >= a.length && j + k >= b.length) return true;
      if (a[i + k] !== b[j + k]) return false;
    }
    return true;
  };
  const found = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    let [di, dj] = [0, 0];
    for (let sum = 1; !agrees(i + di, j + dj); sum++) {
      if (sum > 400) throw new Error(`lost the thread at "${a.slice(i, i + RUN).join('')}"`);
      for (di = 0; di <= sum; di++) {
        dj = sum - di;
        if (agrees(i + di, j + dj)) break;
      }
      if (di > sum) [di, dj] = [sum, 0];
    }
    found.push({ start: i, end: i + di, text: b.slice(j, j + dj).join('') });
    i += di;
    j += dj;
  }
  return found;
};

/** A piece that shows its text only where its detail is there. */
const piece = (present, absent, lang) => {
  const then = withPlaces(present, lang);
  return { if: conditionOf(then), then, else: absent };
};

/** What PHP does with a template, to check one with. */
export const evaluate = (template, details) =>
  template.map((each) => (typeof each === 'string' ? each : details.has(each.if) ? each.then : each.else)).join('');

/**
 * @param {readonly string[]} rendered one text for each of `stagesOf`
 * @param {string} lang
 */
export const templateOf = ([none, some, all], lang) => {
  const middle = tokens(some);
  const changes = [
    ...differences(middle, tokens(none)).map((each) => ({ ...each, absent: each.text })),
    ...differences(middle, tokens(all)).map((each) => ({ ...each, present: each.text })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const template = [];
  let at = 0;
  for (const { start, end, absent, present } of changes) {
    if (start < at) throw new Error(`two details meet at "${middle.slice(start, at).join('')}"`);
    template.push(middle.slice(at, start).join(''));
    const own = middle.slice(start, end).join('');
    template.push(present === undefined ? piece(own, absent, lang) : piece(present, own, lang));
    at = end;
  }
  template.push(middle.slice(at).join(''));
  const clinicAndReview = new Set(['emergencyNumber', 'phone', 'bookingUrl', 'reviewerName']);
  const cases = [new Set(), clinicAndReview, new Set([...clinicAndReview, 'nextReviewOn'])];
  for (const [i, text] of [none, some, all].entries())
    if (evaluate(template, cases[i]) !== withPlaces(text, lang))
      throw new Error(`the template does not give back what was rendered: ${text.slice(0, 200)}`);
  return template.filter((each) => each !== '');
};
