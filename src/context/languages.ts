/** The words of each language: English is in the module, another one comes from beside it when it is first wanted. */
import { isServer } from 'lit';
import { languages, packs } from '../data/index.js';
import type { ContentPack } from '../domain/content.js';
import { resolveLanguage } from '../domain/locale.js';
import { compose, type Patch } from '../domain/translate.js';
import { inside } from './inside.js';

/** The language of the nearest element that names one, through shadow roots; else English. */
export const nearestLanguage = (element: Element): string => {
  const named = element.closest<HTMLElement>('[lang]:not([lang=""])');
  if (named) return named.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : 'en';
};

// Under `Symbol.for`, so that two copies of the script on one page fetch a language once.
const registryKey = Symbol.for('psoas-elements.languages');
interface Registry {
  readonly here: Map<string, Patch>;
  readonly coming: Map<string, Promise<Patch>>;
}
const { here, coming } = ((globalThis as typeof globalThis & { [registryKey]?: Registry })[registryKey] ??= {
  here: new Map(Object.entries(inside)),
  coming: new Map(),
});

// The build knows this folder by its name and puts in where it lies as seen from the file that asks.
const addressOf = (lang: string): URL => new URL(`../data/locales/${lang}.json`, import.meta.url);

const warned = new Set<string>();

const fetchTranslation = async (lang: string): Promise<Patch> => {
  const { href } = addressOf(lang);
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(String(response.status));
    const patch = (await response.json()) as Patch;
    here.set(lang, patch);
    return patch;
  } catch (error) {
    const message = `The words for lang="${lang}" could not be loaded from ${href} (${(error as Error).message}); English is shown. Put the folder "locales" beside the script, or use psoas-elements.${lang}.js.`;
    if (!warned.has(lang)) console.warn(`psoas-elements: ${message}`);
    warned.add(lang);
    throw new Error(message, { cause: error });
  } finally {
    // After a failure the next one who wants it may try again.
    coming.delete(lang);
  }
};

/** What a language says instead of English: at once where it is known, nothing where English itself is meant. */
export const translationFor = (tag: string): Patch | undefined | Promise<Patch> => {
  const lang = resolveLanguage(tag, ['en', ...languages, ...here.keys()]);
  if (lang === 'en' || here.has(lang)) return here.get(lang);
  if (isServer) return undefined;
  let wanted = coming.get(lang);
  if (!wanted) coming.set(lang, (wanted = fetchTranslation(lang)));
  return wanted;
};

const composed = new Map<string, ContentPack>();

/** The built-in words for a tag, made once. */
export const builtIn = (tag: string, translation: Patch | undefined): ContentPack => {
  if (!translation && !/^en[-_]/i.test(tag)) return packs.en;
  let content = composed.get(tag);
  if (!content) {
    const result = compose(packs.en, tag, translation);
    content = 'content' in result ? result.content : packs.en;
    composed.set(tag, content);
  }
  return content;
};

/** The built-in words for a language, or for the nearest one that needs no waiting. */
export const builtInPack = (tag: string): ContentPack => {
  const translation = translationFor(tag);
  return builtIn(tag, translation instanceof Promise ? undefined : translation);
};

const followers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Tells of every change of a `lang` that may be the nearest one. One observer does for the whole page. */
export const followLanguage = (element: Element, onChange: () => void): void => {
  observer ??= new MutationObserver(() => {
    for (const tell of followers.values()) tell();
  });
  followers.set(element, onChange);
  const options = { attributeFilter: ['lang'], subtree: true };
  let root = element.getRootNode();
  for (; root instanceof ShadowRoot; root = root.host.getRootNode()) observer.observe(root, options);
  observer.observe(root, options);
};

export const unfollowLanguage = (element: Element): void => {
  followers.delete(element);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
};
