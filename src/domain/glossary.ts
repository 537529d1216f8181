/** Words of the glossary: found by name, grouped by letter, whatever the case, the accents and the hyphens. */
import type { ContentPack, Word } from './content.js';
import { intlTag } from './locale.js';

export interface Entry {
  readonly id: string;
  readonly word: Word;
}

export interface Letter {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** Ids of words begin with this, so that they are unique over all content: the bursa is a structure too. */
const PREFIX = 'word-';

/**
 * What two spellings have in common. Upper case first: it makes "ss" of "ß", and one sigma of two; in Turkish the dot
 * that it puts on an "i" goes with the accents.
 */
export const fold = (lang: string, text: string): string =>
  text
    .toLocaleUpperCase(intlTag(lang))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\p{Pd}'’]+/gu, ' ')
    .trim();

const entriesOf = ({ glossary }: ContentPack): Entry[] =>
  glossary.order.flatMap((id) => {
    const word = glossary.items[id];
    return word ? [{ id, word }] : [];
  });

const namesOf = ({ word }: Entry): readonly string[] => [word.name, ...(word.also ?? [])];

/** The word with this id, with or without its prefix, or else with this name or another of its names. */
export const wordOf = (content: ContentPack, name: string | undefined): Entry | undefined => {
  if (name === undefined) return undefined;
  const entries = entriesOf(content);
  const wanted = fold(content.lang, name);
  return (
    entries.find(({ id }) => id === name || id === PREFIX + name) ??
    entries.find((entry) => namesOf(entry).some((each) => fold(content.lang, each) === wanted))
  );
};

/** The words that have the query in one of their names, in the order of the language, under their first letters. */
export const wordsByLetter = (content: ContentPack, query = ''): Letter[] => {
  const { lang } = content;
  const wanted = fold(lang, query);
  const { compare } = new Intl.Collator(intlTag(lang), { ignorePunctuation: true });
  const letters = new Map<string, Entry[]>();
  const found = entriesOf(content)
    .filter((entry) => namesOf(entry).some((name) => fold(lang, name).includes(wanted)))
    .sort((a, b) => compare(a.word.name, b.word.name));
  for (const entry of found) {
    const [letter = ''] = fold(lang, entry.word.name);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
};
