/**
 * The words of the elements without a browser: into pages, as HTML of one tag, as JSON-LD. For Node; never part of the
 * module that pages load.
 */
import { startTag } from './escape.js';
import { packFor } from './packs.js';
import { renderPage, type RenderOptions } from './page.js';
import { isTag } from './plain/index.js';
import type { Problem } from './problem.js';

export { beforeCss } from './before.js';
export { renderPage, type Rendered, type RenderOptions } from './page.js';
export type { Problem } from './problem.js';
export { shadowStyles } from './shadow-styles.js';
export { jsonLd } from './structured-data.js';
export type { Tag } from './plain/index.js';
export { packFor };

export interface RenderedElement {
  /** What stands inside the tag for readers without JavaScript; empty for a provider. */
  readonly light: string;
  /** The declarative shadow DOM, where it was asked for. */
  readonly shadow: string | undefined;
  /** What is wrong with the attributes, in the words that the browser's console has for it. */
  readonly problems: readonly Problem[];
}

/**
 * The words of one tag.
 *
 * @param tag a tag of the library, such as `psoas-quiz`
 * @param attributes what the page would write into its start tag
 * @param options as for a page; `pack` are changes to the built-in words
 * @throws {RangeError} for a tag that is none of the library's
 * @throws {TypeError} for a pack that cannot be used, with the path of its mistake
 */
export const renderElement = (
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  options: RenderOptions = {},
): RenderedElement => {
  if (!isTag(tag)) throw new RangeError(`unknown tag "${tag}"`);
  const host = startTag(tag, attributes);
  const { html, problems } = renderPage(`<html><head></head><body>${host}</${tag}></body></html>`, options);
  const error = problems.find(({ level }) => level === 'error');
  if (error) throw new TypeError(error.message);
  const inside = html.slice(html.indexOf(host) + host.length, html.lastIndexOf(`</${tag}>`));
  const end = inside.startsWith('<template') ? inside.lastIndexOf('</template>') + '</template>'.length : 0;
  return { light: inside.slice(end), shadow: end > 0 ? inside.slice(0, end) : undefined, problems };
};
