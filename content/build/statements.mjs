/** Every statement of the English content with the file and line it stands on, as a patient would read it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Fields of an entry that a patient reads. */
const spoken = new Set(['name', 'line', 'title', 'lead', 'topic', 'question', 'claim']);

const braces = /\s*\{([^{}]*)\}\s*$/;

/** Markdown without its marks. */
const plain = (text) =>
  text
    .replace(braces, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{1,2}([^*_]+)[*_]{1,2}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const keysOf = (text) => (braces.exec(text)?.[1] ?? '').split(/[\s,]+/).filter(Boolean);

/** Paragraphs and list items with their lines. */
const blocksOf = (text, firstLine) => {
  const blocks = [];
  let open;
  for (const [i, line] of text.split('\n').entries()) {
    const item = /^[-*]\s+(.*)$/.exec(line);
    if (line.trim() === '') open = undefined;
    else if (item || !open) blocks.push((open = { line: firstLine + i, source: item?.[1] ?? line.trim() }));
    else open.source += ` ${line.trim()}`;
  }
  return blocks;
};

const entry = (path, file) => {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [undefined, '', text];
  const offset = text.length - body.length;
  const found = [];
  for (const [i, line] of head.split('\n').entries()) {
    const field = /^(\w+):\s*(.+)$/.exec(line);
    if (!field || !spoken.has(field[1])) continue;
    const value = field[2].replace(/^(['"])([\s\S]*)\1$/, '$2').replaceAll("''", "'");
    found.push({ line: i + 2, key: field[1], source: value });
  }
  const start = text.slice(0, offset).split('\n').length;
  let key = 'body';
  let block = '';
  let at = start;
  const close = (line) => {
    for (const each of blocksOf(block, at)) found.push({ ...each, key });
    block = '';
    at = line;
  };
  for (const [i, line] of body.split('\n').entries()) {
    const section = /^##\s+(.+?)\s*$/.exec(line);
    if (section) {
      close(start + i + 1);
      key = section[1];
      block = '';
      at = start + i + 1;
    } else block += `${line}\n`;
  }
  close(0);
  return found.map(({ source, ...rest }) => ({
    ...rest,
    file,
    unit: file,
    text: plain(source),
    keys: keysOf(source),
  }));
};

/** Texts of a YAML file below the keys `wanted`; each top key is a unit of its own. */
const document = (path, file, wanted) => {
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'), { lineCounter: lines });
  const found = [];
  const walk = (node, names) => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...names, String(key)]);
    else if (isSeq(node)) return;
    else if (isScalar(node) && typeof node.value === 'string' && wanted(names)) {
      const isBlock = node.type?.startsWith('BLOCK');
      const { line } = lines.linePos(node.range[0]);
      for (const each of blocksOf(node.value, isBlock ? line + 1 : line))
        found.push({
          line: each.line,
          key: names.join('.'),
          file,
          unit: `${file} ${names[0]}`,
          text: plain(each.source).replace(/\{\w+\}/g, 'one'),
          keys: keysOf(each.source),
        });
    }
  };
  walk(doc.contents, []);
  return found;
};

/** @returns {{ file: string, line: number, key: string, unit: string, text: string, keys: string[] }[]} */
export const readStatements = (root, lang) => {
  const folder = join(root, 'content', lang);
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.md'))
        .sort()
        .flatMap((file) => entry(join(folder, name, file), `content/${lang}/${name}/${file}`)),
    );
  const ui = join(folder, 'ui.yaml');
  return [
    ...entries,
    ...document(join(folder, 'pack.yaml'), `content/${lang}/pack.yaml`, (names) => /^(?:title|lead)$/.test(names[1])),
    ...(existsSync(ui) ? document(ui, `content/${lang}/ui.yaml`, () => true) : []),
  ];
};
