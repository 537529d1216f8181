/** A page as text with places: what is found in it, and what is put in or taken out, without touching the rest. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { isTag, type Tag } from './plain/index.js';
import { PageError } from './problem.js';

export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['node'];
export type Document = DefaultTreeAdapterMap['document'];

/** On everything that was written by this program, so that the next run finds it. */
export const MARK = 'data-psoas-rendered';

/** A piece of the page and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** Everything on the page in its order, however deep it lies. What is inside `<template>` is not on the page. */
export function* nodesIn(document: Document): Generator<Node> {
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (!('childNodes' in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]!);
  }
}

/** Neither what comments nor what scripts hold. */
export function* elementsIn(document: Document): Generator<Element> {
  for (const node of nodesIn(document)) if (isElement(node)) yield node;
}

/** What an element stands in, from the inside out. */
export function* around(element: Element): Generator<Element> {
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode) yield at;
}

export const textOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

export const lineOf = (element: Element): number | undefined => element.sourceCodeLocation?.startLine;

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The ranges that an earlier run has written. */
const written = (document: Document): Edit[] =>
  [...elementsIn(document)].flatMap((element) => {
    const place = element.sourceCodeLocation;
    if (attribute(element, MARK) === undefined || !place) return [];
    // What a mark of ours stands in goes as a whole.
    for (const each of around(element)) if (attribute(each, MARK) !== undefined) return [];
    return [{ start: place.startOffset, end: place.endOffset, text: '' }];
  });

export const apply = (source: string, edits: readonly Edit[]): string => {
  let [text, at] = ['', 0];
  for (const { start, end, text: piece } of [...edits].sort((a, b) => a.start - b.start)) {
    text += source.slice(at, start) + piece;
    at = end;
  }
  return text + source.slice(at);
};

export const parsePage = (html: string): Document => parse(html, { sourceCodeLocationInfo: true });

/** The page as its author has written it: without what an earlier run has put in. */
export interface Own {
  readonly html: string;
  /** Which line of the page as it is that one of these is. */
  readonly lineOf: (line: number) => number;
}

export const withoutRendered = (html: string): Own => {
  const cuts = written(parsePage(html)).sort((a, b) => a.start - b.start);
  const own = apply(html, cuts);
  return {
    html: own,
    lineOf: (line) => {
      const begin = own.split('\n', line - 1).join('\n').length;
      let [gone, lines] = [0, 0];
      for (const { start, end } of cuts) {
        if (start - gone > begin) break;
        gone += end - start;
        lines += lineAt(html.slice(start, end), end - start) - 1;
      }
      return line + lines;
    },
  };
};

export interface Found {
  readonly tag: Tag;
  readonly element: Element;
  readonly attributes: Readonly<Record<string, string>>;
  /** Slots that the page has filled; the empty name for text and children without a slot. */
  readonly filled: ReadonlySet<string>;
  /** Right after its start tag, and right before its end tag. */
  readonly begin: number;
  readonly end: number;
}

const slotsOf = (element: Element): Set<string> =>
  new Set(
    element.childNodes.flatMap((node) => {
      if (isElement(node)) return node.tagName === 'script' ? [] : [attribute(node, 'slot') ?? ''];
      return 'value' in node && node.nodeName === '#text' && node.value.trim() !== '' ? [''] : [];
    }),
  );

/** Every tag of the library on the page, in its order. */
export const findTags = (document: Document): Found[] =>
  [...elementsIn(document)].flatMap((element): Found[] => {
    if (!isTag(element.tagName)) return [];
    const place = element.sourceCodeLocation;
    const tag = element.tagName;
    if (!place?.startTag || !place.endTag)
      throw new PageError(
        `<${tag}> is not closed; write <${tag}></${tag}>, and close what is opened inside it before it ends`,
        place?.startLine,
      );
    return [
      {
        tag,
        element,
        attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
        filled: slotsOf(element),
        begin: place.startTag.endOffset,
        end: place.endTag.startOffset,
      },
    ];
  });

/** Where the head ends, be it written or not. */
export const endOfHead = (document: Document): number => {
  const root = document.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'html')!;
  const head = root.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'head')!;
  const end = head.sourceCodeLocation?.endTag?.startOffset;
  if (end !== undefined) return end;
  const places = [
    ...head.childNodes.map((node) => node.sourceCodeLocation?.endOffset),
    head.sourceCodeLocation?.startTag?.endOffset,
    root.sourceCodeLocation?.startTag?.endOffset,
    // The doctype, and comments before all else.
    ...document.childNodes
      .slice(0, document.childNodes.indexOf(root))
      .map((node) => node.sourceCodeLocation?.endOffset),
  ].filter((each) => each !== undefined);
  return places.length > 0 ? Math.max(...places) : 0;
};

/** True where the parser has put every piece where it was written: a `<p>` around a tag ends before a heading. */
export const stands = (html: string, count: number): boolean => {
  const marked = [...elementsIn(parsePage(html))].filter(
    (element) => attribute(element, MARK) !== undefined && attribute(element, 'slot') !== undefined,
  );
  return (
    marked.length === count &&
    marked.every(({ parentNode }) => parentNode && isElement(parentNode) && isTag(parentNode.tagName))
  );
};

/** The first tag that stands in a paragraph, which cannot hold headings and lists. */
export const inParagraph = (found: readonly Found[]): Found | undefined =>
  found.find(({ element, tag }) => {
    if (tag === 'psoas-term' || tag === 'psoas-provider') return false;
    return [...around(element)].some(({ tagName }) => tagName === 'p');
  });

/** Elements that end, or let go of their children, where they meet headings, links or blocks. */
const narrow = new Set(['a', 'button', 'caption', 'math', 'nobr', 'svg', 'table']);

/** What around a tag cannot hold its words. */
export const narrowAround = ({ element }: Found): string => {
  const all = [...around(element)].map(({ tagName }) => tagName);
  return all.find((name) => narrow.has(name)) ?? all[0] ?? 'body';
};

/** The title of a page; a picture can have one too. */
export const titleIn = (elements: readonly Element[]): string | undefined => {
  const title = elements.find(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'));
  return (title && textOf(title).replace(/\s+/g, ' ').trim()) || undefined;
};
