/** The whole guide as a list of sections: what stands in each, how long it is to read, what it rests on. */
import type { ContentPack, Recovery } from './content.js';
import { say } from './locale.js';
import type { UiKey } from './ui.js';

/** In the order a reader needs them. */
export const guideSections = [
  'start',
  'help',
  'muscle',
  'causes',
  'symptoms',
  'similar',
  'exam',
  'treatment',
  'recovery',
  'prevention',
  'daily',
  'myths',
  'faq',
  'quiz',
  'words',
  'sources',
] as const;

export type GuideSection = (typeof guideSections)[number];

/** The sections of a choice in its order, all where there is none. Help and the sources are never left out. */
export const chosenSections = (wanted: readonly GuideSection[]): readonly GuideSection[] =>
  wanted.length > 0 ? [...new Set([...wanted, 'help', 'sources'] as const)] : guideSections;

/** How well it is known how long something takes. */
export const certaintyName = {
  moderate: 'certaintyModerate',
  low: 'certaintyLow',
  'very-low': 'certaintyVeryLow',
} as const satisfies Record<Recovery['certainty'], UiKey<'guide'>>;

/**
 * Where the words of a section stand in the pack or among its notes; the first of them names it. Elements of their own
 * bring their own.
 */
const homes: Readonly<Partial<Record<GuideSection, readonly string[]>>> = {
  help: ['safety', 'help'],
  muscle: ['anatomy', 'poses', 'muscle', 'figure'],
  symptoms: ['symptoms', 'pattern'],
  treatment: ['treatment', 'timers', 'medicines', 'options'],
  prevention: ['habits', 'phases', 'exercises', 'practice'],
  words: ['glossary'],
};

type Section = { readonly title?: string; readonly lead?: unknown; readonly order?: string[]; readonly items?: object };

const homesOf = (content: ContentPack, section: GuideSection): Section[] => {
  const all = { ...content.notes, ...content } as unknown as Record<string, Section>;
  return (homes[section] ?? [section]).flatMap((name) => all[name] ?? []);
};

/** What of the pack gives a section its name; the others are named by the interface. */
export const namesake = (content: ContentPack, section: GuideSection): { readonly title: string } | undefined => {
  const [home] = homesOf(content, section);
  return home?.title === undefined ? undefined : { ...home, title: home.title };
};

/** The name of a section in the list of contents. */
export const sectionTitle = (content: ContentPack, section: GuideSection): string =>
  namesake(content, section)?.title ?? say(content, 'guide', section as 'start');

/** A collection a clinic has emptied has no section. */
export const isEmptied = (content: ContentPack, section: GuideSection): boolean =>
  homesOf(content, section)[0]?.order?.length === 0;

/** Everything a section says, in reading order. */
export const wordsOf = (content: ContentPack, section: GuideSection): unknown[] => {
  const { notes } = content;
  if (section === 'start') return [notes.guide.short, notes.caveat.short, notes.guide.body, notes.caveat.body];
  if (section === 'sources') return [];
  return homesOf(content, section).flatMap((home) =>
    home.items && home.order
      ? [home.title, home.lead, ...home.order.map((id) => (home.items as Record<string, unknown>)[id])]
      : [home],
  );
};

/** Keys of a pack whose values are names and not words. */
const names: ReadonlySet<string> = new Set([
  ...['facts', 'sources', 'ref', 'href', 'order', 'structure', 'structures', 'layer', 'view', 'draws'],
  ...['answer', 'review', 'certainty', 'lang', 'english'],
]);

/** How many words a reader meets in a piece of a pack. */
export const countWords = (piece: unknown): number => {
  if (typeof piece === 'string') return piece.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (typeof piece !== 'object' || piece === null) return 0;
  return Object.entries(piece).reduce((sum, [key, value]) => (names.has(key) ? sum : sum + countWords(value)), 0);
};

/** What a grown-up reads of a plain text that is new to them, in words a minute; those who read with care need longer. */
export const WORDS_A_MINUTE = 200;

/** Whole minutes, at least one. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));

/** The keys of all sources in a piece of a pack, in reading order, each once. */
export const sourcesIn = (piece: unknown): string[] => {
  if (typeof piece !== 'object' || piece === null) return [];
  const keys = Object.entries(piece).flatMap(([key, value]): string[] =>
    key === 'sources' && Array.isArray(value) ? (value as string[]) : sourcesIn(value),
  );
  return [...new Set(keys)];
};
