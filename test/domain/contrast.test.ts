import { expect } from '@open-wc/testing';
import { contrast, pairs, unreadable } from '../../src/domain/contrast.js';
import { fromOklab, hex, type Rgb, toOklab } from '../../src/domain/palette.js';

const rgb = (text: string): Rgb => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16) / 255) as unknown as Rgb;

const ratios: [one: string, other: string, ratio: number][] = [
  ['#ffffff', '#000000', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#0661bb', '#ffffff', 6.11],
];
for (const [one, other, ratio] of ratios)
  it(`the contrast of ${one} and ${other} is ${String(ratio)}`, () => {
    expect(contrast(rgb(one), rgb(other))).to.be.closeTo(ratio, 0.01);
    expect(contrast(rgb(other), rgb(one))).to.be.closeTo(ratio, 0.01);
  });

it('a colour survives the way to OKLab and back', () => {
  for (const red of ['00', '01', '0b', '80', 'fe', 'ff'])
    for (const green of ['00', '6b', 'ff'])
      for (const blue of ['00', 'cb', 'ff']) {
        const colour = `#${red}${green}${blue}`;
        expect(hex(fromOklab(...toOklab(rgb(colour))))).to.equal(colour);
      }
});

it('names what a page has set, the worst first, and nothing else', () => {
  const colours: Record<string, string> = { ink: '#777777', surface: '#ffffff', 'tint-strong': '#808080' };
  const colourOf = (token: string): Rgb | undefined => (colours[token] ? rgb(colours[token]) : undefined);

  expect(unreadable(colourOf, () => false)).to.deep.equal([]);
  expect(unreadable(colourOf, (token) => token === 'ink')).to.deep.equal([
    '--psoas-ink (#777777) on --psoas-tint-strong (#808080) has a contrast of 1.1; at least 7 is needed.',
    '--psoas-ink (#777777) on --psoas-surface (#ffffff) has a contrast of 4.4; at least 7 is needed.',
  ]);
});

it('knows every pair of the contrast table', () => {
  const known = pairs.flatMap(([front, backs, least]) =>
    backs.split(' ').map((back) => `${front}/${back}/${String(least)}`),
  );

  expect(known).to.include.members([
    'on-accent/accent-fill/4.5',
    ...['surface', 'tint', 'tint-strong', 'ground'].map((back) => `accent-ink/${back}/4.5`),
    'ink/tint-strong/7',
    ...['surface', 'tint-strong'].flatMap((back) => [`ink-2/${back}/4.5`, `line-strong/${back}/3`]),
  ]);
});
