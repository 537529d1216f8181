/** Colours where the engine cannot derive them, and the word to whoever has made them unreadable. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { engine } from '../../src/context/engine.js';
import type { Rgb } from '../../src/domain/palette.js';
import { emulate, find, listenToConsole, nextFrame, settled, until } from '../helpers.js';

const { taken } = listenToConsole();

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const onScreen = (colour: string): Rgb => {
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3) as unknown as Rgb;
};

/** Every colour of the style sheets, as it reaches the screen. */
const painted = (element: Element): Map<string, Rgb> => {
  const { elementStyles } = element.constructor as unknown as { elementStyles: { cssText: string }[] };
  const names = new Set(elementStyles.flatMap(({ cssText }) => cssText.match(/--_[\w-]+(?=:\s*var\()/g) ?? []));
  const probe = document.createElement('i');
  element.shadowRoot!.append(probe);
  const found = new Map<string, Rgb>();
  for (const name of names) {
    probe.style.backgroundColor = `var(${name})`;
    const { backgroundColor } = getComputedStyle(probe);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') found.set(name, onScreen(backgroundColor));
  }
  probe.remove();
  return found;
};

describe('in an engine that cannot derive colours', () => {
  const { derivesColours } = engine;
  afterEach(() => {
    engine.derivesColours = derivesColours;
  });

  const make = async (accent: string, scheme: string): Promise<HTMLElement> => {
    const element = await fixture<HTMLElement>(html`<psoas-exercise name="glute-bridge"></psoas-exercise>`);
    element.style.colorScheme = scheme;
    if (accent) element.style.setProperty('--psoas-accent', accent);
    await settled();
    await nextFrame();
    return element;
  };

  for (const scheme of ['light', 'dark'])
    for (const accent of ['', '#00707a', 'gold', '#8a8f94', 'hsl(330 90% 50%)', '#000', 'white', 'rgb(0 255 0)'])
      it(`paints what the others do: ${accent || 'no accent'}, ${scheme}`, async () => {
        const derived = painted(await make(accent, scheme));
        engine.derivesColours = false;
        const plain = painted(await make(accent, scheme));

        expect([...derived.keys()].length).to.be.above(25);
        expect([...plain.keys()]).to.deep.equal([...derived.keys()]);
        for (const [name, rgb] of derived)
          plain.get(name)!.forEach((channel, i) => {
            // Rounded at other places: a step of 256, or two.
            expect(channel, `${name} ${String(plain.get(name))} for ${String(rgb)}`).to.be.closeTo(rgb[i]!, 2);
          });
      });

  it('leaves no relative colour and no pair of schemes in any style sheet', async () => {
    engine.derivesColours = false;
    const guide = await fixture(html`<psoas-guide></psoas-guide>`);
    await settled();
    const elements = [guide, ...guide.shadowRoot!.querySelectorAll('*')].filter((each) => each.shadowRoot);

    expect(elements).to.have.length.above(6);
    for (const { localName, shadowRoot } of elements) {
      const rules = shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      );
      expect(rules.join().match(/light-dark|oklch\(\s*from/g), localName).to.equal(null);
      expect(rules, localName).to.have.length.above(50);
    }
  });

  it('follows the accent, the theme and the reader', async function () {
    engine.derivesColours = false;
    const quiz = await fixture<HTMLElement>(html`<psoas-quiz></psoas-quiz>`);
    // Measured as it ends, not on the way.
    quiz.style.setProperty('--psoas-motion', '0');
    await settled();
    const fill = (): string => getComputedStyle(find(quiz, '.button-main')).backgroundColor;
    expect(fill()).to.equal('rgb(6, 97, 187)');

    quiz.style.setProperty('--psoas-accent', '#00707a');
    await until(() => fill() === 'rgb(0, 112, 122)', 'the new accent');

    quiz.setAttribute('theme', 'dark');
    const dark = await until(() => (fill() === 'rgb(0, 112, 122)' ? undefined : fill()), 'the dark scheme');

    quiz.setAttribute('theme', 'auto');
    await until(() => fill() === 'rgb(0, 112, 122)', 'the light scheme of the reader');
    let isTold = false;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => (isTold = true), { once: true });
    if (!(await emulate({ colorScheme: 'dark' }))) this.skip();
    try {
      // An engine that emulates without telling anybody.
      if (!isTold) this.skip();
      await until(() => fill() === dark, 'the dark scheme of the reader');
    } finally {
      await emulate({ colorScheme: 'light' });
    }
  });

  it('lets a token be set alone, and keeps the other palette of the figure', async () => {
    engine.derivesColours = false;
    const anatomy = await fixture<HTMLElement>(html`<psoas-anatomy figure-palette="strong"></psoas-anatomy>`);
    anatomy.style.setProperty('--psoas-ink', 'rgb(1, 2, 3)');
    await settled();
    const strong = painted(anatomy).get('--_fig-muscle');

    expect(getComputedStyle(find(anatomy, '.root')).color).to.equal('rgb(1, 2, 3)');
    anatomy.setAttribute('figure-palette', 'default');
    await settled();
    expect(painted(anatomy).get('--_fig-muscle')).not.to.deep.equal(strong);
  });

  it('takes an accent that is no colour for none', async () => {
    engine.derivesColours = false;
    const quiz = await fixture<HTMLElement>(html`<psoas-quiz></psoas-quiz>`);
    quiz.style.setProperty('--psoas-accent', 'bluish');
    await until(() => taken().join().includes('--psoas-accent (bluish) is not a colour'), 'a word about it');

    expect(getComputedStyle(find(quiz, '.button-main')).backgroundColor).to.equal('rgb(6, 97, 187)');
  });
});

