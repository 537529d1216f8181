import { expect } from '@open-wc/testing';
import {
  advance,
  clockDigits,
  idleTimer,
  type Instant,
  markPassed,
  pause,
  phaseOf,
  remainingMs,
  resume,
  type Timer,
} from '../../src/domain/timer.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Some time after noon; the steady clock counts from the opening of the page. */
const at = (wallMs: number, steadyMs = wallMs): Instant => ({ wallMs: 1_700_000_000_000 + wallMs, steadyMs });

describe('a timer', () => {
  const started = resume(idleTimer(15 * MINUTE), at(0));

  const readings: readonly (readonly [what: string, now: Instant, left: number])[] = [
    ['at the start', at(0), 15 * MINUTE],
    ['a second later', at(SECOND), 15 * MINUTE - SECOND],
    ['after an uneven time', at(4321), 15 * MINUTE - 4321],
    ['a moment before the end', at(15 * MINUTE - 1), 1],
    ['at the end', at(15 * MINUTE), 0],
    ['an hour later', at(75 * MINUTE), 0],
    ['after a sleep in which the steady clock stood', at(10 * MINUTE, 2 * SECOND), 5 * MINUTE],
    ['with the wall clock set back by an hour', at(2 * MINUTE - 60 * MINUTE, 2 * MINUTE), 13 * MINUTE],
    ['with the wall clock set back and the steady one asleep', at(-60 * MINUTE, 0), 15 * MINUTE],
    ['with the wall clock set ahead by an hour', at(62 * MINUTE, 2 * MINUTE), 0],
  ];
  for (const [what, now, left] of readings)
    it(`has ${String(left)} ms left ${what}`, () => {
      expect(remainingMs(started, now)).to.equal(left);
    });

  it('is idle, runs, pauses and is done', () => {
    const idle = idleTimer(MINUTE);
    expect(phaseOf(idle, at(0))).to.equal('idle');
    const running = resume(idle, at(0));
    expect(phaseOf(running, at(20 * SECOND))).to.equal('running');
    const paused = pause(running, at(20 * SECOND));
    expect(phaseOf(paused, at(90 * SECOND))).to.equal('paused');
    expect(phaseOf(running, at(MINUTE))).to.equal('done');
  });

  it('does not run on while it is paused', () => {
    const paused = pause(started, at(5 * MINUTE));
    expect(remainingMs(paused, at(500 * MINUTE))).to.equal(10 * MINUTE);

    const resumed = resume(paused, at(500 * MINUTE));
    expect(remainingMs(resumed, at(501 * MINUTE))).to.equal(9 * MINUTE);
  });

  it('comes to the same however often it is brought up to date', () => {
    const marks = [1, 999, 61_234, 61_235, 400_000, 899_999];
    const often = marks.reduce<Timer>((timer, ms) => advance(timer, at(ms)), started);

    for (const ms of [899_999, 900_000, 1_000_000])
      expect(remainingMs(often, at(ms))).to.equal(remainingMs(started, at(ms)));
  });

  it('keeps the time slept through when the wall clock is set back afterwards', () => {
    const slept = advance(started, at(10 * MINUTE, SECOND));
    const setBack = at(10 * MINUTE - 60 * MINUTE, 2 * SECOND);

    expect(remainingMs(slept, setBack)).to.equal(5 * MINUTE - SECOND);
  });

  it('never gains time, whatever the clocks say', () => {
    let timer = started;
    let left = remainingMs(timer, at(0));
    for (const now of [at(5), at(-9e9, 6), at(-9e9 + 3, -1), at(0, 0), at(MINUTE, 0), at(0, 0)]) {
      timer = advance(timer, now);
      expect(remainingMs(timer, now)).to.be.at.most(left);
      left = remainingMs(timer, now);
    }
  });

  it('stands still once it is over, and cannot be set going again', () => {
    const over = advance(started, at(16 * MINUTE));
    expect(over.since).to.equal(undefined);
    expect(resume(over, at(17 * MINUTE))).to.equal(over);
    expect(phaseOf(over, at(0))).to.equal('done');
  });

  it('is the same object when there is nothing to change', () => {
    expect(resume(started, at(9))).to.equal(started);
    const idle = idleTimer(MINUTE);
    expect(advance(idle, at(9))).to.equal(idle);
  });

  for (const duration of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    it(`cannot run for ${String(duration)} ms`, () => {
      expect(() => idleTimer(duration)).to.throw(RangeError);
    });
});

describe('the marks of a timer', () => {
  const cases: readonly (readonly [duration: number, from: number, to: number, mark: string | undefined])[] = [
    [15 * MINUTE, 15 * MINUTE, 14 * MINUTE, undefined],
    [15 * MINUTE, 8 * MINUTE, 7.5 * MINUTE, 'half'],
    [15 * MINUTE, 7.5 * MINUTE, 7 * MINUTE, undefined],
    [15 * MINUTE, 2 * MINUTE, MINUTE, 'last-minute'],
    [15 * MINUTE, MINUTE, 1, undefined],
    [15 * MINUTE, 1, 0, 'done'],
    [15 * MINUTE, 14 * MINUTE, 30 * SECOND, 'last-minute'],
    [15 * MINUTE, 14 * MINUTE, 0, 'done'],
    [15 * MINUTE, 0, 0, undefined],
    [2 * MINUTE, 2 * MINUTE, MINUTE, 'last-minute'],
    [MINUTE, MINUTE, 59 * SECOND, undefined],
    [30 * SECOND, 30 * SECOND, 15 * SECOND, 'half'],
  ];
  for (const [duration, from, to, mark] of cases)
    it(`from ${String(from)} to ${String(to)} of ${String(duration)} ms are ${mark ?? 'none'}`, () => {
      expect(markPassed(duration, from, to)).to.equal(mark);
    });
});

describe('the digits of a timer', () => {
  const cases: readonly (readonly [lang: string, ms: number, digits: string])[] = [
    ['en', 15 * MINUTE, '15:00'],
    ['en', 759_001, '12:40'],
    ['en', 60_000, '1:00'],
    ['en', 59_999, '1:00'],
    ['en', 59_000, '0:59'],
    ['en', 1, '0:01'],
    ['en', 0, '0:00'],
    ['ar-EG', 245_000, '٤:٠٥'],
  ];
  for (const [lang, ms, digits] of cases)
    it(`are ${digits} for ${String(ms)} ms in ${lang}`, () => {
      expect(clockDigits(lang, ms)).to.equal(digits);
    });
});
