/** A countdown for an element: it redraws when the seconds change, keeps right while nobody looks, and rests when idle. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  advance,
  idleTimer,
  type Instant,
  markPassed,
  pause,
  phaseOf,
  remainingMs,
  resume,
  type Timer,
  type TimerMark,
  type TimerPhase,
} from '../domain/timer.js';

export interface TimerOptions {
  /** Half is over, a minute is left, all is over; of several passed in one step only the latest. */
  readonly onMark?: (mark: TimerMark) => void;
  /** Reads the clocks; for tests. */
  readonly clock?: () => Instant;
}

const SECOND_MS = 1000;
const deviceClock = (): Instant => ({ wallMs: Date.now(), steadyMs: performance.now() });

/**
 * Runs one timer. Between two redraws nothing is kept but the time stamps; while it stands still, or its element is
 * off the page, there is no tick and no listener. Back on the page it is right at once.
 */
export class TimerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onMark: ((mark: TimerMark) => void) | undefined;
  readonly #clock: () => Instant;
  #timer: Timer | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, { onMark, clock = deviceClock }: TimerOptions = {}) {
    this.#host = host;
    this.#onMark = onMark;
    this.#clock = clock;
    host.addController(this);
  }

  get phase(): TimerPhase {
    return this.#timer ? phaseOf(this.#timer, this.#clock()) : 'idle';
  }

  /** How long it runs altogether, in milliseconds; 0 before the first start. */
  get duration(): number {
    return this.#timer?.durationMs ?? 0;
  }

  /** What is left, in milliseconds; 0 before the first start and when it is over. */
  get remaining(): number {
    return this.#timer ? remainingMs(this.#timer, this.#clock()) : 0;
  }

  /** Begins anew, whatever went on before. */
  start(durationMs: number): void {
    this.#set(resume(idleTimer(durationMs), this.#clock()));
  }

  pause(): void {
    this.#refresh();
    if (this.#timer) this.#set(pause(this.#timer, this.#clock()));
  }

  resume(): void {
    if (this.#timer) this.#set(resume(this.#timer, this.#clock()));
  }

  /** Forgets it: idle again. */
  reset(): void {
    this.#set(undefined);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#schedule();
  }

  #set(timer: Timer | undefined): void {
    this.#timer = timer;
    this.#schedule();
    this.#host.requestUpdate();
  }

  /** Brings the timer up to date and tells of a mark on the way. */
  readonly #refresh = (): void => {
    if (!this.#timer?.since) return;
    const { durationMs } = this.#timer;
    const before = durationMs - this.#timer.elapsedMs;
    const now = this.#clock();
    const timer = advance(this.#timer, now);
    this.#set(timer);
    const mark = markPassed(durationMs, before, remainingMs(timer, now));
    if (mark) this.#onMark?.(mark);
  };

  /** One tick ahead, when the digits change next; none while the timer stands still or its element is away. */
  #schedule(): void {
    clearTimeout(this.#tick);
    const runs = this.#connected && this.#timer?.since !== undefined;
    // A page that comes back into view, from the back button or a locked phone, must not wait for a throttled tick.
    const change = runs ? 'addEventListener' : 'removeEventListener';
    document[change]('visibilitychange', this.#refresh);
    window[change]('pageshow', this.#refresh);
    if (runs) this.#tick = setTimeout(this.#refresh, this.remaining % SECOND_MS || SECOND_MS);
  }
}
