/** What each element draws first, as declarative shadow DOM: by the element itself, told where it stands on the page. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import '../index.js';
import type { Served } from '../context/served.js';
import { MARK } from './document.js';
import { escaped, startTag } from './escape.js';
import { attributesOf, type Placed, whileServed } from './placed.js';
import { shadowStyles } from './shadow-styles.js';

/** The tag as a template without places, whose element is drawn by the renderer. */
const asTemplate = (placed: Placed): unknown => {
  const strings = [`${startTag(placed.tag, attributesOf(placed))}</${placed.tag}>`];
  return { _$litType$: 1, strings: Object.assign(strings, { raw: strings }), values: [] };
};

const opening = '<template shadowroot="open" shadowrootmode="open">';
const closing = '</template>';
/** A tag whose shadow root follows. */
const drawn = new RegExp(`<(psoas-[a-z]+)\\b[^>]*>${opening}`, 'g');
/** Indentation between tags, and what marks places for Lit: the element draws afresh when it is there. */
const lean = (html: string): string =>
  html
    // A property that is false is no attribute.
    .replace(/ checked="(true|false)"/g, (_, checked) => (checked === 'true' ? ' checked' : ''))
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->/g, '')
    .replace(/<\?>/g, '')
    .replace(/[ \t\n\f\r]+/g, ' ');

export class Shadows {
  readonly #placed: readonly Placed[];
  readonly #served: Served;
  readonly #addressOf: (tag: string, css: string) => string | undefined;
  readonly #written = new Set<string>();

  /** @param addressOf the style sheet of a tag as a file; undefined where it is to be written into the page */
  constructor(placed: readonly Placed[], addressOf: (tag: string, css: string) => string | undefined) {
    this.#placed = placed;
    this.#addressOf = addressOf;
    // First to see who is on the page, a guide's own elements among them; then with what each of them can lead to.
    const seen: Served['elements'][number][] = [];
    for (let i = 0; i < placed.length; i++) this.#draw(i, { elements: seen, isComplete: false });
    this.#served = { elements: seen, isComplete: true };
  }

  /** The template that stands at the beginning of a tag; undefined for a provider, which shows what is inside it. */
  of(i: number): string | undefined {
    const html = this.#draw(i, this.#served);
    const start = html.indexOf(opening);
    if (start < 0) return undefined;
    const tags = [...html.matchAll(drawn)].map(([, tag]) => tag!);
    const [first, ...inside] = html
      .slice(start, html.lastIndexOf(closing))
      .split(new RegExp(`${opening}<style>[^]*?</style>`))
      .slice(1)
      .map((words, n) => this.#styled(tags[n]!) + lean(words));
    return `<template shadowrootmode="open" ${MARK}>${[first, ...inside].join('<template shadowrootmode="open">')}${closing}`;
  }

  /** The style sheets in what was drawn, which a policy has to allow. */
  written(): readonly string[] {
    return [...this.#written];
  }

  #styled(tag: string): string {
    const css = shadowStyles(tag);
    const address = this.#addressOf(tag, css);
    if (address !== undefined) return `<link rel="stylesheet" href="${escaped(address)}">`;
    this.#written.add(css);
    return `<style>${css}</style>`;
  }

  #draw(i: number, served: Served): string {
    const placed = this.#placed[i]!;
    if (placed.tag === 'psoas-provider') return '';
    return whileServed(placed, { ...served, at: i }, () => collectResultSync(render(asTemplate(placed))));
  }
}
