/**
 * The pain map: a person from chest to knee, seen from the front, the back and the side, and the areas where this pain
 * is described. Drawn for the patient's left; the other side is its mirror image. Points are mm, y upward from the
 * centres of the hip joints; an adult of about 1.70 m, drawn by general anatomy and not by measures.
 */
import { type ZoneId, zoneIds } from './anatomy.js';
import { band, closedPath, mirrored, openPath, type Pair, pairs, type Point } from './geometry.js';
import type { Side } from './figure/shape.js';

export const mapViews = ['front', 'back', 'side'] as const;
export type MapView = (typeof mapViews)[number];

/** How much of the body is shown: all of it beside the other views, or close enough for a finger. */
export type Crop = 'whole' | 'close';

export interface Zone {
  readonly id: ZoneId;
  readonly d: string;
  /** Where its number stands. */
  readonly at: Point;
}

export interface BodyMap {
  /** x, y, width and height in mm, y downward. */
  readonly viewBox: readonly [number, number, number, number];
  /** Outlines from back to front; what is drawn later lies over what was drawn before. */
  readonly body: readonly string[];
  /** Creases of the skin, by which front and back are told apart. */
  readonly creases: readonly string[];
  readonly zones: readonly Zone[];
  /** Radius of a number that is as large on the screen in every crop. */
  readonly numberMm: number;
}

/** From the crotch up the inside of the arm to the neck, x to one side; the other half is its mirror. */
const half = pairs([
  0, -104, 6, -112, 13, -170, 23, -260, 33, -340, 34, -385, 29, -420, 36, -465, 36, -520, 34, -600, 124, -600, 137,
  -520, 130, -460, 137, -415, 134, -370, 141, -330, 160, -235, 173, -130, 176, -50, 171, 10, 159, 80, 149, 130, 141,
  185, 143, 240, 152, 310, 157, 370, 160, 404, 167, 404, 174, 340, 185, 250, 192, 185, 200, 110, 221, 20, 234, -45, 230,
  -82, 221, -115, 219, -158, 228, -170, 238, -150, 241, -178, 246, -222, 254, -242, 276, -250, 294, -228, 302, -172,
  300, -115, 286, -55, 284, 10, 278, 100, 267, 155, 255, 195, 253, 270, 247, 370, 240, 460, 222, 530, 120, 560, 0, 560,
]);
const bothHalves: readonly Pair[] = [...half, ...[...half].reverse().map(mirrored)];

/** The patient's left side, looking to the viewer's left. */
const trunk = pairs([
  -98, 560, -112, 480, -120, 410, -115, 330, -106, 250, -105, 190, -110, 130, -110, 70, -102, 10, -95, -35, -98, -90,
  -105, -160, -100, -250, -86, -340, -74, -378, -77, -415, -64, -450, -56, -520, -54, -600, 66, -600, 66, -530, 48,
  -470, 38, -420, 44, -370, 60, -280, 72, -190, 78, -134, 102, -106, 121, -52, 121, 8, 108, 70, 82, 130, 66, 185, 66,
  240, 82, 320, 102, 400, 112, 480, 104, 560,
]);
const arm = pairs([
  -54, 560, -52, 450, -58, 340, -71, 250, -84, 190, -120, 110, -160, 30, -180, -15, -190, -42, -206, -68, -219, -98,
  -228, -134, -222, -150, -212, -136, -214, -160, -219, -204, -212, -230, -190, -232, -170, -196, -154, -146, -143,
  -100, -140, -40, -120, 10, -78, 90, -26, 160, 0, 205, 14, 260, 30, 350, 44, 440, 44, 560,
]);

const outlines: Readonly<Record<MapView, readonly (readonly Pair[])[]>> = {
  front: [bothHalves],
  back: [bothHalves],
  side: [trunk, arm],
};

/** Creases on one side; those of the middle lie on x = 0 and are drawn twice in one place. */
const paired = (lines: readonly (readonly Pair[])[]): (readonly Pair[])[] =>
  lines.flatMap((line) => [line, line.map(mirrored)]);

