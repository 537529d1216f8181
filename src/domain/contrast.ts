/** Which pairs of tokens have to be readable, by how much (WCAG 2.2, 1.4.3 and 1.4.11), and which are not. */
import { hex, linear, type Rgb } from './palette.js';

/** What stands on which grounds, and the least contrast it needs there. `ground` is the page's own. */
export const pairs: readonly (readonly [front: string, backs: string, least: number])[] = [
  ['on-accent', 'accent-fill accent-fill-hover', 4.5],
  ['accent-ink', 'surface tint tint-strong ground', 4.5],
  ['ink', 'surface tint-strong ground', 7],
  ['ink-2', 'surface tint-strong ground', 4.5],
  ['line-strong', 'surface tint-strong ground', 3],
  ['focus', 'surface ground', 3],
  ['ok', 'ok-tint', 4.5],
  ['again', 'again-tint', 4.5],
  ['on-now', 'now-fill', 4.5],
  ['now', 'surface ground', 3],
  ['soon', 'surface ground', 3],
];

export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export const contrast = (one: Rgb, other: Rgb): number => {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
};

const called = (token: string, colour: Rgb): string =>
  `${token === 'ground' ? "the page's ground" : `--psoas-${token}`} (${hex(colour)})`;

/** A sentence for each pair that a page has made unreadable, the worst first; what it has left alone holds. */
export const unreadable = (
  colourOf: (token: string) => Rgb | undefined,
  isSet: (token: string) => boolean,
): readonly string[] =>
  pairs
    .flatMap(([front, backs, least]) =>
      backs.split(' ').flatMap((back) => {
        const [text, ground] = isSet(front) || isSet(back) ? [colourOf(front), colourOf(back)] : [];
        const ratio = text && ground ? contrast(text, ground) : Infinity;
        return ratio < least ? [{ front, back, least, ratio, text: text!, ground: ground! }] : [];
      }),
    )
    .sort((a, b) => a.ratio / a.least - b.ratio / b.least)
    .map(
      ({ front, back, least, ratio, text, ground }) =>
        // Rounded down: 4.49 is not 4.5.
        `${called(front, text)} on ${called(back, ground)} has a contrast of ${String(Math.floor(ratio * 10) / 10)}; at least ${String(least)} is needed.`,
    );
