/** Draws the leader line where the browser has laid out ring, words and caption; past Lit, as no state depends on it. */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { Point } from '../domain/geometry.js';
import { type Box, captionOffset, freeHeight, leaderPoints } from '../domain/leader.js';
import { isTakenOver } from './take-over.js';

/** Where everything stands in the board's own pixels, and how the figure's units become them. */
interface Measures {
  readonly stage: Box;
  readonly caption: Box;
  readonly words: readonly Box[];
  /** Where the layers end, above the caption. */
  readonly layersEnd: number | undefined;
  readonly matrix: DOMMatrix;
}

export class LeaderController implements ReactiveController {
  readonly #host: LitElement;
  /** Where the ring sits in the figure; undefined without a figure. */
  readonly #anchor: () => Point | undefined;
  /** All that the layout depends on: while none of it changes nothing is measured again, as sixty times a second it would. */
  readonly #causes: () => readonly unknown[];
  #seen: readonly unknown[] = [];
  #measures: Measures | undefined;
  /** A server's drawing knew no offset of the caption: it gets none until the figure changes. */
  #isFirst = false;
  readonly #resize = isServer
    ? undefined
    : new ResizeObserver(() => {
        // The caption moves with the leader, which changes the size observed: not within the same frame.
        requestAnimationFrame(() => {
          this.#measures = undefined;
          this.#draw();
        });
      });

  constructor(host: LitElement, anchor: () => Point | undefined, causes: () => readonly unknown[]) {
    this.#host = host;
    this.#anchor = anchor;
    this.#causes = causes;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
  }

  hostUpdated(): void {
    const causes = this.#causes();
    const isChanged = causes.some((each, i) => each !== this.#seen[i]);
    if (isChanged) this.#measures = undefined;
    this.#isFirst = isTakenOver(this.#host) && (this.#seen.length === 0 || (this.#isFirst && !isChanged));
    this.#seen = causes;
    this.#draw();
  }

  /** The part has moved in the figure, and nothing else. */
  follow(): void {
    this.#draw();
  }

  #measure(): Measures | undefined {
    const root = this.#host.renderRoot;
    const [board, stage, caption, figure] = ['.board', '.stage', '.caption', '.figure'].map((each) =>
      root.querySelector(each),
    );
    const matrix = (figure as SVGSVGElement | null | undefined)?.getScreenCTM();
    if (!board || !stage || !caption || !matrix) return undefined;
    const origin = board.getBoundingClientRect();
    const place = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        left: left - origin.left,
        top: top - origin.top,
        right: right - origin.left,
        bottom: bottom - origin.top,
      };
    };
    const layers = root.querySelector('.layers');
    return {
      stage: place(stage),
      caption: place(caption),
      words: [...root.querySelectorAll('.stage :is(.label, .side, .zoom)')].map(place),
      layersEnd: layers ? place(layers).bottom : undefined,
      matrix: new DOMMatrix([matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - origin.left, matrix.f - origin.top]),
    };
  }

  #draw(): void {
    const root = this.#host.renderRoot;
    const leader = root.querySelector('.leader');
    const measures = (this.#measures ??= this.#measure());
    const anchor = this.#anchor();
    if (!leader || !measures) return;
    const { stage, words, layersEnd, matrix } = measures;
    const ring = anchor && new DOMPoint(anchor.x, anchor.y).matrixTransform(matrix);
    // Zoomed in, the part may lie outside of what is shown.
    const isShown =
      !!ring && ring.x > stage.left && ring.x < stage.right && ring.y > stage.top && ring.y < stage.bottom;
    leader.toggleAttribute('hidden', !isShown);
    if (!isShown) return;

    let { caption } = measures;
    if (layersEnd !== undefined && !this.#isFirst) {
      const height = freeHeight(ring, stage.right, words);
      const offset = captionOffset(height, { top: layersEnd, stageHeight: stage.bottom - stage.top });
      const element = root.querySelector<HTMLElement>('.caption')!;
      const before = element.style.getPropertyValue('--_caption-offset');
      const after = `${String(Math.round(offset))}px`;
      if (after !== before) {
        element.style.setProperty('--_caption-offset', after);
        this.#measures = this.#measure();
        caption = this.#measures?.caption ?? caption;
      }
    }
    const points = leaderPoints({ ring, stage, caption, words })
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
    for (const line of leader.querySelectorAll('polyline')) line.setAttribute('points', points);
    for (const circle of leader.querySelectorAll('circle')) {
      circle.setAttribute('cx', ring.x.toFixed(1));
      circle.setAttribute('cy', ring.y.toFixed(1));
    }
  }
}
