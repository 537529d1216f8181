/** What a page writes into attributes: taken if it is known, else named in the console, with what is accepted. */
import { type ComplexAttributeConverter, isServer, type LitElement } from 'lit';
import { served } from './served.js';
import { ThemeController } from './theme.js';

/**
 * Names a mistake in the console, with the element to find it by. On a server the element is none that can be looked
 * at: there whoever draws the page hears the words alone.
 */
export const warn = (host: HTMLElement, message: string): void => {
  if (!isServer) console.warn(message, host);
  else {
    const place = served();
    if (place) place.warn?.(message);
    else console.warn(message);
  }
};

/**
 * The value if it is one of the accepted ones, else the fallback. Warns on the console when it is not; an absent value
 * is nobody's mistake.
 */
export const accept = <T, F extends T | undefined>(
  host: HTMLElement,
  attribute: string,
  value: string | number | null | undefined,
  accepted: readonly T[],
  fallback: F,
): T | F => {
  const known = accepted.find((each) => each === value);
  if (known !== undefined) return known;
  if (value !== null && value !== undefined)
    warn(
      host,
      `<${host.localName} ${attribute}="${String(value)}">: expected ${accepted.join(', ')}; using ${String(fallback ?? 'the default')}.`,
    );
  return fallback;
};

/** The values of a list that are accepted; warns of each that is not. Undefined stays: the page has named none. */
export const acceptList = <T extends string>(
  host: HTMLElement,
  attribute: string,
  values: readonly string[] | undefined,
  accepted: readonly T[],
): readonly T[] | undefined =>
  // What a framework hands over may be anything.
  Array.isArray(values)
    ? values.flatMap((value: string) => accept(host, attribute, value, accepted, undefined) ?? [])
    : undefined;

/** A text that passes the check; warns of one that does not, which then counts as absent. */
export const acceptText = (
  host: HTMLElement,
  attribute: string,
  value: string | number | undefined,
  isAccepted: (text: string) => boolean,
  expected: string,
): string | undefined => {
  // What a framework hands over may be anything; an empty attribute is an absent one.
  const text = String(value ?? '').trim();
  if (text === '') return undefined;
  if (isAccepted(text)) return text;
  warn(host, `<${host.localName} ${attribute}="${text}">: expected ${expected}; doing without it.`);
  return undefined;
};

/** A number within a range; warns of one beyond it and takes the nearest, and of what is no number. */
export const acceptNumber = (
  host: HTMLElement,
  attribute: string,
  value: number | null | undefined,
  { min, max }: { readonly min: number; readonly max: number },
  fallback: number,
): number => {
  const number: unknown = value ?? fallback;
  // What a framework hands over may be anything.
  const taken = Number.isNaN(Number(number)) ? fallback : Math.max(min, Math.min(max, Number(number)));
  if (taken !== number)
    warn(
      host,
      `<${host.localName} ${attribute}="${String(value)}">: expected a number from ${String(min)} to ${String(max)}; using ${String(taken)}.`,
    );
  return taken;
};

/** Words with spaces or commas between, as an array. */
export const listAttribute: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean),
  toAttribute: (value) => value?.join(' ') ?? null,
};

const headingLevels = [1, 2, 3, 4, 5, 6] as const;
const themes = ['light', 'dark', 'auto'] as const;

type Themed = LitElement & { theme: (typeof themes)[number] | undefined };

/** The one attribute that an inline element shares with the others, and with it what looks after its colours. */
export const acceptTheme = (host: Themed, changed: ReadonlyMap<PropertyKey, unknown>): void => {
  if (!host.hasUpdated) new ThemeController(host);
  if (changed.has('theme')) host.theme = accept(host, 'theme', host.theme, themes, undefined);
};

/** The attributes that every element with a heading has. */
export const acceptShared = (
  host: Themed & { headingLevel: number },
  changed: ReadonlyMap<PropertyKey, unknown>,
): void => {
  if (changed.has('headingLevel'))
    host.headingLevel = accept(host, 'heading-level', host.headingLevel, headingLevels, 2);
  acceptTheme(host, changed);
};
