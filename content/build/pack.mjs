/** content/<lang>/** → one content pack, with every mistake found on the way. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEntries, checkHead, checkOrders, checkUi, checkUses } from './checks.mjs';
import { domain } from './domain.mjs';
import { readEntry } from './entry.mjs';
import { readFacts } from './facts.mjs';
import { checkSchema } from './issues.mjs';
import { didYouMean, Problems } from './problems.mjs';
import { ProseReader } from './prose.mjs';
import { readYaml } from './yaml.mjs';

/** A name and what there is to say about it. */
const topic = { fields: ['name'], optional: ['sources'], sections: { body: 'prose' }, optionalSections: {} };

/** What each kind of entry is made of: plain fields, and sections with the way their text is read. */
const kinds = {
  anatomy: {
    ids: domain.structureIds,
    fields: ['name', 'latin', 'layer'],
    optional: ['say', 'sources'],
    sections: { does: 'prose', where: 'prose' },
    optionalSections: { hurts: 'prose', nerve: 'prose', blood: 'prose', more: 'prose' },
  },
  causes: {
    fields: ['name', 'line', 'structures'],
    optional: ['view', 'draws', 'sources'],
    sections: { happens: 'prose', feels: 'prose', worse: 'list', better: 'list', helps: 'prose', check: 'prose' },
    optionalSections: { drawn: 'prose' },
  },
  quiz: {
    fields: ['topic', 'question', 'answer', 'review'],
    optional: ['facts', 'sources'],
    sections: { explanation: 'prose' },
    optionalSections: {},
  },
  poses: {
    fields: ['name', 'hipFlexionDeg'],
    optional: ['sources'],
    sections: { means: 'prose' },
    optionalSections: {},
  },
  treatment: {
    fields: ['name'],
    optional: ['sources'],
    sections: { who: 'prose' },
    optionalSections: Object.fromEntries(domain.stepParts.map((part) => [part, 'prose'])),
  },
  timers: {
    fields: ['name', 'look', 'minMinutes', 'maxMinutes', 'stepMinutes', 'minutes', 'over'],
    optional: ['sources'],
    sections: { after: 'prose', cautions: 'list' },
    optionalSections: {},
  },
  medicines: {
    fields: ['name'],
    optional: ['sources'],
    sections: { about: 'prose' },
    optionalSections: { ask: 'list', stop: 'list' },
  },
  options: {
    fields: ['name'],
    optional: ['sources'],
    sections: { how: 'prose', benefit: 'prose', risk: 'prose', sure: 'prose' },
    optionalSections: { without: 'prose' },
  },
  symptoms: {
    fields: ['name', 'often', 'zone'],
    optional: ['sources'],
    sections: { feels: 'claim' },
    optionalSections: { more: 'prose' },
  },
  pattern: {
    fields: ['name', 'kind'],
    optional: ['sources'],
    sections: {},
    optionalSections: { says: 'prose', list: 'list', more: 'prose', check: 'prose' },
  },
  notes: {
    ids: ['caveat', 'muscle', 'figure', 'help', 'guide'],
    fields: ['title'],
    optional: ['sources'],
    sections: { body: 'prose' },
    optionalSections: { short: 'claim' },
  },
  safety: {
    ids: ['emergency', 'today', 'routine'],
    fields: ['title', 'lead'],
    optional: ['sources'],
    sections: { signs: 'list' },
    optionalSections: { more: 'list' },
  },
  glossary: {
    fields: ['name'],
    optional: ['also', 'say', 'structure', 'sources'],
    sections: { body: 'prose' },
    optionalSections: {},
  },
  similar: {
    fields: ['name'],
    optional: ['sources'],
    sections: { clues: 'prose', next: 'prose' },
    optionalSections: {},
  },
  exam: topic,
  recovery: {
    fields: ['name', 'certainty'],
    optional: ['sources'],
    sections: { range: 'prose', body: 'prose' },
    optionalSections: {},
  },
  daily: topic,
  myths: {
    fields: ['name', 'claim'],
    optional: ['sources'],
    sections: { body: 'prose', why: 'prose', todo: 'prose' },
    optionalSections: {},
  },
  faq: topic,
  habits: {
    fields: ['name', 'line'],
    optional: ['sources'],
    sections: { says: 'prose' },
    optionalSections: { points: 'list', unsure: 'prose' },
  },
  phases: {
    fields: ['name', 'time'],
    optional: ['sources'],
    sections: { says: 'prose', next: 'prose' },
    optionalSections: {},
  },
  exercises: {
    fields: ['name', 'purpose', 'phases', 'dose', 'frames'],
    optional: ['sources'],
    sections: { steps: 'list', easier: 'prose', harder: 'prose', stop: 'list' },
    optionalSections: { avoid: 'list', known: 'prose' },
  },
  practice: {
    ids: ['rules'],
    fields: ['title'],
    optional: ['sources'],
    sections: {
      start: 'prose',
      ask: 'list',
      fine: 'claim',
      less: 'claim',
      back: 'claim',
      how: 'list',
      stop: 'list',
      known: 'prose',
    },
    optionalSections: {},
  },
};

const { collections } = domain;

/**
 * English is read whole; another language has every interface string, may leave other words out, and is checked as what
 * a reader will get: its words over the English ones.
 *
 * @param {ReturnType<typeof readContent>} [english] given for every language but English
 * @returns {{ pack: object, problems: Problems, uses: { file: string, line: number, key: string, id?: string, ref?: string }[] }}
 */
