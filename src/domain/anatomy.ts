/**
 * What the figure can show and the words can point at. Ids are stable for ever: content, deep links and
 * shapes all use them.
 */

/** The parts a reader can select, in the order the parts list shows them. */
export const structureIds = [
  'psoas-major',
  'iliacus',
  'iliopsoas-tendon',
  'iliopsoas-bursa',
  'hip-joint',
  'lumbar-discs',
  'spinal-canal',
  'nerve-roots',
  'femoral-nerve',
  'bones',
] as const;

export type StructureId = (typeof structureIds)[number];

/** The layers a reader can show or hide. */
export const layerIds = ['bones', 'muscles', 'tendon', 'nerves', 'bursa', 'discs'] as const;

export type LayerId = (typeof layerIds)[number];

/** The layer each structure is drawn in. */
export const layerOf: Readonly<Record<StructureId, LayerId>> = {
  'psoas-major': 'muscles',
  iliacus: 'muscles',
  'iliopsoas-tendon': 'tendon',
  'iliopsoas-bursa': 'bursa',
  'hip-joint': 'bones',
  'lumbar-discs': 'discs',
  'spinal-canal': 'bones',
  'nerve-roots': 'nerves',
  'femoral-nerve': 'nerves',
  bones: 'bones',
};

export const isStructureId = (id: string): id is StructureId => (structureIds as readonly string[]).includes(id);

/** What a cause does to the body, where the figure can show it. */
export const figureStates = ['strain', 'arthritis', 'stenosis', 'compression'] as const;
export type FigureState = (typeof figureStates)[number];

/**
 * The bends the model of the muscles is used for, in degrees: the leg behind the body to a deep squat. Its iliacus has
 * hardly a lever left at 120 and would straighten the hip soon after.
 */
export const hipRange = { min: -20, max: 120 } as const;

/** Where the map of the body can be sore. */
export const zoneIds = ['groin', 'hip-front', 'thigh-front', 'low-back'] as const;
export type ZoneId = (typeof zoneIds)[number];

/** The pictures of exercises, drawn in `pose/poses.ts`. */
export const poseIds = [
  'breathe-in',
  'breathe-out',
  'tilt-arch',
  'tilt-flat',
  'walk-short',
  'walk-long',
  'kneel-start',
  'kneel-tuck',
  'kneel-shift',
  'bed-hug',
  'bed-lower',
  'split-start',
  'split-bend',
  'bridge-down',
  'bridge-up',
  'bug-start',
  'bug-reach',
  'plank-knees',
  'plank-toes',
  'press-ready',
  'press-hold',
  'march-lie-start',
  'march-lie-lift',
  'march-start',
  'march-lift',
  'raise-down',
  'raise-up',
  'sit-ready',
  'sit-lean',
  'sit-stand',
  'turn-rest',
  'turn-out',
] as const;
export type PoseId = (typeof poseIds)[number];
