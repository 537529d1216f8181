/** The plugin's words as a template for translators: what its PHP, its editor script and its blocks hand to WordPress. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOMAIN = 'psoas-elements';

/** What WordPress translates in block.json, and the context under which it looks it up. */
const blockFields = { title: 'block title', description: 'block description', keywords: 'block keyword' };
/** The same in the head of the plugin. */
const headFields = ['Plugin Name', 'Description'];

const call =
  /(?:\/\*\s*(translators:[^*]*?)\s*\*\/\s*(?:[\w$ =.]*?(?:sprintf\(|return\s+sprintf\()?\s*)?)?\b(?:__|esc_html__|esc_attr__|esc_html_e|esc_attr_e|_e)\(\s*(['"])((?:\\.|(?!\2).)*)\2\s*,\s*'psoas-elements'\s*\)/gs;

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

const quoted = (text) => JSON.stringify(text);

/** @param {string} folder of the plugin @param {string} version */
export const potOf = (folder, version) => {
  const entries = new Map();
  const add = (text, where, { context, comment } = {}) => {
    const key = `${context ?? ''}\u0004${text}`;
    const entry = entries.get(key) ?? { text, context, places: [], comments: new Set() };
    entry.places.push(where);
    if (comment) entry.comments.add(comment);
    entries.set(key, entry);
  };
  for (const file of readdirSync(folder, { recursive: true })
    .map((each) => each.replaceAll('\\', '/'))
    .sort()) {
    const isOurs = /^(psoas-elements\.php|includes\/.*\.php|assets\/.*\.js|blocks\/[a-z]+\/block\.json)$/.test(file);
    if (!isOurs) continue;
    const source = readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.json')) {
      const block = JSON.parse(source);
      for (const [field, context] of Object.entries(blockFields))
        for (const text of [block[field] ?? []].flat()) add(text, file, { context });
      continue;
    }
    for (const { 1: comment, 2: quote, 3: raw, index } of source.matchAll(call))
      add(raw.replaceAll(`\\${quote}`, quote), `${file}:${String(lineOf(source, index))}`, { comment });
    if (file === 'psoas-elements.php')
      for (const field of headFields) {
        const text = new RegExp(`^ \\* ${field}:\\s*(.*)$`, 'm').exec(source)[1];
        add(text, file, { comment: `${field} of the plugin` });
      }
  }
  const head = `# Words of the plugin Psoas Elements, under its licence (MIT).
msgid ""
msgstr ""
"Project-Id-Version: Psoas Elements ${version}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: ${DOMAIN}\\n"
`;
  const body = [...entries.values()].map(({ text, context, places, comments }) =>
    [
      ...[...comments].map((comment) => `#. ${comment}`),
      ...places.map((place) => `#: ${place}`),
      ...(context ? [`msgctxt ${quoted(context)}`] : []),
      `msgid ${quoted(text)}`,
      'msgstr ""',
      '',
    ].join('\n'),
  );
  return [head, ...body].join('\n');
};
