/**
 * The words and pictures of the library as one plain HTML page, without a script: what a patient's phone would fetch if
 * nothing on the page could be asked anything. The module is weighed against it.
 */
import { packs } from '../dist/esm/data/index.js';
import { toSVG } from '../dist/esm/index.js';

/** Names, not words. */
const names = new Set(['facts', 'sources', 'ref', 'id', 'answer', 'review', 'structures', 'order', 'lang', 'version']);

/** Every text a reader can come to see, in the order of the pack. */
function* texts(value) {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value) && value.every((each) => typeof each === 'string' || each?.text || each?.strong))
    yield value.map((each) => (typeof each === 'string' ? each : (each.strong ?? each.text))).join('');
  else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) if (!names.has(key)) yield* texts(each);
}

export const plainPage = () => {
  const { causes, poses, ...rest } = packs.en;
  const { ui: _strings, sources, ...words } = { causes, poses, ...rest };
  const pictures = [
    { view: 'front' },
    ...Object.values(poses.items).map(({ hipFlexionDeg }) => ({ view: 'side', flexion: hipFlexionDeg })),
    ...Object.keys(causes.items).map((selected) => ({ selected })),
  ].map((options) => toSVG({ labels: false, ...options }));
  const cited = Object.values(sources).map(
    ({ title, author = [], DOI, URL }) =>
      `${author.map((each) => each.literal ?? `${each.family} ${each.given}`).join(', ')}. ${title}. ${DOI ?? URL ?? ''}`,
  );
  return `<!doctype html><html lang="en"><title>The psoas</title>\n${[...texts(words), ...cited]
    .map((text) => `<p>${text}</p>`)
    .join('\n')}\n${pictures.join('\n')}`;
};
