/** Templates → plain HTML: what is left when everything that only a running element needs is taken away. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { defaultTreeAdapter, type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';
import { attribute, type Element, isElement, type Node } from './document.js';

type Parent = DefaultTreeAdapterMap['parentNode'];

/** Hooks for style sheets and scripts of a shadow root; a page's own must not meet them. */
const HOOKS = new Set(['class', 'part', 'tabindex', 'data-fact', 'data-ref']);

/** White space that is drawn as one space; spaces that do not break are none of it. */
const spaces = /[ \t\n\f\r]+/g;

/** Icons stand beside a word that says the same; without a style sheet they would be as wide as the page. */
const isDecoration = (node: Node): boolean =>
  isElement(node) && node.tagName === 'svg' && attribute(node, 'aria-hidden') === 'true';

const isEmpty = (node: Node): boolean =>
  isElement(node) && ['p', 'span', 'div'].includes(node.tagName) && node.childNodes.length === 0;

/** The name of a picture in the way of SVG. In a template `<title>` is the page's, which takes no expressions. */
const nameBySvgTitle = (element: Element): void => {
  const name = element.tagName === 'svg' ? attribute(element, 'aria-label') : undefined;
  if (name === undefined) return;
  element.attrs = element.attrs.filter((each) => each.name !== 'aria-label');
  const title = defaultTreeAdapter.createElement('title', element.namespaceURI, []);
  defaultTreeAdapter.insertText(title, name);
  title.parentNode = element;
  element.childNodes.unshift(title);
};

const clean = (parent: Parent): void => {
  const kept: Node[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeName === '#comment' || isDecoration(node)) continue;
    if (node.nodeName === '#text') {
      const text = node as DefaultTreeAdapterMap['textNode'];
      text.value = text.value.replace(spaces, ' ');
      const before = kept.at(-1);
      // Comments of the renderer stood between them.
      if (before?.nodeName === '#text') {
        const joined = before as DefaultTreeAdapterMap['textNode'];
        joined.value = (joined.value + text.value).replace(spaces, ' ');
        continue;
      }
    } else if (isElement(node)) {
      node.attrs = node.attrs.filter(
        ({ name, value }) =>
          !HOOKS.has(name) &&
          !(name === 'role' && value === 'list') &&
          !(name === 'id' && !value.startsWith('psoas-')) &&
          !(name === 'aria-label' && value === ''),
      );
      clean(node);
      nameBySvgTitle(node);
      if (isEmpty(node)) continue;
    }
    kept.push(node);
  }
  parent.childNodes = kept as Parent['childNodes'];
};

const blocks =
  /[ \t\n\f\r]*(<\/?(?:article|dd|div|dl|dt|figcaption|figure|h[1-6]|li|ol|p|section|svg|g|title|desc|path|text|circle|rect|ul)\b[^>]*>)[ \t\n\f\r]*/g;

/** White space that only indents the source. Between words and what stands in a line it stays. */
const trim = (html: string): string => html.replace(blocks, '$1');

/** HTML without scripts, comments and hooks. */
export const plainHtml = (template: unknown): string => {
  const fragment = parseFragment(collectResultSync(render(template)));
  clean(fragment);
  return trim(serialize(fragment));
};
