import { expect } from '@open-wc/testing';
import { contactHeight, lengths, posed, type Posture, psoasLength } from '../../../src/domain/pose/body.js';
import { drawScene, roomFor, type Scene } from '../../../src/domain/pose/draw.js';
import { type PoseId, poseIds } from '../../../src/domain/anatomy.js';
import { scenes } from '../../../src/domain/pose/poses.js';
import { packs } from '../../../src/data/index.js';

const { en } = packs;
const distance = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
  Math.hypot(ax - bx, ay - by);
const postureOf = (id: PoseId): Posture => {
  const { posture }: Scene = scenes[id];
  if (typeof posture === 'string') throw new Error(`${id} is seen from the front`);
  return posture;
};

/** What touches the floor, or what else bears it, in each picture; how high that is. */
const contacts: readonly [PoseId, ...(readonly [Parameters<typeof contactHeight>[1], number])[]][] = [
  ['breathe-in', ['back', 0], ['seat', 0], ['near-foot', 0], ['far-foot', 0], ['head', 0]],
  ['breathe-out', ['back', 0], ['seat', 0], ['near-foot', 0], ['far-foot', 0], ['head', 0]],
  ['tilt-flat', ['back', 0], ['near-foot', 0], ['far-foot', 0], ['head', 0]],
  ['walk-short', ['near-foot', 0], ['far-toes', 0]],
  ['walk-long', ['near-foot', 0], ['far-toes', 0]],
  ['kneel-start', ['near-knee', 2.4], ['near-toes', 0], ['far-foot', 0]],
  ['kneel-tuck', ['near-knee', 2.4], ['near-toes', 0], ['far-foot', 0]],
  ['kneel-shift', ['near-knee', 2.4], ['near-toes', 0], ['far-foot', 0]],
  ['bed-hug', ['back', 30], ['seat', 30], ['head', 30]],
  ['bed-lower', ['back', 30], ['seat', 30], ['head', 30]],
  ['split-start', ['near-toes', 0], ['far-foot', 0]],
  ['split-bend', ['near-toes', 0], ['far-foot', 0]],
  ['bridge-down', ['back', 0], ['seat', 0], ['near-foot', 0], ['head', 0]],
  ['bridge-up', ['back', 0], ['near-foot', 0], ['far-foot', 0], ['near-elbow', 0]],
  ['bug-start', ['back', 0], ['seat', 0], ['head', 0]],
  ['bug-reach', ['back', 0], ['seat', 0], ['head', 0]],
  ['plank-knees', ['near-elbow', 0], ['near-knee', 0], ['far-knee', 0]],
  ['plank-toes', ['near-elbow', 0], ['near-toes', 0], ['far-toes', 0]],
  ['press-ready', ['near-foot', 0], ['far-foot', 0], ['seat', 23.6]],
  ['press-hold', ['near-foot', 0], ['far-foot', 0], ['seat', 23.6]],
  ['march-lie-start', ['back', 0], ['seat', 0], ['near-foot', 0], ['far-foot', 0]],
  ['march-lie-lift', ['back', 0], ['seat', 0], ['far-foot', 0]],
  ['march-start', ['near-foot', 0], ['far-foot', 0]],
  ['march-lift', ['far-foot', 0]],
  ['raise-down', ['back', 0], ['seat', 0], ['far-foot', 0]],
  ['raise-up', ['back', 0], ['seat', 0], ['far-foot', 0]],
  ['sit-ready', ['near-foot', 0], ['far-foot', 0], ['seat', 23.6]],
  ['sit-lean', ['near-foot', 0], ['far-foot', 0], ['seat', 23.6]],
  ['sit-stand', ['near-foot', 0], ['far-foot', 0]],
];
/** One hundredth of body height: less than the width of a line in the picture. */
const TOUCH = 0.8;

describe('posed', () => {
  it('stands as tall as a hundred hundredths of body height', () => {
    const { head, near } = posed(postureOf('sit-stand'));

    expect(Math.max(...head.map(({ at: [, y], r }) => y + r))).to.be.within(97, 101);
    expect(distance(near.joints[0], near.joints[1])).to.be.closeTo(lengths.thigh, 1e-9);
    expect(distance(near.joints[1], near.joints[2])).to.be.closeTo(lengths.shank, 1e-9);
  });

  for (const [id, ...touching] of contacts) {
    it(`puts what bears the weight on its support: ${id}`, () => {
      const body = posed(postureOf(id));
      for (const [contact, height] of touching)
        expect(contactHeight(body, contact), contact).to.be.closeTo(height, TOUCH);
    });
  }

  it('lets nothing sink into the floor', () => {
    for (const id of poseIds) {
      const { posture }: Scene = scenes[id];
      if (typeof posture === 'string') continue;
      const { trunk, head, near, far, nearArm, farArm } = posed(posture);
      const balls = [...trunk, head, ...[near, far, nearArm, farArm].flatMap((each) => each.balls)].flat();
      expect(Math.min(...balls.map(({ at: [, y], r }) => y - r)), id).to.be.at.least(-2);
    }
  });

  it('keeps both bones of a limb that reaches for a place as long as they are', () => {
    for (const id of poseIds) {
      const { posture }: Scene = scenes[id];
      if (typeof posture === 'string') continue;
      const { near, far } = posed(posture);
      for (const { joints } of [near, far]) {
        expect(distance(joints[0], joints[1]), id).to.be.closeTo(lengths.thigh, 1e-6);
        expect(distance(joints[1], joints[2]), id).to.be.closeTo(lengths.shank, 1e-6);
      }
    }
  });

  const longer: readonly (readonly [PoseId, PoseId])[] = [
    ['kneel-start', 'kneel-shift'],
    ['split-start', 'split-bend'],
    ['bed-hug', 'bed-lower'],
    ['bridge-down', 'bridge-up'],
    ['bug-start', 'bug-reach'],
    ['march-lift', 'march-start'],
    ['march-lie-lift', 'march-lie-start'],
    ['raise-up', 'raise-down'],
    ['sit-ready', 'sit-stand'],
  ];
  for (const [short, long] of longer) {
    it(`draws the psoas longer in ${long} than in ${short}`, () => {
      expect(psoasLength(posed(postureOf(long)))).to.be.above(psoasLength(posed(postureOf(short))));
    });
  }
});

describe('drawScene', () => {
  it('draws paths of whole numbers for every picture, inside the room that a row of it has', () => {
    for (const id of poseIds) {
      const { shapes, viewBox } = drawScene(scenes[id], roomFor([scenes[id]]));
      expect(shapes.map(({ d }) => d).join(''), id).to.match(/^[MLAQahvz\d -]+$/);
      expect(viewBox.every(Number.isFinite), id).to.equal(true);
    }
  });

  it('has a picture for every frame of the content, and content for every picture', () => {
    const used = new Set(Object.values(en.exercises.items).flatMap(({ frames }) => frames.map(({ pose }) => pose)));

    expect([...used].sort()).to.deep.equal([...poseIds].sort());
  });
});
