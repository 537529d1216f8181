import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { TimerController } from '../../src/context/timer.js';
import type { TimerMark } from '../../src/domain/timer.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A host that counts its redraws. */
class Host implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

/** Timeouts that wait to be looked at, and the listeners that a timer has left on the page. */
const watched = (): { readonly pending: Map<number, () => void>; listeners: () => number; restore: () => void } => {
  const pending = new Map<number, () => void>();
  const { setTimeout, clearTimeout } = globalThis;
  let last = 0;
  // As on a page, the same listener counts once, however often it is added.
  const listening = new Map<unknown, Set<string>>();
  // Own methods over those of EventTarget, taken off again afterwards.
  for (const target of [document, window])
    for (const [name, act] of [
      ['addEventListener', 'add'],
      ['removeEventListener', 'delete'],
    ] as const)
      Object.assign(target, {
        [name]: (...args: Parameters<EventTarget['addEventListener']>) => {
          const [type, listener] = args;
          const heard = listening.get(listener) ?? new Set();
          heard[act](`${target.constructor.name} ${type}`);
          listening.set(listener, heard);
          EventTarget.prototype[name].apply(target, args);
        },
      });
  globalThis.setTimeout = ((act: () => void) => {
    pending.set(++last, act);
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => pending.delete(id)) as typeof clearTimeout;
  return {
    pending,
    listeners: () => [...listening.values()].reduce((sum, heard) => sum + heard.size, 0),
    restore: () => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      for (const target of [document, window])
        for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, name);
    },
  };
};

describe('TimerController', () => {
  let page: ReturnType<typeof watched>;
  beforeEach(() => {
    page = watched();
  });
  afterEach(() => {
    page.restore();
  });

  const setup = (): { host: Host; timer: TimerController; marks: TimerMark[]; pass: (ms: number) => void } => {
    let ms = 0;
    const host = new Host();
    const marks: TimerMark[] = [];
    const timer = new TimerController(host, {
      clock: () => ({ wallMs: ms, steadyMs: ms }),
      onMark: (mark) => marks.push(mark),
    });
    timer.hostConnected();
    return {
      host,
      timer,
      marks,
      pass: (by) => {
        ms += by;
      },
    };
  };

  const tick = (): void => {
    const [next] = page.pending;
    if (!next) throw new Error('nothing ticks');
    page.pending.delete(next[0]);
    next[1]();
  };

  it('does nothing at all until it is started', () => {
    const { host, timer } = setup();

    expect(timer.phase).to.equal('idle');
    expect(timer.remaining).to.equal(0);
    expect(host.updates).to.equal(0);
    expect(page.pending.size).to.equal(0);
    expect(page.listeners()).to.equal(0);
  });

  it('has one tick ahead and redraws with it', () => {
    const { host, timer, pass } = setup();
    timer.start(MINUTE);
    const { updates } = host;

    pass(SECOND);
    tick();

    expect(timer.remaining).to.equal(59 * SECOND);
    expect(host.updates).to.equal(updates + 1);
    expect(page.pending.size).to.equal(1);
  });

  it('leaves neither tick nor listener when it pauses, is over, or is forgotten', () => {
    const { timer, pass } = setup();
    const isQuiet = (): boolean => page.pending.size === 0 && page.listeners() === 0;

    timer.start(MINUTE);
    expect(isQuiet()).to.equal(false);
    timer.pause();
    expect(isQuiet()).to.equal(true);

    timer.resume();
    expect(isQuiet()).to.equal(false);
    timer.reset();
    expect(isQuiet()).to.equal(true);

    timer.start(MINUTE);
    pass(MINUTE);
    tick();
    expect(timer.phase).to.equal('done');
    expect(isQuiet()).to.equal(true);
  });

  for (const [target, type] of [
    [document, 'visibilitychange'],
    [window, 'pageshow'],
  ] as const)
    it(`is right at once on ${type}`, () => {
      const { timer, marks, pass } = setup();
      timer.start(10 * MINUTE);

      pass(6 * MINUTE);
      target.dispatchEvent(new Event(type));

      expect(marks).to.deep.equal(['half']);
      expect(timer.remaining).to.equal(4 * MINUTE);
    });

  it('rests off the page and is right when it comes back', () => {
    const { timer, marks, pass } = setup();
    timer.start(10 * MINUTE);

    timer.hostDisconnected();
    expect(page.pending.size).to.equal(0);
    expect(page.listeners()).to.equal(0);
    pass(3 * MINUTE);
    timer.hostConnected();
    expect(timer.remaining).to.equal(7 * MINUTE);
    expect(page.pending.size).to.equal(1);

    timer.hostDisconnected();
    pass(8 * MINUTE);
    timer.hostConnected();
    expect(timer.phase).to.equal('done');
    expect(marks).to.deep.equal(['done']);
  });

  it('tells each mark once, and of several slept through the latest only', () => {
    const { timer, marks, pass } = setup();
    timer.start(4 * MINUTE);
    for (let seconds = 0; seconds < 239; seconds++) {
      pass(SECOND);
      tick();
    }
    expect(marks).to.deep.equal(['half', 'last-minute']);
    pass(SECOND);
    tick();
    expect(marks).to.deep.equal(['half', 'last-minute', 'done']);

    timer.start(4 * MINUTE);
    pass(225 * SECOND);
    tick();
    expect(marks.slice(3)).to.deep.equal(['last-minute']);
  });

  it('does not run on while it is paused, and begins anew when it is started again', () => {
    const { timer, pass } = setup();
    timer.start(10 * MINUTE);
    pass(4 * MINUTE);
    timer.pause();
    pass(60 * MINUTE);
    expect(timer.phase).to.equal('paused');
    expect(timer.remaining).to.equal(6 * MINUTE);

    timer.start(5 * MINUTE);
    expect(timer.remaining).to.equal(5 * MINUTE);
    expect(timer.duration).to.equal(5 * MINUTE);
  });
});
