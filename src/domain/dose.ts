/** How much of an exercise: what is usual, what a sheet may change it to, and both in words. */
import type { ContentPack, Exercise } from './content.js';
import { say } from './locale.js';
import type { UiKey } from './ui.js';

/** The numbers a reader or clinician may set, with the letter each has in a link. */
export const doseLetters = { sets: 's', reps: 'r', holdSeconds: 'h', minutes: 'm', perWeek: 'w' } as const;
export type DoseKey = keyof typeof doseLetters;
export const doseKeys = Object.keys(doseLetters) as DoseKey[];

/** Numbers that differ from what is usual. */
export type DoseChange = Readonly<Partial<Record<DoseKey, number>>>;

/** The number as it counts: within the exercise's limits, what is usual where none is set, nothing where it has none. */
export const doseNumber = ({ dose }: Exercise, key: DoseKey, change: DoseChange = {}): number | undefined => {
  const range = dose[key];
  if (!range) return undefined;
  const wanted = change[key];
  return wanted === undefined || !Number.isFinite(wanted)
    ? range.usual
    : Math.max(range.min, Math.min(range.max, Math.round(wanted)));
};

/** Only what differs from the usual, within limits. */
export const settleDose = (exercise: Exercise, change: DoseChange): DoseChange =>
  Object.fromEntries(
    doseKeys.flatMap((key) => {
      const value = doseNumber(exercise, key, change);
      return value === undefined || value === exercise.dose[key]?.usual ? [] : [[key, value]];
    }),
  );

export interface DoseFigure {
  readonly label: UiKey<'exercise'>;
  readonly words: string;
}

/** The dose as three figures: how long or how many sets, how many times, how often. */
export const doseFigures = (content: ContentPack, exercise: Exercise, change: DoseChange = {}): DoseFigure[] => {
  const number = (key: DoseKey): number | undefined => doseNumber(exercise, key, change);
  const words = (key: UiKey<'exercise'>, n: number, more = {}): string => say(content, 'exercise', key, { n, ...more });
  const [hold, minutes, sets, reps] = [number('holdSeconds'), number('minutes'), number('sets'), number('reps')];
  const figures: DoseFigure[] = [];
  if (hold !== undefined) figures.push({ label: 'hold', words: words('seconds', hold) });
  else if (minutes !== undefined) figures.push({ label: 'time', words: words('minutes', minutes) });
  else if (sets !== undefined) figures.push({ label: 'sets', words: words('setCount', sets) });
  if (reps !== undefined) {
    const times = words('times', reps);
    const inSets = hold !== undefined && sets !== undefined ? words('setsOf', sets, { times }) : times;
    figures.push({
      label: 'repeat',
      words: exercise.dose.sides === 2 ? say(content, 'exercise', 'eachSide', { times: inSets }) : inSets,
    });
  }
  const week = number('perWeek')!;
  const often = week === 7 ? say(content, 'exercise', 'everyDay') : words('daysAWeek', week);
  const perDay = exercise.dose.perDay?.usual ?? 1;
  figures.push({ label: 'often', words: words('perDay', perDay, { often }) });
  return figures;
};
