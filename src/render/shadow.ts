/** What each element draws first, as declarative shadow DOM: by the element itself, told where it stands on the page. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import '../index.js';
import { type Served, serve } from '../context/served.js';
import { CAUSES_WIDE_EM, GUIDE_WIDE_EM, SYMPTOMS_WIDE_EM } from '../context/wide.js';
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

/** The elements that are drawn twice, for a wide place and for a narrow one. */
const wideFrom: Readonly<Partial<Record<string, number>>> = {
  'psoas-causes': CAUSES_WIDE_EM,
  'psoas-symptoms': SYMPTOMS_WIDE_EM,
};

/** What only a server's drawing needs: it holds what a wide and what a narrow place shows. */
const servedStyles = (tag: string): string => {
  const em = wideFrom[tag];
  if (em !== undefined)
    return `.served-narrow,.served-wide:not(.panel){display:contents}
@container psoas (inline-size < ${String(em)}em){.served-wide.served-wide{display:none}}
@container psoas (inline-size >= ${String(em)}em){.served-narrow{display:none}
.served-open{background:var(--_tint-strong);outline:2px solid var(--_accent-ink);outline-offset:-2px}
.item:has(.served-open){border-block-end-color:transparent}}`;
  // Without a script nothing could open the contents: there they stand open.
  if (tag === 'psoas-guide')
    return `@media (scripting: enabled){@container psoas (inline-size < ${String(GUIDE_WIDE_EM)}em){.toc ul{display:none}
.toc .disclosure>summary>.icon{rotate:none}}}`;
  // The line to the caption is drawn where the browser has laid out both.
  return tag === 'psoas-anatomy' ? '.leader{visibility:hidden}' : '';
};

type Styled = CustomElementConstructor & { readonly elementStyles: readonly { readonly cssText: string }[] };

/** What the page has put into a slot stands in its place before the module is there, and need not wait (`before.ts`). */
const slotted = '::slotted(*){--_served:visible}';

/** The style sheet of a tag in declarative shadow DOM. */
export const shadowStyles = (tag: string): string => {
  const { elementStyles } = customElements.get(tag) as Styled;
  return elementStyles.map(({ cssText }) => cssText).join('') + servedStyles(tag) + slotted;
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
    .replace(/\s+/g, ' ');

export class Shadows {
  readonly #placed: readonly Placed[];
  readonly #served: Served;
  readonly #folder: string | undefined;
  readonly #hashes = new Set<string>();

  /** @param folder address of the style sheets of the tags, where they must not be written into the page */
  constructor(placed: readonly Placed[], folder: string | undefined) {
    this.#placed = placed;
    this.#folder = folder;
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

  /** Of every style sheet in what was drawn, for a policy that has to allow them. */
  hashes(): readonly string[] {
    return [...this.#hashes];
  }

  #styled(tag: string): string {
    if (this.#folder !== undefined) return `<link rel="stylesheet" href="${escaped(`${this.#folder}${tag}.css`)}">`;
    const css = shadowStyles(tag);
    this.#hashes.add(styleHash(css));
    return `<style>${css}</style>`;
  }

  #draw(i: number, served: Served): string {
    const placed = this.#placed[i]!;
    if (placed.tag === 'psoas-provider') return '';
    const { content } = placed.scope;
    // A guide says itself that a translation has not been checked, for all inside.
    const session = { ...startSession(content, content.lang), isNoted: placed.tag === 'psoas-guide' };
    serve({ ...served, session, scope: placed.scope, at: i });
    return collectResultSync(render(asTemplate(placed)));
  }
}
