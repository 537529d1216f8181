/** The picture in words: one sentence each for the view, the side, the bend, what is selected and what is hidden. */
import type { LayerId, StructureId } from './anatomy.js';
import type { Cause, ContentPack, Pose } from './content.js';
import type { Side, View } from './figure.js';
import { formatList, formatUnit, say } from './locale.js';
import { musclePath } from './motion.js';
import { structuresFor } from './related.js';
import type { UiKey } from './ui.js';

/** Words of the layers. */
export const layerNames: Readonly<Record<LayerId, UiKey<'anatomy'>>> = {
  bones: 'layerBones',
  muscles: 'layerMuscles',
  tendon: 'layerTendon',
  nerves: 'layerNerves',
  bursa: 'layerBursa',
  discs: 'layerDiscs',
};

export interface Picture {
  readonly view: View;
  readonly side: Side;
  readonly hipFlexionDeg: number;
  readonly part: StructureId;
  /** Id and entry of the cause that is shown. */
  readonly cause?: readonly [id: string, cause: Cause] | undefined;
  readonly hidden: readonly LayerId[];
}

/** The pose that a bend is, to within this many degrees. */
const NEAR_POSE_DEG = 2.5;

export const poseAt = ({ poses }: ContentPack, hipFlexionDeg: number): Pose | undefined =>
  poses.order
    .map((id) => poses.items[id])
    .find((pose) => pose && Math.abs(pose.hipFlexionDeg - hipFlexionDeg) < NEAR_POSE_DEG);

/** A sentence on the bend itself. */
const bendInWords = (content: ContentPack, hipFlexionDeg: number): string => {
  const degrees = formatUnit(content.lang, 'degree', Math.abs(Math.round(hipFlexionDeg)));
  const key = hipFlexionDeg > 0 ? 'pictureBent' : hipFlexionDeg < 0 ? 'pictureBack' : 'pictureStraight';
  return say(content, 'anatomy', key, { degrees });
};

/** What is called out. */
const subject = (content: ContentPack, { part, cause }: Picture): string => {
  const nameOf = (id: StructureId): string => content.anatomy.items[id]?.name ?? id;
  if (!cause) return say(content, 'anatomy', 'picturePart', { name: nameOf(part) });
  const [id, { name }] = cause;
  return say(content, 'anatomy', 'pictureCause', {
    name,
    parts: formatList(content.lang, structuresFor(content, id).map(nameOf)),
  });
};

const viewInWords = (content: ContentPack, view: View): string =>
  say(content, 'anatomy', view === 'front' ? 'pictureFront' : 'pictureSide');

const sideInWords = (content: ContentPack, side: Side): string =>
  say(content, 'anatomy', side === 'left' ? 'pictureLeft' : 'pictureRight');

/** What stands on the viewer's left and right. Someone who is seen from their left looks to the viewer's left. */
export const viewerSides = (view: View, side: Side): readonly [UiKey<'anatomy'>, UiKey<'anatomy'>] => {
  if (view === 'front') return ['patientRight', 'patientLeft'];
  return side === 'left' ? ['front', 'back'] : ['back', 'front'];
};

/** The name of the picture. */
export const pictureName = (content: ContentPack, picture: Picture): string =>
  [viewInWords(content, picture.view), subject(content, picture), sideInWords(content, picture.side)].join(' ');

/** Everything that can be seen. */
export const pictureInWords = (content: ContentPack, picture: Picture): string => {
  const { view, side, hipFlexionDeg, hidden } = picture;
  const layers = formatList(
    content.lang,
    hidden.map((layer) => say(content, 'anatomy', layerNames[layer])),
  );
  return [
    viewInWords(content, view),
    sideInWords(content, side),
    // From the front the leg is always drawn straight.
    view === 'side' ? bendInWords(content, hipFlexionDeg) : '',
    subject(content, picture),
    hidden.length > 0 ? say(content, 'anatomy', 'pictureHidden', { layers }) : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** What the slider says of itself: "Sitting. 90 degrees. Psoas muscle 21 percent shorter than in standing." */
export const sliderInWords = (content: ContentPack, hipFlexionDeg: number): string => {
  const change = Math.round(musclePath('psoas', hipFlexionDeg).changeFromStanding * 100);
  const words = say(content, 'anatomy', change < 0 ? 'bendShorter' : change > 0 ? 'bendLonger' : 'bendSame', {
    degrees: formatUnit(content.lang, 'degree', Math.round(hipFlexionDeg)),
    percent: formatUnit(content.lang, 'percent', Math.abs(change)),
  });
  const pose = poseAt(content, hipFlexionDeg);
  return pose ? say(content, 'anatomy', 'bendPose', { pose: pose.name, bend: words }) : words;
};

/** Which way the muscles are asked to go, with both numbers. */
export const changeInWords = (content: ContentPack, hipFlexionDeg: number): string => {
  const { changeFromStanding: psoas } = musclePath('psoas', hipFlexionDeg);
  const { changeFromStanding: iliacus } = musclePath('iliacus', hipFlexionDeg);
  const percent = (share: number): string => formatUnit(content.lang, 'percent', Math.abs(Math.round(share * 100)));
  const key = Math.abs(iliacus) < 0.005 ? 'same' : psoas < 0 ? 'shorter' : 'longer';
  return say(content, 'anatomy', key, { psoas: percent(psoas), iliacus: percent(iliacus) });
};
