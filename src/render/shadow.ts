/** What each element draws first, as declarative shadow DOM: by the element itself, told where it stands on the page. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import '../index.js';
import { type Served, serve } from '../context/served.js';
import { startSession } from '../domain/session.js';
import type { Found } from './document.js';
import { MARK } from './document.js';
import type { Scope } from './scope.js';
import { styleHash } from './policy.js';

type Placed = Found & { readonly scope: Scope };

/** Attributes that the words are already taken from. */
const read = new Set(['content', 'src']);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The tag as a template without places, whose element is drawn by the renderer. */
const asTemplate = ({ tag, attributes }: Found): unknown => {
  const written = Object.entries(attributes)
    .filter(([name]) => !read.has(name) && /^[a-z-]+$/.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  const strings = [`<${tag}${written}></${tag}>`];
  return { _$litType$: 1, strings: Object.assign(strings, { raw: strings }), values: [] };
};

const opening = '<template shadowroot="open" shadowrootmode="open">';
/** Indentation between tags, and what marks places for Lit: the element draws afresh when it is there. */
const lean = (html: string): string =>
  html
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->/g, '')
    .replace(/<\?>/g, '')
    .replace(/\s+/g, ' ');

export class Shadows {
  readonly #placed: readonly Placed[];
  readonly #served: Served;
  readonly #hashes = new Set<string>();

  constructor(placed: readonly Placed[]) {
    this.#placed = placed;
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
    const template = html.slice(start, html.lastIndexOf('</template>')) + '</template>';
    return template
      .replace(opening, `<template shadowrootmode="open" ${MARK}>`)
      .replaceAll(opening, '<template shadowrootmode="open">')
      .replace(
        /(<style>)([^]*?)(<\/style>)|([^]+?)(?=<style>|$)/g,
        (_, open?: string, css = '', close = '', rest = '') => {
          if (open === undefined) return lean(String(rest));
          this.#hashes.add(styleHash(String(css)));
          return `${open}${String(css)}${String(close)}`;
        },
      );
  }

  /** Of every style sheet in what was drawn, for a policy that has to allow them. */
  hashes(): readonly string[] {
    return [...this.#hashes];
  }

  #draw(i: number, served: Served): string {
    const placed = this.#placed[i]!;
    if (placed.tag === 'psoas-provider') return '';
    const { content } = placed.scope;
    const session = startSession(content, content.lang);
    serve({ ...served, session, scope: placed.scope, at: i });
    return collectResultSync(render(asTemplate(placed)));
  }
}