const creases: Readonly<Record<MapView, readonly (readonly Pair[])[]>> = {
  front: [
    ...paired([
      // Lower edge of the ribs, fold of the groin, knee cap.
      pairs([22, 318, 50, 296, 78, 262, 96, 226]),
      pairs([136, 66, 104, 26, 62, -34, 20, -84]),
      pairs([56, -392, 60, -412, 82, -420, 104, -412, 108, -392]),
    ]),
    pairs([0, 460, 0, 330]),
    pairs([-8, 128, 0, 120, 8, 128]),
  ],
  back: [
    ...paired([
      // Shoulder blade, dimple, fold under the buttock, hollow of the knee.
      pairs([58, 402, 66, 366, 92, 352, 112, 376]),
      pairs([38, 116, 43, 111, 48, 114]),
      pairs([10, -116, 50, -134, 100, -130, 138, -104]),
      pairs([54, -410, 82, -418, 110, -408]),
    ]),
    pairs([0, 460, 0, 300, 0, 120]),
    pairs([0, 62, 0, -20, 0, -104]),
  ],
  side: [pairs([36, -118, 64, -132, 84, -122])],
};

/** A sore place: the line it follows, and half its width in the middle. Its number stands on the middle point. */
type Sore = readonly [centre: readonly Pair[], halfWidthMm: number];

/** The areas on the patient's left: x > 0 from the front, x < 0 from the back. */
const sores: Readonly<Record<MapView, Partial<Record<ZoneId, Sore>>>> = {
  front: {
    groin: [pairs([22, -86, 28, -74, 46, -42, 66, -10, 72, 0]), 24],
    'hip-front': [pairs([112, -58, 114, -42, 121, 6, 130, 56, 132, 70]), 27],
    'thigh-front': [pairs([104, -94, 104, -116, 99, -200, 89, -300, 86, -326]), 36],
  },
  back: { 'low-back': [pairs([-50, 84, -53, 104, -58, 176, -53, 248, -50, 268]), 40] },
  side: {
    'hip-front': [pairs([-67, -66, -67, -50, -71, -6, -79, 36, -81, 50]), 24],
    'thigh-front': [pairs([-74, -94, -74, -116, -77, -200, -66, -300, -58, -326]), 26],
    'low-back': [pairs([68, 84, 62, 104, 40, 180, 40, 248, 46, 268]), 23],
  },
};

/** Control points of a sore place: rounded at its ends, widest in the middle. */
const outlineOf = ([centre, halfWidthMm]: Sore): readonly Pair[] =>
  band(centre, (share) => halfWidthMm * (0.4 + 0.66 * Math.sqrt(Math.sin(Math.PI * Math.min(1, Math.max(0, share))))));

const boxes: Readonly<Record<Crop, Readonly<Record<MapView, BodyMap['viewBox']>>>> = {
  whole: { front: [-320, -450, 640, 930], back: [-320, -450, 640, 930], side: [-365, -450, 640, 930] },
  close: { front: [-285, -330, 570, 720], back: [-285, -370, 570, 720], side: [-325, -330, 570, 720] },
};

/** One view of the map with the areas on this side of the patient. */
export const bodyMap = (view: MapView, side: Side, crop: Crop = 'whole'): BodyMap => {
  const place = (outline: readonly Pair[]): readonly Pair[] => (side === 'left' ? outline : outline.map(mirrored));
  const [x, y, width, height] = boxes[crop][view];
  return {
    viewBox: [side === 'left' ? x : -x - width, y, width, height],
    numberMm: crop === 'whole' ? 25 : 19,
    body: outlines[view].map((outline) => closedPath(place(outline))),
    creases: creases[view].map((line) => openPath(place(line))),
    zones: zoneIds.flatMap((id) => {
      const sore = sores[view][id];
      if (!sore) return [];
      const [[cx, cy]] = place([sore[0][2]!]) as readonly [Pair];
      return [{ id, d: closedPath(place(outlineOf(sore))), at: { x: cx, y: -cy } }];
    }),
  };
};

/** The first view that shows a zone is the one that shows it best. */
export const bestView = (zone: ZoneId): MapView => mapViews.find((view) => shows(view, zone))!;

export const shows = (view: MapView, zone: ZoneId): boolean => sores[view][zone] !== undefined;
