import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import { toSVG, type ToSVGOptions } from '../../src/context/to-svg.js';
import { palettes, picture } from '../../src/domain/picture.js';

const { en } = packs;

const parsed = (options?: ToSVGOptions): SVGSVGElement => {
  const document = new DOMParser().parseFromString(toSVG(options), 'image/svg+xml');
  expect(document.querySelector('parsererror'), 'well-formed').to.equal(null);
  return document.documentElement as unknown as SVGSVGElement;
};

const textOf = (svg: SVGSVGElement, selector: string): string => svg.querySelector(selector)?.textContent ?? '';
const namesIn = (svg: SVGSVGElement): string[] => [...svg.querySelectorAll('text')].map((each) => each.textContent);

describe('a standalone picture', () => {
  for (const palette of palettes)
    for (const view of ['front', 'side'] as const)
      it(`is a whole SVG document with title, description and credit: ${view}, ${palette}`, () => {
        const svg = parsed({ view, palette });

        expect(textOf(svg, 'title')).to.contain(view === 'front' ? 'Front view' : 'Side view');
        expect(textOf(svg, 'desc')).to.contain('The muscles are drawn on the left side of the body.');
        expect(textOf(svg, 'desc')).to.contain('Delp et al. 1990 (CC BY 3.0)');
        expect(namesIn(svg).some((words) => words.includes('psoas-elements, CC BY 4.0'))).to.equal(true);
        expect(svg.getAttribute('lang')).to.equal('en');
      });

  it('asks for nothing from outside and runs nothing', () => {
    const text = toSVG({ selected: 'hip-arthritis' });

    expect(text).not.to.match(/<(script|style|image|use|foreignObject)|href|url\((?!#)|\son\w+=/);
    expect(text.match(/https?:[^"]+/g)).to.deep.equal(['http://www.w3.org/2000/svg']);
  });

  it('names every part beside the figure, within the picture, or none where no names are wanted', () => {
    const svg = parsed();
    const [left, , width] = svg.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
    for (const id of en.anatomy.order) {
      const { name } = en.anatomy.items[id]!;
      const label = [...svg.querySelectorAll('text')].find((each) => each.textContent === name);
      expect(label, name).not.to.equal(undefined);
      // A bold letter of a system font is at most about two thirds as wide as it is high.
      const room = name.length * Number(label!.getAttribute('font-size')) * 0.66;
      const x = Number(label!.getAttribute('x'));
      const isEnd = label!.getAttribute('text-anchor') === 'end';
      expect(isEnd ? x - room : x, name).to.be.at.least(left);
      expect(isEnd ? x : x + room, name).to.be.at.most(left + width);
    }

    expect(namesIn(parsed({ labels: false }))).not.to.include('Psoas muscle');
  });

  it('keeps names of one column apart', () => {
    for (const view of ['front', 'side'] as const) {
      const byColumn = new Map<string, number[]>();
      for (const text of parsed({ view }).querySelectorAll('text[font-weight]'))
        byColumn.set(text.getAttribute('x')!, [
          ...(byColumn.get(text.getAttribute('x')!) ?? []),
          Number(text.getAttribute('y')),
        ]);
      expect(byColumn.size).to.equal(2);
      for (const heights of byColumn.values())
        heights.sort((a, b) => a - b).forEach((y, i, all) => i > 0 && expect(y - all[i - 1]!).to.be.at.least(28));
    }
  });

  it('turns to the view that shows a cause best, says it and draws it', () => {
    const svg = parsed({ selected: 'spinal-stenosis' });

    expect(textOf(svg, 'title')).to.contain('Side view');
    expect(textOf(svg, 'title')).to.contain('Spinal stenosis');
    expect(toSVG({ selected: 'spinal-stenosis' })).not.to.equal(toSVG({ view: 'side' }));
  });

  it('bends the hip: a bend alone is seen from the side, within the range', () => {
    expect(toSVG({ flexion: 90 })).to.equal(toSVG({ view: 'side', flexion: 90 }));
    expect(toSVG({ flexion: 400 })).to.equal(toSVG({ view: 'side', flexion: 120 }));
    expect(textOf(parsed({ flexion: 90 }), 'desc')).to.contain('The hip is bent 90 degrees.');
  });

  it('puts the muscle on the side that is asked for', () => {
    const clip = (side: 'left' | 'right'): boolean =>
      picture(en, { side }).strokes.some(({ mirror, clip: on }) => on === 'psoas-major' && mirror);

    expect([clip('left'), clip('right')]).to.deep.equal([true, false]);
    expect(textOf(parsed({ side: 'right' }), 'desc')).to.contain('right side of the body');
  });

  for (const [name, value, accepted] of [
    ['view', 'back', 'front, side'],
    ['side', 'both', 'left, right'],
    ['palette', 'neon', 'light, dark, strong, mono'],
  ])
    it(`refuses an unknown ${name!} by name`, () => {
      expect(() => toSVG({ [name!]: value })).to.throw(
        RangeError,
        `unknown ${name!} "${value!}"; expected ${accepted!}`,
      );
    });

  it('escapes words of a clinic that would break the document', () => {
    const content = structuredClone(en);
    content.anatomy.items['psoas-major']!.name = 'Psoas "A" & <B>';

    expect(namesIn(parsed({ content }))).to.include('Psoas "A" & <B>');
  });
});
