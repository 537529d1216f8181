/**
 * The low back cut across at a disc, as on a scan: seen from the feet, the belly up, the patient's left on the right.
 * Drawn at usual sizes: disc 53 by 36 mm, canal 23 by 19 mm, the sac in it 19 by 16 mm. The muscle lies beside the
 * disc, and the roots run into it.
 */
import { closedPath, mirrored, openPath, type Pair, pairs } from '../geometry.js';
import { area, cord, line, part, type Place, rounded } from './draw.js';
import type { Label, Shape, Side, Tone } from './shape.js';
import { symmetrical } from './spine.js';
import { between, FIBRE_MM } from './strip.js';

export type SectionState = 'stenosis' | 'compression';

export interface Section {
  /** x, y, width, height in mm. */
  readonly viewBox: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
}

/** Halves of the patient's left, from the front middle round to the back middle. */
const discFront = pairs([8, 17.9, 20.5, 15, 27.4, 4, 25.8, -9.5]);
const discBack = {
  usual: pairs([20.5, -17, 12, -18.8, 4.5, -16.2]),
  stenosis: pairs([22.5, -18.5, 13.5, -21.8, 4.5, -20.4]),
  compression: pairs([22, -17, 15.5, -27.6, 7.6, -15.4]),
};

/** The soft middle on its way into the bulge, in place of its own corner. */
const pushedOut = pairs([12, -5, 16, -14, 17.6, -20, 14.6, -23.4, 12, -19, 10, -11, 4, -7.5]);

const sore = pairs([8, -24, 11, -20.6, 18, -20, 25, -18.5, 27.5, -23, 25, -28, 18, -30.5, 9.5, -29.5]);

const sacHalf = {
  usual: pairs([5.5, -17.4, 10, -20, 9, -28, 3.5, -33.4]),
  stenosis: pairs([4.5, -20.9, 9.8, -20.8, 8.6, -26.2, 3.2, -25.6, 3, -31.6]),
};

const strandHalf = {
  usual: pairs([1.5, -20.4, 4.7, -20.8, 6.7, -23.8, 3, -24.2, 5.4, -27.4, 1.5, -27.8, 2.8, -31]),
  stenosis: pairs([1.1, -22.3, 3.3, -22.3, 5.7, -22.5, 4.6, -24.3, 2.3, -24.5, 1, -26.9, 1, -29.4]),
};

const rootLine = {
  usual: pairs([9, -21.2, 12.5, -22.4, 19, -22.6, 26, -19.5, 33, -13]),
  stenosis: pairs([9, -22.3, 13, -23.8, 19, -23.8, 26, -20.5, 33, -13]),
  compression: pairs([9, -21.2, 10.5, -25, 17, -26.2, 26, -20.5, 33, -13]),
};

const ligamentBack = pairs([0.3, -39.6, 0.3, -39.6, 7, -36.7, 12, -31.5, 14, -29]);
const ligamentFront = {
  usual: pairs([13, -27.4, 10, -29.3, 7, -33, 0.3, -36.4, 0.3, -36.4]),
  stenosis: pairs([13, -25.2, 8.6, -26.6, 4, -29.6, 0.3, -33, 0.3, -33]),
};

const joint = pairs([13, -30.2, 17, -32.4, 20.6, -36.6, 22.2, -41.5]);

/** The upper joint process of the vertebra below: it holds the joint from the front and grows away from it. */
const hollow = pairs([23.4, -43.2, 21.5, -37, 17, -32]);
const socket = {
  usual: [...pairs([12, -29.6, 11.6, -26.4, 17, -25.6, 24, -29, 27.5, -36, 26, -43.5]), ...hollow],
  stenosis: [...pairs([10.8, -29.2, 10.4, -25.6, 17, -24.6, 26, -28, 29.5, -36, 27, -45]), ...hollow],
};

/** The arch of the vertebra above: lower joint process, lamina, spinous process. */
const archHalf = pairs([
  0, -39.5, 7, -36.8, 11.5, -31.2, 14.5, -31, 20, -36.5, 22.8, -44, 19.5, -48, 13.5, -45.5, 8, -45, 4, -47.5, 2.8, -52,
  3.2, -58, 3, -61.5,
]);

/** Bone that has grown at the edges of a worn joint. */
const spurs = [
  pairs([15, -28, 9, -29, 8.2, -25.8, 11.5, -23.6, 16, -25.2]),
  pairs([19, -44, 18.4, -49.6, 23.4, -49, 28.2, -45.6, 28.6, -40, 25, -40]),
];

const psoas = pairs([27.4, 13, 33.5, 17, 43, 12.5, 48.4, 1, 46, -12, 38, -18.5, 30, -18.5, 26, -13.5, 27.6, -6, 28, 4]);

/** The cut ends of its bundles, and of fibres in them. */
const bundles = [
  pairs([29, 7, 34, 6, 38, 9, 39, 14]),
  pairs([34, 6.5, 37, 0, 43, 0, 47, 4]),
  pairs([28, -4, 33, -3, 37, 0]),
  pairs([35, -1.5, 34, -8, 38, -12, 38, -18]),
];
const fibres = pairs([
  33, 11, 36, 12, 32, 2, 36, 3, 41, 9, 44, 6, 41, 4, 31, -7, 31, -12, 34, -15, 40, -4, 44, -3, 38.5, -8, 42, -8, 41,
  -13, 44.5, -8,
]);

/** Faint, each filled by a line as broad as itself. */
const backMuscles = [
  openPath(pairs([11, -55.5, 17, -57])),
  closedPath(pairs([31, -53, 29, -57.5, 38, -58, 43, -52, 41, -46, 35, -48])),
];

