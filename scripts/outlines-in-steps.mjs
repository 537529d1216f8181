/**
 * Outlines are written as points, which can be read and corrected; a module that has everything inside holds each as the
 * steps from one point to the next, whose short numbers compress better.
 */
import MagicString from 'magic-string';

const HELPER = 'outlines-in-steps';

/** Rounded to what an outline is written with, so that the very same numbers come out. */
const fromSteps = `export const fromSteps = (steps) => {
  let [x, y] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, i) => [
    (x = Math.round((x + steps[2 * i]) * 100) / 100),
    (y = Math.round((y + steps[2 * i + 1]) * 100) / 100),
  ]);
};`;

/** A literal in an array of its own: numbers, commas and white space. */
const outline = /\bpairs\(\[([-\d.,\s]+)\]\)/g;

const toSteps = (numbers) => numbers.map((each, i) => Number((each - (numbers[i - 2] ?? 0)).toFixed(2)));

export const outlinesInSteps = {
  name: 'outlines-in-steps',
  resolveId: (id) => (id === HELPER ? `\0${HELPER}` : null),
  load: (id) => (id === `\0${HELPER}` ? fromSteps : null),
  transform(code, id) {
    if (!/\/src\/domain\//.test(id)) return null;
    const text = new MagicString(code);
    text.replace(outline, (_, list) => {
      const numbers = list.split(',').map(Number);
      if (numbers.length % 2 !== 0 || numbers.some((each) => Number(each.toFixed(2)) !== each))
        this.error(`${id}: an outline needs pairs of numbers, none finer than a hundredth of a millimetre: ${list}`);
      return `fromSteps(${JSON.stringify(toSteps(numbers))})`;
    });
    if (!text.hasChanged()) return null;
    text.prepend(`import { fromSteps } from '${HELPER}';\n`);
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
};
