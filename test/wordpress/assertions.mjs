/** Assertions about a page that do not print the page. */
import assert from 'node:assert/strict';

/** The body, or what there is of a page around a word of the pattern. */
const near = (html, pattern) => {
  const word = /[\w-]{6,}/.exec(pattern.source)?.[0] ?? '';
  const at = html.indexOf(word);
  return at < 0 ? `(${String(html.length)} characters, no "${word}")` : html.slice(Math.max(0, at - 150), at + 350);
};

export const holds = (html, pattern) =>
  assert.ok(pattern.test(html), `${String(pattern)} is not in …${near(html, pattern)}…`);

export const lacks = (html, pattern) => {
  const found = pattern.exec(html);
  assert.equal(
    found,
    null,
    found && `${String(pattern)} is in …${html.slice(Math.max(0, found.index - 150), found.index + 250)}…`,
  );
};
