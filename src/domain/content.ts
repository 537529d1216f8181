/**
 * The content pack: every word a reader sees, as plain JSON. One schema checks it at compile time, checks a
 * clinic's own pack at run time, and yields the types and the published JSON Schema.
 *
 * Collections are records keyed by id plus an `order`, so that a clinic's change is a small merge patch.
 */
import * as v from 'valibot';
import { figureStates, hipRange, layerIds, poseIds, structureIds, zoneIds } from './anatomy.js';
import { stepParts, uiKeys } from './ui.js';

/** Longest single text, in characters. A page of prose is about 3,000. */
const TEXT_LIMIT = 4000;
/** Most entries in one collection or list. */
const ENTRY_LIMIT = 100;

/** How sure the studies let one be. */
export const certainties = ['moderate', 'low', 'very-low'] as const;
/** What an entry of `pattern` is about. */
export const patternKinds = ['course', 'worse', 'better', 'weakness'] as const;

const hasMarkup = (text: string): boolean => /<[a-z/!?]/i.test(text);
/** Links that open a page, a mail or a call; never a script or data. */
export const isSafeLink = (url: string): boolean => {
  // Control characters and spaces are stripped by URL parsers: "java\nscript:" is a script.
  const clean = url.replace(/[\u0000-\u0020]/g, '');
  return !/^[a-z][a-z0-9+.-]*:/i.test(clean) || /^(?:https?|mailto|tel):/i.test(clean);
};

/** What can be dialled: digits, a leading plus, and what people put between. Letters would make a wrong number. */
export const isPhoneNumber = (text: string): boolean => /^[+(\d][\d ()./-]{1,24}$/.test(text);

/** Plain words. Never HTML: markup is refused, not escaped, so that a clinic sees its mistake at once. */
const text = v.pipe(
  v.string('expected text'),
  v.check((s) => s.trim() !== '', 'expected text, found nothing'),
  v.maxLength(TEXT_LIMIT, `longer than ${String(TEXT_LIMIT)} characters; split it into paragraphs`),
  v.check((s) => !hasMarkup(s), 'HTML is not allowed here; write plain words'),
);
const id = v.pipe(
  v.string('expected an id'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id: lower-case letters, digits and hyphens'),
  v.maxLength(60),
);
const link = v.pipe(
  v.string('expected a link'),
  v.maxLength(2000),
  v.check(isSafeLink, 'only https:, http:, mailto:, tel:, #… and relative links are allowed'),
);
const factId = v.pipe(v.string(), v.regex(/^[A-Z]+(?:-[A-Z]+)*-\d+[a-z]?$/, 'expected a fact id such as CAUSE-HIP-5'));
const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en or pt-BR'),
);
const sourceKey = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]*$/, 'expected a source key such as R-KATZ'));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(ENTRY_LIMIT));

/** A run of words: plain, stressed, a link, or a reference to another entry of the pack by its id. */
const inline = v.union(
  [
    text,
    v.strictObject({ strong: text }),
    v.strictObject({ em: text }),
    v.strictObject({ ref: id, text }),
    v.strictObject({ href: link, text }),
  ],
  'expected words, { strong }, { em }, { ref, text } or { href, text } with an allowed link',
);

/** One statement and what it rests on. A bare string is a statement without fact or source. */
const claim = v.union(
  [
    text,
    v.strictObject({
      text: v.union([text, list(inline)]),
      facts: v.optional(list(factId)),
      sources: v.optional(list(sourceKey)),
      /** Where it is not the pack's. */
      lang: v.optional(languageTag),
    }),
  ],
  'expected words without HTML, or { text, facts, sources }',
);

/** Paragraphs and lists. A bare string is one paragraph. */
const prose = v.union(
  [text, list(v.union([claim, v.strictObject({ list: list(claim) })]))],
  'expected words without HTML, or a list of paragraphs',
);

/** Words in the forms a language counts by (CLDR plural categories). */
const message = v.union([
  text,
  v.strictObject({
    zero: v.optional(text),
    one: v.optional(text),
    two: v.optional(text),
    few: v.optional(text),
    many: v.optional(text),
    other: text,
    lang: v.optional(languageTag),
  }),
]);

const sourceKeys = v.optional(list(sourceKey));

const structure = v.strictObject({
  name: text,
  latin: text,
  say: v.optional(text),
  layer: v.picklist(layerIds),
  does: prose,
  where: prose,
  hurts: v.optional(prose),
  nerve: v.optional(prose),
  blood: v.optional(prose),
  more: v.optional(prose),
  sources: sourceKeys,
});

