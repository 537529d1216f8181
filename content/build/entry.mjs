/** An entry file: YAML front matter between two "---" lines, then sections under "## key". */
import { readYaml } from './yaml.mjs';

/**
 * @returns {{ fields: any, lineOf: Function, sections: { key: string, text: string, line: number }[] } | undefined}
 * undefined when there is nothing to read; the reason is among the problems
 */
export const readEntry = (text, file, problems) => {
  const match = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (match?.index !== 0) {
    problems.add(file, 1, 'front matter', 'begin the file with "---", the fields, and "---" again');
    return undefined;
  }
  const { value, lineOf } = readYaml(match[1], file, problems, 2);
  if (value === undefined) return undefined;
  let line = match[0].split('\n').length;
  const sections = [];
  for (const each of text.slice(match[0].length).split('\n')) {
    const heading = /^##\s+(.+?)\s*$/.exec(each);
    if (heading) sections.push({ key: heading[1], text: '', line: line + 1 });
    else if (sections.length > 0) sections.at(-1).text += `${each}\n`;
    else if (each.trim() !== '')
      problems.add(file, line, 'body', 'words before the first "## " heading; move them under one');
    line += 1;
  }
  return { fields: value, lineOf, sections };
};
