/**
 * What an element on a server is told, as it has no page to ask: the session it stands in, and who else is there. In a
 * browser nothing of this is ever set.
 */
import type { Session } from '../domain/session.js';
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

interface Serving extends Served {
  readonly session: Session;
  readonly scope: unknown;
  readonly at: number;
}

let serving: Serving | undefined;
let next = 0;

/** From now on elements are drawn for this place of the page. */
export const serve = (place: Serving | undefined): void => {
  serving = place;
  next = place?.elements.findIndex(({ at }) => at === place.at) ?? 0;
};

export const served = (): Serving | undefined => serving;

/** Tells of an element's stages and answers what the element is known as afterwards. */
export const enter = (stages: ServedElement['stages']): ServedElement | undefined => {
  if (!serving) return undefined;
  if (serving.isComplete) return serving.elements[next++];
  const element = { stages, scope: serving.scope, at: serving.at };
  serving.elements.push(element);
  return element;
};

/** True where another element shows this kind of thing better: one of the same session, of higher rank, or the first. */
export const isElsewhere = (kind: StageKind, asker: ServedElement | undefined): boolean => {
  if (!serving?.isComplete || !asker) return false;
  let best: { element: ServedElement; grades: readonly number[] } | undefined;
  for (const element of serving.elements)
    for (const { kind: shown, rank } of element.stages) {
      if (shown !== kind) continue;
      const grades = [element.scope === asker.scope ? 1 : 0, rank];
      const at = best ? grades.findIndex((grade, i) => grade !== best!.grades[i]) : 0;
      if (!best || (at >= 0 && grades[at]! > best.grades[at]!)) best = { element, grades };
    }
  return best !== undefined && best.element !== asker;
};
