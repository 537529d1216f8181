/** Words where a reader sees them: what has stayed English in another language says so. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, ContentPack, Message } from '../domain/content.js';
import { directionOf, type MessageValues, say } from '../domain/locale.js';
import type { UiGroup, UiKey } from '../domain/ui.js';

/** Words in another language than those around them. */
export const inLanguage = (lang: string, words: unknown): TemplateResult =>
  html`<span lang=${lang} dir=${directionOf(lang)}>${words}</span>`;

/** An interface string to be shown; `say` is for names, which cannot carry a language. */
export const label = <G extends UiGroup>(
  content: ContentPack,
  group: G,
  key: UiKey<G>,
  values?: MessageValues,
): string | TemplateResult => {
  const message = (content.ui[group] as Record<string, Message | undefined>)[key];
  const words = say(content, group, key, values);
  return typeof message === 'object' && message.lang ? inLanguage(message.lang, words) : words;
};

const isEnglish = (entry: object, key: string): boolean =>
  (entry as { readonly english?: readonly string[] }).english?.includes(key) ?? false;

/** Which way a block lies whose words begin with this field, where that is not the way of all around. */
export const wayOf = (entry: object, key: string): 'ltr' | typeof nothing => (isEnglish(entry, key) ? 'ltr' : nothing);

/** A plain field of an entry, such as its name. */
export const field = <T extends object, K extends keyof T & string>(entry: T, key: K): T[K] | TemplateResult =>
  isEnglish(entry, key) ? inLanguage('en', entry[key]) : entry[key];

/** The same as a statement. */
export const claimOf = <K extends string>(entry: Readonly<Record<K, string>>, key: K): Claim =>
  isEnglish(entry, key) ? { text: entry[key], lang: 'en' } : entry[key];

/** Words that stand several times on a page, told apart for those who do not see what they belong to. */
export const named = (words: unknown, name: unknown): TemplateResult =>
  html`<span>${words}<span class="visually-hidden">: ${name}</span></span>`;
