import { expect } from '@open-wc/testing';
import { elapsedMs, holdAt, type HoldPlan, REST_SECONDS, stopped, toggled } from '../../src/domain/holds.js';

const threeASide: HoldPlan = { holdSeconds: 30, holds: 3, sides: 2 };
const two: HoldPlan = { holdSeconds: 10, holds: 2, sides: 1 };
const round = 30 + REST_SECONDS;

describe('holdAt', () => {
  const table: readonly [string, HoldPlan, number, object][] = [
    ['begins', threeASide, 0, { phase: 'hold', current: 1, total: 3, side: 'left', secondsLeft: 30 }],
    ['counts a second only when it is over', threeASide, 0.4, { phase: 'hold', current: 1, secondsLeft: 30 }],
    ['is in the second hold', threeASide, round + 8, { phase: 'hold', current: 2, side: 'left', secondsLeft: 22 }],
    ['rests', threeASide, 30, { phase: 'rest', current: 2, side: 'left', secondsLeft: REST_SECONDS }],
    [
      'rests before the other side',
      threeASide,
      3 * round - 1,
      { phase: 'rest', current: 1, side: 'right', secondsLeft: 1 },
    ],
    ['changes sides', threeASide, 3 * round, { phase: 'hold', current: 1, side: 'right', secondsLeft: 30 }],
    [
      'is in the last second',
      threeASide,
      6 * round - REST_SECONDS - 0.1,
      { phase: 'hold', current: 3, side: 'right', secondsLeft: 1 },
    ],
    ['is done without a last rest', threeASide, 6 * round - REST_SECONDS, { phase: 'done' }],
    ['stays done on a phone that slept for a day', threeASide, 86_400, { phase: 'done' }],
    ['names no side where there is none', two, 0, { phase: 'hold', current: 1, total: 2, side: undefined }],
    ['is done', two, 10 + REST_SECONDS + 10, { phase: 'done' }],
    ['takes a time before the start for the start', two, -5, { phase: 'hold', current: 1, secondsLeft: 10 }],
  ];
  for (const [what, plan, seconds, expected] of table) {
    it(what, () => {
      expect(holdAt(plan, seconds * 1000)).to.include(expected);
    });
  }

  it('never goes back', () => {
    const order = Array.from({ length: 230 }, (_, s) => holdAt(threeASide, s * 1000)).map((state) =>
      state.phase === 'done' ? 100 : (state.side === 'right' ? 3 : 0) + state.current,
    );

    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });
});

describe('a stopwatch', () => {
  it('counts by time stamps, through pauses', () => {
    const running = toggled(stopped, 1000);
    expect(elapsedMs(running, 61_000)).to.equal(60_000);

    const paused = toggled(running, 61_000);
    expect(elapsedMs(paused, 900_000)).to.equal(60_000);

    expect(elapsedMs(toggled(paused, 900_000), 901_000)).to.equal(61_000);
  });

  it('stands still when the clock is set back', () => {
    expect(elapsedMs(toggled(stopped, 5000), 1000)).to.equal(0);
  });
});
