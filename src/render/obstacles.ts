/** What keeps a page from being read whole or from being written, where a parser goes on without a word. */
import { attribute, type Document, type Element, elementsIn, isElement, lineAt, lineOf, nodesIn } from './document.js';
import { isTag } from './plain/index.js';
import { PageError } from './problem.js';

const ours = /<psoas-[a-z]/i;

/** What goes on to the end of the page where it is not closed. */
const swallowing = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
  'script',
  'style',
  'template',
  'textarea',
  'title',
  'xmp',
]);

const swallows = (what: string, line: number | undefined): PageError =>
  new PageError(`${what} is not closed and takes in all that follows, with tags of the library; close it`, line);

/** Stops where something that is never closed has taken in a tag, which then is none. */
export const refuseSwallowed = (html: string, document: Document): void => {
  let end = 0;
  for (const node of nodesIn(document)) {
    const place = node.sourceCodeLocation;
    if (!place) continue;
    if (isElement(node)) {
      const { startTag, endTag } = node.sourceCodeLocation!;
      end = Math.max(end, startTag?.endOffset ?? 0, endTag?.endOffset ?? 0);
      // In a drawing the same names are others.
      const isHtml = node.namespaceURI.endsWith('/xhtml');
      if (isHtml && swallowing.has(node.tagName) && startTag && !endTag && ours.test(html.slice(startTag.endOffset)))
        throw swallows(`<${node.tagName}>`, startTag.startLine);
    } else if (node.nodeName === '#comment') {
      end = Math.max(end, place.endOffset);
      const text = html.slice(place.startOffset, place.endOffset);
      if (text.startsWith('<!--') && !/--!?>$/.test(text) && ours.test(text))
        throw swallows('a comment', place.startLine);
    }
  }
  // A start tag without its quote or its bracket leaves nothing at all.
  if (ours.test(html.slice(end)))
    throw swallows('a quote or a tag', lineAt(html, end + html.slice(end).search(/<[a-z/]/i)));
};

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Stops where nothing can be put before the words of the page, as it does not begin as a page. */
export const refuseBeginning = (html: string, document: Document): void => {
  if (/^(?:---|\+\+\+)[ \t]*\r?\n/.test(html))
    throw new PageError('front matter stands before the page; render the page that is made from it', 1);
  if (document.childNodes.some(({ nodeName }) => nodeName === '#documentType')) return;
  const at = html
    .replace(/<!--[^]*?-->|<(script|style|template|textarea|title)\b[^]*?<\/\1/gi, blank)
    .search(/<!doctype[\s>]/i);
  if (at >= 0)
    throw new PageError(
      'something stands before the doctype, which browsers then pass over; take it away, or render the page that is made from it',
      lineAt(html, at),
    );
};

const charsetOf = (meta: Element): string | undefined =>
  attribute(meta, 'charset') ??
  (attribute(meta, 'http-equiv')?.toLowerCase() === 'content-type'
    ? /charset\s*=\s*["']?([^\s;"']+)/i.exec(attribute(meta, 'content') ?? '')?.[1]
    : undefined);

/** Stops where a browser would read the words, which are written in UTF-8, as something else. */
export const refuseCharset = (elements: readonly Element[]): void => {
  for (const element of elements) {
    const label = element.tagName === 'meta' ? charsetOf(element) : undefined;
    if (label === undefined) continue;
    let encoding: string;
    try {
      ({ encoding } = new TextDecoder(label));
    } catch {
      // A name that browsers do not know either: they look at the next.
      continue;
    }
    // UTF-16 in a page counts as UTF-8: https://html.spec.whatwg.org/#concept-encoding-sniffing-algorithm
    if (!encoding.startsWith('utf-'))
      throw new PageError(
        `the page says that it is in ${label}; save it in UTF-8 and write <meta charset="utf-8">`,
        lineOf(element),
      );
    return;
  }
};

const isClosed = (element: Element): boolean =>
  element.tagName === 'noscript' ||
  element.tagName === 'select' ||
  (element.tagName === 'template' && attribute(element, 'shadowrootmode') !== undefined);

/** Tags that stand where nothing is written: one message for each. */
export function* unreached(html: string, document: Document): Generator<{ message: string; line: number }> {
  for (const element of elementsIn(document)) {
    const place = element.sourceCodeLocation;
    if (!place || !isClosed(element)) continue;
    const text = html.slice(place.startOffset, place.endOffset).replace(/<!--[^]*?-->/g, blank);
    const name = element.tagName === 'template' ? 'template shadowrootmode' : element.tagName;
    for (const { 1: tag, index } of text.matchAll(/<(psoas-[a-z]+)/gi))
      if (isTag(tag!.toLowerCase()))
        yield {
          message: `<${tag!.toLowerCase()}> stands in a <${name}>, where no words are written; take it out`,
          line: lineAt(html, place.startOffset + index),
        };
  }
}
