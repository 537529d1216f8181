/** A number that glides to where it is sent, one step a frame; at once where the reader wants less motion. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive, type DirectiveResult } from 'lit/directive.js';

const GLIDE_MS = 220;

/** Called on each frame of a glide. */
type Listener = (isThere: boolean) => void;

export class TweenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #listeners = new Set<Listener>();
  #frame = 0;
  #to: number;

  /** Where it is now. */
  value: number;

  constructor(host: ReactiveControllerHost & HTMLElement, value: number) {
    this.#host = host;
    this.#to = this.value = value;
    host.addController(this);
  }

  hostConnected(): void {
    this.value = this.#to;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Hears of each frame; returns how to stop hearing. The host itself is not updated on the way: that would cost the frame. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sends it on its way; a new target on the way is taken from where it is. */
  glideTo(to: number): void {
    if (to === this.#to) return;
    this.#to = to;
    // On a server there are no frames.
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    const from = this.value;
    if (!this.#host.isConnected || this.#isStill()) {
      this.value = to;
      return;
    }
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const way = Math.min(1, (now - start) / GLIDE_MS);
      this.value = way === 1 ? to : from + (to - from) * (1 - (1 - way) ** 3);
      for (const listener of this.#listeners) listener(way === 1);
      if (way < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #isStill(): boolean {
    return (
      matchMedia('(prefers-reduced-motion: reduce)').matches ||
      getComputedStyle(this.#host).getPropertyValue('--psoas-motion').trim() === '0'
    );
  }
}

type Draw = (value: number) => unknown;

class Gliding extends AsyncDirective {
  #tween: TweenController | undefined;
  #draw: Draw = () => undefined;
  #stop: (() => void) | undefined;
  #sight: IntersectionObserver | undefined;
  #isSeen = true;

  override render(tween: TweenController, draw: Draw): unknown {
    return draw(tween.value);
  }

  override update(part: ChildPart, [tween, draw]: [TweenController, Draw]): unknown {
    this.#draw = draw;
    if (this.#tween !== tween) {
      this.disconnected();
      this.#tween = tween;
      this.#sight ??= new IntersectionObserver((entries) => {
        this.#isSeen = entries.at(-1)!.isIntersecting;
      });
      this.#sight.observe(part.parentNode as Element);
      this.reconnected();
    }
    return this.render(tween, draw);
  }

  protected override reconnected(): void {
    this.#stop = this.#tween?.listen((isThere) => {
      // A picture out of sight waits for the end.
      if (this.#isSeen || isThere) this.setValue(this.#draw(this.#tween!.value));
    });
  }

  protected override disconnected(): void {
    this.#stop?.();
  }
}

const glidingDirective = directive(Gliding);

/** What is drawn, as a child, from a number that glides: drawn again on each frame, and nothing else with it. */
export const gliding = (tween: TweenController, draw: Draw): DirectiveResult => glidingDirective(tween, draw);
