/** What only the schema knows: lengths, pick lists, forms. Its paths lead home to file and line, its words become plain. */
import * as v from 'valibot';
import { domain } from './domain.mjs';
import { didYouMean } from './problems.mjs';

export const checkSchema = (pack, { wherever, top, ui, sources, problems }) => {
  const { issues = [] } = v.safeParse(domain.contentPackSchema, pack);
  for (const issue of issues) {
    const path = issue.path?.map(({ key }) => key) ?? [];
    const { file, line, key } = home(path, { wherever, top, ui, sources });
    // What a check with a better eye has told is not told again.
    if (file && !problems.covers(file, key)) problems.add(file, line, key, plain(issue, path));
  }
};

/** Where the words at a path of the pack were written. */
const home = (path, { wherever, top, ui, sources }) => {
  const [section] = path;
  if (section === 'ui' || section === 'sources') {
    const document = section === 'ui' ? ui : sources;
    const inside = path.slice(1);
    return document.isBroken ? {} : { file: document.file, line: document.lineOf(...inside), key: inside.join('.') };
  }
  const start = domain.collections.includes(section) ? 2 : 1;
  const found = wherever.get(`${section}.${path[start]}`);
  if (!found) {
    // An entry without a file, or one that could not be read, is known by now.
    const isEntry = path[1] === 'items' || ['notes', 'safety', 'practice'].includes(section);
    return isEntry || top.isBroken ? {} : { file: top.file, line: top.lineOf(...path), key: path.join('.') };
  }
  const { file, entry } = found;
  const [name, ...rest] = path.slice(start + 1);
  if (name === undefined) return {}; // an entry that should not be here, told by its file name
  const key = name === 'options' && rest.length > 0 ? `option ${rest[0]}` : [name, ...rest].join('.');
  const at = entry.sections.find((each) => each.key === name || each.key === key);
  return { file, line: at?.line ?? entry.lineOf(name, ...rest), key };
};

/** valibot's own words are for programmers; those that the schema brings are for authors and stay. */
const plain = ({ type, expected, received, input, message, requirement }, [section]) => {
  if (expected === 'never') return 'unknown field; take it out';
  if (received === 'undefined') return 'missing; write it';
  if (type === 'max_length' && message.startsWith('Invalid')) return `longer than ${requirement}; make it shorter`;
  if (section === 'ui' && type === 'union') return 'expected words, or their plural forms: { one: …, other: … }';
  const choices = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, each]) => each);
  if (type === 'picklist' && choices.length > 0)
    return `unknown "${input}"${didYouMean(String(input), choices)}; expected ${choices.join(', ')}`;
  if (message.startsWith('Invalid')) return `expected ${nouns[expected] ?? expected}, found ${received}`;
  return message;
};

const nouns = { Array: 'a list such as [a, b]', Object: 'fields, each as "name: words"' };