const cause = v.strictObject({
  name: text,
  line: text,
  structures: list(v.picklist(structureIds, `expected a part of the figure: ${structureIds.join(', ')}`)),
  view: v.optional(v.picklist(['front', 'side'])),
  /** What the figure draws while this cause is selected, and what that picture shows, in words. */
  draws: v.optional(v.picklist(figureStates, `expected one of ${figureStates.join(', ')}`)),
  drawn: v.optional(prose),
  happens: prose,
  feels: prose,
  worse: list(claim),
  better: list(claim),
  helps: prose,
  check: prose,
  sources: sourceKeys,
});

const quizItem = v.strictObject({
  topic: text,
  question: text,
  options: v.record(id, v.strictObject({ text, feedback: prose })),
  answer: id,
  explanation: prose,
  review: id,
  facts: v.optional(list(factId)),
  sources: sourceKeys,
});

/** A pose the hip slider can be set to, and what it means for a patient. */
const pose = v.strictObject({
  name: text,
  hipFlexionDeg: v.pipe(
    v.number(`expected an angle from ${String(hipRange.min)} to ${String(hipRange.max)}`),
    v.minValue(hipRange.min, `expected at least ${String(hipRange.min)}`),
    v.maxValue(hipRange.max, `expected at most ${String(hipRange.max)}`),
  ),
  means: prose,
  sources: sourceKeys,
});

/** One step of treatment: for whom, and of what is named in `stepParts`, what there is to say. */
const step = v.strictObject({
  name: text,
  who: prose,
  ...v.entriesFromList(stepParts, v.optional(prose)),
  sources: sourceKeys,
});

const minutes = v.pipe(
  v.number('expected a number of minutes'),
  v.integer('expected whole minutes'),
  v.minValue(1, 'expected at least 1 minute'),
  v.maxValue(180, 'expected at most 180 minutes'),
);

/** Ice or heat: how long the timer can be set for, what is said when it is over, and how to protect the skin. */
const timer = v.pipe(
  v.strictObject({
    name: text,
    look: v.picklist(['ice', 'heat'], 'expected ice or heat'),
    minMinutes: minutes,
    maxMinutes: minutes,
    stepMinutes: minutes,
    minutes,
    over: text,
    after: prose,
    cautions: list(claim),
    sources: sourceKeys,
  }),
  v.forward(
    v.check(
      ({ minMinutes, minutes, maxMinutes }) => minMinutes <= minutes && minutes <= maxMinutes,
      'expected a number from minMinutes to maxMinutes',
    ),
    ['minutes'],
  ),
);

/** A medicine: what to know, who asks first, when to stop. */
const medicine = v.strictObject({
  name: text,
  about: prose,
  ask: v.optional(list(claim)),
  stop: v.optional(list(claim)),
  sources: sourceKeys,
});

/** One of the options that a reader and a clinician weigh against each other. */
const option = v.strictObject({
  name: text,
  how: prose,
  benefit: prose,
  risk: prose,
  without: v.optional(prose),
  sure: prose,
  sources: sourceKeys,
});

/** What to do at one level of urgency, and the signs for it; at most five and a catch-all stand on the card itself. */
const signsCard = v.strictObject({
  title: text,
  lead: text,
  signs: list(claim),
  more: v.optional(list(claim)),
  sources: sourceKeys,
});

/** A medical word in plain language. */
const word = v.strictObject({
  name: text,
  also: v.optional(list(text)),
  say: v.optional(text),
  structure: v.optional(v.picklist(structureIds, `expected a part of the figure: ${structureIds.join(', ')}`)),
  body: prose,
  sources: sourceKeys,
});

/** One subject and what there is to say about it: a question, a step of an examination, a piece of everyday life. */
const topic = v.strictObject({ name: text, body: prose, sources: sourceKeys });

/** A condition that feels alike: what points to it, and what happens next. */
const similar = v.strictObject({ name: text, clues: prose, next: prose, sources: sourceKeys });

/** How long something takes, and how well that is known. */
const recovery = v.strictObject({
  name: text,
  range: prose,
  certainty: v.picklist(certainties, `expected one of ${certainties.join(', ')}`),
  body: prose,
  sources: sourceKeys,
});

/** Named by the fact; the claim stands in it once, labelled as a myth. */
const myth = v.strictObject({ name: text, claim: text, body: prose, why: prose, todo: prose, sources: sourceKeys });

