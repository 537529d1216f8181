/** The words of a language, for whoever renders a page: all languages are inside. */
import { builtInPack, translationFor } from '../context/languages.js';
import { packs } from '../data/index.js';
import type { ContentPack } from '../domain/content.js';
import { isRegionOf } from '../domain/locale.js';
import { isObject, type PackResult } from '../domain/pack.js';
import { compose, type Patch } from '../domain/translate.js';

/** The pack of a language or of the nearest one there is. */
export const packFor = (lang: string): ContentPack => builtInPack(lang);

/** The same with a clinic's own words over it, which may be in another language. */
export const packWith = (lang: string, patch: unknown): PackResult => {
  const own = isObject(patch) ? patch['lang'] : undefined;
  const wanted = typeof own === 'string' && !isRegionOf(lang, own) ? own : lang;
  return compose(packs.en, wanted, translationFor(wanted) as Patch | undefined, patch);
};
