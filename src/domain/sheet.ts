/** "My sheet": the exercises a reader or clinician has chosen, in their order, each with its dose. */
import type { ContentPack, Exercise } from './content.js';
import { type DoseChange, doseKeys, doseLetters, settleDose } from './dose.js';

export interface SheetItem {
  /** Id of the exercise. */
  readonly id: string;
  /** Numbers that differ from the exercise's usual ones. */
  readonly dose: DoseChange;
}

export type Sheet = readonly SheetItem[];

export type SheetRequest =
  | { readonly type: 'sheet-add'; readonly id: string }
  | { readonly type: 'sheet-remove'; readonly id: string }
  /** `by` −1 moves an exercise up, 1 down. */
  | { readonly type: 'sheet-move'; readonly id: string; readonly by: number }
  | { readonly type: 'sheet-dose'; readonly id: string; readonly dose: DoseChange }
  /** A whole sheet, from a link or from what was kept. */
  | { readonly type: 'sheet-set'; readonly sheet: Sheet };

export const exerciseOf = ({ exercises }: ContentPack, id: string | undefined): Exercise | undefined =>
  id !== undefined && exercises.order.includes(id) ? exercises.items[id] : undefined;

/** What the content holds, each exercise once, every number within its limits; the same sheet where that changes nothing. */
export const settleSheet = (content: ContentPack, sheet: Sheet): Sheet => {
  const seen = new Set<string>();
  const settled = sheet.flatMap((item): SheetItem[] => {
    const exercise = exerciseOf(content, item.id);
    if (!exercise || seen.has(item.id)) return [];
    seen.add(item.id);
    return [{ id: item.id, dose: settleDose(exercise, item.dose) }];
  });
  return sameSheet(settled, sheet) ? sheet : settled;
};

/** The next sheet, or the same one where nothing changes. */
export const reduceSheet = (content: ContentPack, sheet: Sheet, request: SheetRequest): Sheet => {
  if (request.type === 'sheet-set') {
    const next = settleSheet(content, request.sheet);
    return sameSheet(next, sheet) ? sheet : next;
  }
  const at = sheet.findIndex(({ id }) => id === request.id);
  if (request.type === 'sheet-add')
    return at >= 0 || !exerciseOf(content, request.id) ? sheet : [...sheet, { id: request.id, dose: {} }];
  const item = sheet[at];
  if (!item) return sheet;
  const rest = sheet.filter((each) => each !== item);
  if (request.type === 'sheet-remove') return rest;
  if (request.type === 'sheet-move') {
    const to = Math.max(0, Math.min(rest.length, at + request.by));
    return to === at ? sheet : [...rest.slice(0, to), item, ...rest.slice(to)];
  }
  const next = settleSheet(
    content,
    sheet.map((each) => (each === item ? { id: item.id, dose: { ...item.dose, ...request.dose } } : each)),
  );
  return sameSheet(next, sheet) ? sheet : next;
};

/** The sheet in letters a link can carry: `1,half-kneeling-stretch:r2w5,glute-bridge`. The first is the version. */
export const writeSheet = (sheet: Sheet): string =>
  [
    '1',
    ...sheet.map(({ id, dose }) => {
      const numbers = doseKeys.flatMap((key) =>
        dose[key] === undefined ? [] : [doseLetters[key] + String(dose[key])],
      );
      return numbers.length > 0 ? `${id}:${numbers.join('')}` : id;
    }),
  ].join(',');

export const sameSheet = (a: Sheet, b: Sheet): boolean => writeSheet(a) === writeSheet(b);

export interface ReadSheet {
  readonly sheet: Sheet;
  /** What could not be used, as it was written. */
  readonly dropped: readonly string[];
}

/** Longest text that is read: every exercise with every number is far shorter. */
const LIMIT = 2000;

/** Reads what a link carries. Never throws: what it does not know it names, numbers beyond the limits are brought within. */
export const readSheet = (content: ContentPack, text: string): ReadSheet => {
  const [version, ...parts] = text.slice(0, LIMIT).split(',');
  if (version !== '1') return { sheet: [], dropped: [text.slice(0, 60)] };
  const dropped: string[] = [];
  const items = parts.flatMap((part): SheetItem[] => {
    const [, id, numbers = ''] = /^([a-z0-9-]+)(?::((?:[a-z]\d{1,4})+))?$/.exec(part) ?? [];
    if (!exerciseOf(content, id)) {
      dropped.push(part.slice(0, 60));
      return [];
    }
    const dose = doseKeys.flatMap((key) => {
      const found = new RegExp(`${doseLetters[key]}(\\d+)`).exec(numbers)?.[1];
      return found === undefined ? [] : [[key, Number(found)] as const];
    });
    return [{ id: id!, dose: Object.fromEntries(dose) }];
  });
  return { sheet: settleSheet(content, items), dropped };
};

/** What the bar of the sheet shows and does. */
export interface SheetBar {
  readonly content: ContentPack;
  readonly sheet: Sheet;
  readonly level: number;
  readonly isOpen: boolean;
  /** How many exercises a link brings, while the reader decides. */
  readonly offered: number | undefined;
  /** The link, where it could not be copied and stands in a field instead. */
  readonly link: string | undefined;
  readonly ask: (request: SheetRequest) => void;
  readonly onChange: () => void;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
  readonly onOffer: (isTaken: boolean) => void;
}
