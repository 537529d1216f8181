/** Language without the ambient locale: every function is told which language it works in. */
import type { ContentPack, Message } from './content.js';
import type { UiGroup, UiKey } from './ui.js';

const rtlScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
const rtlLanguages = /^(?:ar|arc|ckb|dv|fa|he|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** Reading direction of a language tag. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => {
  const script = /-([A-Za-z]{4})(?:-|$)/.exec(lang)?.[1];
  if (script) return rtlScripts.has(script[0]!.toUpperCase() + script.slice(1).toLowerCase()) ? 'rtl' : 'ltr';
  return rtlLanguages.test(lang) ? 'rtl' : 'ltr';
};

/** The best of the languages at hand: the tag itself, then shorter and shorter ("pt-BR" → "pt"), then English. */
export const resolveLanguage = (wanted: string, available: readonly string[]): string => {
  const byLowerCase = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  const parts = wanted.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length--) {
    const found = byLowerCase.get(parts.slice(0, length).join('-'));
    if (found) return found;
  }
  return 'en';
};

/** A tag as Intl writes it; undefined for what is none. */
const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
};

/** The language of a pack with the region that the page wants: words for `es` on a page in `es-MX` are `es-MX`. */
export const keepRegion = (wanted: string, lang: string): string => {
  const tag = canonical(wanted);
  return tag?.toLowerCase().startsWith(`${lang.toLowerCase()}-`) ? tag : lang;
};

/** Whether a tag is a pack's own with a region to it: `de-AT` of `de`. */
export const isRegionOf = (tag: string, lang: string): boolean => keepRegion(tag, lang) !== lang;

/**
 * The tag to ask Intl with. Bare `ar` means Eastern digits here, as in the words of the Arabic pack; the engines do not
 * agree on it. What Intl would throw at is English.
 */
export const intlTag = (lang: string): string => {
  const tag = canonical(lang) ?? 'en';
  const { language, region, numberingSystem } = new Intl.Locale(tag);
  return language === 'ar' && region === undefined && numberingSystem === undefined ? `${tag}-u-nu-arab` : tag;
};

export type MessageValues = Readonly<Record<string, string | number>>;

// Intl objects are costly to make (about 0.1 ms each) and safe to keep: one per language.
const cached = <T>(make: (lang: string) => T): ((lang: string) => T) => {
  const made = new Map<string, T>();
  return (lang) => {
    let it = made.get(lang);
    if (!it) made.set(lang, (it = make(intlTag(lang))));
    return it;
  };
};
const numbers = cached((lang) => new Intl.NumberFormat(lang));
const plurals = cached((lang) => new Intl.PluralRules(lang));
const months = cached((lang) => new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }));

/** "5", "٥". */
export const formatNumber = (lang: string, value: number): string => numbers(lang).format(value);
/** "November 2026" of "2026-11-24". */
export const formatMonth = (lang: string, isoDay: string): string => months(lang).format(new Date(isoDay));
/** How Intl names the digits of this language and region: `latn`, or `arab` for ٠١٢, as the Arabic pack writes them. */
export const digitsOf = (lang: string): string => numbers(lang).resolvedOptions().numberingSystem;
/** Words with the digits and signs that this language and region writes numbers with, where those are Latin. */
export const latinDigits = <T>(lang: string, words: T): T => {
  const [, decimal = '.'] = numbers(lang).format(1.5);
  return JSON.parse(
    JSON.stringify(words)
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replaceAll('٪', '%')
      .replaceAll('٫', decimal),
  ) as T;
};

const lists = cached((lang) => new Intl.ListFormat(lang, { type: 'conjunction' }));
const rows = cached((lang) => new Intl.ListFormat(lang, { type: 'unit' }));
const weekdays = cached((lang) => new Intl.DateTimeFormat(lang, { weekday: 'narrow', timeZone: 'UTC' }));
const minutesAndSeconds = cached((lang) => new Intl.NumberFormat(lang, { minimumIntegerDigits: 2 }));

type Written = (lang: string, value: number) => string;
/** A way to write numbers, in any language. */
const written = (options: Intl.NumberFormatOptions): Written => {
  const formats = cached((lang) => new Intl.NumberFormat(lang, options));
  return (lang, value) => formats(lang).format(value);
};
/** The same for the eye: a hyphen is shorter than the plus sign that it stands against. */
const shown = (options: Intl.NumberFormatOptions): Written => {
  const write = written({ maximumFractionDigits: 0, ...options });
  return (lang, value) => write(lang, value).replace('-', '−');
};
const aloud = (unit: string): Written => written({ style: 'unit', unit, unitDisplay: 'long' });
const inWords = { degree: aloud('degree'), percent: aloud('percent'), millimeter: aloud('millimeter') };

/** "90 degrees", "21 percent", "47 millimeters", in words that can be read aloud. */
export const formatUnit = (lang: string, unit: keyof typeof inWords, value: number): string =>
  inWords[unit](lang, value);
const whole = shown({});
/** "90°", in every language with the sign, which the scale has room for: Intl has a word for it in some. */
export const formatDegrees: Written = (lang, value) => `${whole(lang, value)}°`;
/** "−21%" of −0.207; a change always says which way. */
export const formatChange: Written = shown({ style: 'percent', signDisplay: 'exceptZero' });
/** "−47 mm". */
export const formatMillimetres: Written = shown({ style: 'unit', unit: 'millimeter', signDisplay: 'exceptZero' });
/** "psoas, iliacus and tendon". */
export const formatList = (lang: string, names: readonly string[]): string => lists(lang).format(names);

/** "psoas muscle, psoas": one beside the other. */
export const formatRow = (lang: string, names: readonly string[]): string => rows(lang).format(names);
/** "M", "T", … from Monday to Sunday. */
export const weekdayLetters = (lang: string): string[] =>
  // 1 January 2024 was a Monday.
  Array.from({ length: 7 }, (_, day) => weekdays(lang).format(new Date(Date.UTC(2024, 0, 1 + day))));
/** "1:05" of 65 seconds. */
export const formatClock = (lang: string, seconds: number): string =>
  `${formatNumber(lang, Math.floor(seconds / 60))}:${minutesAndSeconds(lang).format(seconds % 60)}`;

/** What a language calls itself: "Deutsch". */
export const nameOfLanguage = (lang: string): string => {
  const [language = lang] = lang.split('-');
  return new Intl.DisplayNames(intlTag(language), { type: 'language' }).of(language) ?? lang;
};

/** Fills the `{name}` places of a message; `n` also picks the plural form. An unknown place stays as it is. */
export const formatMessage = (language: string, message: Message, values: MessageValues = {}): string => {
  const lang = (typeof message === 'object' && message.lang) || language;
  const n = values['n'];
  const form =
    typeof message === 'string'
      ? message
      : ((typeof n === 'number' ? message[plurals(lang).select(n)] : undefined) ?? message.other);
  return form.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? formatNumber(lang, value) : value;
  });
};

/** An interface string of the pack, filled in. */
export const say = <G extends UiGroup>(content: ContentPack, group: G, key: UiKey<G>, values?: MessageValues): string =>
  formatMessage(content.lang, (content.ui[group] as Record<string, Message>)[key] ?? key, values);
