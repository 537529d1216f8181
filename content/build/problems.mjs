/** Keys of mistakes that make the rest of a file moot. */
const wholeFile = new Set(['file', 'file name', 'front matter', 'YAML']);

/** Mistakes of an author: where each is, what is wrong, what to do. */
export class Problems {
  #found = [];

  add(file, line, key, message) {
    this.#found.push({ file, line, key, message });
  }

  /** Whether this place, or one around or inside it, has been complained about already. */
  covers(file, key) {
    const inside = (a, b) => a === b || a.startsWith(`${b}.`);
    return this.#found.some(
      (one) => one.file === file && (wholeFile.has(one.key) || inside(one.key, key) || inside(key, one.key)),
    );
  }

  /** In the order of files and lines. */
  get all() {
    return this.#found.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  }

  /** One line each: `file:line · key · message`. */
  toString() {
    return this.all.map(({ file, line, key, message }) => `${file}:${line} · ${key} · ${message}`).join('\n');
  }
}

/** " – did you mean R-KATZ?" when one of the known names is close to the wrong one. */
export const didYouMean = (wrong, known) => {
  const near = [...known]
    .map((name) => [distance(wrong.toLowerCase(), name.toLowerCase()), name])
    .sort(([a], [b]) => a - b)
    .at(0);
  return near && near[0] <= Math.max(2, wrong.length / 4) ? ` – did you mean ${near[1]}?` : '';
};

/** Levenshtein distance: how many letters have to change. */
const distance = (a, b) => {
  let row = [...Array(b.length + 1).keys()];
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1);
};
