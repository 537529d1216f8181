/**
 * Another language over English: what a translation leaves out, and what it must not say before a clinician has read
 * it, stays English and says so.
 */
import type { ContentPack, Message, Review } from './content.js';
import { digitsOf, keepRegion, latinDigits } from './locale.js';
import { isObject, type Json, merge, mergePatch, type PackResult, readPack } from './pack.js';

/** What a language says instead of English: an RFC 7396 merge patch. */
export type Patch = Readonly<Record<string, unknown>>;

/**
 * What only a clinician's eye may let pass (TR-3): warning signs with the words around them, cautions on medicines, ice
 * and heat, and what is said about answers.
 */
const guarded = [
  'safety',
  'ui.safety',
  'ui.common.callEmergency',
  'ui.common.callNumber',
  'ui.sheet.callTitle',
  'ui.treatment.ask',
  'ui.treatment.stop',
  'ui.treatment.skin',
  'medicines.items.*.ask',
  'medicines.items.*.stop',
  'timers.items.*.cautions',
  'quiz.items.*.options.*.feedback',
  'quiz.items.*.explanation',
].map((path) => path.split('.'));

/** A patch without what stands at a path, where English has words to say instead. */
const without = (patch: unknown, english: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (!isObject(patch) || !isObject(english)) return patch;
  return Object.fromEntries(
    Object.entries(patch).flatMap(([name, value]) => {
      const isMeant = (key === '*' || key === name) && english[name] !== undefined;
      if (!isMeant) return [[name, value]];
      return rest.length > 0 ? [[name, without(value, english[name], rest)]] : [];
    }),
  );
};

/** Whether the words are a translation that no clinician has checked, or that English has left behind (TR-5). */
const isUnchecked = ({ translation, sourceVersion }: Review, version: string): boolean =>
  (translation !== 'source' && translation !== 'reviewed') ||
  (sourceVersion !== undefined && sourceVersion.localeCompare(version, 'en', { numeric: true }) < 0);

/** Fields of an entry that hold plain words. All other texts of an entry are prose or statements… */
const plain: ReadonlySet<string> = new Set([
  'name',
  'title',
  'line',
  'topic',
  'question',
  'text',
  'claim',
  'purpose',
  'time',
  'over',
  'alt',
  'caption',
  'say',
]);
/** … but for these, which are the same in every language. */
const data: ReadonlySet<string> = new Set([
  ...['latin', 'layer', 'structure', 'structures', 'view', 'draws', 'answer', 'review', 'facts', 'sources', 'look'],
  ...['also', 'certainty', 'zone', 'kind', 'pose', 'phases', 'order', 'href', 'ref'],
]);

const isClaim = (value: Json): boolean => 'text' in value && !('feedback' in value);

/** A piece of the pack with a mark on every text of which the translation has said nothing. */
const marked = (value: unknown, said: unknown): unknown => {
  if (typeof value === 'string') return said === undefined ? { text: value, lang: 'en' } : value;
  if (Array.isArray(value)) return said === undefined ? value.map((each) => marked(each, undefined)) : value;
  if (!isObject(value)) return value;
  const own = isObject(said) ? said : {};
  if (isClaim(value)) return own['text'] === undefined && said !== value ? { ...value, lang: 'en' } : value;
  const english: string[] = [];
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
    if (data.has(key)) return [key, each];
    if (!plain.has(key) || typeof each !== 'string') return [key, marked(each, own[key])];
    if (own[key] === undefined) english.push(key);
    return [key, each];
  });
  return Object.fromEntries(english.length > 0 ? [...entries, ['english', english]] : entries);
};

const markedUi = (ui: ContentPack['ui'], said: Json): Json =>
  Object.fromEntries(
    Object.entries<Record<string, Message>>(ui).map(([group, messages]) => {
      const own = isObject(said[group]) ? said[group] : {};
      const words = Object.entries(messages).map(([key, message]): [string, Message] => {
        if (own[key] !== undefined) return [key, message];
        return [key, { ...(typeof message === 'string' ? { other: message } : message), lang: 'en' }];
      });
      return [group, Object.fromEntries(words)];
    }),
  );

/** What of a pack has no words in the reader's language. */
const wordless: ReadonlySet<string> = new Set(['$schema', 'lang', 'version', 'review', 'clinic', 'sources']);

const mark = (content: ContentPack, said: Json): ContentPack =>
  Object.fromEntries(
    Object.entries(content).map(([section, value]) => {
      if (wordless.has(section)) return [section, value];
      if (section === 'ui') return [section, markedUi(content.ui, isObject(said['ui']) ? said['ui'] : {})];
      return [section, marked(value, said[section])];
    }),
  ) as ContentPack;

/**
 * English with a translation over it and a clinic's own words over both, or the first reason why those cannot be used.
 * A translation that no clinician has checked does not speak where it could do harm; a clinic's own words do, unless
 * they are such a translation themselves.
 *
 * @param wanted - The tag the page asks for; its region is kept.
 */
export const compose = (
  english: ContentPack,
  wanted: string,
  translation: Patch | undefined,
  patch?: unknown,
): PackResult => {
  const reviews = [translation, patch].map((each) => (isObject(each) ? each['review'] : undefined));
  const review = reviews.reduce((all, each) => mergePatch(all, each ?? {}), english.review) as Review;
  const isGuarded = isUnchecked(review, english.version);
  const safe = (said: unknown): unknown =>
    isGuarded ? guarded.reduce((kept, path) => without(kept, english, path), said) : said;
  const isOwnTranslation = isObject(reviews[1]) && reviews[1]['translation'] !== undefined;
  const said = [safe(translation), isOwnTranslation ? safe(patch) : patch].filter((each) => each !== undefined);

  const base = translation ? (merge(english, said[0] as Json) as ContentPack) : english;
  const read = patch === undefined ? { content: base } : readPack(base, said.at(-1));
  if ('problem' in read) return read;
  const lang = keepRegion(wanted, read.content.lang);
  let { content } = read;
  if (isGuarded && content.review.translation === 'reviewed')
    content = { ...content, review: { ...content.review, translation: 'human-unreviewed' } };
  if (content.lang !== lang) content = { ...content, lang };
  if (/^en(?:-|$)/i.test(lang)) return { content };
  const words = mark(content, said.reduce<unknown>(mergePatch, {}) as Json);
  return { content: digitsOf(lang) === 'latn' ? latinDigits(lang, words) : words };
};

interface Collection {
  readonly order?: readonly string[];
  readonly items?: Readonly<Json>;
}

/** The same entries in English, and the same clinic. */
export const inEnglish = (content: ContentPack, english: ContentPack): ContentPack => {
  const shown = content as unknown as Readonly<Record<string, Collection>>;
  const sections = Object.entries(english as unknown as Readonly<Record<string, Collection>>).map(([name, section]) => {
    const { items } = section;
    return [name, items ? { ...section, order: shown[name]?.order?.filter((id) => id in items) } : section];
  });
  return { ...Object.fromEntries(sections), clinic: content.clinic } as ContentPack;
};

/** Whether a reader must be told that no clinician has checked the words. */
export const isUnreviewed = ({ review: { translation } }: ContentPack): boolean =>
  translation !== 'source' && translation !== 'reviewed';

/** What a reader is told about a translation, and the way to the English text and back. */
export interface TranslationNote {
  /** The translation. */
  readonly content: ContentPack;
  readonly english: ContentPack;
  /** Which of the two the reader has asked for; undefined as long as they have not. */
  readonly isEnglish: boolean | undefined;
  readonly onToggle: () => void;
}
