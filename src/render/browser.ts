/**
 * The renderer as a page has it: the snippet builder of the demo runs it over what it has put together. It brings all
 * languages along, as a page opened from a disk may fetch nothing, and draws no declarative shadow DOM.
 */
import { renderPage } from './page.js';

export { parseFragment } from 'parse5';
export { packFor } from './packs.js';

const [before, after] = ['<!doctype html><html><head></head><body>\n', '\n</body></html>'];
const body = '<body>\n';

/** Markup of the body of an English page with the words of every tag inside it; as it was where it has a mistake. */
export const withWords = (markup: string): string => {
  const { html } = renderPage(before + markup + after);
  return html.slice(html.indexOf(body) + body.length, -after.length);
};
