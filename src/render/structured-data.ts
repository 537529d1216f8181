/** What the page says, in the terms of schema.org: nothing that the words of the pack do not say. */
import { citation, sourceLink } from '../domain/citation.js';
import type { Claim, ContentPack, Prose, Source } from '../domain/content.js';
import { type GuideSection, sectionTitle, sourcesIn, wordsOf } from '../domain/guide.js';
import { claimsOf, sourcesOf } from '../domain/pack.js';
import { causeOf } from '../domain/related.js';
import { exerciseOf } from '../domain/sheet.js';
import { isUnreviewed } from '../domain/translate.js';
import { exerciseSources, rulesSources } from '../templates/exercise.js';
import { MARK } from './document.js';
import { sectionsShown } from './plain/guide.js';

export type Json = Record<string, unknown>;

/** A tag on a page: what it asks for, and the words it has. */
export interface Shown {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: ContentPack;
}

/** The section of the guide whose words a tag shows. */
const sectionOf: Readonly<Partial<Record<string, GuideSection>>> = {
  'psoas-anatomy': 'muscle',
  'psoas-causes': 'causes',
  'psoas-symptoms': 'symptoms',
  'psoas-treatment': 'treatment',
  'psoas-prevention': 'prevention',
  'psoas-safety': 'help',
  'psoas-quiz': 'quiz',
  'psoas-glossary': 'words',
};

const sectionsOf = ({ tag, attributes, content }: Shown): readonly GuideSection[] => {
  const section = sectionOf[tag];
  return tag === 'psoas-guide' ? sectionsShown(content, attributes) : section ? [section] : [];
};

/** Words without a passage of their own, such as a word in a sentence, are no page. */
const isPassage = ({ tag }: Shown): boolean =>
  tag === 'psoas-guide' || tag === 'psoas-exercise' || sectionOf[tag] !== undefined;

const titleOf = ({ tag, attributes, content }: Shown): string | undefined => {
  const section = sectionOf[tag];
  if (tag === 'psoas-guide') return content.notes.guide.title;
  return section ? sectionTitle(content, section) : exerciseOf(content, attributes['name'])?.name;
};

/** What a tag alone says besides the words of its section. */
const besides: Readonly<Partial<Record<string, (shown: Shown) => unknown>>> = {
  'psoas-anatomy': ({ content, attributes }) => [causeOf(content, attributes['selected'])?.drawn, content.notes.caveat],
  'psoas-causes': ({ content }) => content.notes.caveat,
};

/** Keys of the sources below the words of a tag. */
const sourcesBelow = (shown: Shown): string[] => {
  const { tag, attributes, content } = shown;
  if (tag !== 'psoas-exercise')
    return sourcesIn([sectionsOf(shown).map((section) => wordsOf(content, section)), besides[tag]?.(shown)]);
  const exercise = exerciseOf(content, attributes['name']);
  return exercise ? [...exerciseSources(exercise), ...rulesSources(content.practice.rules)] : [];
};

const wordsIn = (claim: Claim): string => {
  const text = typeof claim === 'string' ? claim : claim.text;
  if (typeof text === 'string') return text;
  return text
    .map((piece) =>
      typeof piece === 'string' ? piece : 'strong' in piece ? piece.strong : 'em' in piece ? piece.em : piece.text,
    )
    .join('');
};
const plain = (words: Prose | Claim | readonly Claim[] | undefined): string | undefined =>
  words === undefined
    ? undefined
    : claimsOf(words as Prose)
        .map(wordsIn)
        .join(' ') || undefined;

/** The language of words that stayed English in a page of another one. */
const stayed = (words: Prose | undefined): string | undefined =>
  words && claimsOf(words).flatMap((claim) => (typeof claim === 'object' && claim.lang) || [])[0];
const stayedIn = (entry: object, key: string): 'en' | undefined =>
  (entry as { readonly english?: readonly string[] }).english?.includes(key) ? 'en' : undefined;

/** A remark on an answer, with its language where that is not the page's. */
const comment = (words: Prose | undefined): Json =>
  present({ '@type': 'Comment', text: plain(words), inLanguage: stayed(words) });

/** The statements that carry one of these facts. */
const carrying = (facts: readonly string[], ...parts: readonly (Prose | readonly Claim[] | undefined)[]): Claim[] =>
  parts
    .flatMap((part) => claimsOf(part))
    .filter((claim) => typeof claim === 'object' && (claim.facts ?? []).some((fact) => facts.includes(fact)));

