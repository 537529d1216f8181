/** content/<lang>/** → one content pack, with every mistake found on the way. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { domain } from './domain.mjs';
import { readEntry } from './entry.mjs';
import { readFacts } from './facts.mjs';
import { didYouMean, Problems } from './problems.mjs';
import { ProseReader } from './prose.mjs';
import { readYaml } from './yaml.mjs';

/** What each kind of entry is made of: plain fields, and sections with the way their text is read. */
const kinds = {
  anatomy: {
    fields: ['name', 'latin', 'layer'],
    optional: ['say', 'sources'],
    sections: { does: 'prose', where: 'prose' },
    optionalSections: { hurts: 'prose', more: 'prose' },
  },
  causes: {
    fields: ['name', 'line', 'structures'],
    optional: ['view', 'sources'],
    sections: { happens: 'prose', feels: 'prose', worse: 'list', better: 'list', helps: 'prose', check: 'prose' },
    optionalSections: {},
  },
  quiz: {
    fields: ['topic', 'question', 'answer', 'review'],
    optional: ['facts', 'sources'],
    sections: { explanation: 'prose' },
    optionalSections: {},
  },
  notes: {
    fields: ['title'],
    optional: ['sources'],
    sections: { body: 'prose' },
    optionalSections: { short: 'claim' },
  },
  safety: { fields: ['title', 'lead'], optional: ['sources'], sections: { signs: 'list' }, optionalSections: {} },
};

const collections = ['anatomy', 'causes', 'quiz'];

/**
 * @returns {{ pack: object, problems: Problems, uses: { file: string, line: number, key: string, id?: string, ref?: string }[] }}
 */
export const readContent = (root, lang) => {
  const problems = new Problems();
  const uses = [];
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const yaml = (path) => ({ file: path, ...readYaml(existsSync(join(root, path)) ? read(path) : '', path, problems) });

  const sources = yaml('content/sources.yaml');
  const facts = readFacts(yaml('content/facts.yaml').value);
  const top = yaml(`content/${lang}/pack.yaml`);
  const ui = yaml(`content/${lang}/ui.yaml`);
  const wherever = new Map(); // path in the pack → where its words stand

  const entries = Object.fromEntries(
    Object.entries(kinds).map(([section, kind]) => {
      const folder = `content/${lang}/${section}`;
      const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
      const items = names.flatMap((name) => {
        const file = `${folder}/${name}`;
        const id = name.replace(/\.md$/, '');
        if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(name)) {
          problems.add(
            file,
            1,
            'file name',
            'name the file like its id: lower-case letters, digits and hyphens, then .md',
          );
          return [];
        }
        const entry = readEntry(read(file), file, problems);
        if (!entry) return [];
        wherever.set(`${section}.${id}`, { file, entry });
        return [[id, assemble(kind, section, entry, new ProseReader(file, problems, uses), file, problems)]];
      });
      return [section, Object.fromEntries(items)];
    }),
  );

  const reader = new ProseReader(top.file, problems, uses);
  const head = top.value ?? {};
  const collection = (name) => {
    const { title, lead, order } = head[name] ?? {};
    return {
      title,
      ...(lead !== undefined && { lead: reader.prose(lead, top.lineOf(name, 'lead'), `${name}.lead`) }),
      order,
      items: entries[name],
    };
  };

  checkOrders(head, entries, top, problems);
  checkUi(ui, problems);
  checkUses({ uses, sources, facts, entries, wherever, problems });

  const cited = new Set(uses.flatMap(({ id }) => (id?.startsWith('R-') ? [id] : [])));
  for (const { sources: keys = [] } of Object.values(entries).flatMap((items) => Object.values(items)))
    for (const key of keys) cited.add(key);
  const pack = {
    lang: head.lang,
    version: head.version,
    review: head.review,
    clinic: head.clinic ?? {},
    ui: ui.value,
    ...Object.fromEntries(collections.map((name) => [name, collection(name)])),
    safety: entries.safety,
    notes: entries.notes,
    sources: Object.fromEntries(
      Object.entries(sources.value ?? {}).flatMap(([key, source]) =>
        cited.has(key) ? [[key, shortened(source)]] : [],
      ),
    ),
  };
  if (problems.all.length === 0) checkSchema(pack, { wherever, top, ui, sources, problems });
  return { pack, problems, uses };
};

/**
 * A patient's phone pays for every name and number: of more than two authors the first stands for all, and where a DOI
 * leads to the article, volume and pages stay in sources.yaml.
 */
const shortened = ({ author, volume, issue, page, ...source }) => ({
  ...source,
  ...(author && { author: author.length > 2 ? [author[0], { literal: 'et al' }] : author }),
  ...(!source.DOI && volume && { volume, issue, page }),
});