describe('tokens that a page sets', () => {
  /** Long enough for an idle moment, in every engine. */
  const idle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));

  const heardWith = async (tokens: Record<string, string>, theme = 'light'): Promise<string[]> => {
    const quiz = await fixture<HTMLElement>(html`<psoas-quiz theme=${theme}></psoas-quiz>`);
    for (const [name, value] of Object.entries(tokens)) quiz.style.setProperty(`--psoas-${name}`, value);
    await settled();
    await idle();
    return taken();
  };

  it('are named once with their ratio where they cannot be read', async () => {
    const [heard, ...more] = await heardWith({ 'accent-ink': '#999' });

    expect(more).to.deep.equal([]);
    expect(heard).to.match(/^<psoas-quiz>: /);
    expect(heard).to.include(
      '--psoas-accent-ink (#999999) on --psoas-surface (#ffffff) has a contrast of 2.8; at least 4.5 is needed.',
    );
    expect(heard).to.include('--psoas-accent-ink (#999999) on --psoas-tint-strong (');
    expect(await heardWith({ 'accent-ink': '#999' })).to.deep.equal([]);
  });

  it('are measured where the page is seen, in each scheme it has', async () => {
    expect(await heardWith({ ink: '#222' })).to.deep.equal([]);
    expect((await heardWith({ ink: '#222' }, 'dark')).join()).to.include('--psoas-ink (#222222) on --psoas-surface (#');
  });

  it('are measured on the ground of the page', async () => {
    const box = await fixture<HTMLElement>(html`<div><psoas-quiz theme="light"></psoas-quiz></div>`);
    box.style.background = '#9a9a9a';
    (box.firstElementChild as HTMLElement).style.setProperty('--psoas-ink-2', '#555');
    await settled();
    await idle();

    expect(taken().join()).to.match(
      /--psoas-ink-2 \(#555555\) on the page's ground \(#9a9a9a\) has a contrast of 2\.\d;/,
    );
  });

  it('may be of other tags: one word for the same fault', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><psoas-quiz></psoas-quiz><psoas-causes></psoas-causes><psoas-safety></psoas-safety></div>`,
    );
    box.style.setProperty('--psoas-on-accent', '#0b6bcb');
    for (const each of box.children) each.setAttribute('class', 'again');
    await idle();

    expect(taken()).to.have.length(1);
  });

  it('are all right where they can be read, and so is every accent', async () => {
    expect(await heardWith({ accent: '#ffd400' })).to.deep.equal([]);
    expect(await heardWith({ accent: '#ffd400' }, 'dark')).to.deep.equal([]);
    expect(await heardWith({})).to.deep.equal([]);
    expect(await heardWith({ ink: '#000', surface: '#fdf6ef', 'accent-fill': 'rgb(10 60 90)' })).to.deep.equal([]);
    expect(await heardWith({ radius: '0', 'heading-font': 'serif' })).to.deep.equal([]);
  });

  it('are named where they are no colour, or let what is behind shine through', async () => {
    expect((await heardWith({ ink: 'dark grey-ish' })).join()).to.include(
      '--psoas-ink (dark grey-ish) is not a colour.',
    );
    expect((await heardWith({ surface: 'rgb(0 0 0 / 10%)' })).join()).to.include(
      '--psoas-surface (rgb(0 0 0 / 10%)) is not opaque',
    );
  });
});
