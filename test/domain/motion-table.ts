import type { Muscle } from '../../src/domain/motion.js';

/**
 * Length and moment arm, computed apart from the library by `python3 bench/motion-table.py`, from the numbers of
 * Rajagopal et al. 2016 (R-RAJAGOPAL) in their own frame. It uses no tangent, no helix and no derivative: it searches
 * the shortest chain of 240 points that stays out of the cylinder (a convex problem; Newton steps with a barrier, to
 * 0.001 mm), and takes −dL/dθ by central differences over ±0.1°. Rounded to 0.01 mm.
 */
export interface Model {
  /** mm, in the frame of the figure, at 0°. */
  readonly origin: Triple;
  readonly insertion: Triple;
  readonly rim: {
    readonly centre: Triple;
    /** The cylinder's own y, of length 1; the muscle passes where it is negative. */
    readonly y: Triple;
    /** Its axis, of length 1. */
    readonly z: Triple;
    readonly radiusMm: number;
  };
  readonly rows: readonly (readonly [hipFlexionDeg: number, lengthMm: number, momentArmMm: number])[];
}

export type Triple = readonly [x: number, y: number, z: number];

export const models: Readonly<Record<Muscle, Model>> = {
  psoas: {
    origin: [-4.324, 140.49, 39.0],
    insertion: [-23.5, -52.4, 86.06],
    rim: {
      centre: [-17.724, 18.49, 65.6],
      y: [-0.0962165, 0.9574838, -0.2719689],
      z: [-0.2667314, 0.2384407, 0.9338096],
      radiusMm: 50,
    },
    rows: [
      [-20, 237.14, 24.08],
      [-15, 235.06, 23.76],
      [-10, 232.99, 23.69],
      [-5, 230.92, 23.81],
      [0, 228.83, 24.09],
      [5, 226.71, 24.49],
      [10, 224.55, 24.98],
      [15, 222.35, 25.56],
      [20, 220.09, 26.21],
      [25, 217.77, 26.91],
      [30, 215.39, 27.65],
      [35, 212.93, 28.77],
      [40, 210.37, 29.89],
      [45, 207.72, 30.92],
      [50, 204.98, 31.85],
      [55, 202.16, 32.66],
      [60, 199.28, 33.35],
      [65, 196.34, 33.89],
      [70, 193.37, 34.25],
      [75, 190.37, 34.41],
      [80, 187.37, 34.31],
      [85, 184.39, 33.88],
      [90, 181.47, 33.05],
      [95, 178.64, 31.67],
      [100, 175.96, 29.58],
      [105, 173.5, 26.55],
      [110, 171.36, 22.3],
      [115, 169.65, 16.64],
      [120, 168.5, 9.56],
    ],
  },
  iliacus: {
    origin: [-4.224, 109.39, 84.3],
    insertion: [-12.2, -63.7, 96.86],
    rim: {
      centre: [-14.724, 13.49, 75.6],
      y: [-0.7608752, 0.5314823, -0.3722843],
      z: [-0.2377026, 0.3055504, 0.9220284],
      radiusMm: 54.9,
    },
    rows: [
      [-20, 219.65, 34.12],
      [-15, 216.68, 34.07],
      [-10, 213.7, 34.16],
      [-5, 210.71, 34.35],
      [0, 207.7, 34.63],
      [5, 204.67, 34.99],
      [10, 201.59, 35.41],
      [15, 198.48, 35.88],
      [20, 195.33, 36.39],
      [25, 192.13, 36.95],
      [30, 188.88, 37.53],
      [35, 185.58, 38.15],
      [40, 182.22, 38.78],
      [45, 178.79, 39.96],
      [50, 175.25, 41.09],
      [55, 171.62, 42.08],
      [60, 167.91, 42.93],
      [65, 164.13, 43.61],
      [70, 160.31, 44.08],
      [75, 156.45, 44.31],
      [80, 152.58, 44.21],
      [85, 148.74, 43.68],
      [90, 144.98, 42.57],
      [95, 141.34, 40.62],
      [100, 137.92, 37.42],
      [105, 134.86, 32.39],
      [110, 132.35, 24.78],
      [115, 130.63, 14.11],
      [120, 129.95, 1.03],
    ],
  },
};
