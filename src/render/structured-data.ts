/** What the page says, in the terms of schema.org: nothing that the words of the pack do not say. */
import { citation, sourceLink } from '../domain/citation.js';
import type { Claim, ContentPack, Prose, Source } from '../domain/content.js';
import { type GuideSection, guideSections, sourcesIn, wordsOf } from '../domain/guide.js';
import { claimsOf } from '../domain/pack.js';
import type { Tag } from './plain/index.js';

type Json = Record<string, unknown>;

/** The sections of the guide whose words a tag shows. */
const sectionsOf: Readonly<Partial<Record<Tag, readonly GuideSection[]>>> = {
  'psoas-guide': guideSections,
  'psoas-anatomy': ['muscle'],
  'psoas-causes': ['causes'],
  'psoas-symptoms': ['symptoms'],
  'psoas-treatment': ['treatment'],
  'psoas-prevention': ['prevention'],
  'psoas-exercise': ['prevention'],
  'psoas-safety': ['help'],
  'psoas-quiz': ['quiz'],
  'psoas-glossary': ['words'],
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
const plain = (words: Prose | readonly Claim[] | undefined): string | undefined =>
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
const carrying = (facts: readonly string[], ...parts: readonly (Prose | undefined)[]): string | undefined =>
  plain(
    parts.flatMap((part) =>
      part === undefined
        ? []
        : claimsOf(part).filter(
            (claim) => typeof claim === 'object' && (claim.facts ?? []).some((fact) => facts.includes(fact)),
          ),
    ),
  );

/** Facts by which the statements about the muscle are known: its origin and its end, and what works against it. */
const ORIGIN = ['ANAT-3'];
const INSERTION = ['ANAT-6'];
const ANTAGONIST = ['ANATX-3'];

/** Without what is absent. */
const present = (values: Json): Json =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

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
    author: source.author?.map(person),
    datePublished: year === undefined ? undefined : String(year),
    url: sourceLink(source),
  });
};

const muscle = ({ anatomy, notes }: ContentPack): Json | undefined => {
  const structure = anatomy.order.includes('psoas-major') ? anatomy.items['psoas-major'] : undefined;
  if (!structure) return undefined;
  const { name, latin, does, where, nerve, blood, more } = structure;
  const against = carrying(ANTAGONIST, does, where, more, notes.muscle.body);
  return present({
    '@type': 'Muscle',
    name,
    alternateName: latin,
    bodyLocation: plain(where),
    // Origin and end often stand in one sentence.
    insertion: carrying(INSERTION, where, more) ?? carrying(ORIGIN, where, more),
    muscleAction: plain(does),
    nerve: nerve && { '@type': 'Nerve', name: plain(nerve) },
    bloodSupply: blood && { '@type': 'Vessel', name: plain(blood) },
    antagonist: against && { '@type': 'Muscle', name: against },
  });
};

const condition = ({ anatomy }: ContentPack, cause: ContentPack['causes']['items'][string]): Json =>
  present({
    '@type': 'MedicalCondition',
    name: cause.name,
    description: [cause.line, plain(cause.happens)].filter(Boolean).join(' '),
    associatedAnatomy: cause.structures.flatMap((id) =>
      anatomy.items[id] ? [{ '@type': 'AnatomicalStructure', name: anatomy.items[id].name }] : [],
    ),
    signOrSymptom: { '@type': 'MedicalSymptom', name: plain(cause.feels) },
    possibleTreatment: { '@type': 'MedicalTherapy', name: plain(cause.helps) },
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

/**
 * The page as JSON-LD: a MedicalWebPage with its review, its sources and, of the muscle, the causes and the quiz,
 * those that the tags show.
 *
 * @param content the words of the page
 * @param tags the tags that stand on it; default: the whole guide
 */
export const jsonLd = (content: ContentPack, tags: Iterable<string> = ['psoas-guide']): Json => {
  const shown = new Set([...tags].flatMap((tag) => sectionsOf[tag as Tag] ?? []));
  const { review, lang, notes, clinic } = content;
  const sources = sourcesIn([...shown].map((section) => wordsOf(content, section)));
  const whole = muscle(content);
  const about = [
    whole &&
      (shown.has('muscle') ? whole : { '@type': 'Muscle', name: whole['name'], alternateName: whole['alternateName'] }),
    ...(shown.has('causes')
      ? content.causes.order.flatMap((id) =>
          content.causes.items[id] ? [condition(content, content.causes.items[id])] : [],
        )
      : []),
  ].filter((each) => each !== undefined);
  return present({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: notes.guide.title,
    inLanguage: lang,
    datePublished: review.written,
    dateModified: review.reviewedOn ?? review.written,
    lastReviewed: review.reviewer && review.reviewedOn,
    reviewedBy:
      review.reviewer && review.reviewedOn
        ? { '@type': 'Person', name: review.reviewer.name, jobTitle: review.reviewer.role }
        : undefined,
    publisher: clinic.name
      ? present({ '@type': 'MedicalClinic', name: clinic.name, telephone: clinic.phone })
      : undefined,
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    about,
    hasPart: shown.has('quiz') && content.quiz.order.length > 0 ? [quiz(content)] : undefined,
    citation: sources.flatMap((key) => (content.sources[key] ? [work(content.sources[key])] : [])),
  });
};

/** JSON that cannot end the script it stands in. */
export const scriptText = (data: Json): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
