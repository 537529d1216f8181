/** How hard a text is to read: Flesch-Kincaid grade from words, sentences and syllables. */
import { syllable } from 'syllable';

const abbreviations = /\b(?:e\.g|i\.e|etc|vs|approx|Dr|et al)\./g;

/** Sentences of one statement; one without a full stop is a sentence too. */
export const sentencesOf = (text) =>
  text
    .replace(abbreviations, (found) => found.replaceAll('.', ''))
    .split(/(?<=[.?!…][”"')]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

const wordsOf = (sentence) => sentence.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

const kincaid = (words, sentences, syllables) => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/**
 * @param {string[]} sentences
 * @param {string[]} terms words that cannot be avoided; each counts as a word of one syllable in `grade`, not in `raw`
 */
export const measure = (sentences, terms = []) => {
  const easy = new Set(terms.map((term) => term.toLowerCase()));
  const isEasy = (word) => easy.has(word) || easy.has(word.replace(/s$/, ''));
  const words = sentences.flatMap(wordsOf).map((word) => word.toLowerCase());
  const count = (word) =>
    /^\p{N}/u.test(word)
      ? 1
      : Math.max(
          1,
          word.split('-').reduce((sum, part) => sum + syllable(part), 0),
        );
  const all = words.map(count);
  const raw = all.reduce((sum, n) => sum + n, 0);
  const eased = words.reduce((sum, word, i) => sum + (isEasy(word) ? 1 : all[i]), 0);
  const n = Math.max(1, words.length);
  return {
    words: words.length,
    mean: words.length / Math.max(1, sentences.length),
    grade: kincaid(n, Math.max(1, sentences.length), eased),
    raw: kincaid(n, Math.max(1, sentences.length), raw),
  };
};
