/**
 * The clamps of the style sheets in plain sRGB, for engines that lack relative colours or `light-dark()`: the same CSS,
 * with every such colour worked out. OKLab after Ottosson 2020, https://bottosson.github.io/posts/oklab/; colours
 * outside sRGB are clipped, as browsers do.
 */

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

const power = (base: number, exponent: number): number => Math.sign(base) * Math.abs(base) ** exponent;

/** From what a screen is told to what it shines with (IEC 61966-2-1). */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const encoded = (light: number): number =>
  light <= 0.0031308 ? Math.max(0, 12.92 * light) : Math.min(1, 1.055 * light ** (1 / 2.4) - 0.055);

export const hex = (rgb: Rgb): string =>
  `#${rgb.map((channel) => `0${Math.round(channel * 255).toString(16)}`.slice(-2)).join('')}`;

/** Lightness, and the two axes whose length is the chroma and whose angle is the hue. */
export const toOklab = (rgb: Rgb): readonly [lightness: number, a: number, b: number] => {
  const [red, green, blue] = rgb.map(linear) as [number, number, number];
  const l = power(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue, 1 / 3);
  const m = power(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue, 1 / 3);
  const s = power(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue, 1 / 3);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

export const fromOklab = (lightness: number, a: number, b: number): Rgb => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
};

/** `oklch(from var(--_accent) calc(min(l, 0.5) - 0.06) min(c, 0.16) h)`, with or without each wrapping. */
const RELATIVE =
  /oklch\(\s*from var\(--_accent\)\s+(?:calc\()?(?:(min|max)\(l,\s*)?([\d.]+)\)?(?:\s*([+-]\s*[\d.]+)\))?\s+min\(c,\s*([\d.]+)\)\s+h\s*\)/g;
const PAIR = /light-dark\(\s*((?:[^(),]|\([^()]*\))+),\s*((?:[^()]|\([^()]*\))+?)\s*\)/g;

/** A style sheet of ours for one accent and one scheme, without any colour that an older engine cannot read. */
export const plainColours = (css: string, accent: Rgb, isDark: boolean): string => {
  const [lightness, a, b] = toOklab(accent);
  const chroma = Math.hypot(a, b);
  return (
    css
      // The condition that guards the relative colours.
      .replaceAll('oklch(from red l c h)', 'red')
      .replace(RELATIVE, (_, bound: 'min' | 'max' | undefined, limit: string, shift: string | undefined, cap: string) => {
        const clamped = bound ? Math[bound](lightness, Number(limit)) : Number(limit);
        const shrink = Math.min(1, Number(cap) / (chroma || 1));
        return hex(fromOklab(clamped + Number((shift ?? '0').replace(/\s/g, '')), a * shrink, b * shrink));
      })
      .replace(PAIR, isDark ? '$2' : '$1')
  );
};
