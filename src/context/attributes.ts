/** What a page writes into attributes: taken if it is known, else named in the console, with what is accepted. */

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
    console.warn(
      `<${host.localName} ${attribute}="${String(value)}">: expected ${accepted.join(', ')}; using ${String(fallback ?? 'the default')}.`,
      host,
    );
  return fallback;
};

const headingLevels = [1, 2, 3, 4, 5, 6] as const;
const themes = ['light', 'dark', 'auto'] as const;

/** The attributes that every element has. */
export const acceptShared = (
  host: HTMLElement & { headingLevel: number; theme: (typeof themes)[number] | undefined },
  changed: ReadonlyMap<PropertyKey, unknown>,
): void => {
  if (changed.has('headingLevel'))
    host.headingLevel = accept(host, 'heading-level', host.headingLevel, headingLevels, 2);
  if (changed.has('theme')) host.theme = accept(host, 'theme', host.theme, themes, undefined);
};
