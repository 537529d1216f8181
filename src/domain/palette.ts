/**
 * The clamps of the style sheets in plain sRGB, for engines that lack relative colours or `light-dark()`: the same CSS,
 * with every such colour worked out. OKLab after Ottosson 2020, https://bottosson.github.io/posts/oklab/; colours
 * outside sRGB are clipped, as browsers do. Five digits are exact to a step of 256.
 */

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

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
  const l = Math.cbrt(0.41222 * red + 0.53633 * green + 0.05145 * blue);
  const m = Math.cbrt(0.2119 * red + 0.6807 * green + 0.1074 * blue);
  const s = Math.cbrt(0.0883 * red + 0.28172 * green + 0.62998 * blue);
  return [
    0.21045 * l + 0.79362 * m - 0.00407 * s,
    1.978 * l - 2.42859 * m + 0.45059 * s,
    0.0259 * l + 0.78277 * m - 0.80867 * s,
  ];
};

export const fromOklab = (lightness: number, a: number, b: number): Rgb => {
  const l = (lightness + 0.39634 * a + 0.2158 * b) ** 3;
  const m = (lightness - 0.10556 * a - 0.06385 * b) ** 3;
  const s = (lightness - 0.08948 * a - 1.29149 * b) ** 3;
  return [
    encoded(4.07674 * l - 3.30771 * m + 0.23097 * s),
    encoded(-1.26844 * l + 2.60976 * m - 0.34132 * s),
    encoded(-0.0042 * l - 0.70341 * m + 1.70761 * s),
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
  return css
    .replace(RELATIVE, (_, bound: 'min' | 'max' | undefined, limit: string, shift: string | undefined, cap: string) => {
      const clamped = bound ? Math[bound](lightness, Number(limit)) : Number(limit);
      const shrink = Math.min(1, Number(cap) / (chroma || 1));
      return hex(fromOklab(clamped + Number((shift ?? '0').replace(/\s/g, '')), a * shrink, b * shrink));
    })
    .replace(PAIR, isDark ? '$2' : '$1');
};
