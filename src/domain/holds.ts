/**
 * The hold timer as a pure function of time: which hold it is, on which side, and how much of it is left. Elapsed time
 * comes from time stamps, so a phone that was locked meanwhile shows the right second when it wakes.
 * ```
 *   hold 1 ── rest ── hold 2 ── rest ── hold 3 ── rest, change sides ── hold 1 … ── done
 * ```
 */
export interface HoldPlan {
  readonly holdSeconds: number;
  /** Holds on each side. */
  readonly holds: number;
  readonly sides: 1 | 2;
}

/** Time to let go and get ready again, and to change sides. */
export const REST_SECONDS = 5;

export type HoldSide = 'left' | 'right';

export type HoldState =
  | {
      readonly phase: 'hold' | 'rest';
      /** 1 to `total`, of this side; in a rest that of the hold to come. */
      readonly current: number;
      readonly total: number;
      readonly side: HoldSide | undefined;
      readonly secondsLeft: number;
      /** Of this hold or rest, 0 to 1. */
      readonly share: number;
    }
  | { readonly phase: 'done' };

export const holdAt = ({ holdSeconds, holds, sides }: HoldPlan, elapsedMs: number): HoldState => {
  const all = holds * sides;
  const round = holdSeconds + REST_SECONDS;
  const elapsed = Math.max(0, elapsedMs) / 1000;
  const index = Math.floor(elapsed / round);
  const within = elapsed - index * round;
  const isHold = within < holdSeconds;
  // No rest after the last hold.
  if (index >= all || (index === all - 1 && !isHold)) return { phase: 'done' };
  const number = isHold ? index : index + 1;
  const [length, gone] = isHold ? [holdSeconds, within] : [REST_SECONDS, within - holdSeconds];
  return {
    phase: isHold ? 'hold' : 'rest',
    current: (number % holds) + 1,
    total: holds,
    side: sides === 1 ? undefined : number < holds ? 'left' : 'right',
    secondsLeft: Math.ceil(length - gone),
    share: gone / length,
  };
};

/** A stopwatch: what was counted before, and since when it runs; not running without `since`. */
export interface Stopwatch {
  readonly countedMs: number;
  readonly since: number | undefined;
}

export const stopped: Stopwatch = { countedMs: 0, since: undefined };

/** A clock that was set back counts as standing still. */
export const elapsedMs = ({ countedMs, since }: Stopwatch, now: number): number =>
  countedMs + (since === undefined ? 0 : Math.max(0, now - since));

/** Runs or pauses, whichever it does not do now. */
export const toggled = (watch: Stopwatch, now: number): Stopwatch =>
  watch.since === undefined ? { ...watch, since: now } : { countedMs: elapsedMs(watch, now), since: undefined };
