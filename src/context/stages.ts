/**
 * Who on this page can bring something before the reader. A causes explorer asks for a figure, a figure for the
 * causes, a quiz for either: without a common parent, in any order of arrival, and knowing when there is none.
 */
import { isServer, type LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Session } from '../domain/session.js';
import { moveFocus } from './focus.js';
import { enter, isElsewhere, type ServedElement } from './served.js';

/**
 * A figure shows structures, an explorer causes, a glossary words; `signs` is the card "signs you need help now", `sheet`
 * the bar of the exercise sheet.
 */
export type StageKind = 'figure' | 'causes' | 'signs' | 'glossary' | 'sheet';

export interface Stage {
  readonly kind: StageKind;
  /** Among several stages of one kind the higher one is taken, then the first on the page. */
  readonly rank: number;
  /** The session it shows; a stage in the asker's own session goes before all others. */
  readonly session: Session;
  /** Brings the entry into view and moves focus to it. */
  show(id: string | undefined): void;
}

interface Placed {
  readonly host: HTMLElement;
  readonly stage: Stage;
}

interface Registry {
  readonly placed: Set<Placed>;
  readonly askers: Set<ReactiveControllerHost>;
  pending: boolean;
}

const registryKey = Symbol.for('psoas-elements.stages');
const registry = ((globalThis as typeof globalThis & { [registryKey]?: Registry })[registryKey] ??= {
  placed: new Set(),
  askers: new Set(),
  pending: false,
});

// A page brings its tags in one task: tell the askers once, not once a tag.
const announce = (): void => {
  if (registry.pending) return;
  registry.pending = true;
  queueMicrotask(() => {
    registry.pending = false;
    for (const asker of registry.askers) asker.requestUpdate();
  });
};

const precedes = (a: HTMLElement, b: HTMLElement): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A stage of the element whose session `owner` knows. */
export const stage = (
  kind: StageKind,
  owner: { readonly session: Session },
  show: (id: string | undefined) => void,
  rank = 0,
): Stage => ({
  kind,
  rank,
  get session() {
    return owner.session;
  },
  show,
});

/** The card of warning signs: one for each session of a page, and links to it from every other element. */
export const signsStage = (host: LitElement, owner: { readonly session: Session }, rank?: number): Stage =>
  stage('signs', owner, () => void moveFocus(host, '#signs', '.signs'), rank);

/** Registers what an element can show, and finds who shows the rest. */
export class StageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #placed: readonly Placed[];
  readonly #served: ServedElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, stages: readonly Stage[]) {
    this.#host = host;
    this.#placed = stages.map((stage) => ({ host, stage }));
    this.#served = isServer ? enter(stages) : undefined;
    host.addController(this);
  }

  hostConnected(): void {
    for (const placed of this.#placed) registry.placed.add(placed);
    registry.askers.add(this.#host);
    announce();
  }

  hostDisconnected(): void {
    for (const placed of this.#placed) registry.placed.delete(placed);
    registry.askers.delete(this.#host);
    announce();
  }

  /**
   * Goes to whoever shows this kind of thing: the element with the id `wanted`, else one of the same session, else
   * the first on the page. Undefined when no other element does, so that a caller can do without.
   */
  follow(kind: StageKind, session: Session, id?: string, wanted?: string): (() => void) | undefined {
    if (isServer)
      return isElsewhere(kind, this.#served)
        ? () => {
            // Nobody can press anything there.
          }
        : undefined;
    let best: Placed | undefined;
    for (const placed of registry.placed) {
      if (placed.stage.kind === kind && (!best || this.#isBetter(placed, best, session, wanted))) best = placed;
    }
    if (!best || best.host === this.#host) return undefined;
    const { stage } = best;
    return () => {
      stage.show(id);
    };
  }

  #isBetter(a: Placed, b: Placed, session: Session, wanted: string | undefined): boolean {
    const grades = ({ host, stage }: Placed): number[] => [
      wanted !== undefined && host.id === wanted ? 1 : 0,
      stage.session === session ? 1 : 0,
      stage.rank,
    ];
    const [mine, theirs] = [grades(a), grades(b)];
    for (const [i, grade] of mine.entries()) {
      if (grade !== theirs[i]) return grade > theirs[i]!;
    }
    return precedes(a.host, b.host);
  }
}
