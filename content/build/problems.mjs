/** One mistake of an author: where it is, what is wrong, what to do. */
export class Problems {
  #found = [];

  /** `file:line · key · message`. */
  add(file, line, key, message) {
    this.#found.push({ file, line, key, message });
  }

  get all() {
    return this.#found;
  }

  toString() {
    return this.#found.map(({ file, line, key, message }) => `${file}:${line} · ${key} · ${message}`).join('\n');
  }
}

/** " – did you mean R-KATZ?" when one of the known names is close to the wrong one. */
export const didYouMean = (wrong, known) => {
  const near = [...known]
    .map((name) => [distance(wrong, name), name])
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
