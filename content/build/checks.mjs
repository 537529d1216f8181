/** What neither the types nor the schema can see: ids that must meet across files. */
import { domain } from './domain.mjs';
import { didYouMean } from './problems.mjs';

/** Sections with fixed entries have those and no others; a translation has no file that English has not. */
export const checkEntries = (kinds, lang, { ids, english, problems }) => {
  for (const [section, { ids: fixed }] of Object.entries(kinds)) {
    const allowed = fixed ?? english?.ids[section];
    if (!allowed) continue;
    const path = (id) => `content/${lang}/${section}/${id}.md`;
    const source = fixed ? 'the entries here are' : 'a translation mirrors content/en:';
    for (const id of ids[section])
      if (!allowed.includes(id))
        problems.add(
          path(id),
          1,
          'file name',
          `unknown entry "${id}"${didYouMean(id, allowed)}; ${source} ${allowed.join(', ')}`,
        );
    if (fixed && !english)
      for (const id of fixed)
        if (!ids[section].includes(id)) problems.add(path(id), 1, 'file', 'missing; every pack needs this entry');
  }
};

/** pack.yaml has the fields it should have, and speaks the language of its folder. */
export const checkHead = ({ value, isBroken, file, lineOf }, lang, collections, problems) => {
  if (isBroken) return;
  const unknown = (path, known) =>
    problems.add(
      file,
      lineOf(...path),
      path.join('.'),
      `unknown field${didYouMean(path.at(-1), known)}; the fields are ${known.join(', ')}`,
    );
  const fields = ['lang', 'version', 'review', 'clinic', ...collections];
  const parts = ['title', 'lead', 'order'];
  for (const key of Object.keys(value)) if (!fields.includes(key)) unknown([key], fields);
  for (const name of collections)
    for (const key of Object.keys(value[name] ?? {})) if (!parts.includes(key)) unknown([name, key], parts);
  if (value.lang !== lang)
    problems.add(file, lineOf('lang'), 'lang', `"${value.lang}" is not the name of this folder; write "lang: ${lang}"`);
};

/** Every entry has its place, every place its entry, every id is one entry's alone. */
export const checkOrders = (collections, lang, { value, isBroken, file, lineOf }, { ids, english, problems }) => {
  if (isBroken) return;
  for (const name of collections) {
    const order = value[name]?.order;
    const known = english?.ids[name] ?? ids[name];
    const complain = (line, message) => problems.add(file, line, `${name}.order`, message);
    if (order === undefined && english) continue;
    if (!Array.isArray(order)) {
      complain(lineOf(name, 'order'), 'expected a list of ids, each on its line after "- "');
      continue;
    }
    for (const [i, id] of order.entries()) {
      if (order.indexOf(id) < i) complain(lineOf(name, 'order', i), `"${id}" stands here twice; keep one`);
      else if (!known.includes(id))
        complain(
          lineOf(name, 'order', i),
          `no file content/${lang}/${name}/${id}.md${didYouMean(String(id), known)}; write it or take the id out`,
        );
    }
    for (const id of known)
      if (!order.includes(id)) complain(lineOf(name, 'order'), `"${id}" has a file but no place; add it to the order`);
  }
  for (const [i, name] of collections.entries())
    for (const id of ids[name]) {
      const first = collections.slice(0, i).find((other) => ids[other].includes(id));
      if (first)
        problems.add(
          `content/${lang}/${name}/${id}.md`,
          1,
          'file name',
          `"${id}" is also an entry of ${first}; ids are unique across all content, rename one`,
        );
    }
};

/** Every interface string has words, no word lacks a name, and a translation fills in what English fills in. */
export const checkUi = ({ value, isBroken, file, lineOf }, english, problems) => {
  if (isBroken) return;
  const groups = Object.keys(domain.uiKeys);
  for (const group of Object.keys(value))
    if (!groups.includes(group))
      problems.add(
        file,
        lineOf(group),
        group,
        `unknown group${didYouMean(group, groups)}; they are ${groups.join(', ')}`,
      );
  for (const [group, keys] of Object.entries(domain.uiKeys)) {
    const words = value[group] ?? {};
    for (const key of keys) {
      const complain = (message) => problems.add(file, lineOf(group, key), `${group}.${key}`, message);
      if (key in words) checkPlaces(words[key], english?.[group]?.[key] ?? words[key], complain);
      else complain('missing; every interface string needs words');
    }
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

const placesOf = (words) => [...new Set(String(words).match(/\{\w+\}/g) ?? [])].sort();

/** The form for "other" fills in all that English does; a form for one number may leave the number out. */
const checkPlaces = (message, model, complain) => {
  const wanted = placesOf(model?.other ?? model);
  const list = (places) => places.join(', ') || 'no place to fill in';
  const forms = typeof message === 'object' ? Object.entries(message ?? {}) : [['other', message]];
  for (const [form, words] of forms) {
    const found = placesOf(words);
    const isRight = found.every((one) => wanted.includes(one)) && (form !== 'other' || found.length === wanted.length);
    if (!isRight) complain(`has ${list(found)} where English has ${list(wanted)}; keep names and braces as they are`);
  }
};

/** Facts, sources and references that the words name exist. */
export const checkUses = ({ uses, sources, facts, entries, wherever, ids, english, problems }) => {
  const sourceKeys = Object.keys(sources.value ?? {});
  const targets = [...new Set([ids, english?.ids].flatMap((each) => (each ? [...each.anatomy, ...each.causes] : [])))];
  for (const { file, line, key, id, ref } of uses) {
    const complain = (message) => problems.add(file, line, key, message);
    if (ref !== undefined) {
      if (!targets.includes(ref))
        complain(`unknown entry "${ref}"${didYouMean(ref, targets)}; a reference names a structure or a cause`);
    } else if (id.startsWith('R-')) {
      if (!sources.isBroken && !sourceKeys.includes(id))
        complain(`unknown source ${id}${didYouMean(id, sourceKeys)}; sources are in content/sources.yaml`);
    } else if (!facts.isBroken && !facts.ids.has(id))
      complain(`unknown fact ${id}${didYouMean(id, [...facts.ids, ...sourceKeys])}; facts are in content/facts.yaml`);
  }
  for (const [id, { review }] of Object.entries(entries.quiz)) {
    if (review === undefined || targets.includes(review)) continue;
    const { file, entry } = wherever.get(`quiz.${id}`);
    const message = `unknown entry "${review}"${didYouMean(String(review), targets)}; name a structure or a cause`;
    problems.add(file, entry.lineOf('review'), 'review', message);
  }
};
