/** A number that glides to where it is sent, one step a frame; at once where the reader wants less motion. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const GLIDE_MS = 220;

export class TweenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
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

  /** Sends it on its way; a new target on the way is taken from where it is. */
  glideTo(to: number): void {
    if (to === this.#to) return;
    this.#to = to;
    cancelAnimationFrame(this.#frame);
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
      this.#host.requestUpdate();
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
