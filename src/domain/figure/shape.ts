/** What a drawing is made of: data, back to front. */
import type { LayerId, StructureId } from '../anatomy.js';
import type { Point } from '../geometry.js';

export type View = 'front' | 'side';

/** Always the patient's. */
export type Side = 'left' | 'right';

/** What a shape is of, and so how it is coloured and textured. */
export type Tone =
  | 'body'
  | 'bone'
  | 'bone-back'
  | 'bone-edge'
  | 'bone-shade'
  | 'bone-light'
  | 'bone-line'
  | 'foramen'
  | 'cartilage'
  | 'canal'
  | 'canal-behind'
  | 'disc'
  | 'disc-light'
  | 'muscle'
  | 'muscle-2'
  | 'muscle-edge'
  | 'muscle-shade'
  | 'muscle-light'
  | 'fibre'
  | 'tendon'
  | 'tendon-line'
  | 'nerve-casing'
  | 'nerve'
  | 'nerve-faint'
  | 'bursa'
  | 'bursa-light'
  | 'ligament'
  | 'ghost'
  | 'veil'
  | 'veil-line'
  | 'veil-bone'
  // What a cause does: the sore place, its hatching, fibres that have parted, bone that has grown.
  | 'sore'
  | 'sore-line'
  | 'torn'
  | 'spur';

export interface Shape {
  /** Unique within a figure. */
  readonly id: string;
  readonly tone: Tone;
  /** Path data on the 0.25 mm grid. */
  readonly d: string;
  /** The part a reader selects by it. */
  readonly structure?: StructureId;
  /** The layer that shows and hides it, where that is not the layer of its structure. Without either it is always there. */
  readonly layer?: LayerId;
  /** Width of a line, in mm. */
  readonly widthMm?: number;
  /** Drawn on the other side of the body. */
  readonly mirror?: boolean;
  /** Id of the shape it does not reach beyond. */
  readonly clip?: string;
  /** Left out of small pictures. */
  readonly detail?: boolean;
}

export interface Label {
  /** `T12` to `L5`, or the key of a word. */
  readonly id: string;
  readonly at: Point;
}

export interface Figure {
  readonly view: View;
  /** x, y, width, height in mm. */
  readonly viewBox: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
  /** Where the ring of the leader line sits on a part. */
  readonly anchors: Readonly<Record<StructureId, Point>>;
  readonly labels: readonly Label[];
  /** Where the ring sits on what a cause has changed. */
  readonly stateAnchor?: Point | undefined;
}
