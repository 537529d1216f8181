/**
 * The words and pictures of the library as one plain HTML page, without a script: what a patient's phone would fetch if
 * nothing on the page could be asked anything. The module is weighed against it.
 */
import { packs } from '../dist/esm/data/index.js';
import { bodyMap, mapViews } from '../dist/esm/domain/body-map.js';
import { section } from '../dist/esm/domain/figure/section.js';
import { drawScene, roomFor } from '../dist/esm/domain/pose/draw.js';
import { scenes } from '../dist/esm/domain/pose/poses.js';
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

const svg = (viewBox, shapes) =>
  `<svg viewBox="${viewBox.join(' ')}">${shapes.map(({ tone, d }) => `<path class="${tone}" d="${d}"/>`).join('')}</svg>`;

/** The cuts across the low back, the maps of the body and every pose of an exercise. */
const smallPictures = ({ exercises }) => [
  ...[undefined, 'stenosis', 'compression'].map((state) => {
    const { viewBox, shapes } = section(state);
    return svg(viewBox, shapes);
  }),
  ...mapViews.map((view) => {
    const { viewBox, body, creases, zones } = bodyMap(view, 'left');
    const paths = [...body, ...creases, ...zones.map(({ d }) => d)].map((d) => ({ tone: 'map', d }));
    return svg(viewBox, paths);
  }),
  ...Object.values(exercises.items).flatMap(({ frames }) => {
    const row = frames.map(({ pose }) => scenes[pose]);
    return row.map((scene) => {
      const { viewBox, shapes } = drawScene(scene, roomFor(row));
      return svg(viewBox, shapes);
    });
  }),
];

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
    .join('\n')}\n${[...pictures, ...smallPictures(packs.en)].join('\n')}`;
};
