/**
 * How each tone is painted: one table for the style sheet, for saved pictures and for forced colours. Outline and texture
 * carry each part without its colour: fibres, fine lines, flat pills, cased cords, hatching.
 */
import type { Tone } from './shape.js';

/** A colour a page may set, as `--psoas-fig-…`: in light and in dark. */
export const colours = {
  muscle: ['#c24e48', '#d26157'],
  'muscle-line': ['#701e20', '#5b1e1d'],
  'muscle-2': ['#d47263', '#db7d6d'],
  tendon: ['#eedcbb', '#ebd8b8'],
  'tendon-line': ['#7d5b40', '#6a4f39'],
  bone: ['#f6f0e0', '#d9d0bd'],
  'bone-back': ['#e5dbc7', '#b4aa96'],
  'bone-line': ['#79654c', '#524536'],
  disc: ['#96c5e2', '#78b3d7'],
  'disc-line': ['#2b6991', '#1b5274'],
  nerve: ['#f7cd3a', '#f8d553'],
  'nerve-line': ['#664600', '#3d2a02'],
  bursa: ['#4fada6', '#4caaa3'],
  'bursa-line': ['#005c5c', '#034747'],
  sore: ['#8a1a6c', '#ffa6e6'],
  body: ['#f4eae3', '#332b26'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

export type Colour = keyof typeof colours;

/** Colours further apart, for readers with low vision; the rest stays. */
export const strongColours: Partial<Readonly<Record<Colour, string>>> = {
  muscle: 'oklch(0.43 0.13 20)',
  'muscle-2': 'oklch(0.52 0.12 25)',
  tendon: 'oklch(0.88 0.07 75)',
  bone: 'oklch(0.97 0.012 88)',
  disc: 'oklch(0.66 0.12 250)',
  nerve: 'oklch(0.93 0.17 105)',
  bursa: 'oklch(0.86 0.05 200)',
};

export interface Paint<Ink extends string = Colour | 'white' | 'ghost'> {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Of the stroke, in mm, where the shape does not bring its own. */
  readonly widthMm?: number;
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly strokeOpacity?: number;
  /** Lengths of dash and gap, in mm. */
  readonly dashMm?: readonly [number, number];
}

export const paints: Readonly<Record<Tone, Paint>> = {
  body: { fill: 'body' },
  bone: { fill: 'bone', stroke: 'bone-line', widthMm: 0.75 },
  'bone-back': { fill: 'bone-back', stroke: 'bone-line', widthMm: 0.75 },
  'bone-edge': { stroke: 'bone-line', opacity: 0.16 },
  'bone-shade': { fill: 'bone-line', opacity: 0.16 },
  'bone-light': { fill: 'white', opacity: 0.45 },
  'bone-line': { stroke: 'bone-line' },
  foramen: { fill: 'bone-line', opacity: 0.6 },
  cartilage: { stroke: 'disc' },
  canal: {
    fill: 'nerve',
    fillOpacity: 0.3,
    stroke: 'nerve-line',
    strokeOpacity: 0.45,
    widthMm: 0.5,
    dashMm: [2.5, 2],
  },
  'canal-behind': { stroke: 'nerve-line', strokeOpacity: 0.3, widthMm: 0.5, dashMm: [2.5, 2] },
  disc: { fill: 'disc', stroke: 'disc-line', widthMm: 0.6 },
  'disc-light': { stroke: 'white', opacity: 0.4 },
  muscle: { fill: 'muscle', stroke: 'muscle-line', widthMm: 0.85 },
  'muscle-2': { fill: 'muscle-2', stroke: 'muscle-line', widthMm: 0.85 },
  'muscle-edge': { stroke: 'muscle-line', opacity: 0.18 },
  'muscle-shade': { fill: 'muscle-line', opacity: 0.36 },
  'muscle-light': { fill: 'white', opacity: 0.17 },
  fibre: { stroke: 'muscle-line', opacity: 0.45 },
  tendon: { fill: 'tendon', stroke: 'tendon-line', widthMm: 0.5 },
  'tendon-line': { stroke: 'tendon-line', opacity: 0.7 },
  'nerve-casing': { stroke: 'nerve-line' },
  nerve: { stroke: 'nerve' },
  'nerve-faint': { stroke: 'nerve', opacity: 0.55 },
  bursa: { fill: 'bursa', stroke: 'bursa-line', widthMm: 0.6 },
  'bursa-light': { fill: 'white', opacity: 0.3 },
  ligament: { fill: 'bone', stroke: 'bone-line', widthMm: 0.3 },
  ghost: { stroke: 'ghost', opacity: 0.8, dashMm: [3, 3] },
  veil: { fill: 'bone', fillOpacity: 0.24 },
  'veil-line': { stroke: 'bone-line', widthMm: 0.7 },
  'veil-bone': { fill: 'bone', fillOpacity: 0.6, stroke: 'bone-line', widthMm: 0.7 },
  sore: { fill: 'sore', fillOpacity: 0.35, stroke: 'sore', widthMm: 0.8 },
  'sore-line': { stroke: 'sore' },
  torn: { fill: 'tendon', stroke: 'muscle-line', widthMm: 0.5 },
  spur: { fill: 'bone', stroke: 'sore', widthMm: 1 },
};

/** Two colours and a grey between them: on black-and-white paper, and where a reader's system chooses the colours. */
type Mono = 'paper' | 'ink' | 'grey';

const outlined: Paint<Mono> = { fill: 'paper', stroke: 'ink' };
const inked: Paint<Mono> = { stroke: 'ink' };
const nothing: Paint<Mono> = {};

/** Widths, dashes and opacities stay; a tone that is not here looks the same as its fill and stroke in ink. */
export const monoPaints: Readonly<Record<Tone, Paint<Mono>>> = {
  body: { fill: 'paper', stroke: 'ink', widthMm: 0.5, dashMm: [0.5, 2] },
  bone: outlined,
  'bone-back': outlined,
  'bone-edge': nothing,
  'bone-shade': nothing,
  'bone-light': nothing,
  'bone-line': inked,
  foramen: { fill: 'ink' },
  cartilage: inked,
  canal: inked,
  'canal-behind': inked,
  disc: { fill: 'grey', stroke: 'ink' },
  'disc-light': nothing,
  muscle: outlined,
  'muscle-2': outlined,
  'muscle-edge': nothing,
  'muscle-shade': nothing,
  'muscle-light': nothing,
  fibre: inked,
  tendon: outlined,
  'tendon-line': inked,
  'nerve-casing': inked,
  nerve: { stroke: 'paper' },
  'nerve-faint': nothing,
  bursa: outlined,
  'bursa-light': nothing,
  ligament: inked,
  ghost: inked,
  veil: nothing,
  'veil-line': inked,
  'veil-bone': inked,
  sore: { fill: 'grey', stroke: 'ink' },
  'sore-line': inked,
  torn: outlined,
  spur: outlined,
};