/** Facts by which the statements about the muscle are known: where it ends, and what works against it. */
const INSERTION = ['ANAT-8'];
const ANTAGONIST = ['ANATX-3'];

/** Without what is absent. */
const present = (values: Json): Json =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

/** Not an author, but the others of them. */
const isOthers = (author: NonNullable<Source['author']>[number]): boolean =>
  /^et al\.?$/i.test('literal' in author ? author.literal : author.family);

const person = (author: NonNullable<Source['author']>[number]): Json =>
  'literal' in author
    ? { '@type': 'Organization', name: author.literal }
    : present({ '@type': 'Person', familyName: author.family, givenName: author.given });

const work = (source: Source): Json => {
  const year = source.issued?.['date-parts'][0]?.[0];
  return present({
    '@type': source.type === 'article-journal' ? 'MedicalScholarlyArticle' : 'CreativeWork',
    name: source.title,
    text: citation(source),
    author: source.author?.filter((each) => !isOthers(each)).map(person),
    datePublished: year === undefined ? undefined : String(year),
    url: sourceLink(source),
  });
};

/** A statement as a name. */
const named = (type: string, words: Prose | Claim | undefined): Json | undefined => {
  const name = plain(words)?.replace(/\.$/, '');
  return name === undefined ? undefined : { '@type': type, name };
};

const muscle = ({ anatomy, notes }: ContentPack): Json | undefined => {
  const [structure, tendon] = ['psoas-major', 'iliopsoas-tendon'].map((id) =>
    anatomy.order.includes(id) ? anatomy.items[id] : undefined,
  );
  if (!structure) return undefined;
  const { name, latin, does, where, nerve, blood, more } = structure;
  // A list names one muscle a line; a sentence about them is no name.
  const lists = [does, where, more, notes.muscle.body].flatMap((part) =>
    Array.isArray(part)
      ? part.flatMap((block) => (typeof block === 'object' && 'list' in block ? [block.list] : []))
      : [],
  );
  return present({
    '@type': 'Muscle',
    name,
    alternateName: latin,
    bodyLocation: plain(where),
    insertion: plain(carrying(INSERTION, where, more, tendon?.where, tendon?.more)),
    muscleAction: plain(does),
    nerve: named('Nerve', nerve),
    bloodSupply: named('Vessel', blood),
    antagonist: carrying(ANTAGONIST, ...lists).map((claim) => named('Muscle', claim)),
  });
};

/** Texts one after the other, each with a stop at its end. */
const sentences = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined)
    .map((text) => (/[.?!؟]$/.test(text) ? text : `${text}.`))
    .join(' ');

const condition = ({ anatomy }: ContentPack, cause: ContentPack['causes']['items'][string]): Json =>
  present({
    '@type': 'MedicalCondition',
    name: cause.name,
    description: sentences(cause.line, plain(cause.happens)),
    associatedAnatomy: cause.structures.flatMap((id) =>
      anatomy.items[id] ? [{ '@type': 'AnatomicalStructure', name: anatomy.items[id].name }] : [],
    ),
    signOrSymptom: { '@type': 'MedicalSymptom', description: plain(cause.feels) },
    possibleTreatment: { '@type': 'MedicalTherapy', description: plain(cause.helps) },
  });

const quiz = ({ quiz: { title, lead, order, items }, lang }: ContentPack): Json =>
  present({
    '@type': 'Quiz',
    name: title,
    description: plain(lead),
    inLanguage: lang,
    hasPart: order.flatMap((id) => {
      const item = items[id];
      if (!item) return [];
      const { question, options, answer, explanation } = item;
      return [
        present({
          '@type': 'Question',
          name: question,
          inLanguage: stayedIn(item, 'question'),
          eduQuestionType: 'Multiple choice',
          acceptedAnswer: present({
            '@type': 'Answer',
            text: options[answer]?.text,
            answerExplanation: comment(explanation),
            inLanguage: options[answer] && stayedIn(options[answer], 'text'),
          }),
          suggestedAnswer: Object.entries(options)
            .filter(([each]) => each !== answer)
            .map(([, option]) =>
              present({
                '@type': 'Answer',
                text: option.text,
                inLanguage: stayedIn(option, 'text'),
                comment: comment(option.feedback),
              }),
            ),
        }),
      ];
    }),
  });

