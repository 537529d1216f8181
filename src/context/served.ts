/**
 * What an element on a server is told, as it has no page to ask: the session it stands in, and who else is there. In a
 * browser nothing of this is ever set.
 */
import { reduce, type Session } from '../domain/session.js';
import type { StageKind } from './stages.js';

/** An element with what it can show to others. */
export interface ServedElement {
  readonly stages: readonly { readonly kind: StageKind; readonly rank: number }[];
  /** Elements of one scope share one session. */
  readonly scope: unknown;
  /** Which of the page's own tags it is, or belongs to. */
  readonly at: number;
}

export interface Served {
  /** Every element of the page in its order. While it is not complete, whoever is drawn is added. */
  readonly elements: ServedElement[];
  readonly isComplete: boolean;
}

export interface Serving extends Served {
  readonly session: Session;
  readonly scope: unknown;
  readonly at: number;
  /** Hears of what is wrong with an element's attributes. Default: nobody does, as whoever draws has asked before. */
  readonly warn?: (message: string) => unknown;
}

const key = Symbol.for('psoas-elements.serving');
/** For all copies of the elements: a program may load them beside the renderer, which has its own. */
const server = globalThis as typeof globalThis & { [key]?: { place: Serving; next: number } | undefined };

/** From now on, until it is called without a place, elements are drawn for this place of the page. */
export const serve = (place: Serving | undefined): void => {
  server[key] = place && { place, next: place.elements.findIndex(({ at }) => at === place.at) };
};

export const served = (): Serving | undefined => server[key]?.place;

/** What a page selects by an attribute is selected where its element is drawn. */
export const serveSelected = (id: string | undefined): void => {
  const state = server[key];
  if (state) state.place = { ...state.place, session: reduce(state.place.session, { type: 'select', id }) };
};

/** Tells of an element's stages and answers what the element is known as afterwards. */
export const enter = (stages: ServedElement['stages']): ServedElement | undefined => {
  const state = server[key];
  if (!state) return undefined;
  const { elements, isComplete, scope, at } = state.place;
  if (isComplete) return elements[state.next++];
  const element = { stages, scope, at };
  elements.push(element);
  return element;
};

/** True where another element shows this kind of thing better: one of the same session, of higher rank, or the first. */
export const isElsewhere = (kind: StageKind, asker: ServedElement | undefined): boolean => {
  const page = served();
  if (!page?.isComplete || !asker) return false;
  let best: { element: ServedElement; grades: readonly number[] } | undefined;
  for (const element of page.elements)
    for (const { kind: shown, rank } of element.stages) {
      if (shown !== kind) continue;
      const grades = [element.scope === asker.scope ? 1 : 0, rank];
      const at = best ? grades.findIndex((grade, i) => grade !== best!.grades[i]) : 0;
      if (!best || (at >= 0 && grades[at]! > best.grades[at]!)) best = { element, grades };
    }
  return best !== undefined && best.element !== asker;
};