/** An area of the pain map: how often the pain is felt there, from 1 (sometimes) to 3 (most often), and how it feels. */
const symptom = v.strictObject({
  name: text,
  often: v.picklist([1, 2, 3], 'expected 1 (sometimes), 2 (often) or 3 (most often)'),
  zone: v.picklist(zoneIds, `expected a zone of the map: ${zoneIds.join(', ')}`),
  feels: claim,
  more: v.optional(prose),
  sources: sourceKeys,
});

/** What the pain is like: how strong and how long (`course`), what changes it, and weakness. */
const pattern = v.strictObject({
  name: text,
  kind: v.picklist(patternKinds, `expected one of ${patternKinds.join(', ')}`),
  says: v.optional(prose),
  list: v.optional(list(claim)),
  more: v.optional(prose),
  check: v.optional(prose),
  sources: sourceKeys,
});

const note = v.strictObject({ title: text, short: v.optional(claim), body: prose, sources: sourceKeys });

/** A habit that helps: what to do, its parts, and what is believed of it without proof. */
const habit = v.strictObject({
  name: text,
  line: text,
  says: prose,
  points: v.optional(list(claim)),
  unsure: v.optional(prose),
  sources: sourceKeys,
});

/** A stage of the exercise plan, with the time it usually takes and when to move on. */
const phase = v.strictObject({ name: text, time: text, says: prose, next: prose, sources: sourceKeys });

const whole = v.pipe(
  v.number('expected a number'),
  v.integer('expected a whole number'),
  v.minValue(1),
  v.maxValue(999),
);
/** What is usual, and what a sheet may set it to. */
const range = v.pipe(
  v.strictObject({ usual: whole, min: whole, max: whole }),
  v.check(({ usual, min, max }) => min <= usual && usual <= max, 'expected min ≤ usual ≤ max'),
);

const exercise = v.strictObject({
  name: text,
  purpose: text,
  /** The stages it belongs to; its card stands in the first of them. */
  phases: list(id),
  dose: v.strictObject({
    sets: v.optional(range),
    reps: v.optional(range),
    holdSeconds: v.optional(range),
    minutes: v.optional(range),
    perDay: v.optional(range),
    perWeek: range,
    /** 2 where each side is done in turn. */
    sides: v.picklist([1, 2]),
  }),
  frames: list(
    v.strictObject({
      pose: v.picklist(poseIds, `expected a picture of an exercise: ${poseIds.join(', ')}`),
      alt: text,
      caption: text,
    }),
  ),
  steps: list(claim),
  easier: prose,
  harder: prose,
  stop: list(claim),
  avoid: v.optional(list(claim)),
  known: v.optional(prose),
  sources: sourceKeys,
});

/** What holds for every exercise. */
const practiceRules = v.strictObject({
  title: text,
  start: prose,
  ask: list(claim),
  fine: claim,
  less: claim,
  back: claim,
  how: list(claim),
  stop: list(claim),
  known: prose,
  sources: sourceKeys,
});

const source = v.strictObject({
  type: v.picklist(['article-journal', 'book', 'chapter', 'report', 'webpage', 'entry-encyclopedia']),
  title: text,
  author: v.optional(
    list(v.union([v.strictObject({ family: text, given: v.optional(text) }), v.strictObject({ literal: text })])),
  ),
  'container-title': v.optional(text),
  publisher: v.optional(text),
  issued: v.optional(v.strictObject({ 'date-parts': v.array(v.array(v.number())) })),
  volume: v.optional(text),
  issue: v.optional(text),
  page: v.optional(text),
  DOI: v.optional(text),
  PMID: v.optional(text),
  URL: v.optional(link),
  note: v.optional(text),
});

const isoDay = v.pipe(
  v.string(),
  v.check(
    (day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)),
    'expected a date such as 2026-11-24',
  ),
);

/** Who wrote and checked the words. No reviewer means that none has: the product says so. */
const review = v.strictObject({
  written: isoDay,
  reviewer: v.optional(v.strictObject({ name: text, role: text, registration: v.optional(text) })),
  reviewedOn: v.optional(isoDay),
  nextReviewOn: v.optional(isoDay),
  translation: v.picklist(['source', 'machine', 'human-unreviewed', 'reviewed']),
  /** The `version` of the English words that were translated. */
  sourceVersion: v.optional(text),
});