/** Each once. */
const distinct = <T>(values: readonly (T | undefined)[]): T[] => [
  ...new Map(values.flatMap((each) => (each === undefined ? [] : [[JSON.stringify(each), each] as const]))).values(),
];

/** Where it is only one, that; else all of them. */
const oneOrAll = <T>(values: readonly T[]): T | readonly T[] => (values.length === 1 ? values[0]! : values);

/** When the words were written and checked: checked only where all of them have been, and then at the earliest day. */
const reviewOf = (packs: readonly ContentPack[]): Json => {
  const reviews = packs.map(({ review }) => review);
  const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];
  // Whoever has checked the English text has not checked a translation.
  const reviewed = packs.flatMap((pack) => {
    const { reviewer, reviewedOn } = pack.review;
    return reviewer && reviewedOn && !isUnreviewed(pack) ? [{ reviewer, reviewedOn }] : [];
  });
  const isReviewed = reviewed.length === reviews.length;
  return {
    datePublished: earliest(reviews.map(({ written }) => written)),
    dateModified: reviews
      .map(({ reviewedOn, written }) => reviewedOn ?? written)
      .sort()
      .at(-1),
    lastReviewed: isReviewed ? earliest(reviewed.map(({ reviewedOn }) => reviewedOn)) : undefined,
    reviewedBy: isReviewed
      ? oneOrAll(
          distinct(reviewed.map(({ reviewer: { name, role } }) => ({ '@type': 'Person', name, jobTitle: role }))),
        )
      : undefined,
  };
};

/**
 * A page as JSON-LD: a MedicalWebPage with its review, its sources and, of the muscle, the causes and the quiz, those
 * that its tags show, in their own words. Empty where there is no more than words in a sentence.
 *
 * @param name the page's title; default: the title of its first tag
 */
export const pageData = (tags: readonly Shown[], name?: string): Json => {
  const shown = tags.filter(isPassage);
  if (shown.length === 0) return {};
  const packs = [...new Set(shown.map(({ content }) => content))];
  /** The packs of the tags that show a section. */
  const showing = (section: GuideSection): ContentPack[] =>
    packs.filter((pack) => shown.some((each) => each.content === pack && sectionsOf(each).includes(section)));
  const muscles = showing('muscle').map(muscle);
  const [first] = packs;
  const subject = muscle(first!);
  const signsElsewhere = shown.some((each) => sectionsOf(each).includes('help'));
  return present({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: name ?? titleOf(shown[0]!),
    inLanguage: oneOrAll(distinct(packs.map(({ lang }) => lang))),
    ...reviewOf(packs),
    publisher: oneOrAll(
      distinct(
        packs.map(({ clinic }) =>
          clinic.name ? present({ '@type': 'MedicalClinic', name: clinic.name, telephone: clinic.phone }) : undefined,
        ),
      ),
    ),
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    about: distinct([
      ...(muscles.length > 0 ? muscles : [subject && { '@type': 'Muscle', name: subject['name'] }]),
      ...showing('causes').flatMap((pack) =>
        pack.causes.order.flatMap((id) => (pack.causes.items[id] ? [condition(pack, pack.causes.items[id])] : [])),
      ),
    ]),
    hasPart: distinct(showing('quiz').map((pack) => (pack.quiz.order.length > 0 ? quiz(pack) : undefined))),
    citation: distinct(
      shown.flatMap((each) => {
        const { emergency } = each.content.safety;
        const signs = signsElsewhere ? [] : sourcesOf(emergency.signs, emergency);
        return [...sourcesBelow(each), ...signs].flatMap((key) => {
          const source = each.content.sources[key];
          return source ? [work(source)] : [];
        });
      }),
    ),
  });
};

/**
 * The same for tags that all have the same words.
 *
 * @param content the words of the page
 * @param tags the tags that stand on it, with their attributes where those choose what is shown; default: the whole guide
 * @param name the page's title; default: the title of the first tag
 */
export const jsonLd = (
  content: ContentPack,
  tags: Iterable<string | Omit<Shown, 'content'>> = ['psoas-guide'],
  name?: string,
): Json =>
  pageData(
    [...tags].map((each) => ({ ...(typeof each === 'string' ? { tag: each, attributes: {} } : each), content })),
    name,
  );

/** JSON as a script which nothing in it can end; empty where there is nothing to say. */
export const dataScript = (data: Json): string => {
  if (Object.keys(data).length === 0) return '';
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json" ${MARK}>${json}</script>`;
};
