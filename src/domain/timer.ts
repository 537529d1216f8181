/**
 * A countdown that is worked out from time stamps, never counted: a locked phone, a tab in the background or a slow
 * tick cannot make it late. The clock is handed in.
 */
import { intlTag } from './locale.js';

/**
 * One reading of both clocks of a device. The wall clock goes on while a phone sleeps but can be set; the steady one
 * cannot be set but may stand still in sleep. The time that has passed is the longer of the two.
 */
export interface Instant {
  readonly wallMs: number;
  readonly steadyMs: number;
}

/** Immutable; what remains is worked out by `remainingMs`. */
export interface Timer {
  readonly durationMs: number;
  /** How much had run at `since`, or altogether while it stands still. */
  readonly elapsedMs: number;
  /** When it was last set going or brought up to date; undefined while it stands still. */
  readonly since: Instant | undefined;
}

export type TimerPhase = 'idle' | 'running' | 'paused' | 'done';

/** A point in the countdown that is worth a word, by how much remains then. */
export type TimerMark = 'half' | 'last-minute' | 'done';

const MINUTE_MS = 60_000;

const between = (from: Instant, to: Instant): number =>
  // A clock that was set back tells of less than nothing; it must not give time back.
  Math.max(0, to.wallMs - from.wallMs, to.steadyMs - from.steadyMs);

/** A timer that has not begun. */
export const idleTimer = (durationMs: number): Timer => {
  if (!(durationMs > 0 && Number.isFinite(durationMs)))
    throw new RangeError(`a timer runs for more than nothing, not for ${String(durationMs)} ms`);
  return { durationMs, elapsedMs: 0, since: undefined };
};

const elapsedMs = ({ durationMs, elapsedMs, since }: Timer, now: Instant): number =>
  Math.min(durationMs, elapsedMs + (since ? between(since, now) : 0));

/** What is left to run: the whole duration before the start, 0 when it is over. */
export const remainingMs = (timer: Timer, now: Instant): number => timer.durationMs - elapsedMs(timer, now);

/**
 * The timer brought up to date. Done often, it keeps a clock that is set while the timer runs from touching what had
 * already passed; a timer that is over stands still.
 */
export const advance = (timer: Timer, now: Instant): Timer => {
  if (!timer.since) return timer;
  const elapsed = elapsedMs(timer, now);
  return { ...timer, elapsedMs: elapsed, since: elapsed < timer.durationMs ? now : undefined };
};

/** Sets it going, at first or after a pause; one that is over stays so. */
export const resume = (timer: Timer, now: Instant): Timer =>
  timer.since || timer.elapsedMs >= timer.durationMs ? timer : { ...timer, since: now };

/** Stands still with what has run. */
export const pause = (timer: Timer, now: Instant): Timer => ({ ...advance(timer, now), since: undefined });

export const phaseOf = (timer: Timer, now: Instant): TimerPhase => {
  const elapsed = elapsedMs(timer, now);
  if (elapsed >= timer.durationMs) return 'done';
  if (timer.since) return 'running';
  return elapsed > 0 ? 'paused' : 'idle';
};

/**
 * The last mark on the way from one remaining time to a smaller one, or none: whoever has slept through several is
 * told the latest only. A timer of a minute or less has no last minute.
 */
export const markPassed = (durationMs: number, fromMs: number, toMs: number): TimerMark | undefined => {
  const marks: readonly (readonly [TimerMark, number])[] = [
    ['done', 0],
    ['last-minute', MINUTE_MS],
    ['half', durationMs / 2],
  ];
  return marks.filter(([, at]) => fromMs > at && toMs <= at).sort(([, a], [, b]) => a - b)[0]?.[0];
};

/** "12:40" of 759,001 ms, "٤:٠٥" in Arabic digits: a second counts until it is over, so that 0:00 means done. */
export const clockDigits = (lang: string, ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  const digits = (value: number, minimumIntegerDigits: number): string =>
    new Intl.NumberFormat(intlTag(lang), { minimumIntegerDigits, useGrouping: false }).format(value);
  return `${digits(Math.floor(seconds / 60), 1)}:${digits(seconds % 60, 2)}`;
};
