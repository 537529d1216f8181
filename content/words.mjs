/**
 * Are the English words ones that patients can read and trust? Grade and length by formula, and the rules of
 * build/lint.mjs.
 *
 *   node content/words.mjs           fails, and names file, line, rule and remedy
 *   node content/words.mjs --grades  prints the grade of each entry
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { lint } from './build/lint.mjs';
import { Problems } from './build/problems.mjs';
import { measure, sentencesOf } from './build/readability.mjs';
import { readStatements } from './build/statements.mjs';

/** Flesch-Kincaid grades: with the unavoidable terms made easy, and without. */
const GRADE = 6;
const RAW_GRADE = 7;
/** Words in a sentence: in the mean of an entry, and at most. */
const MEAN = 12;
const LONGEST = 20;
/** A text with fewer words is too short for a grade; its sentences are still counted. */
const SHORTEST_TEXT = 30;

const headings = new Set(['name', 'topic', 'title', 'line']);

/** The name of a file, or of all in a folder: `safety/*`. */
const matches = (pattern, file) => (pattern.endsWith('*') ? file.startsWith(pattern.slice(0, -1)) : file === pattern);

const round = (value) => value.toFixed(1);

/** @returns {{ problems: Problems, grades: { file: string, grade: number, raw: number, mean: number, words: number }[] }} */
export const checkWords = (root, lang = 'en') => {
  const problems = new Problems();
  const { terms, exceptions } = parse(readFileSync(join(root, 'content/words.yaml'), 'utf8'));
  const used = new Set();
  /** An exception names the file, the rule and, for one sentence, words of it. */
  const complain = (file, line, rule, text, message) => {
    const index = (exceptions ?? []).findIndex(
      (each) =>
        matches(each.file, file.slice(`content/${lang}/`.length)) &&
        each.rule === rule &&
        (!each.words || text.includes(each.words)),
    );
    if (index < 0) problems.add(file, line, rule, message);
    else used.add(index);
  };

  const units = new Map();
  for (const statement of readStatements(root, lang))
    units.set(statement.unit, [...(units.get(statement.unit) ?? []), statement]);
  const grades = [];
  for (const statements of units.values()) {
    const { file, line } = statements[0];
    for (const { line: at, text } of statements)
      for (const sentence of sentencesOf(text)) {
        const { words } = measure([sentence], terms);
        if (words > LONGEST)
          complain(
            file,
            at,
            'sentence',
            text,
            `${words} words in a sentence, at most ${LONGEST}: "${sentence.slice(0, 60)}…"; split it`,
          );
      }
    const { grade, raw, mean, words } = measure(
      // A heading is no sentence: a few of them would hide a long one.
      statements.filter(({ key }) => !headings.has(key)).flatMap(({ text }) => sentencesOf(text)),
      terms,
    );
    grades.push({ unit: statements[0].unit, file, grade, raw, mean, words });
    if (words < SHORTEST_TEXT) continue;
    const all = statements.map(({ text }) => text).join('\n');
    if (grade > GRADE)
      complain(
        file,
        line,
        'grade',
        all,
        `reads at grade ${round(grade)}, at most ${GRADE}; use shorter words and sentences`,
      );
    else if (raw > RAW_GRADE)
      complain(
        file,
        line,
        'raw grade',
        all,
        `reads at grade ${round(raw)} with its medical words, at most ${RAW_GRADE}; use fewer of them`,
      );
    if (mean > MEAN)
      complain(
        file,
        line,
        'mean sentence',
        all,
        `${round(mean)} words in the mean sentence, at most ${MEAN}; split some`,
      );
  }
  for (const { file, line, rule, text, message } of lint(units)) complain(file, line, rule, text, message);
  for (const [i, { file, rule, reason }] of (exceptions ?? []).entries()) {
    if (!reason) problems.add('content/words.yaml', 1, 'exceptions', `${file}, ${rule}: give the reason`);
    if (!used.has(i))
      problems.add('content/words.yaml', 1, 'exceptions', `${file}, ${rule}: not needed any more; take it out`);
  }
  return { problems, grades };
};

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const { problems, grades } = checkWords(fileURLToPath(new URL('..', import.meta.url)));
  if (argv.includes('--grades'))
    for (const { unit, grade, raw, mean, words } of grades)
      console.log(
        `${round(grade).padStart(5)} ${round(raw).padStart(5)} raw ${round(mean).padStart(5)} words a sentence ${String(words).padStart(5)} words  ${unit}`,
      );
  if (String(problems)) {
    console.error(String(problems));
    exit(1);
  }
  const graded = grades.filter(({ words }) => words >= SHORTEST_TEXT);
  const total = graded.reduce((sum, { words }) => sum + words, 0);
  const mean = graded.reduce((sum, { grade, words }) => sum + grade * words, 0) / total;
  console.log(
    `${grades.length} texts read at grade ${round(mean)} in the mean, none above ${GRADE} but the exceptions of content/words.yaml.`,
  );
}
