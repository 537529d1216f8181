/** A posture and its props → shapes, back to front: plain data, ten steps of the grid to a hundredth of body height. */
import type { Ball, Body, Limb, Pair } from './body.js';
import { posed, type Posture } from './body.js';

/** Steps of the path grid per unit. */
const GRID = 10;

export type PoseTone =
  | 'prop'
  | 'prop-line'
  | 'floor'
  | 'person'
  | 'person-far'
  | 'person-casing'
  | 'psoas'
  | 'psoas-casing'
  | 'band'
  | 'move';

export interface PoseShape {
  readonly tone: PoseTone;
  readonly d: string;
}

/** What stands on the floor beside the person. */
export type Prop =
  | { readonly kind: 'cushion'; readonly x: number; readonly width: number; readonly height: number }
  | { readonly kind: 'mat'; readonly x: number; readonly width: number }
  | { readonly kind: 'chair'; readonly x: number; readonly height: number; readonly back?: boolean }
  | { readonly kind: 'wall'; readonly x: number }
  | { readonly kind: 'worktop'; readonly x: number; readonly height: number }
  | { readonly kind: 'bed'; readonly x: number; readonly width: number; readonly height: number };

/** Which way to move: from one place to another, straight or in a bow to one side. */
export interface Move {
  readonly from: Pair;
  readonly to: Pair;
  readonly bow?: number;
}

export interface Scene {
  readonly posture: Posture | 'front' | 'front-turned';
  readonly props?: readonly Prop[];
  readonly moves?: readonly Move[];
  /** Between both feet, or round a foot and what it is tied to. */
  readonly band?: boolean;
}

export interface Drawing {
  readonly viewBox: readonly [number, number, number, number];
  readonly shapes: readonly PoseShape[];
}

const grid = (value: number): string => String(Math.round(value * GRID));
const at = ([x, y]: Pair): string => `${grid(x)} ${grid(-y)}`;

const disc = ({ at: [x, y], r }: Ball): string =>
  `M${at([x - r, y])}a${grid(r)} ${grid(r)} 0 1 1 ${grid(2 * r)} 0a${grid(r)} ${grid(r)} 0 1 1 ${grid(-2 * r)} 0z`;

/** Two balls and the skin stretched over both. */
const capsule = (a: Ball, b: Ball): string => {
  const [dx, dy] = [b.at[0] - a.at[0], a.at[1] - b.at[1]];
  const distance = Math.hypot(dx, dy);
  if (distance <= Math.abs(a.r - b.r) + 0.01) return disc(a.r > b.r ? a : b);
  const way = Math.atan2(dy, dx);
  const open = Math.acos((a.r - b.r) / distance);
  const on = ({ at: [x, y], r }: Ball, angle: number): string => at([x + r * Math.cos(angle), y - r * Math.sin(angle)]);
  const round = ({ r }: Ball, isLarge: boolean): string => `A${grid(r)} ${grid(r)} 0 ${isLarge ? '1' : '0'} 1 `;
  return (
    `M${on(a, way + open)}${round(a, a.r > b.r)}${on(a, way - open)}` +
    `L${on(b, way - open)}${round(b, b.r > a.r)}${on(b, way + open)}z`
  );
};

const chain = (balls: readonly Ball[]): string =>
  balls
    .slice(1)
    .map((ball, i) => capsule(balls[i]!, ball))
    .join('');

const limb = ({ balls }: Limb): string => balls.map(chain).join('');

/** Points of a smooth line through all of these (Catmull-Rom). */
const smooth = (points: readonly Pair[], steps = 5): Pair[] =>
  points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    const before = points[i - 1] ?? from;
    const after = points[i + 2] ?? to;
    return Array.from({ length: i === points.length - 2 ? steps + 1 : steps }, (_, step): Pair => {
      const t = step / steps;
      const axis = (k: 0 | 1): number => {
        const [p, a, b, n] = [before[k], from[k], to[k], after[k]];
        return a + (t * (b - p + t * (2 * p - 5 * a + 4 * b - n + t * (3 * a - 3 * b + n - p)))) / 2;
      };
      return [axis(0), axis(1)];
    });
  });

/** A belly that is thick in the middle of the muscle and thin at both ends. */
const muscle = (line: readonly Pair[], extra: number): string => {
  const points = smooth(line);
  const last = points.length - 1;
  return points
    .slice(1)
    .map((to, i) => {
      const half = (share: number): number => 0.55 + 1.3 * Math.sin(Math.PI * Math.min(1, share * 1.05)) ** 0.8 + extra;
      return capsule({ at: points[i]!, r: half(i / last) }, { at: to, r: half((i + 1) / last) });
    })
    .join('');
};

