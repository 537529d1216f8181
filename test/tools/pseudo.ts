/** Words as a translation might be: accented, two fifths longer, in brackets that show where a text ends. Never shipped. */
import type { Patch } from '../../src/domain/translate.js';
import { packs } from '../../src/data/index.js';

const plainLetters = 'aceinouyACEINOUY';
const accented = 'áçéîñöûýÁÇÉÎÑÖÛÝ';

/** "Check" becomes "[Çhéçk ~~]"; places such as {n} stay what they are. */
export const pseudo = (text: string): string => {
  const words = text
    .split(/(\{\w+\})/)
    .map((piece, i) =>
      i % 2 === 1 ? piece : piece.replace(/[aceinouy]/gi, (letter) => accented[plainLetters.indexOf(letter)]!),
    )
    .join('');
  return `[${words}${' ~~~~'.repeat(Math.ceil((text.length * 0.4) / 5)).slice(0, Math.ceil(text.length * 0.4))}]`;
};

/** Keys whose texts are ids or data. */
const data: ReadonlySet<string> = new Set([
  ...['layer', 'structure', 'structures', 'view', 'draws', 'answer', 'review', 'facts', 'sources', 'look', 'certainty'],
  ...['zone', 'kind', 'pose', 'phases', 'order', 'ref', 'href', 'latin', 'version', 'clinic', 'lang'],
]);

const changed = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, data.has(key) ? each : changed(each)]),
  );
};

/** The whole pack in the language `en-XA`, as if a clinician had reviewed it. */
export const pseudoPack: Patch = {
  ...(changed({ ...packs.en, sources: undefined }) as Patch),
  lang: 'en-XA',
  review: { ...packs.en.review, translation: 'reviewed' },
  sources: {},
};
