/** Runs one hold timer at a time in an element: time comes from the clock, the ticks only ask for a new drawing. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { elapsedMs, holdAt, type HoldPlan, type HoldState, stopped, type Stopwatch, toggled } from '../domain/holds.js';

const TICK_MS = 200;

export class HoldTimerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #plan: HoldPlan | undefined;
  #watch: Stopwatch = stopped;
  #ticks: ReturnType<typeof setInterval> | undefined;
  #drawn = '';

  /** Id of the exercise whose timer is open. */
  of: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#watch.since !== undefined;
  }

  get state(): HoldState | undefined {
    return this.#plan && holdAt(this.#plan, elapsedMs(this.#watch, Date.now()));
  }

  /** Opens the timer of an exercise and starts it from the beginning. */
  start(id: string, plan: HoldPlan): void {
    this.of = id;
    this.#plan = plan;
    this.#watch = toggled(stopped, Date.now());
    this.#settle();
  }

  toggle(): void {
    this.#watch = toggled(this.#watch, Date.now());
    this.#settle();
  }

  close(): void {
    this.of = undefined;
    this.#plan = undefined;
    this.#watch = stopped;
    this.#settle();
  }

  /** A timer that was moved within the page goes on; the clock has not stopped meanwhile. */
  hostConnected(): void {
    if (isServer) return;
    document.addEventListener('visibilitychange', this.#tick);
    this.#settle();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    clearInterval(this.#ticks);
    this.#ticks = undefined;
  }

  #settle(): void {
    const wanted = this.isRunning && this.state?.phase !== 'done';
    if (wanted) this.#ticks ??= setInterval(this.#tick, TICK_MS);
    else {
      clearInterval(this.#ticks);
      this.#ticks = undefined;
    }
    this.#host.requestUpdate();
  }

  readonly #tick = (): void => {
    const { state } = this;
    // Drawn again only when a second has passed, not with every tick.
    const drawing =
      state?.phase === 'done'
        ? 'done'
        : state
          ? [state.phase, state.current, state.side, state.secondsLeft].join()
          : '';
    if (drawing === this.#drawn) return;
    this.#drawn = drawing;
    this.#settle();
  };
}