const line = (...points: readonly Pair[]): string => `M${points.map(at).join('L')}`;
const box = (x: number, y: number, width: number, height: number, r = 0.8): string => {
  const [w, h, c] = [width - 2 * r, height - 2 * r, grid(r)];
  const corner = (dx: number, dy: number): string => `a${c} ${c} 0 0 1 ${grid(dx * r)} ${grid(dy * r)}`;
  return `M${at([x + r, y + height])}h${grid(w)}${corner(1, 1)}v${grid(h)}${corner(-1, 1)}h${grid(-w)}${corner(-1, -1)}v${grid(-h)}${corner(1, -1)}z`;
};

const drawProp = (prop: Prop): PoseShape[] => {
  const { x } = prop;
  switch (prop.kind) {
    case 'cushion':
      return [{ tone: 'prop', d: box(x, 0, prop.width, prop.height, prop.height / 2.2) }];
    case 'mat':
      return [{ tone: 'prop', d: box(x, -1.4, prop.width, 1.4, 0.6) }];
    case 'chair': {
      const top = prop.height;
      return [
        { tone: 'prop', d: box(x - 22, top - 2.6, 27, 2.6) },
        { tone: 'prop-line', d: `${line([x - 20, top - 2.6], [x - 20, 0])}${line([x + 3, top - 2.6], [x + 3, 0])}` },
        ...(prop.back ? [{ tone: 'prop', d: box(x - 22, top, 2.6, 30) } as const] : []),
      ];
    }
    case 'wall':
      return [{ tone: 'prop', d: box(x, 0, 3, 98, 0.4) }];
    case 'worktop':
      return [
        { tone: 'prop', d: box(x, prop.height - 3, 26, 3) },
        { tone: 'prop', d: box(x + 3, 0, 23, prop.height - 3, 0.2) },
      ];
    case 'bed':
      return [
        { tone: 'prop', d: box(x, prop.height - 9, prop.width, 9, 2) },
        {
          tone: 'prop-line',
          d: `${line([x + 4, prop.height - 9], [x + 4, 0])}${line([x + prop.width - 4, prop.height - 9], [x + prop.width - 4, 0])}`,
        },
      ];
  }
};

const drawMove = ({ from, to, bow = 0 }: Move): PoseShape => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bend: Pair = [(from[0] + to[0]) / 2 - dy * bow, (from[1] + to[1]) / 2 + dx * bow];
  const arrives = Math.atan2(to[1] - bend[1], to[0] - bend[0]);
  const barb = (turn: number): Pair => [to[0] - 4 * Math.cos(arrives + turn), to[1] - 4 * Math.sin(arrives + turn)];
  return {
    tone: 'move',
    d: `M${at(from)}Q${at(bend)} ${at(to)}${line(barb(0.55), to, barb(-0.55))}`,
  };
};

const person = (body: Body): PoseShape[] => [
  { tone: 'person-far', d: limb(body.farArm) + limb(body.far) },
  { tone: 'person', d: body.trunk.map(chain).join('') + chain(body.head) + limb(body.near) },
  { tone: 'psoas-casing', d: muscle(body.psoas, 0.75) },
  { tone: 'psoas', d: muscle(body.psoas, 0) },
  { tone: 'person-casing', d: limb(body.nearArm) },
  { tone: 'person', d: limb(body.nearArm) },
];