/** What a clinic tells about itself. What is absent is not shown: no button without a target, no guessed number. */
const clinic = v.strictObject({
  name: v.optional(text),
  phone: v.optional(v.pipe(text, v.check(isPhoneNumber, 'expected a phone number such as +44 20 7946 0188'))),
  bookingUrl: v.optional(link),
  emergencyNumber: v.optional(v.pipe(text, v.check(isPhoneNumber, 'expected a phone number such as 112'))),
});

const collection = <T extends v.GenericSchema>(item: T) => ({
  title: text,
  lead: v.optional(prose),
  order: list(id),
  items: v.record(id, item),
});

const uiGroup = <const K extends readonly [string, ...string[]]>(keys: K) =>
  v.strictObject(v.entriesFromList(keys, message));

export const contentPackSchema = v.strictObject({
  /** Where an editor finds the JSON Schema of this file; the program does not look at it. */
  $schema: v.optional(v.string()),
  lang: languageTag,
  version: text,
  review,
  clinic,
  ui: v.strictObject({
    common: uiGroup(uiKeys.common),
    anatomy: uiGroup(uiKeys.anatomy),
    causes: uiGroup(uiKeys.causes),
    quiz: uiGroup(uiKeys.quiz),
    treatment: uiGroup(uiKeys.treatment),
    safety: uiGroup(uiKeys.safety),
    glossary: uiGroup(uiKeys.glossary),
    guide: uiGroup(uiKeys.guide),
    prevention: uiGroup(uiKeys.prevention),
    exercise: uiGroup(uiKeys.exercise),
    sheet: uiGroup(uiKeys.sheet),
    symptoms: uiGroup(uiKeys.symptoms),
  }),
  anatomy: v.strictObject(collection(structure)),
  causes: v.strictObject(collection(cause)),
  quiz: v.strictObject(collection(quizItem)),
  poses: v.strictObject(collection(pose)),
  treatment: v.strictObject(collection(step)),
  timers: v.strictObject(collection(timer)),
  medicines: v.strictObject(collection(medicine)),
  options: v.strictObject(collection(option)),
  safety: v.strictObject({ emergency: signsCard, today: signsCard, routine: signsCard }),
  notes: v.strictObject({ caveat: note, muscle: note, figure: note, help: note, guide: note }),
  glossary: v.strictObject(collection(word)),
  similar: v.strictObject(collection(similar)),
  exam: v.strictObject(collection(topic)),
  recovery: v.strictObject(collection(recovery)),
  daily: v.strictObject(collection(topic)),
  myths: v.strictObject(collection(myth)),
  faq: v.strictObject(collection(topic)),
  habits: v.strictObject(collection(habit)),
  phases: v.strictObject(collection(phase)),
  exercises: v.strictObject(collection(exercise)),
  practice: v.strictObject({ rules: practiceRules }),
  symptoms: v.strictObject(collection(symptom)),
  pattern: v.strictObject(collection(pattern)),
  sources: v.record(sourceKey, source),
});

export type ContentPack = v.InferOutput<typeof contentPackSchema>;
export type Inline = v.InferOutput<typeof inline>;
export type Claim = v.InferOutput<typeof claim>;
/** In an entry that has fallen back, one paragraph can be a statement with its language. */
export type Prose = v.InferOutput<typeof prose> | Exclude<Claim, string>;
export type Message = v.InferOutput<typeof message>;
export type Structure = v.InferOutput<typeof structure>;
export type Cause = v.InferOutput<typeof cause>;
export type QuizItem = v.InferOutput<typeof quizItem>;
export type Pose = v.InferOutput<typeof pose>;
export type TreatmentStep = v.InferOutput<typeof step>;
export type TimerEntry = v.InferOutput<typeof timer>;
export type Medicine = v.InferOutput<typeof medicine>;
export type TreatmentOption = v.InferOutput<typeof option>;
export type Topic = v.InferOutput<typeof topic>;
export type Similar = v.InferOutput<typeof similar>;
export type Recovery = v.InferOutput<typeof recovery>;
export type Myth = v.InferOutput<typeof myth>;
export type Habit = v.InferOutput<typeof habit>;
export type Exercise = v.InferOutput<typeof exercise>;
export type PracticeRules = v.InferOutput<typeof practiceRules>;
export type Note = v.InferOutput<typeof note>;
export type Source = v.InferOutput<typeof source>;
export type Clinic = v.InferOutput<typeof clinic>;
export type Review = v.InferOutput<typeof review>;
export type SignsCard = v.InferOutput<typeof signsCard>;
export type Word = v.InferOutput<typeof word>;
export type Symptom = v.InferOutput<typeof symptom>;
export type Pattern = v.InferOutput<typeof pattern>;
