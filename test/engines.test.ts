/** What the other tests ask of a browser holds in every engine they run in. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../src/index.js';
import {
  button,
  emulate,
  expectEvent,
  find,
  keyDown,
  keyUp,
  listenToConsole,
  type Media,
  nextFrame,
  screenshot,
  settled,
  viewport,
} from './helpers.js';

const { taken } = listenToConsole();
const isTrue = (query: string): boolean => matchMedia(query).matches;

describe('the engine', () => {
  afterEach(async () => {
    await viewport(800, 600);
  });

  const settings: [media: Media, back: Media, query: string][] = [
    [{ colorScheme: 'dark' }, { colorScheme: 'light' }, '(prefers-color-scheme: dark)'],
    [{ reducedMotion: 'reduce' }, { reducedMotion: 'no-preference' }, '(prefers-reduced-motion: reduce)'],
    [{ forcedColors: 'active' }, { forcedColors: 'none' }, '(forced-colors: active)'],
    [{ media: 'print' }, { media: 'screen' }, 'print'],
  ];
  for (const [media, back, query] of settings) {
    it(`switches ${query} on and off`, async function () {
      expect(isTrue(query)).to.equal(false);

      if (!(await emulate(media))) this.skip();
      expect(isTrue(query)).to.equal(true);

      await emulate(back);
      expect(isTrue(query)).to.equal(false);
    });
  }

  it('keeps one setting when another is switched', async () => {
    await emulate({ colorScheme: 'dark' });
    await emulate({ reducedMotion: 'reduce' });
    try {
      expect(isTrue('(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)')).to.equal(true);
    } finally {
      await emulate({ colorScheme: 'light', reducedMotion: 'no-preference' });
    }
  });

  it('is as narrow as the smallest phone', async () => {
    await viewport(320, 568);

    expect([innerWidth, innerHeight]).to.deep.equal([320, 568]);
  });

  it('holds a key until it is let go', async () => {
    const [first, second] = (await fixture<HTMLElement>(html`<div><input /><input /></div>`)).querySelectorAll('input');
    second!.focus();

    await keyDown('Shift');
    await sendKeys({ press: 'Tab' });
    await keyUp('Shift');
    expect(document.activeElement).to.equal(first);

    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(second);
  });

  it('presses the mouse where it is told', async () => {
    const target = await fixture<HTMLButtonElement>(html`<button>Here</button>`);
    const { x, y, width, height } = target.getBoundingClientRect();
    let clicks = 0;
    target.addEventListener('click', () => clicks++);

    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });

    expect(clicks).to.equal(1);
  });

  it('takes a picture of one element, in its own colour and size', async () => {
    const box = await fixture<HTMLElement>(html`<div id="box"></div>`);
    Object.assign(box.style, { margin: '40px', width: '60px', height: '30px', background: 'rgb(0, 128, 0)' });
    await nextFrame();

    const image = await screenshot('#box', 'box');

    expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([60, 30]);
    const canvas = document.createElement('canvas').getContext('2d')!;
    for (const [x, y] of [
      [1, 1],
      [58, 28],
    ] as const) {
      canvas.drawImage(image, -x, -y);
      expect([...canvas.getImageData(0, 0, 1, 1).data]).to.deep.equal([0, 128, 0, 255]);
    }
  });
});

describe('the helpers', () => {
  it('hand over the one event that an act fires', async () => {
    const quiz = await fixture(html`<psoas-quiz></psoas-quiz>`);
    await settled();
    find<HTMLInputElement>(quiz, 'input[value="b"]').click();

    const event = await expectEvent(quiz, 'psoas-quiz-answer', () => {
      button(quiz, 'Check my answer').click();
    });

    expect(event.right).to.equal(true);
  });

  it('hear what the console says', () => {
    console.warn('one');
    console.error('two');

    expect(taken()).to.deep.equal(['one', 'two']);
  });
});

describe('the pages of the test server', () => {
  it('are sent as they are on the disk, with the strict policy where it belongs', async () => {
    const plain = await fetch('/test/pages/plain.html');
    const strict = await fetch('/test/pages/strict/twice.html');

    expect(await plain.text()).not.to.include('web-test-runner');
    expect(plain.headers.get('content-security-policy')).to.equal(null);
    expect(await strict.text()).not.to.include('web-test-runner');
    expect(strict.headers.get('content-security-policy')).to.include("require-trusted-types-for 'script'");
  });

  it('hold packs that are late, missing and too large', async () => {
    const begin = performance.now();
    const slow = await fetch('/test/pages/slow.json?ms=300');
    const wait = performance.now() - begin;

    expect(await slow.json()).to.deep.equal(await (await fetch('/test/pages/good.json')).json());
    expect(wait).to.be.at.least(290);
    expect((await fetch('/test/pages/missing.json')).status).to.equal(404);
    const huge = await (await fetch('/test/pages/huge.json')).text();
    expect(huge.length).to.be.above(10_000_000);
    expect(() => JSON.parse(huge) as unknown).not.to.throw();
  });
});
