/**
 * Points measured on the bone surfaces distributed with OpenSim, in mm (README, "The figure"). In the front view of the
 * patient's right side; in the side view facing right. `shape` is the outline that has to pass there.
 */
export interface Landmark {
  readonly name: string;
  readonly view: 'front' | 'side';
  readonly shape: string;
  readonly at: readonly [x: number, y: number];
}

const front = (name: string, shape: string, x: number, y: number): Landmark => ({
  name,
  view: 'front',
  shape,
  at: [x, y],
});
const side = (name: string, shape: string, x: number, y: number): Landmark => ({
  name,
  view: 'side',
  shape,
  at: [x, y],
});

export const landmarks: readonly Landmark[] = [
  front('highest point of the iliac crest', 'hip-bone', -90.9, 149.7),
  front('most lateral point of the iliac crest', 'hip-bone', -132.8, 106),
  // It faces the viewer and is no part of the outline: what shows it is the ligament that begins there.
  front('anterior superior iliac spine', 'inguinal-ligament', -118.9, 74),
  front('lowest point of the ischial tuberosity', 'hip-bone', -26.9, -56.7),
  front('upper end of the symphysis', 'hip-bone', 0, -11.4),
  front('lower end of the symphysis', 'hip-bone', 0, -34.7),
  front('greater trochanter, top', 'femur', -114.1, 1.3),
  front('greater trochanter, most lateral', 'femur', -139.2, -18.3),
  front('lesser trochanter, tip', 'femur', -85.6, -53.7),
  front('apex of the coccyx', 'sacrum', 0, -14.3),
  front('most lateral point of the sacral ala', 'sacrum', -53.4, 114.4),
  front('upper articular process of the sacrum', 'sacrum', -41.5, 131),
  front('upper rim of T12', 'T12-body', 0, 336.7),
  front('lower rim of L1', 'L1-body', 0, 276.6),
  front('upper rim of L2', 'L2-body', 0, 268.5),
  front('lower rim of L3', 'L3-body', 0, 195.2),
  front('upper rim of L4', 'L4-body', 0, 184.7),
  front('lower rim of L5', 'L5-body', 0, 112.4),
  front('top of the femoral head', 'femoral-head', -77.3, 23.3),
  front('inner edge of the femoral head', 'femoral-head', -54, 0),
  front('transverse process of T12', 'T12-process', -27.1, 322.8),
  front('transverse process of L1', 'L1-process', -37, 286.4),
  front('transverse process of L2', 'L2-process', -39.5, 248.6),
  front('transverse process of L3', 'L3-process', -44, 215.4),
  front('transverse process of L4', 'L4-process', -42, 180.7),
  front('transverse process of L5', 'L5-process', -45.5, 147.2),
  side('highest point of the iliac crest', 'hip-bone', -11.1, 149.7),
  side('anterior superior iliac spine', 'hip-bone', 53.5, 74),
  side('anterior inferior iliac spine', 'hip-bone', 41.7, 41.8),
  side('posterior superior iliac spine', 'hip-bone', -85.5, 88.3),
  side('front of the pubis', 'hip-bone', 43.1, -15.4),
  side('ischial tuberosity, back', 'hip-bone', -50.9, -36.6),
  side('ischial tuberosity, lowest', 'hip-bone', -20.7, -56.7),
  side('lesser trochanter, back', 'femur', -30.1, -53.8),
  side('greater trochanter, top', 'femur', -23.6, 1.3),
  side('sacral promontory', 'sacrum', -6.3, 101.6),
  side('upper back edge of the sacrum', 'sacrum', -29.6, 119.7),
  side('tip of the coccyx', 'sacrum', -71.6, -14.3),
  side('upper front edge of L1', 'L1-body', 5.3, 304.4),
  side('upper back edge of L3', 'L3-body', -12.9, 224.6),
  side('lower front edge of L4', 'L4-body', 15.7, 152.3),
  side('lower back edge of L5', 'L5-body', -24.8, 126.7),
  side('spinous process of T12', 'T12-arch', -74.8, 290.5),
  side('upper back edge of T12', 'T12-body', -34.6, 332),
  side('lower front edge of T12', 'T12-body', 1, 310),
  side('lower back edge of L2', 'L2-body', -13.6, 233.4),
  side('upper front edge of L4', 'L4-body', 20.2, 184.7),
  side('upper front edge of L5', 'L5-body', 13.2, 141.1),
  side('top of the femoral head', 'femoral-head', 0, 23.3),
  side('bottom of the femoral head', 'femoral-head', 0, -23.3),
  side('upper articular process of the sacrum', 'sacrum', -43, 131),
  side('spinous process of L1', 'L1-arch', -62.7, 262.9),
  side('spinous process of L2', 'L2-arch', -54.2, 223.9),
  side('spinous process of L3', 'L3-arch', -54, 194.9),
  side('spinous process of L4', 'L4-arch', -57.8, 159.1),
  side('spinous process of L5', 'L5-arch', -61.7, 140.1),
];
