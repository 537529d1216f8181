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
