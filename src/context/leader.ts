/** Draws the leader line where the browser has laid out ring, words and caption; past Lit, as no state depends on it. */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { Point } from '../domain/geometry.js';
import { type Box, captionOffset, freeHeight, leaderPoints } from '../domain/leader.js';

export class LeaderController implements ReactiveController {
  readonly #host: LitElement;
  /** Where the ring sits in the figure; undefined without a figure. */
  readonly #anchor: () => Point | undefined;
  readonly #resize = isServer
    ? undefined
    : new ResizeObserver(() => {
        // The caption moves with the leader, which changes the size observed: not within the same frame.
        requestAnimationFrame(() => {
          this.#draw();
        });
      });

  constructor(host: LitElement, anchor: () => Point | undefined) {
    this.#host = host;
    this.#anchor = anchor;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
  }

  hostUpdated(): void {
    this.#draw();
  }

  #draw(): void {
    const root = this.#host.renderRoot;
    const [board, stage, caption, leader] = ['.board', '.stage', '.caption', '.leader'].map((each) =>
      root.querySelector<HTMLElement>(each),
    );
    if (!board || !stage || !caption || !leader) return;
    const anchor = this.#anchor();
    const matrix = root.querySelector<SVGSVGElement>('.figure')?.getScreenCTM();
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
    const stageAt = place(stage);
    const onScreen = anchor && matrix && new DOMPoint(anchor.x, anchor.y).matrixTransform(matrix);
    const ring = onScreen && { x: onScreen.x - origin.left, y: onScreen.y - origin.top };
    // Zoomed in, the part may lie outside of what is shown.
    const isShown =
      !!ring && ring.x > stageAt.left && ring.x < stageAt.right && ring.y > stageAt.top && ring.y < stageAt.bottom;
    leader.toggleAttribute('hidden', !isShown);
    if (!isShown) return;

    const words = [...root.querySelectorAll('.stage :is(.label, .side, .zoom)')].map(place);
    const layers = root.querySelector('.layers');
    if (layers) {
      const height = freeHeight(ring, stageAt.right, words);
      const free = { top: place(layers).bottom, stageHeight: stageAt.bottom - stageAt.top };
      caption.style.setProperty('--_caption-offset', `${String(Math.round(captionOffset(height, free)))}px`);
    }
    const points = leaderPoints({ ring, stage: stageAt, caption: place(caption), words })
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
    for (const line of leader.querySelectorAll('polyline')) line.setAttribute('points', points);
    for (const circle of leader.querySelectorAll('circle')) {
      circle.setAttribute('cx', ring.x.toFixed(1));
      circle.setAttribute('cy', ring.y.toFixed(1));
    }
  }
}
