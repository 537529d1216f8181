/**
 * One accent in, a readable palette out: thousands of accents, both schemes, every pair of the contrast table, measured
 * from the colours the browser computes for a real element.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { luminance } from '../../src/domain/contrast.js';
import { hex, type Rgb } from '../../src/domain/palette.js';
import { listenToConsole, settled } from '../helpers.js';

listenToConsole();

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What a screen shows for colours, in steps of its 256. */
const onScreen = (colours: readonly string[]): Rgb[] => {
  colours.forEach((colour, i) => {
    canvas.fillStyle = '#000';
    canvas.fillStyle = colour;
    canvas.fillRect(i, 0, 1, 1);
  });
  const { data } = canvas.getImageData(0, 0, colours.length, 1);
  return colours.map((_, i) => [data[4 * i]! / 255, data[4 * i + 1]! / 255, data[4 * i + 2]! / 255]);
};

/** What stands on what, with the worst contrast that the clamps promise over all accents, and what is needed. */
const table: readonly (readonly [front: string, back: string, light: number, dark: number, needs: number])[] = [
  ['on-accent', 'accent-fill', 5.0, 8.1, 4.5],
  ['accent-ink', 'surface', 5.9, 8.3, 4.5],
  ['accent-ink', 'tint', 5.4, 6.7, 4.5],
  ['accent-ink', 'tint-strong', 4.9, 5.6, 4.5],
  ['accent-ink', 'ground', 4.7, 6.5, 4.5],
  ['ink', 'tint-strong', 13.5, 10.4, 7],
  ['ink-2', 'surface', 8.3, 9.8, 4.5],
  ['ink-2', 'tint-strong', 6.9, 6.6, 4.5],
  ['line-strong', 'surface', 4.2, 5.0, 3],
  ['line-strong', 'tint-strong', 3.5, 3.4, 3],
];
const tokens = [
  'on-accent',
  'accent-fill',
  'accent-ink',
  'surface',
  'tint',
  'tint-strong',
  'ink',
  'ink-2',
  'line-strong',
];

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, i) => from + i * step);

/** The hardest grounds a page may have without telling: the darkest light ones and the lightest dark ones. */
const grounds = (scheme: 'light' | 'dark'): number[] =>
  onScreen(range(0, 330, 30).map((hue) => `oklch(${scheme === 'light' ? '0.93' : '0.28'} 0.03 ${String(hue)})`)).map(
    luminance,
  );

const syntaxes: readonly ((hue: number, chroma: number, lightness: number) => string)[] = [
  (h, c, l) => `oklch(${l.toFixed(3)} ${(c * 0.4).toFixed(3)} ${h.toFixed(1)})`,
  (h, c, l) => `hsl(${h.toFixed(0)} ${(c * 100).toFixed(0)}% ${(l * 100).toFixed(0)}%)`,
  (h, c, l) => hex(onScreen([`hsl(${h.toFixed(0)} ${(c * 100).toFixed(0)}% ${(l * 100).toFixed(0)}%)`])[0]!),
  (h, c, l) => `hwb(${h.toFixed(0)} ${((1 - c) * l * 100).toFixed(0)}% ${((1 - l) * 100).toFixed(0)}%)`,
];
const swept = range(0, 355, 5).flatMap((hue, i) =>
  [0.25, 0.5, 0.75, 1].flatMap((chroma, k) =>
    range(0.05, 0.95, 0.1).map((lightness, n) => syntaxes[(i + k + n) % syntaxes.length]!(hue, chroma, lightness)),
  ),
);
const greys = range(0, 255, 5).map((each) => `rgb(${String(each)} ${String(each)} ${String(each)})`);
const extremes = [
  ...['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#010101', '#fefefe', 'rebeccapurple', 'gold'],
  ...['color(display-p3 0 1 0)', 'color(display-p3 1 0 0)', 'color(display-p3 0 0 1)', 'color(display-p3 1 1 0)'],
  ...['color(rec2020 0 1 0)', 'color(srgb 1.4 -0.3 0.2)', 'color(xyz 0.1 0.9 0.1)', 'lab(90 -120 120)'],
  ...['lch(50 150 30)', 'oklch(1 0.4 150)', 'oklch(0 0.4 150)', 'oklch(0.5 0.5 264)', 'oklab(0.7 0.3 -0.3)'],
  ...['color-mix(in oklab, red, lime)', 'oklch(none none none)', 'hsl(none 50% 50%)'],
];
const accents = [...swept, ...greys, ...extremes].filter((accent) => CSS.supports('color', accent));

it('has thousands of accents: all hues, greys and extremes in every syntax', () => {
  expect(accents).to.have.length.above(2_800);
});

for (const scheme of ['light', 'dark'] as const)
  it(`holds every pair for each of them in ${scheme}`, async function () {
    this.timeout(60_000);
    // The smallest there is: all elements share one style sheet of tokens.
    const term = await fixture<HTMLElement>(html`<psoas-term name="bursa" theme=${scheme}></psoas-term>`);
    await settled();
    // Inside the element, where the tokens are used.
    const probes = tokens.map((token) => {
      const probe = document.createElement('i');
      probe.style.color = `var(--_${token})`;
      term.shadowRoot!.append(probe);
      return getComputedStyle(probe);
    });
    const around = grounds(scheme);
    // Of the page's grounds the one nearest to the text is the hardest: text is darker than all of them, or lighter.
    const ground = scheme === 'light' ? Math.min(...around) : Math.max(...around);
    const worst = new Map<string, { ratio: number; accent: string }>();

    for (const accent of accents) {
      term.style.setProperty('--psoas-accent', accent);
      const light = new Map(onScreen(probes.map(({ color }) => color)).map((rgb, i) => [tokens[i]!, luminance(rgb)]));
      light.set('ground', ground);
      for (const [front, back] of table) {
        const [a, b] = [light.get(front)! + 0.05, light.get(back)! + 0.05];
        const ratio = Math.max(a, b) / Math.min(a, b);
        const pair = `${front} on ${back}`;
        if (ratio < (worst.get(pair)?.ratio ?? Infinity)) worst.set(pair, { ratio, accent });
      }
    }

    for (const [front, back, light, dark, needs] of table) {
      const { ratio, accent } = worst.get(`${front} on ${back}`)!;
      const what = `${front} on ${back}, worst with ${accent}`;
      expect(ratio, what).to.be.at.least(needs);
      // The table gives one decimal, and a screen has 256 steps for each colour.
      expect(ratio, what).to.be.at.least((scheme === 'light' ? light : dark) - 0.1);
    }
  });