const assemble = (kind, section, { fields, lineOf, sections }, reader, file, problems) => {
  const entry = {};
  const known = [...kind.fields, ...kind.optional];
  for (const [key, value] of Object.entries(fields)) {
    if (known.includes(key)) entry[key] = value;
    else
      problems.add(
        file,
        lineOf(key),
        key,
        `unknown field${didYouMean(key, known)}; the fields are ${known.join(', ')}`,
      );
  }
  for (const key of kind.fields)
    if (!(key in fields)) problems.add(file, 1, key, `missing; add "${key}: …" to the front matter`);

  for (const id of fields.facts ?? []) reader.uses.push({ file, line: lineOf('facts'), key: 'facts', id });
  for (const id of fields.sources ?? []) reader.uses.push({ file, line: lineOf('sources'), key: 'sources', id });
  const ways = { ...kind.sections, ...kind.optionalSections };
  for (const { key, text, line } of sections) {
    const option = section === 'quiz' ? /^option (\S+)$/.exec(key)?.[1] : undefined;
    if (option !== undefined) {
      const [words = '', ...rest] = text.trim().split(/\n\s*\n/);
      const offset = text.slice(0, text.indexOf(rest[0] ?? '')).split('\n').length - 1;
      (entry.options ??= {})[option] = {
        text: words.replaceAll('\n', ' '),
        feedback: reader.prose(rest.join('\n\n'), line + offset, key),
      };
    } else if (Object.hasOwn(ways, key)) {
      if (key in entry) problems.add(file, line - 1, key, 'this section is here twice; keep one');
      entry[key] = reader[ways[key]](text, line, key);
    } else {
      const names = [...Object.keys(ways), ...(section === 'quiz' ? ['option <id>'] : [])];
      problems.add(
        file,
        line - 1,
        key,
        `unknown section${didYouMean(key, names)}; the sections are ${names.join(', ')}`,
      );
    }
  }
  for (const key of Object.keys(kind.sections))
    if (!sections.some((each) => each.key === key)) problems.add(file, 1, key, `missing; add a "## ${key}" section`);
  if (section === 'quiz') {
    const options = Object.keys(entry.options ?? {});
    if (options.length < 2)
      problems.add(file, 1, 'options', 'a question needs two options or more: "## option a", "## option b"');
    else if (!options.includes(String(entry.answer)))
      problems.add(file, lineOf('answer'), 'answer', `"${entry.answer}" is none of the options ${options.join(', ')}`);
    entry.answer = String(entry.answer);
  }
  return entry;
};

const checkOrders = (head, entries, { file, lineOf }, problems) => {
  for (const name of collections) {
    const order = head[name]?.order ?? [];
    const ids = Object.keys(entries[name]);
    const line = lineOf(name, 'order');
    for (const id of order)
      if (!ids.includes(id))
        problems.add(
          file,
          line,
          `${name}.order`,
          `no file content/…/${name}/${id}.md${didYouMean(id, ids)}; write it or take the id out`,
        );
    for (const id of ids)
      if (!order.includes(id))
        problems.add(file, line, `${name}.order`, `"${id}" has a file but no place; add it to the order`);
    for (const id of new Set(order.filter((each, i) => order.indexOf(each) !== i)))
      problems.add(file, line, `${name}.order`, `"${id}" stands here twice; keep one`);
  }
  const all = collections.flatMap((name) => Object.keys(entries[name]).map((id) => [id, name]));
  for (const [id, name] of all) {
    const [, first] = all.find(([other]) => other === id);
    if (first !== name)
      problems.add(file, lineOf(name), name, `"${id}" is also an entry of ${first}; ids are unique across all content`);
  }
};

const checkUi = ({ value, file, lineOf }, problems) => {
  if (!value) return;
  for (const [group, keys] of Object.entries(domain.uiKeys)) {
    const words = value[group] ?? {};
    for (const key of keys)
      if (!(key in words))
        problems.add(file, lineOf(group), `${group}.${key}`, 'missing; every interface string needs words');
    for (const key of Object.keys(words))
      if (!keys.includes(key))
        problems.add(
          file,
          lineOf(group, key),
          `${group}.${key}`,
          `unknown string${didYouMean(key, keys)}; names are in src/domain/ui.ts`,
        );
  }
};

const checkUses = ({ uses, sources, facts, entries, wherever, problems }) => {
  const sourceKeys = Object.keys(sources.value ?? {});
  const targets = [...Object.keys(entries.anatomy), ...Object.keys(entries.causes)];
  for (const { file, line, key, id, ref } of uses) {
    if (ref !== undefined && !targets.includes(ref))
      problems.add(
        file,
        line,
        key,
        `unknown entry "${ref}"${didYouMean(ref, targets)}; a reference names a structure or a cause`,
      );
    else if (id?.startsWith('R-') && !sourceKeys.includes(id))
      problems.add(
        file,
        line,
        key,
        `unknown source ${id}${didYouMean(id, sourceKeys)}; sources are in content/sources.yaml`,
      );
    else if (id !== undefined && !id.startsWith('R-') && !facts.ids.has(id))
      problems.add(file, line, key, `unknown fact ${id}${didYouMean(id, facts.ids)}; facts are in content/facts.yaml`);
  }
  for (const [id, { review }] of Object.entries(entries.quiz)) {
    if (review === undefined || targets.includes(review)) continue;
    const { file, entry } = wherever.get(`quiz.${id}`);
    const message = `unknown entry "${review}"${didYouMean(review, targets)}; name a structure or a cause`;
    problems.add(file, entry.lineOf('review'), 'review', message);
  }
};

/** What only the schema knows: lengths, pick lists, forms. Its path leads home to file and line. */
const checkSchema = (pack, { wherever, top, ui, sources, problems }) => {
  const { issues = [] } = v.safeParse(domain.contentPackSchema, pack);
  for (const issue of issues) {
    const path = issue.path?.map(({ key }) => String(key)) ?? [];
    const [section, , id] = path;
    const home = wherever.get(`${section}.${collections.includes(section) ? id : path[1]}`);
    const inside = path.slice(collections.includes(section) ? 3 : 2);
    const key = (home ? inside : path).join('.');
    if (home) {
      const at = home.entry.sections.find(({ key: name }) => name === inside[0] || name === `option ${inside[1]}`);
      problems.add(home.file, at?.line ?? home.entry.lineOf(...inside), key, issue.message);
    } else {
      const document = section === 'ui' ? ui : section === 'sources' ? sources : top;
      problems.add(document.file, document.lineOf(...(document === top ? path : path.slice(1))), key, issue.message);
    }
  }
};