/** Lines of one width that are one shape. */
const lines = (place: Place, id: string, tone: Tone, widthMm: number, ...paths: readonly string[]): Shape => ({
  ...place,
  id,
  tone,
  widthMm,
  d: paths.join(''),
});

/** Round ends make a dot of a line without length. */
const dot = (at: Pair): string => openPath([at, at]);

const detail = (shape: Shape): Shape => ({ ...shape, detail: true });

/** The patient's left is drawn on the viewer's right, the other side mirrors it. */
const onBothSides = (draw: (side: Side, mirror: boolean) => readonly Shape[]): Shape[] => [
  ...draw('left', false),
  ...draw('right', true),
];

const disc = (state: SectionState | undefined): Shape[] => {
  const left = [...discFront, ...discBack[state ?? 'usual']];
  const right = [...discFront, ...discBack[state === 'stenosis' ? state : 'usual']];
  const edge = [...left, ...right.map(mirrored).reverse()];
  const core = edge.map(([x, y]): Pair => [x * 0.5, y * 0.46 + 0.5]);
  const rings = [0.3, 0.55, 0.8].map((share) => closedPath(edge.map((at, i) => between(core[i]!, at, share))));
  if (state === 'compression') core.splice(4, 3, ...pushedOut);
  const place = part('lumbar-discs');
  return [
    area(place, 'disc', 'disc', edge),
    detail(lines(place, 'disc-rings', 'disc-light', 0.8, ...rings)),
    area(place, 'disc-core', 'disc', core),
    detail(area(place, 'disc-core-light', 'bone-light', core)),
  ];
};

const soreSpot = (): Shape[] => {
  const place = part('nerve-roots');
  const spot = area(place, 'compression-sore', 'sore', sore);
  const hatching = [6, 8.6, 11.2, 13.8, 16.4, 19].map((x) =>
    openPath([
      [x, -29],
      [x + 7, -18],
    ]),
  );
  return [spot, { ...lines(place, 'compression-sore-line', 'sore-line', 0.6, ...hatching), clip: spot.id }];
};

const root = (place: Place, side: Side, pressed: boolean, points: readonly Pair[]): Shape[] => {
  const [, before, middle, after] = points;
  // It swells where it leaves, unless it is pressed flat.
  const swelling = [between(middle!, before!, 0.5), middle!, between(middle!, after!, 0.45)];
  const [casing, core] = cord(place, `root-${side}`, 2.2, points);
  const [wideCasing, wideCore] = cord(place, `ganglion-${side}`, pressed ? 1.5 : 3.2, swelling);
  return [casing!, wideCasing!, core!, wideCore!];
};

const muscle = (side: Side, mirror: boolean): Shape[] => {
  const place = part('psoas-major', mirror);
  return [
    ...rounded(area(place, `psoas-${side}`, 'muscle', psoas), 6, [
      ['muscle-light', pairs([32, 12, 38, 13, 44, 7, 45, -2, 41, -2, 39, 5])],
    ]),
    detail({
      ...lines(place, `psoas-bundles-${side}`, 'fibre', FIBRE_MM, ...bundles.map(openPath)),
      clip: `psoas-${side}`,
    }),
    detail(lines(place, `psoas-fibres-${side}`, 'fibre', 0.9, ...fibres.map(dot))),
  ];
};

/** `undefined` is the usual state, which a changed one stands beside. */
export const section = (state: SectionState | undefined): Section => {
  const narrow = state === 'stenosis' ? state : 'usual';
  const strands = symmetrical(strandHalf[narrow]).map(dot);
  return {
    viewBox: [-50, -20, 100, 84],
    shapes: [
      area({}, 'body', 'body', symmetrical(pairs([50, 20, 50, 20, 50, -64, 50, -64]))),
      ...onBothSides((side, mirror) => [
        lines({ mirror, layer: 'muscles' }, `back-muscle-${side}`, 'muscle-edge', 9.5, ...backMuscles),
      ]),
      ...disc(state),
      ...(state === 'compression' ? soreSpot() : []),
      ...onBothSides((side, mirror) => {
        const at = state === 'compression' && mirror ? 'usual' : (state ?? 'usual');
        return root(part('nerve-roots', mirror), side, at === 'compression', rootLine[at]);
      }),
      area(part('spinal-canal'), 'sac', 'canal', symmetrical(sacHalf[narrow])),
      lines({ layer: 'nerves' }, 'strands-casing', 'nerve-casing', 2.2, ...strands),
      lines({ layer: 'nerves' }, 'strands', 'nerve', 1.4, ...strands),
      ...onBothSides((side, mirror) => {
        const place = part('bones', mirror);
        return [
          area(place, `ligament-${side}`, 'tendon', [...ligamentFront[narrow], ...ligamentBack]),
          ...(state === 'stenosis' ? spurs : []).map((points, i) =>
            area(place, `stenosis-spur-${side}-${String(i + 1)}`, 'spur', points),
          ),
          ...rounded(area(place, `socket-${side}`, 'bone-back', socket[narrow]), 3),
        ];
      }),
      ...rounded(area(part('bones'), 'arch', 'bone', symmetrical(archHalf)), 4),
      ...onBothSides((side, mirror) => [
        line(part('bones', mirror), `joint-${side}`, 'cartilage', narrow === 'stenosis' ? 0.9 : 1.3, joint),
        ...muscle(side, mirror),
      ]),
    ],
    // The ink of labels is made for pale parts: on the body it would be lost in the dark.
    labels: [{ id: 'disc', at: { x: 0, y: -1 } }],
  };
};