/** Sitting, seen from the front: turning the hip moves the foot sideways, which no side view can show. */
const fromFront = (turnDeg: number): { shapes: PoseShape[]; foot: Pair } => {
  const hip = 29.5;
  const swing = (turnDeg * Math.PI) / 180;
  const leg = (side: 1 | -1, turn: number): Ball[][] => {
    const knee: Pair = [side * 7, hip - 1.2];
    const ankle: Pair = [knee[0] + 23 * Math.sin(turn), knee[1] - 23 * Math.cos(turn)];
    const toe: Pair = [ankle[0] + side * 0.8, Math.max(1.6, ankle[1] - 3)];
    return [
      [
        { at: [side * 5.6, hip + 1], r: 5 },
        { at: knee, r: 4.1 },
      ],
      [
        { at: knee, r: 3.6 },
        { at: [knee[0] + 8 * Math.sin(turn), knee[1] - 8 * Math.cos(turn)], r: 3.2 },
        { at: ankle, r: 1.9 },
      ],
      [
        { at: ankle, r: 2 },
        { at: toe, r: 2.1 },
      ],
    ];
  };
  const arm = (side: 1 | -1): Ball[][] => [
    [
      { at: [side * 9.3, hip + 28], r: 3 },
      { at: [side * 12.6, hip + 11], r: 2.1 },
      { at: [side * 9, hip + 2.5], r: 1.6 },
      { at: [side * 7.4, hip + 0.5], r: 1.8 },
    ],
  ];
  const psoas = (side: 1 | -1): Pair[] => [
    [side * 1.6, hip + 17],
    [side * 2.6, hip + 11],
    [side * 4.6, hip + 5],
    [side * 5.4, hip],
  ];
  const near = leg(-1, -swing);
  const all = (parts: Ball[][]): string => parts.map(chain).join('');
  const trunk: Ball[][] = [
    [
      { at: [0, hip + 2], r: 7.2 },
      { at: [0, hip + 11], r: 6.2 },
      { at: [0, hip + 20], r: 7.2 },
    ],
    [
      { at: [-6.6, hip + 27.2], r: 3.6 },
      { at: [0, hip + 26], r: 5.6 },
      { at: [6.6, hip + 27.2], r: 3.6 },
    ],
    [
      { at: [-6.6, hip + 27.2], r: 3.6 },
      { at: [-2.6, hip + 15], r: 4.6 },
      { at: [2.6, hip + 15], r: 4.6 },
      { at: [6.6, hip + 27.2], r: 3.6 },
    ],
    [
      { at: [-4, hip + 22], r: 5 },
      { at: [4, hip + 22], r: 5 },
    ],
    [
      { at: [0, hip + 28], r: 2.8 },
      { at: [0, hip + 34], r: 2.8 },
      { at: [0, hip + 36], r: 3.8 },
      { at: [0, hip + 40], r: 5.3 },
    ],
  ];
  return {
    foot: near[2]![1]!.at,
    shapes: [
      { tone: 'prop', d: box(-15, hip - 9, 30, 3) },
      { tone: 'prop-line', d: line([-13, hip - 9], [-13, 0]) + line([13, hip - 9], [13, 0]) },
      { tone: 'prop', d: box(30, 0, 3, 22, 0.4) },
      { tone: 'person', d: all(trunk) },
      { tone: 'person-casing', d: all(leg(1, 0)) },
      { tone: 'person-far', d: all(leg(1, 0)) },
      { tone: 'person-casing', d: all(near) },
      { tone: 'person', d: all(near) },
      { tone: 'psoas-casing', d: muscle(psoas(-1), 0.75) + muscle(psoas(1), 0.75) },
      { tone: 'psoas', d: muscle(psoas(-1), 0) + muscle(psoas(1), 0) },
      { tone: 'person-casing', d: all(arm(-1)) + all(arm(1)) },
      { tone: 'person', d: all(arm(-1)) + all(arm(1)) },
    ],
  };
};

const WIDTH = 132;

/** Room above the floor that a row of pictures needs, so that all of them have one scale and one floor. */
export const roomFor = (scenes: readonly Scene[]): number =>
  Math.max(
    ...scenes.map(({ posture, moves = [] }) => {
      const balls =
        typeof posture === 'string'
          ? [{ at: [0, 69.5] as Pair, r: 5.3 }]
          : ((body: Body) =>
              [
                ...body.trunk,
                body.head,
                ...[body.near, body.far, body.nearArm, body.farArm].flatMap((each) => each.balls),
              ].flat())(posed(posture));
      return Math.max(...balls.map(({ at: [, y], r }) => y + r), ...moves.flatMap(({ from, to }) => [from[1], to[1]]));
    }),
  ) + 5;

/** The picture of one scene; `height` is how much of the room above the floor it shows. */
export const drawScene = ({ posture, props = [], moves = [], band = false }: Scene, height: number): Drawing => {
  const frontal = typeof posture === 'string' ? fromFront(posture === 'front' ? 0 : 32) : undefined;
  const body = typeof posture === 'string' ? undefined : posed(posture);
  const [left, right] = frontal ? [frontal.foot, [30, 5] as Pair] : [body!.near.tip, body!.far.tip];
  return {
    // Whole units, as the outlines have: the last digit of a sine is not the same in every engine.
    viewBox: [-WIDTH / 2, -height, WIDTH, height + 5].map((each) =>
      Math.round(each * GRID),
    ) as unknown as Drawing['viewBox'],
    shapes: [
      { tone: 'floor', d: line([-WIDTH / 2 + 5, 0], [WIDTH / 2 - 5, 0]) },
      ...props.flatMap(drawProp),
      ...(frontal ? frontal.shapes : person(body!)),
      ...(band ? [{ tone: 'band', d: line(left, right) } as const] : []),
      ...moves.map(drawMove),
    ],
  };
};