export const readContent = (root, lang, english) => {
  const problems = new Problems();
  const uses = [];
  // Editors on Windows add a byte order mark and carriage returns.
  const read = (path) =>
    readFileSync(join(root, path), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
  const yaml = (path, isOptional = false) => {
    if (existsSync(join(root, path))) return { file: path, ...readYaml(read(path), path, problems) };
    if (!isOptional) problems.add(path, 1, 'file', 'missing; content cannot be built without it');
    return { file: path, ...readYaml('', path, problems), isBroken: !isOptional };
  };

  const sources = yaml('content/sources.yaml');
  const factsFile = yaml('content/facts.yaml');
  const facts = { ...readFacts(factsFile.value), isBroken: factsFile.isBroken };
  for (const pattern of facts.idle)
    problems.add(factsFile.file, factsFile.lineOf('required'), 'required', `"${pattern}" matches no fact; correct it`);
  const top = yaml(`content/${lang}/pack.yaml`);
  const ui = yaml(`content/${lang}/ui.yaml`);
  const wherever = new Map(); // path in the pack → where its words stand

  const ids = {}; // by section, unreadable entries too, so that one slip is told once
  const entries = Object.fromEntries(
    Object.entries(kinds).map(([section, kind]) => {
      ids[section] = [];
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
        ids[section].push(id);
        const entry = readEntry(read(file), file, problems);
        if (!entry) return [];
        wherever.set(`${section}.${id}`, { file, entry });
        return [[id, assemble(kind, section, entry, new ProseReader(file, problems, uses), !english)]];
      });
      return [section, Object.fromEntries(items)];
    }),
  );

  const head = top.value ?? {};
  const texts = Object.fromEntries(
    collections.map((name) => [
      name,
      collection(name, head[name], entries[name], top, new ProseReader(top.file, problems, uses)),
    ]),
  );

  const known = { ids, english, problems };
  checkEntries(kinds, lang, known);
  checkHead(top, lang, collections, problems);
  checkOrders(collections, lang, top, known);
  checkUi(ui, english?.pack.ui, problems);
  checkUses({ uses, sources, facts, entries, wherever, ...known });

  const cited = new Set(uses.flatMap(({ id }) => (id?.startsWith('R-') ? [id] : [])));
  for (const { sources: keys = [] } of Object.values(entries).flatMap((items) => Object.values(items)))
    for (const key of keys) cited.add(key);
  const own = {
    lang: head.lang,
    version: head.version,
    review: head.review,
    clinic: head.clinic ?? {},
    ui: ui.value,
    ...texts,
    safety: entries.safety,
    notes: entries.notes,
    practice: entries.practice,
    sources: Object.fromEntries(
      Object.entries(sources.value ?? {}).flatMap(([key, source]) =>
        cited.has(key) && !english?.pack.sources[key] ? [[key, shortened(source)]] : [],
      ),
    ),
  };
  const pack = JSON.parse(JSON.stringify(own)); // what is absent is not there at all
  const shown = english ? domain.mergePatch(english.pack, pack) : pack;
  checkSchema({ ...shown, sources: sources.value }, { wherever, top, ui, sources, problems });
  return { pack, ids, problems, uses };
};

/** Title, lead, order and entries of one section. */
const collection = (name, fields, items, { lineOf, textLineOf }, reader) => {
  const { title, lead, order } = fields ?? {};
  return {
    title,
    ...(lead !== undefined && {
      lead: typeof lead === 'string' ? reader.prose(lead, textLineOf(name, 'lead'), `${name}.lead`) : lead,
    }),
    order,
    items,
  };
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

const assemble = (kind, section, { fields, lineOf, sections }, reader, isWhole) => {
  const { file, problems, uses } = reader;
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
  if (isWhole)
    for (const key of kind.fields)
      if (!(key in fields)) problems.add(file, 1, key, `missing; add "${key}: …" to the front matter`);
  for (const key of ['facts', 'sources'])
    if (known.includes(key) && Array.isArray(fields[key]))
      for (const [i, id] of fields[key].entries()) uses.push({ file, line: lineOf(key, i), key, id: String(id) });

  const ways = { ...kind.sections, ...kind.optionalSections };
  const seen = new Set();
  for (const { key, text, line } of sections) {
    const option = section === 'quiz' ? /^option ([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(key)?.[1] : undefined;
    if (seen.has(key)) problems.add(file, line - 1, key, 'this section is here twice; keep one');
    seen.add(key);
    if (option !== undefined) (entry.options ??= {})[option] = reader.option(text, line, key);
    else if (Object.hasOwn(ways, key)) entry[key] = reader[ways[key]](text, line, key);
    else {
      const names = [...Object.keys(ways), ...(section === 'quiz' ? ['option <id>'] : [])];
      problems.add(
        file,
        line - 1,
        key,
        `unknown section${didYouMean(key, names)}; the sections are ${names.join(', ')}`,
      );
    }
  }
  if (section === 'quiz' && 'answer' in entry) entry.answer = String(entry.answer);
  if (!isWhole) return entry;

  for (const key of Object.keys(kind.sections))
    if (!seen.has(key)) problems.add(file, 1, key, `missing; add a "## ${key}" section`);
  if (section === 'quiz') {
    const options = Object.keys(entry.options ?? {});
    if (options.length < 2)
      problems.add(file, 1, 'options', 'a question needs two options or more: "## option a", "## option b"');
    else if ('answer' in entry && !options.includes(entry.answer))
      problems.add(file, lineOf('answer'), 'answer', `"${entry.answer}" is none of the options ${options.join(', ')}`);
  }
  return entry;
};
