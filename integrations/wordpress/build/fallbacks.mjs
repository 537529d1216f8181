/** The words of every element for readers without JavaScript, and its JSON-LD, in the form that PHP can fill. */
import { readFileSync } from 'node:fs';
import { compose } from '../../../dist/esm/domain/translate.js';
import { jsonLd, packFor, renderPage } from '../../../dist/render/index.js';
import { calendar, evaluate, samples, stagesOf, templateOf } from './template.mjs';

/** Rendered at level 1, so that a plugin can move the headings down without losing one at level 6. */
const LEVEL = '1';

const startTag = (tag, attributes) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>`;

/**
 * What the renderer writes into each of these tags, which stand on one page.
 *
 * @param {readonly { tag: string, attributes: Record<string, string>, words?: string }[]} hosts
 */
const render = (hosts, lang, pack) => {
  const page = hosts.map(
    ({ tag, attributes, words = '' }, i) =>
      `${startTag(tag, { 'data-host': String(i), ...attributes })}${words}</${tag}>`,
  );
  const { html, problems } = renderPage(`<!doctype html><html><head></head><body>${page.join('\n')}</body></html>`, {
    lang,
    pack,
  });
  const error = problems.find(({ level }) => level === 'error');
  if (error) throw new Error(error.message);
  return hosts.map(({ tag, attributes, words = '' }, i) => {
    const start = startTag(tag, { 'data-host': String(i), ...attributes }) + words;
    const begin = html.indexOf(start) + start.length;
    return html
      .slice(begin, html.indexOf(`</${tag}>`, begin))
      .replaceAll(new RegExp(`psoas-${String(i + 1)}(?=-)`, 'g'), '{{id}}')
      .replace(' id="psoas-signs"', '');
  });
};

const templates = (hosts, lang, stages) => {
  const rendered = stages.map((pack) => render(hosts, lang, pack));
  return hosts.map((_, i) =>
    templateOf(
      rendered.map((each) => each[i]),
      lang,
    ),
  );
};

const alone = [
  'psoas-anatomy',
  'psoas-causes',
  'psoas-symptoms',
  'psoas-treatment',
  'psoas-prevention',
  'psoas-quiz',
  'psoas-glossary',
];
const sections =
  'start help muscle causes symptoms similar exam treatment recovery prevention daily myths faq quiz words sources'.split(
    ' ',
  );

/** The top-level sections of a rendered guide, what stands before them and what after. */
const splitGuide = (html) => {
  const parts = [];
  let [depth, begin, first, last] = [0, 0, html.length, 0];
  for (const { 0: tag, index } of html.matchAll(/<\/?section>/g)) {
    if (tag === '<section>') {
      if (depth++ === 0) begin = index;
      first = Math.min(first, index);
    } else if (--depth === 0) {
      last = index + tag.length;
      parts.push(html.slice(begin, last));
    }
  }
  return { head: html.slice(0, first), parts, foot: html.slice(last) };
};

const listItems = (html) => html.match(/<li\b.*?<\/li>/gs) ?? [];

/** A guide in parts, so that PHP can put together the sections a page asks for. */
const guideOf = (lang, stages) => {
  const names = sections.filter((name) => name !== 'help' && name !== 'sources');
  const attributes = { 'heading-level': LEVEL };
  const single = render(
    names.map((name) => ({ tag: 'psoas-guide', attributes: { ...attributes, sections: name } })),
    lang,
    stages[0],
  ).map(splitGuide);
  const framed = stages.map((pack) =>
    splitGuide(render([{ tag: 'psoas-guide', attributes: { ...attributes, sections: 'help' } }], lang, pack)[0]),
  );
  const pieces = (pick) => templateOf(framed.map(pick), lang);
  const [none] = framed;
  const sources = none.parts[1];
  const begin = sources.indexOf('<ol>') + '<ol>'.length;
  const guide = {
    head: pieces(({ head }) => head),
    sections: { help: pieces(({ parts }) => parts[0]) },
    sources: { help: listItems(sources) },
    sourcesFrame: [sources.slice(0, begin), sources.slice(sources.lastIndexOf('</ol>'))],
    foot: pieces(({ foot }) => foot),
    order: sections,
  };
  names.forEach((name, i) => {
    const { parts } = single[i];
    // An empty section is left out, and leaves the signs and the sources that every guide has.
    if (parts.length < 3) return;
    guide.sections[name] = [parts[0]];
    guide.sources[name] = listItems(parts[2]);
  });
  const whole = render([{ tag: 'psoas-guide', attributes }], lang, stages[0])[0];
  const all = [...new Set(sections.flatMap((name) => guide.sources[name] ?? []))];
  const joined = [
    evaluate(guide.head, new Set()),
    ...sections.map((name) =>
      name === 'sources' ? guide.sourcesFrame.join(all.join('')) : evaluate(guide.sections[name] ?? [], new Set()),
    ),
    evaluate(guide.foot, new Set()),
  ].join('');
  if (sorted(joined) !== sorted(whole)) throw new Error(`the guide in ${lang} does not come together from its parts`);
  return guide;
};
/** Sections may name their sources in another order than the whole does. */
const sorted = (html) => [...html.split(/(?=<li\b)/)].sort().join('');

/** English with a translation over it and what a clinic says about itself over both, as the elements have it. */
const packWith = (lang, patch) => {
  if (lang === 'en') return compose(packFor('en'), lang, undefined, patch).content;
  const file = new URL(`../../../dist/locales/${lang}.json`, import.meta.url);
  return compose(packFor('en'), lang, JSON.parse(readFileSync(file, 'utf8')), patch).content;
};

/** JSON-LD of a tag: what always holds, and the keys that a clinic's details add. */
const dataOf = (packs, tag) => {
  const [none, , all] = packs.map((pack) => jsonLd(pack, [tag]));
  const changed = Object.keys(all).filter((key) => JSON.stringify(all[key]) !== JSON.stringify(none[key]));
  const place = (value) =>
    JSON.parse(
      Object.entries(samples).reduce(
        (text, [name, sample]) => text.replaceAll(JSON.stringify(sample), JSON.stringify(`{{${name}}}`)),
        JSON.stringify(value),
      ),
    );
  return {
    always: none,
    clinic: place(Object.fromEntries(changed.filter((key) => key === 'publisher').map((key) => [key, all[key]]))),
    review: place(Object.fromEntries(changed.filter((key) => key !== 'publisher').map((key) => [key, all[key]]))),
  };
};

/** The words of every element, by file. */
const filesOf = (lang, isChecked) => {
  const stages = stagesOf(isChecked);
  const pack = packFor(lang);
  const attributes = { 'heading-level': LEVEL };
  const files = new Map();
  const hosts = [
    ...alone.map((tag) => ({ file: tag, tag, attributes })),
    ...pack.exercises.order.map((name) => ({
      file: `psoas-exercise-${name}`,
      tag: 'psoas-exercise',
      attributes: { ...attributes, name },
    })),
    ...pack.glossary.order.map((name) => ({
      file: `psoas-term-${name}`,
      tag: 'psoas-term',
      attributes: { name },
      words: '·',
    })),
  ];
  templates(hosts, lang, stages).forEach((template, i) => files.set(hosts[i].file, template));
  const safety = ['', '-sport'].map((variant) => ({
    file: `psoas-safety${variant}`,
    tag: 'psoas-safety',
    attributes: variant ? { ...attributes, variant: 'sport' } : attributes,
  }));
  // Apart, because the others lead to the signs where the page has them.
  for (const each of safety) files.set(each.file, templates([each], lang, stages)[0]);
  files.set('psoas-guide', guideOf(lang, stages));
  files.set('calendar', calendar(lang));
  const packs = stages.map((stage) => packWith(lang, stage));
  for (const tag of [...alone, 'psoas-exercise', 'psoas-safety', 'psoas-guide', 'psoas-term'])
    files.set(`json-ld/${tag}`, dataOf(packs, tag));
  return files;
};

/**
 * @param {string} lang a language that has words of its own
 * @returns {{ files: Map<string, unknown>, choices: Record<string, { value: string, label: string }[]> }} `files` under
 *   `checked/` are those that differ once a clinician has checked the translation; `choices` are the entries that an
 *   attribute can name
 */
export const fallbacksOf = (lang) => {
  const pack = packFor(lang);
  const files = filesOf(lang, false);
  if (lang !== 'en')
    for (const [name, data] of filesOf(lang, true))
      if (JSON.stringify(data) !== JSON.stringify(files.get(name))) files.set(`checked/${name}`, data);
  const named = ({ order, items }) => order.map((value) => ({ value, label: items[value].name ?? items[value].title }));
  return {
    files,
    choices: {
      exercise: named(pack.exercises),
      term: named(pack.glossary),
      selected: [...named(pack.causes), ...named(pack.anatomy)],
      area: named(pack.symptoms),
    },
  };
};

/** True where a language has words of its own and does not fall back on English. */
export const isBuiltIn = (lang) => packFor(lang).lang.split('-')[0] === lang.split('-')[0];
