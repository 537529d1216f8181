/** One accent in, a readable palette out: measured from what the browser computes, in both schemes. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { button, find, listenToConsole, settled } from '../helpers.js';

listenToConsole();

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any CSS colour as the sRGB bytes a screen shows. */
const bytes = (colour: string): number[] => {
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const luminance = (colour: string): number => {
  const [r, g, b] = bytes(colour).map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const accents = [
  '#0b6bcb',
  '#00707a',
  '#c4570b',
  '#10306e',
  '#e0218a',
  '#ffd400',
  '#8a8f94',
  '#000',
  '#fff',
  '#0f0',
  'rebeccapurple',
];

for (const theme of ['light', 'dark'] as const) {
  for (const accent of accents) {
    it(`keeps text readable with the accent ${accent} in ${theme}`, async () => {
      const quiz = await fixture(html`<psoas-quiz theme=${theme}></psoas-quiz>`);
      (quiz as HTMLElement).style.setProperty('--psoas-accent', accent);
      await settled();
      const ground = theme === 'light' ? '#fff' : getComputedStyle(find(quiz, '.choice')).backgroundColor;
      const main = getComputedStyle(button(quiz, 'Check my answer'));

      expect(contrast(main.color, main.backgroundColor), 'main button').to.be.at.least(4.5);
      expect(contrast(getComputedStyle(find(quiz, '.root')).color, ground), 'text').to.be.at.least(7);
      expect(contrast(getComputedStyle(find(quiz, '.lead')).color, ground), 'lead').to.be.at.least(4.5);
      expect(contrast(getComputedStyle(find(quiz, '.link')).color, ground), 'link').to.be.at.least(4.5);
      expect(contrast(getComputedStyle(find(quiz, '.choice')).borderTopColor, ground), 'border').to.be.at.least(3);
    });
  }
}

it('lets a page set one token alone', async () => {
  const quiz = await fixture<HTMLElement>(html`<psoas-quiz></psoas-quiz>`);
  quiz.style.setProperty('--psoas-accent-fill', 'rgb(1, 2, 3)');
  await settled();

  expect(getComputedStyle(button(quiz, 'Check my answer')).backgroundColor).to.equal('rgb(1, 2, 3)');
});

it('holds its own against a page that resets everything', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { font-size: 62.5%; }
    * { margin: 0 !important; font-size: 10px !important; line-height: 1 !important; color: red !important;
        text-transform: uppercase !important; letter-spacing: 4px !important; text-align: center !important; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    const quiz = await fixture<HTMLElement>(html`<psoas-quiz></psoas-quiz>`);
    await settled();
    const style = getComputedStyle(find(quiz, '.choice-text'));

    expect(parseFloat(style.fontSize)).to.be.at.least(16);
    expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).to.be.at.least(1.5);
    expect([style.textTransform, style.letterSpacing, style.textAlign]).to.deep.equal(['none', 'normal', 'start']);
    expect(style.color).not.to.equal('rgb(255, 0, 0)');
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }
});

it('takes its width from a flex row', async () => {
  const row = await fixture<HTMLElement>(html`<div><psoas-quiz></psoas-quiz></div>`);
  row.style.display = 'flex';
  await settled();

  expect(row.firstElementChild!.getBoundingClientRect().width).to.be.above(300);
});

it('can be hidden by the page', async () => {
  const quiz = await fixture<HTMLElement>(html`<psoas-quiz hidden></psoas-quiz>`);

  expect(getComputedStyle(quiz).display).to.equal('none');
});
