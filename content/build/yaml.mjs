/** YAML with the line of every key, so that a mistake can be shown where it stands. */
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * @returns {{ value: any, isBroken: boolean, lineOf: (...path: (string | number)[]) => number, textLineOf: (...path:
 * string[]) => number }} `lineOf` gives the line of the deepest part of the path that is there, `textLineOf` the first
 * line of the words under it.
 */
export const readYaml = (text, file, problems, firstLine = 1) => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset) => lineCounter.linePos(offset ?? 0).line + firstLine - 1;

  // One slip makes the parser stumble many times; only the first stumble helps an author.
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const value = error ? undefined : (document.toJS() ?? {});
  const isMapping = typeof value === 'object' && !Array.isArray(value);
  if (error) problems.add(file, at(error.pos[0]), 'YAML', `${error.message}; ${remedy(error)}`);
  else if (!isMapping) problems.add(file, firstLine, 'YAML', 'expected fields, each as "name: words"');

  const find = (path) => {
    let [node, line] = [document.contents, firstLine];
    for (const key of path) {
      const child = isMap(node)
        ? node.items.find((item) => String(item.key?.value ?? item.key) === String(key))
        : isSeq(node) && node.items[key] && { key: node.items[key], value: node.items[key] };
      if (!child) break;
      line = at(child.key?.range?.[0]);
      node = child.value;
    }
    return { node, line };
  };
  return {
    value: isMapping ? value : undefined,
    isBroken: !isMapping,
    lineOf: (...path) => find(path).line,
    textLineOf: (...path) => {
      const { node, line } = find(path);
      return /^BLOCK/.test(node?.type) ? line + 1 : line;
    },
  };
};

const remedy = ({ code }) =>
  code === 'DUPLICATE_KEY' ? 'keep one of the two' : 'quote texts that hold ": " or " #", and check the indentation';
