/** YAML with the line of every key, so that a mistake can be shown where it stands. */
import { isMap, LineCounter, parseDocument } from 'yaml';

/**
 * @returns {{ value: any, lineOf: (...path: string[]) => number }} `lineOf` gives the line of the deepest part of the
 * path that is there.
 */
export const readYaml = (text, file, problems, firstLine = 1) => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset) => lineCounter.linePos(offset ?? 0).line + firstLine - 1;
  for (const { message, pos } of document.errors)
    problems.add(file, at(pos[0]), 'YAML', `${message}; quote texts that hold ": " or " #"`);
  const lineOf = (...path) => {
    let [node, line] = [document.contents, firstLine];
    for (const key of path) {
      if (!isMap(node)) break;
      const pair = node.items.find((item) => String(item.key?.value ?? item.key) === key);
      if (!pair) break;
      line = at(pair.key?.range?.[0]);
      node = pair.value;
    }
    return line;
  };
  return { value: document.errors.length > 0 ? undefined : (document.toJS() ?? {}), lineOf };
};
