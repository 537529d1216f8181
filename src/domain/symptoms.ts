/** The pain map in words. */
import { bodyMap, type MapView } from './body-map.js';
import type { ContentPack, Symptom } from './content.js';
import type { Side } from './figure/shape.js';
import { say } from './locale.js';
import type { UiKey } from './ui.js';

/** An area of the map with its number in the list. */
export interface Area {
  readonly id: string;
  readonly number: number;
  readonly symptom: Symptom;
}

/** The areas in the order of the content, numbered from 1. */
export const areasOf = ({ symptoms }: ContentPack): Area[] =>
  symptoms.order
    .flatMap((id) => (symptoms.items[id] ? [{ id, symptom: symptoms.items[id] }] : []))
    .map((area, i) => ({ ...area, number: i + 1 }));

export const viewName = { front: 'viewFront', back: 'viewBack', side: 'viewSide' } as const satisfies Record<
  MapView,
  UiKey<'symptoms'>
>;

export const oftenName = { 1: 'often1', 2: 'often2', 3: 'often3' } as const satisfies Record<
  Symptom['often'],
  UiKey<'symptoms'>
>;

/** "Back view. One marked area: Low back, left side. Sometimes." */
export const mapInWords = (content: ContentPack, view: MapView, side: Side, selected: string | undefined): string => {
  const words = (key: UiKey<'symptoms'>, values?: Record<string, string | number>): string =>
    say(content, 'symptoms', key, values);
  const { zones } = bodyMap(view, side);
  const areas = areasOf(content).filter(({ symptom }) => zones.some(({ id }) => id === symptom.zone));
  const chosen = areas.find(({ id }) => id === selected);
  return [
    words('picture', { view: words(viewName[view]) }),
    words('pictureAreas', { n: areas.length }),
    ...areas.map(({ symptom: { name, often } }) =>
      words('pictureArea', {
        name,
        side: words(side === 'left' ? 'sideLeft' : 'sideRight'),
        often: words(oftenName[often]),
      }),
    ),
    ...(chosen ? [words('pictureSelected', { name: chosen.symptom.name })] : []),
  ].join(' ');
};
