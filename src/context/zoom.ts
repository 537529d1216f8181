/** Zooms and moves a picture by pinch, drag, wheel and keys; buttons call the same methods. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../domain/geometry.js';
import { centredOn, type Frame, frameOf, panned, type Zoom, ZOOM_STEP, zoomed } from '../domain/zoom.js';

/** A finger that rests on the glass trembles by this much, in px, without meaning to drag. */
const TREMBLE = 6;
/** Share of what is shown that an arrow key moves it by. */
const KEY_PAN = 0.15;
const WHEEL_SPEED = 0.01;

/** Pixels on the screen → units of the picture. */
const placeIn = (svg: SVGSVGElement, { x, y }: Point): Point | undefined => {
  const matrix = svg.getScreenCTM();
  return matrix ? new DOMPoint(x, y).matrixTransform(matrix.inverse()) : undefined;
};

export interface ZoomTarget {
  /** The whole picture, in its own units. */
  readonly whole: Frame;
  /** What a zoom by buttons and keys keeps in place. */
  readonly focus: Point;
}

export class ZoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #target: () => ZoomTarget | undefined;
  readonly #pointers = new Map<number, Point>();
  #start: Point | undefined;
  #zoom: Zoom | undefined;

  /** True from the moment a press has become a drag until after its click. */
  dragging = false;

  constructor(host: ReactiveControllerHost, target: () => ZoomTarget | undefined) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pointers.clear();
  }

  /** Another object whenever another part of the picture is shown. */
  get state(): Zoom | undefined {
    return this.#zoom;
  }

  /** 1 when all is shown. */
  get scale(): number {
    return this.#zoom?.scale ?? 1;
  }

  /** The part of the picture that is shown. */
  frame(whole: Frame): Frame {
    return frameOf(whole, this.#zoom);
  }

  in(): void {
    this.#by(ZOOM_STEP);
  }

  out(): void {
    this.#by(1 / ZOOM_STEP);
  }

  reset(): void {
    this.#set(undefined);
  }

  /** Brings a point to the middle, as far as the picture reaches. */
  showPoint(at: Point): void {
    const target = this.#target();
    if (target) this.#set(centredOn(target.whole, this.#zoom, at));
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, currentTarget, target } = event;
    if (ctrlKey || metaKey || altKey || currentTarget !== target) return;
    const step = ({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const)[key];
    if (key === '+' || key === '=') this.in();
    else if (key === '-') this.out();
    else if (key === '0') this.reset();
    else if (step && this.#zoom) this.#pan(step[0] * KEY_PAN, step[1] * KEY_PAN);
    else return;
    event.preventDefault();
  };

  /** A pinch on a trackpad arrives as a wheel with the control key; a plain wheel is the page's. */
  readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const at = placeIn(event.currentTarget as SVGSVGElement, event);
    if (at) this.#by(Math.exp(-event.deltaY * WHEEL_SPEED), at);
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    this.dragging = false;
    this.#start = event;
    this.#pointers.set(event.pointerId, event);
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before || !this.#start) return;
    // Let go where nobody told: outside of the window, or over a menu. What hovers must not drag.
    if (event.buttons === 0) {
      this.onPointerEnd(event);
      return;
    }
    const others = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    const isPinch = others.length > 0;
    if (
      !isPinch &&
      (!this.#zoom || (!this.dragging && Math.hypot(event.x - this.#start.x, event.y - this.#start.y) < TREMBLE))
    )
      return;
    this.dragging = true;
    const svg = event.currentTarget as SVGSVGElement;
    svg.setPointerCapture(event.pointerId);
    this.#pointers.set(event.pointerId, event);
    const matrix = svg.getScreenCTM();
    const target = this.#target();
    if (!matrix || !target) return;
    const [other] = others;
    if (other) {
      const spread = (a: Point): number => Math.hypot(a.x - other.x, a.y - other.y);
      const at = placeIn(svg, { x: (event.x + other.x) / 2, y: (event.y + other.y) / 2 });
      if (at && spread(before) > 0) this.#by(spread(event) / spread(before), at);
    }
    const share = isPinch ? 2 : 1;
    this.#set(
      panned(
        target.whole,
        this.#zoom,
        (before.x - event.x) / matrix.a / share,
        (before.y - event.y) / matrix.d / share,
      ),
    );
  };

  readonly onPointerEnd = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
  };

  #by(factor: number, at?: Point): void {
    const target = this.#target();
    if (target) this.#set(zoomed(target.whole, this.#zoom, factor, at ?? target.focus));
  }

  #pan(x: number, y: number): void {
    const target = this.#target();
    if (!target) return;
    const [, , width, height] = frameOf(target.whole, this.#zoom);
    this.#set(panned(target.whole, this.#zoom, x * width, y * height));
  }

  #set(zoom: Zoom | undefined): void {
    if (zoom === this.#zoom) return;
    this.#zoom = zoom;
    this.#host.requestUpdate();
  }
}
